import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Text } from '../feed/feed.js';
import type { ViewContext } from './context.js';
import { fallbackOf } from './context.js';
import { languageName, languageNames } from './language-name.js';

/** That something is not told in the language it is wanted in; nothing where any of these texts is. */
export function untranslated(view: ViewContext, texts: readonly (Text | undefined)[]): string | undefined {
  const language = fallbackOf(view, texts);
  if (!language) return undefined;
  const words = languageName(language, view.locale);
  return msg(str`Nicht übersetzt (${words})`, {
    id: 'project.untranslated',
    desc: 'Beside an offer or an event that is told in another language; {0} is its name, as in: Deutsch',
  });
}

/** In which other languages some texts are. */
export const fallbackLine = (languages: Iterable<string>, locale: string): TemplateResult =>
  html`<p class="second" part="untranslated">
    ${msg(str`Nicht alles ist übersetzt. Sprache dieser Texte: ${languageNames(languages, locale)}.`, {
      id: 'fallback.note',
      desc: '{0} is a list of language names, as in: Deutsch',
    })}
  </p>`;
