import type { Encoding } from '../../cooperation/submit.js';
import type { Cooperation } from '../../feed/feed.js';
import type { ViewContext } from '../../ui/context.js';
import type { Choices } from './choices.js';
import type { Draft } from './draft.js';

/** What the parts of the form are drawn from. */
export interface FormView extends ViewContext {
  cooperation: Cooperation;
  choices: Choices;
  form: Draft;
  /** Absolute address of the receiver. */
  action: string;
  encoding: Encoding;
}
