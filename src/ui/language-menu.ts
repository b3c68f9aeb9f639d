import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { directionOf } from '../feed/text.js';
import { choose } from '../i18n/language.js';
import { fitting, hyphened } from '../i18n/ancestry.js';
import type { ViewContext } from './context.js';
import { icon } from './icon.js';
import { ownName } from './language-name.js';

/**
 * The languages the feed offers, to choose from, each by its own name; nothing where there is one only. The selected
 * one is spoken now; where the feed offers no such language, the wanted one stands before the others.
 */
export function languageMenu({ feed, language, locale, hide }: ViewContext): TemplateResult | typeof nothing {
  const offered = (feed.languages ?? []).map(hyphened);
  if (offered.length < 2 || hide.includes('language-menu')) return nothing;
  const spoken =
    fitting(offered, language) ??
    // All is in the feed's language, words and content.
    (fitting([locale], feed.language) && fitting(offered, feed.language));
  const option = (tag: string, selected = tag === spoken): TemplateResult =>
    html`<option value=${tag} lang=${tag} dir=${directionOf(tag)} .selected=${selected}>
      ${ownName(tag)}
    </option>`;
  return html`<label class="language">
    ${icon('globe')}<span
      >${msg('Sprache:', { id: 'language.choose', desc: 'Label of the language menu' })}</span
    >
    <span class="select">
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${spoken ? nothing : option(language, true)}${offered.map((tag) => option(tag))}
      </select>
      ${icon('down')}
    </span>
  </label>`;
}
