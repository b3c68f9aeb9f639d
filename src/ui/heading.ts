import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { writtenLanguageOf } from '../i18n/language.js';
import { getLocale, matchLocale } from '../i18n/locale.js';

/** A level of the page's outline, whatever was written. */
export const levelOf = (written: number): number => Math.min(Math.max(Math.trunc(written) || 3, 2), 6);

/** The heading that the partner wrote for an element: in the language written for it, whichever a visitor chose. */
export function headingWritten(element: Element & { heading?: string }): unknown {
  const { heading: words } = element;
  const lang = writtenLanguageOf(element);
  return words && matchLocale(lang) !== getLocale()
    ? html`<bdi lang=${lang} dir="auto">${words}</bdi>`
    : words;
}

/** A heading of the level the host page's outline wants; deeper than six stays six. */
export function heading(level: number, name: string, content: unknown, id?: string): TemplateResult {
  const at = id ?? nothing;
  if (level <= 2) return html`<h2 class=${name} id=${at} tabindex="-1">${content}</h2>`;
  if (level === 3) return html`<h3 class=${name} id=${at} tabindex="-1">${content}</h3>`;
  if (level === 4) return html`<h4 class=${name} id=${at} tabindex="-1">${content}</h4>`;
  if (level === 5) return html`<h5 class=${name} id=${at} tabindex="-1">${content}</h5>`;
  return html`<h6 class=${name} id=${at} tabindex="-1">${content}</h6>`;
}
