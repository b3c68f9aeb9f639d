import type { LitElement, ReactiveController } from 'lit';
import { RouterController } from '../../controllers/router.js';
import { anchorOf } from './list-view.js';

/** Leads to the project that the page's address names (`#kin-top-project=ID`), as soon as it is there. */
export class NamedProject implements ReactiveController {
  private id: string | undefined;

  /** @param open - opens its details, wherever in the list it is */
  constructor(
    private readonly host: LitElement,
    open: (id: string) => void,
  ) {
    new RouterController(host, 'kin-top-project', (id) => {
      this.id = id;
      if (id) open(id);
    });
    host.addController(this);
  }

  /** Whether one is still to be led to. */
  get pending(): boolean {
    return !!this.id;
  }

  hostUpdated(): void {
    const { id } = this;
    const heading = id && (this.host.renderRoot as ShadowRoot).getElementById(anchorOf({ id }));
    if (!heading) return;
    this.id = undefined;
    heading.focus();
  }
}
