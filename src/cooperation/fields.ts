import { MAX_LENGTH } from './limits.js';
import type { ControlName } from './values.js';

export type FieldName = Exclude<ControlName, 'website'>;
/** The parts of the form: who asks, where to answer, what for, and how to answer. */
export type FieldGroup = 'who' | 'reach' | 'what' | 'how';
/** The native control: an input of that type, a text area, a select. */
export type FieldControl = 'email' | 'tel' | 'textarea' | 'select' | 'checkbox' | 'radio';

/**
 * One field of the form, without its words: those are the element's. What is typed is needed, or one of two:
 * organisation or name, e-mail or telephone. What is chosen is optional.
 */
export interface Field {
  /** Name of the control, in the form and in the request. */
  readonly name: FieldName;
  readonly group: FieldGroup;
  /** Its control; a line of text unless named. */
  readonly control?: FieldControl;
  /** Longest text, in UTF-16 code units. Shown as a live count; as `maxlength` it would cut a pasted text in silence. */
  readonly maxLength?: number;
  /** Whose hint belongs to this field, too: another field's, or that of its group. */
  readonly hint?: FieldName | FieldGroup;
}

/** The fields in the order they are shown, checked and listed in. */
export const FIELDS: readonly Field[] = [
  { name: 'organization', group: 'who', maxLength: MAX_LENGTH.organization },
  { name: 'kind', group: 'who', control: 'select' },
  { name: 'name', group: 'who', maxLength: MAX_LENGTH.name, hint: 'organization' },
  { name: 'email', group: 'reach', control: 'email', maxLength: MAX_LENGTH.email, hint: 'reach' },
  { name: 'telephone', group: 'reach', control: 'tel', maxLength: MAX_LENGTH.telephone, hint: 'reach' },
  { name: 'topics', group: 'what', control: 'checkbox' },
  { name: 'projects', group: 'what', control: 'checkbox' },
  { name: 'audiences', group: 'what', control: 'checkbox' },
  { name: 'message', group: 'what', control: 'textarea', maxLength: MAX_LENGTH.message },
  { name: 'channel', group: 'how', control: 'radio' },
  { name: 'days', group: 'how', control: 'checkbox' },
  { name: 'time', group: 'how', control: 'radio' },
];

/** Name of the trap for programs that fill in every control. */
export const TRAP = 'website';
