import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { button } from '../../ui/button.js';
import { icon } from '../../ui/icon.js';
import { link } from '../../ui/link.js';
import type { CalendarView } from './calendar-view.js';

/** What can be done with the programme as a whole: print what is in view, keep all of it in step. */
export function programmeActions({ feed, hide, print, busy }: CalendarView): unknown {
  const { calendarUrl } = feed;
  const actions = [
    busy &&
      !hide.includes('print') &&
      button(
        [
          icon('print'),
          msg('Programm drucken', { id: 'calendar.print', desc: 'Button: print what is in view' }),
        ],
        print,
        'plain',
        'print',
      ),
    calendarUrl &&
      !hide.includes('save') &&
      // By this scheme a program keeps a calendar in step; what a web address names it reads once.
      link(
        calendarUrl.replace(/^https?/, 'webcal'),
        msg('Kalender abonnieren', {
          id: 'calendar.subscribe',
          desc: 'Link: keep all events in a calendar program, always up to date',
        }),
      ),
  ].filter(Boolean);
  return actions.length ? html`<div class="actions">${actions}</div>` : nothing;
}
