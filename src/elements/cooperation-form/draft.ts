import type { ReactiveElement } from 'lit';
import { buildRequest } from '../../cooperation/build-request.js';
import type { FieldName } from '../../cooperation/fields.js';
import type { CooperationRequest } from '../../cooperation/request.js';
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
import { toJson } from '../../files/json.js';
import { instant } from '../../time/zone.js';
import type { FormView } from './form-view.js';

/** A press ends with one of these. */
const RELEASES = ['pointerup', 'pointercancel'];

/** How far the request is; without any of these, it is being written. */
export interface Phase {
  /** Faults prevented a sending, and are listed. */
  listed?: boolean;
  /** It is read once more before it is sent. */
  reviewing?: boolean;
  sending?: boolean;
  /** The page took it over: what became of it, the page says. */
  passed?: boolean;
  /** Why it was not taken. It stays to be sent again. */
  failed?: SubmitError;
  /** Whether its text could be copied. */
  copied?: boolean;
  /** What the receiver said when it took the request. */
  sent?: Receipt;
}

/** One request: what stands in the form, what is wrong with it, and its way to the receiver. */
export interface Draft {
  readonly values: FormValues;
  /** Projects that stay in the list, whatever the topics: they were chosen once. */
  readonly kept: Set<string>;
  phase: Phase;
  /** The faults that are shown, by field; one of the receiver's that belongs to no field, by its own text. */
  faults: ReadonlyMap<string, Fault | ServerError>;
  /** A text keeps its id, so that the receiver knows it again; another text is another request. */
  readonly id: string;
  /** The field that was left with a fault just now. */
  justLeft?: FieldName | undefined;
  /** Id of the project that a press elsewhere on the page chose last. */
  led?: string;
  /** Fills in what the page wants chosen, but for what the visitor has touched. */
  preset(wanted: Partial<FormValues>): void;
  /** Chooses a project beside what is chosen already. */
  choose(project: string): void;
  /** Takes what was typed or chosen; checks it once the field is left. */
  edit(event: Event): Promise<void>;
  /** Remembers that a press began in the form. */
  press(): void;
  /** Tells the page that the request is about to go, with what stands in it; false where the page takes over. */
  pass(view: FormView): CooperationRequest | false;
  /**
   * Takes what stands in the form a step on, or says what is wrong with it: first to be read once more, then to the
   * receiver. One request at a time.
   */
  send(event: SubmitEvent, view: FormView): Promise<void>;
  /** Draws a phase, and moves the focus to what matters in it. */
  become(phase: Phase, focus?: string): Promise<void>;
}

/** An empty form, as it appears. */
export function createDraft(host: ReactiveElement): Draft {
  const values = emptyValues();
  const slots = values as unknown as Record<string, unknown>;
  const edited = new Set<string>();
  let id: string;
  let named: string | undefined;
  const shownAt = performance.now();
  let released: Promise<void> | undefined;

  /** Takes what stands in the controls; where one is not shown, what was known stays. */
  const read = (form: HTMLFormElement): void => {
    const data = new FormData(form);
    for (const name of Object.keys(slots)) {
      const control = form.elements.namedItem(name) as { value: string } | null;
      // FormData replaces half a surrogate pair, which may stand there until the other half has arrived.
      if (control) slots[name] = Array.isArray(slots[name]) ? data.getAll(name) : control.value;
    }
  };

  /** Lists faults, if there are any. */
  const lists = (faults: Iterable<readonly [string, Fault | ServerError]>): boolean => {
    draft.faults = new Map(faults);
    draft.justLeft = undefined;
    const listed = draft.faults.size > 0;
    if (listed) void draft.become({ listed }, '#f-summary');
    return listed;
  };

  const draft: Draft = {
    values,
    kept: new Set(),
    phase: {},
    faults: new Map(),

    get id() {
      // Lists are in the order of the page's attribute until they are shown, then in that of the form.
      const text = toJson(Object.values(values).map((value) => [value].flat().sort()));
      if (text !== named) id = newRequestId();
      named = text;
      return id;
    },

    preset(wanted) {
      for (const name of Object.keys(wanted) as (keyof FormValues)[])
        if (!edited.has(name)) slots[name] = wanted[name];
    },

    choose(project) {
      values.projects = [...new Set([...values.projects, project])];
      edited.add('projects');
      draft.kept.add(project);
      draft.led = project;
    },

    async edit({ type, target, currentTarget }) {
      const name = (target as HTMLInputElement).name as FieldName;
      read(currentTarget as HTMLFormElement);
      edited.add(name);
      host.requestUpdate();
      if (type === 'input') return;
      // A press is let through first: what it is on must not move away from under it.
      await released;
      const found = validate(values);
      const faults = new Map<string, Fault | ServerError>();
      // What the receiver found stays until the field is changed; ours, until it is mended.
      for (const [key, known] of draft.faults) {
        const fault = typeof known === 'object' && key !== name ? known : found[key as FieldName];
        if (fault) faults.set(key, fault);
      }
      const fault = found[name];
      // What is missing is no fault before sending: the other half of a pair may come.
      const isFaulty = fault && values[name].length;
      if (isFaulty) faults.set(name, fault);
      draft.justLeft = isFaulty && fault !== draft.faults.get(name) ? name : undefined;
      draft.faults = faults;
      if (!faults.size) draft.phase.listed = false;
      host.requestUpdate();
    },

    press() {
      released = new Promise((resolve) => {
        const done = (): void => {
          for (const type of RELEASES) removeEventListener(type, done);
          setTimeout(resolve);
        };
        for (const type of RELEASES) addEventListener(type, done);
      });
    },

    pass({ feed, language, locale }) {
      const request = buildRequest(values, {
        id: draft.id,
        // Nobody can answer in a language whose tag is malformed.
        language: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language) ? language : locale,
        page: location.href,
        now: instant(),
        zone: feed.timeZone,
        elapsed: performance.now() - shownAt,
      });
      if (host.dispatchEvent(new KinTopSubmitEvent(request))) return request;
      void draft.become({ reviewing: true, passed: true });
      return false;
    },

    async send(event, view) {
      event.preventDefault();
      const { reviewing, sending: busy } = draft.phase;
      if (busy) return;
      read(event.target as HTMLFormElement);
      if (lists(Object.entries(validate(values)))) return;
      if (!reviewing) return void draft.become({ reviewing: true }, '#f-review');
      const request = draft.pass(view);
      if (!request) return;
      void draft.become({ reviewing, sending: true });
      try {
        const sent = await submit(request, view.action, { encoding: view.encoding });
        void draft.become({ sent }, '#f-sent');
        host.dispatchEvent(new KinTopSentEvent(sent.reference));
      } catch (thrown) {
        const failed = thrown as SubmitError;
        console.warn(`[kin-top] request not sent: ${failed.message}`);
        const { kind, errors } = failed;
        // A fault at no field that is shown cannot be mended here.
        if (kind === 'invalid' && errors.some(({ field }) => field && !view.hide.includes(field)))
          // Of several at a field the first counts: a map keeps the place of the first, and what is set last.
          lists([...errors, ...[...errors].reverse()].map((error) => [error.field ?? error.detail, error]));
        else void draft.become({ reviewing, failed }, '#f-failure');
      }
    },

    async become(phase, focus) {
      draft.phase = phase;
      host.requestUpdate();
      await host.updateComplete;
      if (focus) host.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    },
  };
  return draft;
}
