import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The smallest size of our text in pixels; what counts as wide follows it. */
const SMALLEST_TEXT = 16;

/** Tells how wide its host is, in em of its text, and draws it anew when a step is crossed. */
export class WidthController implements ReactiveController {
  private observer?: ResizeObserver;
  private watched?: Element;
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
      // Drawn now, it would change sizes again within the same notice, which browsers report as an error of the page.
      requestAnimationFrame(() => this.host.requestUpdate());
    });
    this.watch();
  }

  hostUpdated(): void {
    this.watch();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.watched = undefined;
  }

  /** Follows what is inside: a page may have made the host a part of a line, which has no size to follow. */
  private watch(): void {
    const inside = this.host.shadowRoot?.firstElementChild;
    if (!inside || inside === this.watched) return;
    this.watched = inside;
    this.observer?.observe(inside);
  }

  /**
   * How many steps are reached by the width that the partner's padding leaves. It is the computed width: like that of
   * container queries it ignores the page's zoom and transforms. Where it is no length, no step is reached.
   */
  private measure(): number {
    const inside = this.host.shadowRoot?.firstElementChild ?? this.host;
    const { width, fontSize } = getComputedStyle(inside);
    const ems = parseFloat(width) / Math.max(parseFloat(fontSize), SMALLEST_TEXT);
    return this.steps.filter((step) => ems >= step).length;
  }
}
