import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff } from '../../feed/occurrence-status.js';
import { formatDate } from '../../time/format.js';
import { toOffsetString } from '../../time/zone.js';
import type { ViewContext } from '../../ui/context.js';
import { says } from '../../ui/context.js';
import { joined } from '../../ui/join.js';
import { marks } from '../marks.js';
import { zoneOf } from '../../ui/zone-note.js';
import { whenSentence, whereWords } from '../../ui/when.js';

/**
 * A date of a project: the day leads, beside it what it is, when and where.
 *
 * @param withZone - whether it says itself whose time it is
 */
export function dateRow(context: ViewContext, occurrence: Occurrence, withZone = false): TemplateResult {
  const { feed, locale } = context;
  const { start, name } = occurrence;
  const meta = [
    whenSentence(occurrence, locale),
    withZone && zoneOf(context, [occurrence]),
    whereWords(context, occurrence),
  ].filter((piece) => piece && piece !== nothing);
  return html`<time class="date beside" datetime=${toOffsetString(start, feed.timeZone)}>
      <span class="hidden-words">${formatDate(start, locale, 'full')}</span>
      <span class="number" aria-hidden="true">${formatDate(start, locale, 'day')}</span>
      <span class="weekday second" aria-hidden="true"
        ><span>${formatDate(start, locale, 'weekdayShort')}</span
        ><span>${formatDate(start, locale, 'monthShort')}</span></span
      >
    </time>
    <div class=${isOff(occurrence) ? 'off' : ''}>
      <p class="what">${says(context, name)}</p>
      <p class="second">${joined(meta)}</p>
      ${marks(context, occurrence)}
    </div>`;
}
