import type { ReactiveController } from 'lit';
import { RouterController } from '../../controllers/router.js';
import type { FeedElement } from '../feed-element.js';
import { anchorOf } from './list-view.js';

/** Leads to the project that the page's address names (`#kin-top-project=ID`), as soon as there is a feed. */
export class NamedProject implements ReactiveController {
  private id: string | undefined;
  /** The one that was led to last. Back from an event, or moved on the page, a list stays as the visitor left it. */
  private lastLedTo: string | undefined;
  private readonly router: RouterController;

  /** @param open - opens its details */
  constructor(
    private readonly host: FeedElement,
    open: (id: string) => void,
  ) {
    this.router = new RouterController(host, 'kin-top-project', (id) => {
      if (id && id === this.lastLedTo) return;
      this.id = id;
      if (id) open(id);
      else if (!location.hash.startsWith('#kin-top-event=')) this.lastLedTo = undefined;
    });
    host.addController(this);
  }

  /** Whether one is still to be led to. */
  get pending(): boolean {
    return !!this.id;
  }

  /** The one to be led to, where it is not shown. */
  get missing(): string | undefined {
    return this.heading ? undefined : this.id;
  }

  hostConnected(): void {
    addEventListener('click', this.pressed, true);
  }

  hostDisconnected(): void {
    removeEventListener('click', this.pressed, true);
  }

  /** Whoever presses a link to it is led there again: only the press tells that from the way back. */
  private readonly pressed = (press: MouseEvent): void => {
    if (press.ctrlKey || press.metaKey || press.shiftKey) return;
    const leads = (at: EventTarget): boolean =>
      at instanceof HTMLAnchorElement && this.router.valueIn(at.hash) === this.lastLedTo;
    if (press.composedPath().some(leads)) this.lastLedTo = undefined;
  };

  hostUpdated(): void {
    if (/loading|error/.test(this.host.status)) return;
    const { heading } = this;
    this.lastLedTo = this.id ?? this.lastLedTo;
    // One that is not there now is not waited for: the visitor has gone on.
    this.id = undefined;
    // From its top on: what it names is below it.
    heading?.scrollIntoView({ behavior: 'instant' });
    heading?.focus({ preventScroll: true });
  }

  private get heading(): HTMLElement | null | undefined {
    const root = this.host.renderRoot as ShadowRoot | undefined;
    return this.id ? root?.getElementById(anchorOf(this.id)) : undefined;
  }
}
