import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps the focus in its host after a press on a button that its own effect takes away. */
export class PressedFocus implements ReactiveController {
  private pressed = false;

  /**
   * @param host - the element with the button
   * @param place - selector of where reading goes on
   * @param waiting - whether that place may yet change
   */
  constructor(
    private readonly host: ReactiveElement,
    private readonly place: () => string,
    private readonly waiting: () => boolean,
  ) {
    host.addController(this);
  }

  /** Says that such a button was pressed. */
  press(): void {
    this.pressed = true;
  }

  /** Moves the focus there once the button is gone, unless the visitor went elsewhere. */
  hostUpdated(): void {
    if (!this.pressed) return;
    this.pressed = this.waiting();
    const root = this.host.renderRoot as ShadowRoot;
    for (const target of root.querySelectorAll<HTMLElement>(this.place())) {
      if (root.activeElement || document.activeElement !== document.body) return;
      target.focus();
    }
  }
}
