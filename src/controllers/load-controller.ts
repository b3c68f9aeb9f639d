import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const MOMENTS = ['eager', 'visible', 'click'] as const;
/** When an element reads its feed. */
export type LoadMoment = (typeof MOMENTS)[number];

/** So far outside the viewport reading begins. */
const MARGIN = '300px';

/** Draws its host anew when it may begin: at once, when it comes near the viewport, or when it is told to. */
export class LoadController implements ReactiveController {
  /** Whether reading has begun; it stays so. */
  started = false;
  private observer?: IntersectionObserver;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** Begins, whatever it waited for. */
  readonly start = (): void => {
    if (this.started) return;
    this.started = true;
    this.observer?.disconnect();
    this.host.requestUpdate();
  };

  /** Waits for this moment from now on, unless reading has begun. */
  wait(moment: LoadMoment): void {
    if (this.started) return;
    if (moment === 'visible') {
      this.observer ??= new IntersectionObserver(
        (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.start(),
        { rootMargin: MARGIN },
      );
      this.observer.observe(this.host);
    } else if (moment === 'click') {
      this.observer?.disconnect();
      this.observer = undefined;
    } else {
      // `eager`; nor is a word that `load` does not know a reason to wait for ever.
      this.start();
    }
  }

  hostConnected(): void {
    if (!this.started) this.observer?.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}
