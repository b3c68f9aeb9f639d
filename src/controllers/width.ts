import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The smallest size of our text in pixels; what counts as wide follows it. */
const SMALLEST_TEXT = 16;

/** Tells how wide its host is, in em of its text, and draws it anew when a step is crossed. */
export class WidthController implements ReactiveController {
  private observer?: ResizeObserver;
  private step = -1;

  /** @param steps - widths in em, rising, at which another drawing is needed */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly steps: readonly number[],
  ) {
    host.addController(this);
  }

  /** Whether the host is at least `em` wide; one of the steps. */
  atLeast(em: number): boolean {
    if (this.step < 0) this.step = this.measure();
    return this.steps.indexOf(em) < this.step;
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(() => {
      const step = this.measure();
      if (step === this.step) return;
      this.step = step;
      this.host.requestUpdate();
    });
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** How many steps the host's width has reached. */
  private measure(): number {
    const text = Math.max(parseFloat(getComputedStyle(this.host).fontSize) || 0, SMALLEST_TEXT);
    const width = this.host.getBoundingClientRect().width / text;
    return this.steps.filter((step) => width >= step).length;
  }
}
