import type { LitElement, ReactiveController } from 'lit';
import { RouterController } from '../../controllers/router.js';
import { KinTopSelectEvent } from '../../events.js';
import type { Occurrence } from '../../feed/occurrences.js';

const keyOf = ({ event, date }: Occurrence): string => `${event.id}/${date}`;

/** Which occurrence is open in full, in step with the page's address; and where the focus is after it opened or closed. */
export class OpenedEvent implements ReactiveController {
  /** `ID/2027-01-14`, as in the address; undefined while none is open. */
  key?: string;
  /** The key of the heading that took the focus; undefined once the focus is back among the others. */
  private focused?: string;
  /** What takes the focus back: the place of a link among all of them, or a selector. */
  private returnTo: number | string = -1;
  private readonly router: RouterController;

  constructor(private readonly host: LitElement) {
    this.router = new RouterController(host, 'kin-top-event', this.become);
    host.addController(this);
  }

  /** The address of an occurrence in full. */
  link(occurrence: Occurrence): string {
    return this.router.link(keyOf(occurrence));
  }

  /** Opens an occurrence for a press on its link, unless the visitor wants a new tab. */
  open(occurrence: Occurrence, press: MouseEvent): void {
    if (press.ctrlKey || press.metaKey || press.shiftKey) return;
    press.preventDefault();
    const key = keyOf(occurrence);
    if (!this.key) this.returnTo = this.links.indexOf(press.currentTarget as HTMLElement);
    this.become(key);
    this.router.open(key);
    const { event, date } = occurrence;
    this.host.dispatchEvent(new KinTopSelectEvent({ type: 'event', id: event.id, date }));
  }

  /** Closes it; the focus returns to the link that opened it. */
  readonly close = (): void => {
    this.become(undefined);
    this.router.close();
  };

  /** After the next drawing, moves the focus to a link or what a selector names; else leaves it, unless what had it is gone. */
  focus(place: number | string = -1): void {
    this.focused = '';
    this.returnTo = place;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const { key, focused, returnTo } = this;
    const { renderRoot } = this.host;
    const heading = renderRoot.querySelector<HTMLElement>('.detail .heading');
    const period = renderRoot.querySelector<HTMLElement>('.period');
    if (heading) {
      if (key !== focused) heading.focus();
      this.focused = key;
    } else if (period && focused !== undefined) {
      this.focused = undefined;
      const kept = renderRoot.querySelector<HTMLElement>(':focus:not(:disabled)');
      const target =
        typeof returnTo === 'string' ? renderRoot.querySelector<HTMLElement>(returnTo) : this.links[returnTo];
      (target ?? kept ?? period).focus();
    }
  }

  /** Links in order: those of the programme come first. */
  private get links(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll('a')];
  }

  /** Opens what the page's address names, closes what it no longer names. */
  private readonly become = (key: string | undefined): void => {
    this.key = key;
    this.host.requestUpdate();
  };
}
