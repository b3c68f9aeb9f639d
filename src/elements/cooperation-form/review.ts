import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { button } from '../../ui/button.js';
import { says } from '../../ui/context.js';
import type { Fact } from '../../ui/facts.js';
import { facts } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { joined } from '../../ui/join.js';
import type { FormView } from './form-view.js';
import { wordsOf } from './labels.js';
import type { Answer } from './letter.js';
import { answersOf } from './letter.js';

/** An answer in words, each text of the feed in its own language. */
const words = (view: FormView, { text, chosen }: Answer): unknown =>
  text ? html`<bdi class="typed">${text}</bdi>` : joined(chosen.map((one) => wordsOf(view, one, says)));

/** What was filled in, as a list of terms. */
export const answerFacts = (view: FormView): Fact[] =>
  answersOf(view).map((answer) => [answer.label, words(view, answer)]);

/** What was filled in, to be read once more before it is sent (WCAG 3.3.6), each answer with the way back to it. */
export function review(view: FormView): TemplateResult {
  const { form, headingLevel, hide } = view;
  const { failed, passed, sending } = form.phase;
  const change = ({ name, label }: Answer): unknown =>
    hide.includes(name)
      ? nothing
      : button(
          html`${msg('Ändern', { id: 'form.change', desc: 'Button: back to an answer, to change it' })}<span
              class="hidden-words"
              >: ${label}</span
            >`,
          () => form.become({}, `[name="${name}"]`),
          'plain',
        );
  // While it is being sent, the request stays in its place, as it was reviewed.
  return html`<div class=${sending ? 'still' : nothing} part="review">
    ${heading(
      headingLevel + 1,
      'title',
      msg('Stimmt alles?', { id: 'form.review', desc: 'Title: the request, to be read before it is sent' }),
      'f-review',
    )}
    ${
      failed || passed
        ? nothing
        : html`<p class="second text">
            ${msg('Es ist noch nichts gesendet.', { id: 'form.unsent', desc: 'Below: is everything right?' })}
          </p>`
    }
    ${facts(
      answersOf(view).map((answer) => [
        answer.label,
        html`<div class="answer">
          <div>${words(view, answer)}</div>
          ${change(answer)}
        </div>`,
      ]),
    )}
  </div>`;
}
