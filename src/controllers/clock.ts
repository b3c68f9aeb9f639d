import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPlainDateTime } from '../time/plain-date.js';
import { millisecondsToNextMinute } from '../time/tick.js';

/** What has a clock, and whether that is frozen. */
type Host = ReactiveControllerHost & Pick<HTMLElement, 'isConnected'> & { now?: string | null };

/**
 * Draws its host anew on every full minute, while the page is seen and the element is in it; there is no timer
 * otherwise, nor for a frozen clock. Each wait is measured when it begins, so that a device that slept, or whose clock
 * was set, is right again within a minute.
 */
export class ClockController implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.wake);
    this.wake();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.wake);
    clearTimeout(this.timer);
  }

  hostUpdated(): void {
    clearTimeout(this.timer);
    const { isConnected, now } = this.host;
    // A drawing may come late, to an element that has left or a page that nobody sees.
    if (isConnected && !document.hidden && !isPlainDateTime(now ?? ''))
      this.timer = setTimeout(this.wake, millisecondsToNextMinute());
  }

  private readonly wake = (): void => this.host.requestUpdate();
}
