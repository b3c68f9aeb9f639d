import { aTimeout } from '@open-wc/testing';
import type { OfferElement } from '../../src/elements/offer-element.js';
import type { FilterDetail } from '../../src/events.js';
import { readAloud } from './read-aloud.js';
import { waitUntil } from './wait-until.js';

type Control = HTMLSelectElement | HTMLInputElement;

/** The filters of an element as a visitor meets them, by their labels. */
export class FiltersPage {
  /** What the page was told. */
  readonly told: FilterDetail[] = [];

  constructor(private readonly element: OfferElement) {
    element.addEventListener('kin-top-filter', ({ detail }) => this.told.push(detail));
  }

  private get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  private get controls(): Control[] {
    return [...this.root.querySelectorAll<Control>('.filters :is(input, select)')];
  }
  private labelOf(control: Control): string {
    return readAloud(control.labels![0]!.querySelector('span') ?? control.labels![0]!);
  }

  get labels(): string[] {
    return this.controls.map((control) => this.labelOf(control));
  }
  control(label: string): Control {
    const found = this.controls.find((control) => this.labelOf(control) === label);
    if (!found) throw new Error(`no filter "${label}" among: ${this.labels.join(' | ')}`);
    return found;
  }
  choices(label: string): string[] {
    return [...(this.control(label) as HTMLSelectElement).options].map((option) => readAloud(option));
  }

  async choose(label: string, choice: string): Promise<void> {
    const select = this.control(label) as HTMLSelectElement;
    const option = [...select.options].find((one) => readAloud(one) === choice);
    if (!option) throw new Error(`no choice "${choice}" among: ${this.choices(label).join(' | ')}`);
    select.focus();
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.rests();
  }
  async tick(label: string): Promise<void> {
    const box = this.control(label);
    box.focus();
    box.click();
    await this.rests();
  }
  /** Types words in one go, as pasting does. */
  type(words: string): void {
    const field = this.control('Suchen');
    field.focus();
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  /** Types words and waits for the answer. */
  async search(words: string): Promise<void> {
    const before = this.told.length;
    this.type(words);
    await waitUntil(() => this.told.length > before, 'the search is answered');
    await this.rests();
  }

  async rests(): Promise<void> {
    await aTimeout(0);
    await this.element.updateComplete;
  }

  /** The words of the fold; nothing where all is unfolded. */
  get fold(): HTMLElement | undefined {
    const summary = this.root.querySelector<HTMLElement>('.filters > summary');
    return summary?.getClientRects().length ? summary : undefined;
  }
  get isFolded(): boolean {
    return !(this.controls[0]?.checkVisibility?.() ?? this.controls[0]?.getClientRects().length);
  }
  /** The label of the control with the focus, or the words of what has it. */
  get focus(): string {
    const { activeElement } = this.root;
    const control = this.controls.find((one) => one === activeElement);
    return control ? this.labelOf(control) : activeElement ? readAloud(activeElement) : '';
  }
}
