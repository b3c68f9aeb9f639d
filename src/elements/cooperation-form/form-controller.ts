import type { ReactiveControllerHost } from 'lit';
import type { RequestContext } from '../../cooperation/build-request.js';
import { buildRequest } from '../../cooperation/build-request.js';
import type { FieldName } from '../../cooperation/fields.js';
import { newRequestId } from '../../cooperation/request-id.js';
import type { CooperationRequest } from '../../cooperation/request.js';
import type { Receipt } from '../../cooperation/submit.js';
import { submit } from '../../cooperation/submit.js';
import { SubmitError } from '../../cooperation/submit-error.js';
import type { Fault, Faults } from '../../cooperation/validate.js';
import { validate } from '../../cooperation/validate.js';
import type { FormValues } from '../../cooperation/values.js';
import { emptyValues } from '../../cooperation/values.js';
import { readControls } from './read-controls.js';

/** How far a request is. A failed one stays to be sent again; a sent one gives room for a new one. */
export type Phase =
  | { name: 'editing' | 'sending' }
  | { name: 'failed'; error: SubmitError; id: string }
  | ({ name: 'sent' } & Receipt);

/** What the drawing has to move the focus to. */
export type Attention = 'summary' | 'failure' | 'sent' | 'form';

/** Where a request goes, and who has a say in it. */
export interface Sending extends Omit<RequestContext, 'id' | 'elapsed'> {
  action: string;
  /** Asks the page; false where it takes the request over. */
  ask: (request: CooperationRequest) => boolean;
  taken: (receipt: Receipt) => void;
}

const EDITING: Phase = { name: 'editing' };
/** What is missing of a pair is no fault before sending: the other half may come. */
const PAIRED: readonly (Fault | undefined)[] = ['whoMissing', 'answerMissing'];

/** What stands in the form, what is wrong with it, and its way to the receiver. Draws nothing. */
export class FormController {
  values = emptyValues();
  phase = EDITING;
  /** The faults that are shown. */
  faults: Faults = {};
  /** Faults the receiver found where the form finds none, in its own words. */
  refused: Partial<Record<FieldName, string>> = {};
  /** The same for what belongs to no field. */
  remarks: string[] = [];
  /** True from a sending that faults prevented until they are gone. */
  summed = false;
  /** Projects that were chosen before the topics narrowed the list. */
  kept: readonly string[] = [];
  attention?: Attention | undefined;

  private edited = new Set<string>();
  private attempt?: { id: string; text: string };
  private shownAt?: number;
  private released?: Promise<void>;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Counts from the first time the form is seen. */
  seen(): void {
    this.shownAt ??= performance.now();
  }

  /** Fills in what the page wants chosen, but for what the visitor has touched. */
  preset(wanted: Pick<FormValues, 'kind' | 'topics' | 'projects' | 'audiences'>): void {
    for (const name of Object.keys(wanted) as (keyof typeof wanted)[]) {
      if (!this.edited.has(name)) (this.values as unknown as Record<string, unknown>)[name] = wanted[name];
    }
    if (!this.edited.has('topics')) this.kept = this.values.projects;
  }

  /** Takes what was typed or chosen. */
  readonly typed = ({ target }: Event): void => {
    const { form, name } = target as HTMLInputElement;
    this.values = readControls(form!, this.values);
    this.edited.add(name);
    if (name === 'topics') this.kept = this.values.projects;
    this.host.requestUpdate();
  };

  /** What was changed is no longer what the receiver refused. */
  readonly changed = ({ target }: Event): void => {
    delete this.refused[(target as HTMLInputElement).name as FieldName];
    this.host.requestUpdate();
  };

  /** Remembers that a press began in the form. */
  readonly pressed = (): void => {
    this.released = new Promise((resolve) => {
      const done = (): void => {
        removeEventListener('pointerup', done);
        removeEventListener('pointercancel', done);
        setTimeout(resolve);
      };
      addEventListener('pointerup', done);
      addEventListener('pointercancel', done);
    });
  };

  /** Checks a field that is left. A press is let through first: what it is on must not move away from under it. */
  readonly left = async ({ target }: Event): Promise<void> => {
    await this.released;
    const { name } = target as { name?: FieldName };
    if (!name || this.phase.name === 'sent') return;
    const found = validate(this.values);
    const shown: Faults = {};
    for (const field of Object.keys(found) as FieldName[]) {
      const fault = found[field]!;
      const isNew = field === name && this.edited.has(field) && !PAIRED.includes(fault);
      if (isNew || this.faults[field]) shown[field] = fault;
    }
    this.faults = shown;
    this.summed &&= this.isFaulty;
    this.host.requestUpdate();
  };

  /** Sends what stands in the form, or says what is wrong with it. One request at a time. */
  async dispatch(form: HTMLFormElement, { action, ask, taken, ...context }: Sending): Promise<void> {
    if (this.phase.name === 'sending') return;
    const values = (this.values = readControls(form, this.values));
    this.phase = EDITING;
    this.refused = {};
    this.remarks = [];
    this.faults = validate(values);
    this.summed = this.isFaulty;
    if (this.summed) return this.show('summary');
    // A text keeps its id, so that the receiver knows it again; another text is another request.
    const text = JSON.stringify(values);
    if (this.attempt?.text !== text) this.attempt = { id: newRequestId(), text };
    const { id } = this.attempt;
    const elapsed = performance.now() - (this.shownAt ?? 0);
    const request = buildRequest(values, { ...context, id, elapsed });
    this.show();
    if (!ask(request)) return;
    this.phase = { name: 'sending' };
    this.show();
    try {
      const receipt = await submit(request, action);
      this.clear({ name: 'sent', ...receipt }, 'sent');
      taken(receipt);
    } catch (error) {
      this.fail(error instanceof SubmitError ? error : new SubmitError('status', String(error)), id);
    }
  }

  /** An empty form for another request. */
  readonly again = (): void => this.clear(EDITING, 'form');

  private get isFaulty(): boolean {
    return Object.keys(this.faults).length + Object.keys(this.refused).length + this.remarks.length > 0;
  }

  private fail(error: SubmitError, id: string): void {
    console.warn(`[kin-top] request not sent: ${error.message}`);
    this.phase = { name: 'failed', error, id };
    for (const { field, detail } of error.errors) {
      if (field) this.refused[field] ??= detail;
      else this.remarks.push(detail);
    }
    this.summed = this.isFaulty;
    if (this.summed) this.phase = EDITING;
    this.show(this.summed ? 'summary' : 'failure');
  }

  private clear(phase: Phase, attention: Attention): void {
    this.values = emptyValues();
    this.edited = new Set();
    this.attempt = undefined;
    this.phase = phase;
    this.show(attention);
  }

  private show(attention?: Attention): void {
    this.attention = attention;
    this.host.requestUpdate();
  }
}
