import { msg, str } from '@lit/localize';
import type { Text } from '../feed/feed.js';
import type { ViewContext } from './context.js';
import { fallbackOf } from './context.js';
import { languageName } from './language-name.js';

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
