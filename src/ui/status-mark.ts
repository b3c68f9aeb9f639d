import { msg, str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Occurrence } from '../feed/occurrences.js';
import type { Status } from '../feed/occurrence-status.js';
import { isPast, statusesOf } from '../feed/occurrence-status.js';
import { formatDate } from '../time/format.js';
import { isolated } from '../feed/text.js';
import type { PlainDateTime, PlainMoment } from '../time/plain-date.js';
import { dateOf } from '../time/plain-date.js';
import type { ViewContext } from './context.js';
import { icon, isDrawn } from './icon.js';
import { momentWords } from './when.js';

/** A status as word, shape and colour; one that is shown as written has no shape. */
export const statusMark = (status: string, words: unknown, shape = status): TemplateResult =>
  html`<p class=${`status ${status}`} part=${`status ${status}`}>
    ${isDrawn(shape) ? icon(shape) : nothing}<bdi>${words}</bdi>
  </p>`;

/** The other date of a moved occurrence: its day, with the year of another one, and its time where only that changed. */
const otherDate = ({ start }: Occurrence, other: PlainMoment, locale: string): string =>
  dateOf(other) === dateOf(start)
    ? momentWords(other, locale, 'dayMonth')
    : formatDate(other, locale, other.slice(0, 4) === start.slice(0, 4) ? 'dayMonth' : 'date');

function words(status: Status, occurrence: Occurrence, locale: string): string {
  const { movedFrom = '', movedTo = '', status: written = '' } = occurrence;
  switch (status) {
    case 'cancelled':
      return msg('Fällt aus', { id: 'status.cancelled', desc: 'An event does not take place' });
    case 'moved':
      return msg(str`Verlegt vom ${otherDate(occurrence, movedFrom, locale)}`, {
        id: 'status.moved',
        desc: '{0} is the old date, as in: 25. März',
      });
    case 'moved-away':
      return msg(str`Verlegt auf ${otherDate(occurrence, movedTo, locale)}`, {
        id: 'status.moved-away',
        desc: '{0} is the new date, as in: 23. März',
      });
    case 'postponed':
      return msg('Verschoben, neues Datum folgt', { id: 'status.postponed', desc: 'An event is put off' });
    case 'running':
      return msg('Läuft gerade', { id: 'status.running', desc: 'An event takes place now' });
    case 'open':
      return msg('Plätze frei', { id: 'status.open', desc: 'Registration is open' });
    case 'waitlist':
      return msg('Warteliste', { id: 'status.waitlist', desc: 'Only the waiting list is left' });
    case 'full':
      return msg('Ausgebucht', { id: 'status.full', desc: 'No places left' });
    case 'closed':
      return msg('Anmeldung beendet', { id: 'status.closed', desc: 'Registration is over' });
    default:
      return written;
  }
}

/** That an occurrence is over; of one that moved on, its new date tells. */
export const pastWords = (occurrence: Occurrence, now: PlainDateTime): string | false =>
  !occurrence.movedTo &&
  isPast(occurrence, now) &&
  msg('vorbei', { id: 'status.past', desc: 'An event that is over' });

/** Everything a visitor must know of an occurrence at a glance, the gravest first. */
export const statusMarks = (occurrence: Occurrence, { now, locale }: ViewContext): TemplateResult[] =>
  statusesOf(occurrence, now).map((status) => statusMark(status, words(status, occurrence, locale)));

/** The same in words alone, for a cell that has no room. */
export const statusWords = (occurrence: Occurrence, { now, locale }: ViewContext): string[] =>
  statusesOf(occurrence, now).map((status) => isolated(words(status, occurrence, locale)));
