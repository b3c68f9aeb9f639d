import type { LitElement, ReactiveController } from 'lit';
import { scrollPlace } from '../../controllers/scroll-place.js';

/** Knows where a visitor left for a date in the calendar on the page, so that Back leads there again. */
export class Departure implements ReactiveController {
  /** The link that was followed, and what leads back to it. */
  private link: HTMLAnchorElement | undefined;
  private before = '';
  private scrollBack?: () => void;

  /** @param drawn - resolves when all elements of ours show what was new */
  constructor(
    private readonly host: LitElement,
    private readonly drawn: () => Promise<unknown>,
  ) {
    host.addController(this);
  }

  /** Called as a link is followed. */
  note({ currentTarget }: MouseEvent): void {
    this.link = currentTarget as HTMLAnchorElement;
    this.before = location.hash;
    this.scrollBack = scrollPlace(this.host);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.moved);
    addEventListener('kin-top-select', this.forget);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.moved);
    removeEventListener('kin-top-select', this.forget);
  }

  /** A visitor who opened something else does not come back to that link. */
  private readonly forget = (): void => {
    this.link = undefined;
  };

  private readonly moved = ({ oldURL }: HashChangeEvent): void => {
    const { link, before, scrollBack } = this;
    if (!link || location.hash !== before || oldURL !== link.href) return;
    this.forget();
    // The calendar, too, and the list look for a place for the focus, and the browser scrolls back: after all of them.
    requestAnimationFrame(async () => {
      await this.drawn();
      link.focus({ preventScroll: true });
      scrollBack!();
    });
  };
}
