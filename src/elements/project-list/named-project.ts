import type { LitElement, ReactiveController } from 'lit';
import { RouterController } from '../../controllers/router.js';
import { anchorOf } from './list-view.js';

/** Leads to the project that the page's address names (`#kin-top-project=ID`), as soon as it is there. */
export class NamedProject implements ReactiveController {
  private id: string | undefined;

  /** @param open - opens its details, and where it is not shown yet, shows it */
  constructor(
    private readonly host: LitElement,
    open: (id: string, isShown: boolean) => void,
  ) {
    new RouterController(host, 'kin-top-project', (id) => {
      this.id = id;
      if (id) open(id, !!this.heading);
    });
    host.addController(this);
  }

  /** Whether one is still to be led to. */
  get pending(): boolean {
    return !!this.id;
  }

  hostUpdated(): void {
    const { heading } = this;
    if (!heading) return;
    this.id = undefined;
    // From its top on: what it names is below it.
    heading.scrollIntoView({ behavior: 'instant' });
    heading.focus({ preventScroll: true });
  }

  private get heading(): HTMLElement | null | undefined {
    const root = this.host.renderRoot as ShadowRoot | undefined;
    return this.id ? root?.getElementById(anchorOf(this.id)) : undefined;
  }
}
