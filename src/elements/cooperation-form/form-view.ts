import type { FieldName } from '../../cooperation/fields.js';
import type { Cooperation } from '../../feed/feed.js';
import type { ViewContext } from '../../ui/context.js';
import type { Choices } from './choices.js';
import type { FormController } from './form-controller.js';

/** What the parts of the form are drawn from. */
export interface FormView extends ViewContext {
  cooperation: Cooperation;
  choices: Choices;
  form: FormController;
  /** Absolute address of the receiver. */
  action: string;
  /** Sends what stands in the form. */
  submit: (event: SubmitEvent) => void;
  /** Moves the focus to a field. */
  goTo: (name: FieldName) => void;
}

/** Parts of the form that a partner may hide. */
export const PARTS = [
  'audiences',
  'channel',
  'days',
  'intro',
  'kind',
  'projects',
  'publisher',
  'time',
  'topics',
] as const;

/** Id of the element that a field is reached by, and of what belongs to it. */
export const idOf = (name: FieldName): string => `f-${name}`;
export const hintIdOf = (name: FieldName): string => `f-${name}-hint`;
export const mistakeIdOf = (name: FieldName): string => `f-${name}-mistake`;

/** Whether a field is in the form: not hidden, and with something to choose from. */
export const isShown = ({ hide, choices }: FormView, name: FieldName): boolean =>
  !hide.includes(name) && !(name in choices && !choices[name as keyof Choices].length);
