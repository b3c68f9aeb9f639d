import { msg } from '@lit/localize';
import { isOff, isPast } from '../feed/occurrence-status.js';
import type { Occurrence } from '../feed/occurrences.js';
import type { ViewContext } from './context.js';
import { durationWords } from './duration.js';
import type { Fact } from './facts.js';
import { joined } from './join.js';
import { link } from './link.js';
import { offerFacts } from './offer.js';
import { siteLink } from './organizations.js';
import { seriesWords } from './series-words.js';
import { timeOfOccurrence, whenSentence, whereWords } from './when.js';
import { zoneOf } from './zone-note.js';

/**
 * What is known of an occurrence, as facts: when, where, for whom, how to take part.
 * @param project - the fact of which project it is
 */
export function eventFacts(view: ViewContext, occurrence: Occurrence, project?: Fact): Fact[] {
  const { event } = occurrence;
  const { registration, rule } = event;
  const { locale, now } = view;
  const online = event.onlineUrl;
  const duration = durationWords(view, occurrence);
  // Nobody is invited to what is over, or does not take place.
  const over = isOff(occurrence) || isPast(occurrence, now);
  return [
    [
      msg('Wann', { id: 'fact.when', desc: 'Term: day and time' }),
      joined([
        [timeOfOccurrence(view, occurrence, whenSentence(occurrence, locale)), duration && ` (${duration})`],
        zoneOf(view, [occurrence]),
      ]),
    ],
    [
      msg('Wiederholung', { id: 'fact.repeats', desc: 'Term: how it repeats' }),
      event.irregular
        ? msg('Der Termin wiederholt sich. Bitte fragen Sie nach den weiteren Tagen.', {
            id: 'fact.irregular',
            desc: 'The rule of the series cannot be shown',
          })
        : rule && seriesWords(rule, event.startDate, locale),
    ],
    ...offerFacts(view, {
      ...event,
      place: occurrence.place,
      registration: over ? undefined : registration,
    }),
    [
      msg('Teilnahme', {
        id: 'filter.attendance',
        desc: 'Label of a filter, and term in an event: on site or online',
      }),
      !over &&
        (online || event.attendance === 'online' || event.attendance === 'mixed') &&
        (online
          ? link(online, msg('Online teilnehmen', { id: 'fact.join', desc: 'Link: join the event online' }))
          : whereWords(view, occurrence)),
    ],
    project,
    [
      msg('Mehr', { id: 'fact.more', desc: 'Term: link to a page with more' }),
      event.url && siteLink(event.url),
    ],
  ];
}
