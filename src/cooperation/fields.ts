import { MAX_LENGTH } from './limits.js';
import type { ControlName } from './values.js';

export type FieldName = Exclude<ControlName, 'website'>;
/** The parts of the form: who asks, what for, and how to answer. */
export type FieldGroup = 'who' | 'what' | 'how';
/** The native control: an input of that type, a text area, a select, check boxes, radio buttons. */
export type FieldControl = 'text' | 'email' | 'tel' | 'textarea' | 'select' | 'checkboxes' | 'radios';

/** One field of the form, without its words: those are the element's. */
export interface Field {
  /** Name of the control, in the form and in the request. */
  readonly name: FieldName;
  readonly group: FieldGroup;
  readonly control: FieldControl;
  /** Purpose for autofill (WCAG 2.2, 1.3.5 and section 7). */
  readonly autocomplete?: AutoFill;
  readonly inputMode?: 'email' | 'tel';
  /** Longest text, in UTF-16 code units. Shown as a live count; as `maxlength` it would cut a pasted text in silence. */
  readonly maxLength?: number;
  /**
   * `always`, or `either` where it or its counterpart is needed: organisation or name, e-mail or telephone.
   * Without it the field is optional.
   */
  readonly required?: 'always' | 'either';
}

/** The fields in the order they are shown, checked and listed in. */
export const FIELDS: readonly Field[] = [
  {
    name: 'organization',
    group: 'who',
    control: 'text',
    autocomplete: 'organization',
    maxLength: MAX_LENGTH.organization,
    required: 'either',
  },
  { name: 'kind', group: 'who', control: 'select' },
  {
    name: 'name',
    group: 'who',
    control: 'text',
    autocomplete: 'name',
    maxLength: MAX_LENGTH.name,
    required: 'either',
  },
  {
    name: 'email',
    group: 'who',
    control: 'email',
    autocomplete: 'email',
    inputMode: 'email',
    maxLength: MAX_LENGTH.email,
    required: 'either',
  },
  {
    name: 'telephone',
    group: 'who',
    control: 'tel',
    autocomplete: 'tel',
    inputMode: 'tel',
    maxLength: MAX_LENGTH.telephone,
    required: 'either',
  },
  { name: 'topics', group: 'what', control: 'checkboxes' },
  { name: 'projects', group: 'what', control: 'checkboxes' },
  { name: 'audiences', group: 'what', control: 'checkboxes' },
  {
    name: 'message',
    group: 'what',
    control: 'textarea',
    maxLength: MAX_LENGTH.message,
    required: 'always',
  },
  { name: 'channel', group: 'how', control: 'radios' },
  { name: 'days', group: 'how', control: 'checkboxes' },
  { name: 'time', group: 'how', control: 'radios' },
];

/** Name of the trap for programs that fill in every control. */
export const TRAP = 'website';
