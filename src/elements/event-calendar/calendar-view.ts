import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { isOff, isPast } from '../../feed/occurrence-status.js';
import type { DateStyle } from '../../time/format.js';
import { formatDate } from '../../time/format.js';
import type { PlainDate } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import type { Sharing } from '../../ui/share.js';
import type { Filtering } from '../filters.js';
import type { CalendarModel } from './calendar-model.js';
import type { OpenedEvent } from './opened-event.js';
import type { ViewName } from './toolbar.js';
import type { WeekGrid } from './week-grid.js';

/** What the calendar's templates draw from, and how they answer. */
export interface CalendarView extends ViewContext, CalendarModel {
  /** Whether there is room for whole words beside a date (`roomy`), and in the cells of a month (`wide`). */
  roomy: boolean;
  wide: boolean;
  /** On so many lines the toolbar stands. */
  toolbarLines: 1 | 2 | 3;
  /** Views to choose from. */
  views: readonly ViewName[];
  /** What the visitor narrowed the events by. */
  filtering: Filtering<FeedEvent>;
  /** So many occurrences a list without an end, or a chosen day, shows; the rest is behind "more". */
  listed: number;
  /** Addresses of occurrences, and how one is opened. */
  opened: OpenedEvent;
  /** How the address of one is passed on. */
  sharing: Sharing;
  /** So many occurrences have room in a day of a month. */
  fits: number;
  /** Whether a wide month spells out its chosen day, as a narrow one always does. */
  spelt: boolean;
  /** Goes to a day or month; the focus goes to what the selector names, else stays. */
  goTo(date: string, focus?: string): void;
  /** What keys do in a week. */
  grid: WeekGrid;
  show(view: ViewName): void;
  /** Shows more of a list. */
  more(): void;
  /** Prints what is in view. */
  print(): void;
}

/** A link to an occurrence in full. */
export const eventLink = (
  { opened }: CalendarView,
  occurrence: Occurrence,
  content: unknown,
  name = '',
  tabindex: unknown = nothing,
  describedBy: unknown = nothing,
): TemplateResult =>
  html`<a
    class=${name}
    tabindex=${tabindex}
    aria-describedby=${describedBy}
    href=${opened.link(occurrence)}
    @click=${(press: MouseEvent) => opened.open(occurrence, press)}
    >${content}</a
  >`;

/** The classes of what shows an occurrence: `name`, `past` where it is over, and `off` where nobody should come. */
export const nameOf = (name: string, occurrence: Occurrence, now = ''): string =>
  name + (isPast(occurrence, now) ? ' past' : '') + (isOff(occurrence) ? ' off' : '');

/** A weekday; short to the eye where there is little room, never to the ear. */
export const weekdayWords = ({ locale }: ViewContext, day: PlainDate, style: DateStyle): unknown => {
  const weekday = formatDate(day, locale, 'weekday');
  return style === 'weekday'
    ? weekday
    : html`<span aria-hidden="true">${formatDate(day, locale, style)}</span
        ><span class="hidden-words">${weekday}</span>`;
};

/** A month as a heading: its name leads, the year is quieter. */
export const monthWords = (month: string, locale: string): TemplateResult =>
  html`${formatDate(`${month}-01`, locale, 'month')} <span class="second">${month.slice(0, 4)}</span>`;
