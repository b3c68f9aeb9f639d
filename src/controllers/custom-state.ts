/** The set of custom states of an element: https://html.spec.whatwg.org/#customstateset */
type States = Pick<Set<string>, 'add' | 'delete'>;

/** Mirrors one of several words as a custom state, for `:state(…)`. */
export class CustomState {
  private readonly states?: States;
  private current?: string;

  constructor(element: HTMLElement) {
    this.states = element.attachInternals?.().states as States | undefined;
  }

  /** The state from now on, in place of the one before. */
  become(word: string): void {
    const { states, current } = this;
    if (!states || word === current) return;
    states.delete(current!);
    states.delete(`--${current}`);
    this.current = word;
    try {
      states.add(word);
    } catch {
      // Before 2024 a custom state had to look like a custom property.
      states.add(`--${word}`);
    }
  }
}
