import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { MAX_LENGTH } from '../../cooperation/limits.js';
import { textOf } from '../../cooperation/validate.js';
import type { Text } from '../../feed/feed.js';
import { says } from '../../ui/context.js';
import { narrowed } from './choices.js';
import { choices, textArea } from './field.js';
import type { FormView } from './form-view.js';

/** From so few characters left on they are counted; screen readers hear of these steps. */
const STEPS = [500, 100, 20, 0];

const left = (count: number): string =>
  count < 0
    ? msg(str`Zu viele Zeichen: ${-count}`, {
        id: 'form.too-many',
        desc: '{0} is by how many characters a text is too long',
      })
    : msg(str`Noch freie Zeichen: ${count}`, {
        id: 'form.left',
        desc: '{0} is the number of characters there is still room for',
      });

/** What is left of the room for the message, near its end. */
function count({ form }: FormView): TemplateResult {
  const free = MAX_LENGTH.message - textOf(form.values, 'message').length;
  // The last step above what is free, so that not every letter is announced.
  const step = STEPS.filter((one) => free <= one).pop();
  return html`${step === undefined ? nothing : html`<p class="second count" aria-hidden="true">${left(free)}</p>`}
    <p class="hidden-words" role="status">${step === undefined ? nothing : left(step)}</p>`;
}

/** What it is about. */
export function what(view: FormView): TemplateResult {
  const { choices: offered, form } = view;
  const options = (entries: readonly { id: string; name: Text }[]) =>
    entries.map(({ id, name }) => ({ value: id, words: says(view, name) }));
  const projects = narrowed(offered.projects, form.values.topics, form.kept);
  const isShorter = projects.length < offered.projects.length;
  return html`
    ${choices(view, 'topics', options(offered.topics))}
    ${choices(view, 'projects', options(projects), {
      hint:
        isShorter &&
        msg('Passend zu den gewählten Themen.', {
          id: 'form.narrowed',
          desc: 'Above a list of offers that the chosen topics have made shorter',
        }),
    })}
    ${choices(view, 'audiences', options(offered.audiences))}
    ${textArea(
      view,
      {
        hint: msg('Zum Beispiel: für wen, wie viele Personen, ab wann.', {
          id: 'form.message-hint',
          desc: 'What to write in the message',
        }),
      },
      count(view),
    )}
  `;
}
