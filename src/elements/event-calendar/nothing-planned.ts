import { msg, str } from '@lit/localize';
import { nothing } from 'lit';
import { formatDate } from '../../time/format.js';
import { dateOf } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import { inSentence } from '../../ui/context.js';
import { button } from '../../ui/button.js';
import { icon } from '../../ui/icon.js';
import { empty, partnersOwn } from '../../ui/states.js';
import { otherChoice } from '../filters.js';
import type { CalendarView } from './calendar-view.js';

/** What the visitor chose leaves nothing of a period, or of a day. */
export const nothingFits = (): string =>
  msg('In dieser Zeit passt nichts zu dieser Auswahl', {
    id: 'empty.period-filtered',
    desc: 'The month or list in view has no events that the filters leave',
  });

/** Why a period is empty, which event comes next, and a way there, if that may come into view. */
export function nothingPlanned(view: CalendarView): unknown {
  const { next, fixed, goTo } = view;
  const narrowed = view.filtering.set;
  const day = next && dateOf(next.start);
  const isInView = day && day <= fixed.until;
  const title = narrowed
    ? nothingFits()
    : msg('In dieser Zeit ist nichts geplant', {
        id: 'empty.period',
        desc: 'The month or list in view has no events',
      });
  const text = isInView
    ? msg(str`Der nächste Termin: ${formatDate(day, view.locale, 'full')}, ${inSentence(view, next.name)}.`, {
        id: 'empty.next',
        desc: '{0} is a date, {1} the name of an event',
      })
    : narrowed
      ? otherChoice()
      : !next &&
        msg('Danach sind noch keine weiteren Termine bekannt.', {
          id: 'empty.no-next',
          desc: 'No event is known after the period in view',
        });
  const way = isInView
    ? button(
        [msg('Zum nächsten Termin', { id: 'empty.go', desc: 'Button: go to the next event' }), icon('next')],
        () => goTo(day, '.period'),
      )
    : nothing;
  return empty(title, text, view.headingLevel + 1, way);
}

/** The whole feed has no events for this calendar. */
export const noEvents = (context: ViewContext): unknown =>
  empty(
    msg('Zurzeit sind keine Termine veröffentlicht', { id: 'empty.events', desc: 'The feed has no events' }),
    msg('Sobald es neue Termine gibt, stehen sie hier.', {
      id: 'empty.events-text',
      desc: 'After: no events are published',
    }),
    context.headingLevel + 1,
    partnersOwn,
  );

/** A link named an event that is not in the feed. */
export const unknownEvent = (): string =>
  msg('Diesen Termin gibt es nicht mehr.', {
    id: 'detail.unknown',
    desc: 'A link leads to an event that is not in the feed',
  });
