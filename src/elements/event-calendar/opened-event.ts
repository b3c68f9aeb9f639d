import type { LitElement, ReactiveController } from 'lit';
import { RouterController } from '../../controllers/router.js';
import { scrollPlace } from '../../controllers/scroll-place.js';
import { KinTopSelectEvent } from '../../events.js';
import type { Occurrence } from '../../feed/occurrences.js';

const keyOf = ({ event, date }: Occurrence): string => `${event.id}/${date}`;

/** Those of the calendars on the page. */
const present = new Set<OpenedEvent>();

/** Which occurrence is open in full, in step with the page's address; and where the focus is after it opened or closed. */
export class OpenedEvent implements ReactiveController {
  /** `ID/2027-01-14`, as in the address; undefined while none is open. */
  key?: string;
  /** The same, where this calendar has it. */
  found?: string | undefined;
  /** The same, where another calendar had it: nothing is said of its going. */
  private elsewhere?: string | undefined;
  /** The key whose heading took the focus; '' where the overview is to move it; undefined once that is done. */
  private focused?: string;
  /** What gets the focus in the overview: a link, by its index among `links`, or what a selector names. */
  private returnTo: number | string = -1;
  /** Where that link leads: meanwhile others may have come before it. */
  private pressed?: string | undefined;
  /** The page's fragment where that link was pressed. */
  private before = '';
  /** The key of the occurrence that a press opened last. */
  private lastOpened?: string;
  /** Scrolls back to where that link was pressed. */
  private scrollBack?: (() => void) | undefined;
  /** Whether the focus is in what is drawn anew, not in what gives way to an event or the overview. */
  private held = false;
  private readonly router: RouterController;

  constructor(private readonly host: LitElement) {
    this.router = new RouterController(host, 'kin-top-event', this.arrive);
    host.addController(this);
  }

  /** Whether another calendar has it, which may have another feed. */
  isElsewhere(): boolean {
    const { key } = this;
    if ([...present].some((one) => one !== this && one.found === key)) this.elsewhere = key;
    return this.elsewhere === key;
  }

  /** The address of an occurrence in full. */
  link(occurrence: Occurrence): string {
    return this.router.link(keyOf(occurrence));
  }

  /** The same to be passed on: whole. */
  address(occurrence: Occurrence): string {
    return new URL(this.link(occurrence), location.href).href;
  }

  /** Opens an occurrence for a press on its link, unless the visitor wants a new tab. */
  open(occurrence: Occurrence, press: MouseEvent): void {
    if (press.ctrlKey || press.metaKey || press.shiftKey) return;
    press.preventDefault();
    const key = keyOf(occurrence);
    const isAnother = this.has('.detail');
    if (!isAnother) {
      const link = press.currentTarget as HTMLAnchorElement;
      this.place(this.links.indexOf(link), link.href, scrollPlace(this.host));
      // An occurrence that is open in another calendar hands over its history entry: no fragment came before.
      this.before = this.router.value === undefined ? location.hash : '';
    }
    this.lastOpened = key;
    this.become(key);
    this.router.open(key, isAnother);
    const { event, date } = occurrence;
    this.host.dispatchEvent(new KinTopSelectEvent({ type: 'event', id: event.id, date }));
  }

  /** Closes it; focus and page return to the link that opened it. */
  readonly close = (): void => {
    if (!this.router.close()) this.become(undefined);
  };

  /** Takes away the notice that there is no such event. */
  dismiss(): void {
    // What another calendar has open is not this one's to close.
    if (this.has('.unknown')) this.close();
  }

  /** After the next drawing, moves the focus to a link or what a selector names; else leaves it, unless what had it is gone. */
  focus(place: number | string = -1): void {
    this.focused = '';
    this.place(place);
    this.host.requestUpdate();
  }

  hostConnected(): void {
    present.add(this);
  }

  hostDisconnected(): void {
    present.delete(this);
  }

  hostUpdate(): void {
    this.held = (!!this.key || !this.has('.detail')) && this.has(':focus');
  }

  hostUpdated(): void {
    const { key, focused, returnTo } = this;
    const { renderRoot } = this.host;
    // That there is no such event is read out in its place.
    const heading = renderRoot.querySelector<HTMLElement>('.detail .heading, .unknown');
    const period = renderRoot.querySelector<HTMLElement>('.period');
    if (heading) {
      if (key !== focused) heading.focus();
      this.focused = key;
      // Another calendar may have said that there is none.
      for (const one of present) one.giveWay();
    } else if (period && focused !== undefined) {
      this.focused = undefined;
      const kept = renderRoot.querySelector<HTMLElement>(':focus:not(:disabled)');
      const { links, pressed, scrollBack } = this;
      const place =
        typeof returnTo === 'string'
          ? renderRoot.querySelector<HTMLAnchorElement>(returnTo)
          : links[returnTo];
      const target = [place, ...links].find((link) => link?.href === pressed) ?? place;
      const back =
        target &&
        scrollBack &&
        (() => {
          scrollBack();
          // Meanwhile it may stand elsewhere.
          target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        });
      // Safari gives a pressed button no focus: then what moved the period leaves it where it is.
      (target ?? kept ?? (focused || this.held ? period : undefined))?.focus({ preventScroll: !!back });
      if (back) {
        back();
        // A browser scrolls back, too: after this, and on a page that scrolls smoothly to somewhere else.
        requestAnimationFrame(back);
      }
    }
    // What had it may be gone with another feed, or where there is more or less room.
    if (this.held && !this.has(':focus'))
      (
        heading ??
        renderRoot.querySelector<HTMLElement>('[role=grid] [tabindex="0"]') ??
        period ??
        renderRoot.querySelector<HTMLElement>('[tabindex]')
      )?.focus();
  }

  /** Takes away that there is no such event where another calendar has it, and with it the focus. */
  private giveWay(): void {
    if (!this.isElsewhere() || !this.has('.unknown')) return;
    this.focused = undefined;
    this.host.requestUpdate();
  }

  private place(returnTo: number | string, pressed?: string, scrollBack?: () => void): void {
    this.returnTo = returnTo;
    this.pressed = pressed;
    this.scrollBack = scrollBack;
  }

  private has(selector: string): boolean {
    return !!this.host.renderRoot.querySelector(selector);
  }

  /** Links in order: those of the programme come first. */
  private get links(): HTMLAnchorElement[] {
    return [...this.host.renderRoot.querySelectorAll('a')];
  }

  /** Opens what the page's address names, closes what it no longer names. */
  private readonly arrive = (key: string | undefined): void => {
    this.elsewhere = undefined;
    // A visitor who followed another link on the page keeps the focus there.
    if (!key && location.hash !== this.before) this.focused = undefined;
    // What an address opened closes to its own link in the overview, not to the one that was pressed before.
    if (key && key !== this.lastOpened) this.place(-1, new URL(this.router.link(key), location.href).href);
    this.become(key);
  };

  private become(key: string | undefined): void {
    this.key = key;
    this.host.requestUpdate();
  }
}
