import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate } from '../time/format.js';
import type { ViewContext } from './context.js';
import { inSentence } from './context.js';
import { link } from './link.js';

/** Who says so: the last line of every element. */
export function publisherLine(context: ViewContext): TemplateResult {
  const { feed, locale } = context;
  const { publisher, updated, organization } = feed;
  const name = inSentence(context, publisher?.name ?? organization.name);
  const further = (url: string | undefined, words: string): unknown => (url ? link(url, words) : nothing);
  return html`<p class="second publisher" part="publisher">
    <span
      >${
        updated
          ? msg(str`Angaben von ${name}, Stand ${formatDate(updated, locale, 'date')}`, {
              id: 'publisher.updated',
              desc: '{0} is the publisher, {1} a date',
            })
          : msg(str`Angaben von ${name}`, { id: 'publisher.by', desc: '{0} is the publisher' })
      }</span
    >
    ${further(publisher?.legalNoticeUrl, msg('Impressum', { id: 'publisher.legal-notice', desc: 'Link to the legal notice' }))}
    ${further(publisher?.privacyUrl, msg('Datenschutz', { id: 'publisher.privacy', desc: 'Link to the privacy page' }))}
    ${further(
      publisher?.accessibilityUrl,
      msg('Barrierefreiheit', { id: 'publisher.accessibility', desc: 'Link to the accessibility statement' }),
    )}
  </p>`;
}
