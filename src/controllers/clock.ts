import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { millisecondsToNextMinute } from '../time/tick.js';

/** Draws its host anew on every full minute, while the page is seen and the element is in it. */
export class ClockController implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.wake);
    this.schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.wake);
    clearTimeout(this.timer);
  }

  private readonly wake = (): void => {
    clearTimeout(this.timer);
    if (document.visibilityState === 'hidden') return;
    this.host.requestUpdate();
    this.schedule();
  };

  private schedule(): void {
    this.timer = setTimeout(this.wake, millisecondsToNextMinute());
  }
}
