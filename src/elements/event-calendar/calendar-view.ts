import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff } from '../../feed/occurrence-status.js';
import { formatDate } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import type { Sharing } from '../../ui/share.js';
import type { CalendarModel } from './calendar-model.js';
import type { OpenedEvent } from './opened-event.js';
import type { ViewName } from './toolbar.js';

/** What the calendar's templates draw from, and how they answer. */
export interface CalendarView extends ViewContext, CalendarModel {
  /** Whether there is room for whole words beside a date, and in the cells of a month. */
  roomy: boolean;
  wide: boolean;
  /** Views to choose from. */
  views: readonly ViewName[];
  /** So many occurrences a list without an end shows; the rest is behind "more". */
  listed: number;
  /** Addresses of occurrences, and how one is opened. */
  opened: OpenedEvent;
  /** How the address of one is passed on. */
  sharing: Sharing;
  /** Goes to a day or month. */
  goTo(date: string): void;
  show(view: ViewName): void;
  /** Shows more of a list. */
  more(): void;
}

/** A link to an occurrence in full. */
export const eventLink = (
  { opened }: CalendarView,
  occurrence: Occurrence,
  content: unknown,
  name = '',
): TemplateResult =>
  html`<a
    class=${name}
    href=${opened.link(occurrence)}
    @click=${(press: MouseEvent) => opened.open(occurrence, press)}
    >${content}</a
  >`;

/** The class of what shows an occurrence, and that nobody should come where that is so. */
export const nameOf = (name: string, occurrence: Occurrence): string =>
  isOff(occurrence) ? `${name} off` : name;

/** A weekday; where there is no room it is short to the eye, never to the ear. */
export const weekdayWords = ({ locale }: ViewContext, day: PlainDate, room: boolean): unknown => {
  const weekday = formatDate(day, locale, 'weekday');
  return room
    ? weekday
    : html`<span aria-hidden="true">${formatDate(day, locale, 'weekdayShort')}</span
        ><span class="hidden-words">${weekday}</span>`;
};

/** A month as a heading: its name leads, the year is quieter. */
export const monthWords = (month: string, locale: string): TemplateResult =>
  html`${formatDate(`${month}-01`, locale, 'month')} <span class="second">${month.slice(0, 4)}</span>`;
