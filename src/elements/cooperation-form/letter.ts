import { msg } from '@lit/localize';
import { formatList, isRightToLeft } from '../../time/format.js';
import { mailbox } from '../../cooperation/action.js';
import type { FieldName } from '../../cooperation/fields.js';
import { FIELDS } from '../../cooperation/fields.js';
import { textOf } from '../../cooperation/validate.js';
import { plainText } from '../../ui/context.js';
import { LONGEST_ADDRESS, mailTo } from '../../ui/mail.js';
import type { Choices, Option } from './choices.js';
import type { FormView } from './form-view.js';
import { labelOf, wordsOf } from './labels.js';
import { reachOf } from './no-form.js';

/** What was answered in a field: a text that was typed, or what was chosen there. */
export interface Answer {
  name: FieldName;
  label: string;
  /** What was typed; empty where it was chosen. */
  text: string;
  chosen: readonly Option[];
}

/** What stands in the form, field by field; without those that were left empty. */
export const answersOf = ({ choices, form: { values } }: FormView): Answer[] =>
  FIELDS.map(({ name }) => {
    const options: readonly Option[] = choices[name as keyof Choices] ?? [];
    return {
      name,
      label: labelOf(name).replace(/[?؟]/, ''),
      text: name in choices ? '' : textOf(values, name),
      chosen: options.filter(({ id }) => [values[name]].flat().includes(id)),
    };
  }).filter(({ text, chosen }) => text || chosen.length);

/** Read from left to right, after a label of the other direction, too: in a plain text nothing else can say so. */
const READ_LEFT_TO_RIGHT = /^(email|telephone)$/;

/** What stands in the form, as a text to mail or to keep; the id lets the receiver see that it has it already. */
export const letterOf = (view: FormView): string =>
  [
    ...answersOf(view).map(
      ({ name, label, text, chosen }) =>
        `${label}: ${isRightToLeft(view.locale) && READ_LEFT_TO_RIGHT.test(name) ? '\u200e' : ''}${
          text ||
          formatList(
            chosen.map((option) => wordsOf(view, option, plainText)),
            view.locale,
          )
        }`,
    ),
    `ID: ${view.form.id}`,
  ].join('\n');

/** Whom it is mailed to, where there is somebody. */
export const addresseeOf = ({ feed, action }: FormView): string | undefined =>
  mailbox(action) ?? reachOf(feed).email;

/**
 * A mail with the letter in it; undefined without anyone to write to.
 * @param canCopy - whether a letter that mail programs might cut off may be left out
 */
export function mailOf(email: string | undefined, letter: string, canCopy: boolean): string | undefined {
  const subject = msg('Anfrage zur Zusammenarbeit', {
    id: 'form.subject',
    desc: 'Heading of the form while it loads, and subject of the e-mail',
  });
  const whole = mailTo(email, { subject, body: letter });
  return whole && canCopy && whole.length > LONGEST_ADDRESS ? mailTo(email, { subject }) : whole;
}
