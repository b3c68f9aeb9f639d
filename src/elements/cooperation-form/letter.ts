import { msg } from '@lit/localize';
import type { FieldName } from '../../cooperation/fields.js';
import { FIELDS } from '../../cooperation/fields.js';
import { textOf } from '../../cooperation/validate.js';
import { plainText } from '../../ui/context.js';
import { LONGEST_ADDRESS, mailTo } from '../../ui/mail.js';
import type { Choices, Option } from './choices.js';
import type { FormView } from './form-view.js';
import { labelOf, wordsOf } from './labels.js';
import { reachOf } from './no-form.js';

/** What stands in a field, in words; empty where nothing does. */
function answerOf(view: FormView, name: FieldName): string {
  const { values } = view.form;
  const options: readonly Option[] | undefined = view.choices[name as keyof Choices];
  return options
    ? options
        .filter(({ id }) => [values[name]].flat().includes(id))
        .map((option) => wordsOf(view, option, plainText))
        .join(', ')
    : textOf(values, name);
}

/** What stands in the form, as a text to mail or to keep; the id lets the receiver see that it has it already. */
export const letterOf = (view: FormView): string =>
  [
    ...FIELDS.flatMap(({ name }) => {
      const answer = answerOf(view, name);
      return answer ? `${labelOf(name).replace('?', '')}: ${answer}` : [];
    }),
    `ID: ${view.form.id}`,
  ].join('\n');

/**
 * A mail with the letter in it; undefined without anyone to write to.
 * @param canCopy - whether a letter that mail programs might cut off may be left out
 */
export function mailOf({ feed }: FormView, letter: string, canCopy: boolean): string | undefined {
  const { email } = reachOf(feed);
  const subject = msg('Anfrage zur Zusammenarbeit', {
    id: 'form.subject',
    desc: 'Heading of the form while it loads, and subject of the e-mail',
  });
  const whole = mailTo(email, { subject, body: letter });
  return whole && canCopy && whole.length > LONGEST_ADDRESS ? mailTo(email, { subject }) : whole;
}
