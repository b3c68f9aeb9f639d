import type { ReactiveController, ReactiveElement } from 'lit';

/** Keeps the focus in its host when the button that had it goes: it was pressed, or what it offers came by itself. */
export class PressedFocus implements ReactiveController {
  private pressed = false;
  private held?: boolean;

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

  private get root(): ShadowRoot {
    return this.host.renderRoot as ShadowRoot;
  }

  hostUpdate(): void {
    this.held = !!this.root.activeElement?.closest('[part=error], [part=notice]');
  }

  /** Moves the focus there once the button is gone, unless the visitor went elsewhere. */
  hostUpdated(): void {
    const { root, pressed, held } = this;
    if (!pressed && !held) return;
    this.pressed = pressed && this.waiting();
    for (const target of root.querySelectorAll<HTMLElement>(this.place())) {
      if (root.activeElement || document.activeElement !== document.body) return;
      target.focus();
    }
  }
}
