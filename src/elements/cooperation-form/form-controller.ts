import type { ReactiveElement } from 'lit';
import { buildRequest } from '../../cooperation/build-request.js';
import { newRequestId } from '../../cooperation/request-id.js';
import type { ServerError } from '../../cooperation/server-errors.js';
import type { Receipt } from '../../cooperation/submit.js';
import { submit } from '../../cooperation/submit.js';
import type { SubmitError } from '../../cooperation/submit-error.js';
import type { Fault } from '../../cooperation/validate.js';
import { validate } from '../../cooperation/validate.js';
import type { FormValues } from '../../cooperation/values.js';
import { emptyValues } from '../../cooperation/values.js';
import { KinTopSentEvent, KinTopSubmitEvent } from '../../events.js';
import { instant } from '../../time/zone.js';
import type { FormView } from './form-view.js';

/** How far the request is, at most one of these. A failed one stays to be sent again. */
export interface Phase {
  sending?: boolean;
  failed?: SubmitError;
  sent?: Receipt;
}

type Faults = ReadonlyMap<string, Fault | ServerError>;

/** What is missing of a pair is no fault before sending: the other half may come. */
const PAIRED: readonly (Fault | undefined)[] = [undefined, 'whoMissing', 'answerMissing'];

/** One request: what stands in the form, what is wrong with it, and its way to the receiver. */
export class FormController {
  values = emptyValues();
  phase: Phase = {};
  /** The faults that are shown: by field, and what the receiver finds and belongs to none by its own text. */
  faults: Faults = new Map();
  /** True from a sending that faults prevented until they are gone. */
  summed = false;
  /** Projects that stay in the list, whatever the topics: they were chosen once. */
  readonly kept = new Set<string>();
  /** Whether the letter could be copied; undefined until somebody tried. */
  copied?: boolean;
  /** Of the request that was sent last. */
  id = '';

  private text = '';
  private readonly edited = new Set<string>();
  private shownAt?: number;
  private released?: Promise<void>;

  constructor(private readonly host: ReactiveElement) {}

  /** Fills in what the page wants chosen, but for what the visitor has touched. */
  preset(wanted: Partial<FormValues>): void {
    for (const name of Object.keys(wanted) as (keyof FormValues)[])
      if (!this.edited.has(name)) Object.assign(this.values, { [name]: wanted[name] });
    this.keep();
    this.shownAt ??= performance.now();
  }

  /** Takes what was typed or chosen. */
  readonly typed = ({ target, currentTarget }: Event): void => {
    this.read(currentTarget as HTMLFormElement);
    this.edited.add((target as HTMLInputElement).name);
    this.keep();
    this.host.requestUpdate();
  };

  /** Remembers that a press began in the form. */
  readonly pressed = (): void => {
    this.released = new Promise((resolve) => {
      const done = (): unknown => setTimeout(resolve);
      addEventListener('pointerup', done, { once: true });
      addEventListener('pointercancel', done, { once: true });
    });
  };

  /**
   * Checks a field that was changed and left; what the receiver found there is no longer so. A press is let through
   * first: what it is on must not move away from under it.
   */
  readonly changed = async ({ target }: Event): Promise<void> => {
    await this.released;
    const { name } = target as HTMLInputElement & { name: keyof ReturnType<typeof validate> };
    const found = validate(this.values);
    const faults = new Map(this.faults);
    for (const [key, fault] of this.faults) {
      const now = found[key as typeof name];
      if (now) faults.set(key, now);
      else if (key === name || typeof fault === 'string') faults.delete(key);
    }
    if (!PAIRED.includes(found[name])) faults.set(name, found[name]!);
    this.faults = faults;
    this.summed &&= faults.size > 0;
    this.host.requestUpdate();
  };

  /** Sends what stands in the form, or says what is wrong with it. One request at a time. */
  async send(event: SubmitEvent, { action, feed, language, locale }: FormView): Promise<void> {
    event.preventDefault();
    if (this.phase.sending) return;
    this.read(event.target as HTMLFormElement);
    const { values, host } = this;
    if (this.finds(Object.entries(validate(values)))) return;
    // A text keeps its id, so that the receiver knows it again; another text is another request.
    const text = JSON.stringify(values);
    if (text !== this.text) this.id = newRequestId();
    this.text = text;
    const request = buildRequest(values, {
      id: this.id,
      // A tag that is none cannot be answered in.
      language: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language) ? language : locale,
      page: location.href,
      now: instant(),
      zone: feed.timeZone,
      elapsed: performance.now() - this.shownAt!,
    });
    const sending = host.dispatchEvent(new KinTopSubmitEvent(request));
    this.become({ sending });
    if (!sending) return;
    try {
      const sent = await submit(request, action);
      this.become({ sent }, '#f-sent');
      host.dispatchEvent(new KinTopSentEvent(sent.reference));
    } catch (thrown) {
      const failed = thrown as SubmitError;
      console.warn(`[kin-top] request not sent: ${failed.message}`);
      if (!this.finds(failed.errors.map((error) => [error.field ?? error.detail, error])))
        this.become({ failed }, '#f-failure');
    }
  }

  /** Copies a text, and remembers whether that worked. */
  readonly copy = async (text: string): Promise<void> => {
    this.copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.host.requestUpdate();
  };

  /** Moves the focus. */
  readonly goTo = (selector: string): void =>
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();

  /** Draws another phase, and moves the focus to what is new in it. */
  become(phase: Phase, focus?: string): void {
    this.phase = phase;
    this.copied = undefined;
    this.host.requestUpdate();
    if (focus) void this.host.updateComplete.then(() => this.goTo(focus));
  }

  /** Whether there are faults; if so, they are listed. */
  private finds(faults: Iterable<readonly [string, Fault | ServerError]>): boolean {
    this.faults = new Map(faults);
    this.summed = this.faults.size > 0;
    if (this.summed) this.become({}, '#f-summary');
    return this.summed;
  }

  private keep(): void {
    for (const id of this.values.projects) this.kept.add(id);
  }

  /** What stands in the controls; where one is not shown, what was known before. */
  private read(form: HTMLFormElement): void {
    const data = new FormData(form);
    for (const name of Object.keys(this.values) as (keyof FormValues)[]) {
      if (!form.elements.namedItem(name)) continue;
      const value = Array.isArray(this.values[name]) ? data.getAll(name) : (data.get(name) ?? '');
      Object.assign(this.values, { [name]: value });
    }
  }
}
