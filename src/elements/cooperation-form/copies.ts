import { msg } from '@lit/localize';
import type { CSSResult, TemplateResult } from 'lit';
import { html } from 'lit';
import { directionOf } from '../../feed/text.js';
import { button } from '../../ui/button.js';
import { facts } from '../../ui/facts.js';
import { heading } from '../../ui/heading.js';
import { icon } from '../../ui/icon.js';
import { print } from '../../ui/print.js';
import { publisherLine } from '../../ui/publisher.js';
import { saveFile } from '../../ui/save-file.js';
import type { FormView } from './form-view.js';
import { letterOf } from './letter.js';
import { answerFacts } from './review.js';

/** Where the copy is printed from, and how it looks. */
export interface Printer {
  root: ShadowRoot;
  styles: readonly CSSResult[];
  font: string;
}

/** What was sent, as a page to keep. */
const page = (view: FormView, title: string, reference: unknown): TemplateResult =>
  html`<div class="root" lang=${view.locale} dir=${directionOf(view.locale)}>
    ${heading(view.headingLevel, 'heading', title)} ${reference} ${facts(answerFacts(view))}
    ${publisherLine(view)}
  </div>`;

/**
 * A copy of the request to keep: on paper, or as a text.
 * @param reference - the line that names it, and what the receiver calls it
 */
export function copies(
  view: FormView,
  [line, reference = view.form.id]: readonly [line: unknown, reference?: string],
  { root, styles, font }: Printer,
): unknown {
  const title = msg('Anfrage zur Zusammenarbeit', {
    id: 'form.subject',
    desc: 'Heading of the form while it loads, and subject of the e-mail',
  });
  const { locale } = view;
  return [
    button(
      [
        icon('print'),
        msg('Angaben drucken', {
          id: 'form.print',
          desc: 'Button: print a copy of the request that was sent',
        }),
      ],
      () => print(root, { title, content: page(view, title, line), styles, locale, font, landscape: false }),
      'plain',
    ),
    button(
      [
        icon('save'),
        msg('Angaben speichern', {
          id: 'form.save',
          desc: 'Button: save a copy of the request that was sent, as a text file',
        }),
      ],
      // No name of a file that a device could not keep.
      () =>
        saveFile(
          `${reference.replace(/[^\w-]+/g, '-')}.txt`,
          'text/plain',
          `${reference}\n${letterOf(view)}\n`,
        ),
      'plain',
    ),
  ];
}
