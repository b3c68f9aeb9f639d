import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { isSingle } from '../../feed/occurrences.js';
import { isOff, isPast } from '../../feed/occurrence-status.js';
import type { IcsContext } from '../../files/ics.js';
import { occurrenceIcs, seriesIcs } from '../../files/ics.js';
import { placeLine } from '../../files/place-line.js';
import { googleCalendar, outlookCalendar } from '../../files/web-calendars.js';
import { toInstant } from '../../time/zone.js';
import { button } from '../../ui/button.js';
import { plainText } from '../../ui/context.js';
import { icon } from '../../ui/icon.js';
import { link } from '../../ui/link.js';
import { saveFile } from '../../ui/save-file.js';
import type { CalendarView } from './calendar-view.js';

const saveButton = (words: string, name: string, text: () => string): TemplateResult =>
  button([icon('save'), words], () => saveFile(`${name}.ics`, 'text/calendar', text()), 'plain');

/** What puts a date, unless it is over or called off, or its whole series into the visitor's own calendar. */
export function takeHome(view: CalendarView, occurrence: Occurrence): unknown[] {
  const { feed, language, now, hide } = view;
  if (hide.includes('save')) return [];
  const { event, date, name, place, start, end } = occurrence;
  const { timeZone } = feed;
  const context: IcsContext = { feed, language, stamp: toInstant(now, timeZone) };
  const series = !isSingle(event) && !event.irregular;
  const one = !isOff(occurrence) && !isPast(occurrence, now);
  const entry = {
    name: plainText(view, name),
    start,
    end,
    timeZone,
    details: [plainText(view, event.summary), event.onlineUrl].filter(Boolean).join('\n\n'),
    location: place && placeLine(place, (text) => plainText(view, text)),
  };
  const into = (calendar: string): string =>
    msg(str`In ${calendar} eintragen`, {
      id: 'save.into',
      desc: 'Link that opens a calendar on the web; {0} is its name, as in: Google Calendar',
    });
  return [
    one &&
      saveButton(
        msg('Termin speichern', { id: 'save.date', desc: 'Button: one date as a calendar file (.ics)' }),
        `${event.id}-${date}`,
        () => occurrenceIcs(context, occurrence),
      ),
    series &&
      saveButton(
        msg('Alle Termine der Reihe speichern', {
          id: 'save.series',
          desc: 'Button: all dates of a series as a calendar file (.ics)',
        }),
        event.id,
        () => seriesIcs(context, event),
      ),
    one && link(googleCalendar(entry), into('Google Calendar')),
    one && link(outlookCalendar(entry), into('Outlook')),
  ].filter(Boolean);
}
