import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { says } from '../../ui/context.js';
import { heading } from '../../ui/heading.js';
import { languageNames } from '../../ui/language-name.js';
import { costWords } from '../../ui/offer.js';
import { repeats } from '../../ui/series-words.js';
import { marks } from '../marks.js';
import type { CalendarView } from './calendar-view.js';
import { eventLink, nameOf } from './calendar-view.js';
import { untranslated } from '../../ui/untranslated.js';
import { timeOfOccurrence, whenSentence, whereWords } from '../../ui/when.js';

/**
 * An occurrence as a row: name, time and place, status, note.
 * @param dayId - id of the words that say on which day it is
 */
export function eventRow(
  view: CalendarView,
  occurrence: Occurrence,
  level: number,
  dayId?: string,
): TemplateResult {
  const { event, name } = occurrence;
  const { cost, irregular, languages = [] } = event;
  const { locale, now } = view;
  const meta = [
    whereWords(view, occurrence),
    languageNames(languages, locale),
    costWords(view, cost),
    untranslated(view, [name]),
    irregular && repeats(),
  ];
  return html`<article class=${nameOf('event', occurrence, now)} part="event">
    ${heading(level, 'name what', eventLink(view, occurrence, says(view, name), '', nothing, dayId))}
    <p class="meta">
      ${timeOfOccurrence(view, occurrence, whenSentence(occurrence, locale))}${meta.map((piece) =>
        piece && piece !== nothing ? html`<span>${piece}</span>` : nothing,
      )}
    </p>
    ${marks(view, occurrence)}
  </article>`;
}
