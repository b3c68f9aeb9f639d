import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { directionOf } from '../feed/text.js';
import { choose } from '../i18n/language.js';
import { ancestry } from '../i18n/ancestry.js';
import type { ViewContext } from './context.js';
import { icon } from './icon.js';
import { ownName } from './language-name.js';

/** The languages the feed offers, to choose from, each by its own name; nothing where there is one only. */
export function languageMenu({ feed, language, hide }: ViewContext): TemplateResult | typeof nothing {
  const offered = feed.languages ?? [];
  if (offered.length < 2 || hide.includes('language-menu')) return nothing;
  const spoken =
    ancestry(language)
      .map((tag) => offered.find((one) => one.toLowerCase() === tag))
      .find(Boolean) ?? feed.language;
  return html`<label class="language">
    ${icon('globe')}<span
      >${msg('Sprache:', { id: 'language.choose', desc: 'Label of the language menu' })}</span
    >
    <span class="select">
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
        ${offered.map((tag) => html`<option value=${tag} lang=${tag} dir=${directionOf(tag)} .selected=${tag === spoken}>${ownName(tag)}</option>`)}
      </select>
      ${icon('down')}
    </span>
  </label>`;
}
