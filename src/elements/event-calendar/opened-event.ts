import type { LitElement, ReactiveController } from 'lit';
import { RouterController } from '../../controllers/router.js';
import { KinTopSelectEvent } from '../../events.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { keyOf } from './calendar-view.js';

type Target = HTMLElement | null | undefined;

/** Which occurrence is open in full, in step with the page's address; and where the focus is after it opened or closed. */
export class OpenedEvent implements ReactiveController {
  /** `ID/2027-01-14`, as in the address; undefined while none is open. */
  key?: string;
  /** The key of the link that opened it. */
  private returnTo?: string;
  /** Where the focus goes after the next drawing. */
  private focusNext?: () => Target;
  private readonly router: RouterController;

  constructor(private readonly host: LitElement) {
    this.router = new RouterController(host, 'kin-top-event', (key) => this.arrive(key));
    host.addController(this);
    this.arrive(this.router.value);
  }

  /** The address of an occurrence in full. */
  readonly link = ({ event, date }: Occurrence): string => this.router.link(`${event.id}/${date}`);

  /** Opens an occurrence for a press on its link, unless the visitor wants a new tab. */
  readonly open = (occurrence: Occurrence, press: Event): void => {
    const { ctrlKey, metaKey, shiftKey } = press as MouseEvent;
    if (ctrlKey || metaKey || shiftKey) return;
    press.preventDefault();
    const { id } = occurrence.event;
    const { date } = occurrence;
    this.become(`${id}/${date}`);
    this.focusNext = this.heading;
    this.returnTo = keyOf(occurrence);
    this.router.open(this.key!);
    this.host.dispatchEvent(new KinTopSelectEvent({ type: 'event', id, date }));
  };

  /** Closes it; the focus returns to the link that opened it. */
  readonly close = (): void => {
    if (this.key === undefined) return;
    this.arrive(undefined);
    this.router.close();
  };

  /** Moves the focus once the next drawing is done; to the period where there is no such place. */
  focus(next: () => Target): void {
    this.focusNext = () => next() ?? this.query('.period');
  }

  /** The links to occurrences within a part of the host, in order. */
  links(within: string): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(`${within} a[data-key]`)];
  }

  hostUpdated(): void {
    if (!this.query('.period, .detail')) return;
    const next = this.focusNext;
    this.focusNext = undefined;
    next?.()?.focus();
  }

  /** Opens what the page's address names, closes what it no longer names. */
  private arrive(key: string | undefined): void {
    const { returnTo = this.key } = this;
    if (key === this.key) return;
    if (key !== undefined) {
      this.focusNext = this.heading;
      this.returnTo = undefined;
    } else if (this.heading()) {
      this.focus(() => this.links('').find(({ dataset }) => dataset.key === returnTo));
    }
    this.become(key);
  }

  private become(key: string | undefined): void {
    this.key = key;
    this.host.requestUpdate();
  }

  private query(selector: string): HTMLElement | null {
    return this.host.renderRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  private readonly heading = (): Target => this.query('.detail .heading');
}
