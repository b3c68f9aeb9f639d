import { msg, str } from '@lit/localize';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import { RouterController } from '../../controllers/router.js';
import { WidthController } from '../../controllers/width.js';
import { KinTopSelectEvent } from '../../events.js';
import type { FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { occurrenceOn } from '../../feed/occurrences.js';
import { matches } from '../../feed/select.js';
import type { PlainDate } from '../../time/plain-date.js';
import { dateOf, isPlainDate, monthOf } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import { plainText } from '../../ui/context.js';
import { notice } from '../../ui/notice.js';
import { FeedElement } from '../feed-element.js';
import { knownWords, warnOnce } from '../known-words.js';
import { wordList } from '../word-list.js';
import { calendarModel } from './calendar-model.js';
import type { CalendarView } from './calendar-view.js';
import { keyOf } from './calendar-view.js';
import { detail } from './detail.js';
import { eventCalendarStyles } from './event-calendar.styles.js';
import { noEvents, unknownEvent } from './nothing-planned.js';
import { overview } from './overview.js';
import type { ViewName } from './toolbar.js';
import { VIEWS } from './toolbar.js';

/** Widths in em: a month fits; a name of a month has room; the cells of a month hold words. */
const MONTH_FITS = 19.25;
const ROOMY = 26;
const WIDE = 56;
/** What `view` and `views` may say, those to come included. */
const VIEW_WORDS = ['month', 'week', 'list'];
/** A list grows by so many. */
const LIST_STEP = 20;

/**
 * The programme as a month or a list, each occurrence with all its details.
 *
 * @tagname kin-top-event-calendar
 * @fires kin-top-select - A visitor opened an event: `{type: 'event', id, date}`.
 * @csspart toolbar - Period, steps and views.
 * @csspart month - The table of a month.
 * @csspart day - A day of it; also `today`, `busy`, `chosen`, `outside`.
 * @csspart list - The agenda.
 * @csspart event - An event in a list.
 * @csspart detail - An event in full.
 */
export class KinTopEventCalendar extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, eventCalendarStyles];

  /** How to show the programme: `month`, `list`, or what fits (`auto`). */
  @property() view: 'auto' | ViewName = 'auto';
  /** Views a visitor can choose from. */
  @property({ converter: wordList }) views: readonly string[] = VIEWS;
  /** Day or month to begin with: `2027-03-02`, `2027-03`. */
  @property() date?: string;
  /** First day shown. */
  @property() from?: string;
  /** Last day shown. */
  @property() until?: string;
  /** A number of days shown, from `from` or today. */
  @property({ type: Number }) days?: number;
  /** At most so many occurrences in the list. */
  @property({ type: Number }) limit?: number;
  /** Only events of these fields of activity (ids, any of). */
  @property({ converter: wordList }) field: readonly string[] = [];
  /** Only events for these audiences (ids, any of). */
  @property({ converter: wordList }) audience: readonly string[] = [];
  /** Only events in these spoken languages (BCP 47, any of). */
  @property({ converter: wordList }) spoken: readonly string[] = [];
  /** Only events at these places (ids, any of). */
  @property({ converter: wordList }) place: readonly string[] = [];
  /** Only events of these projects, or these events (ids, any of). */
  @property({ converter: wordList }) project: readonly string[] = [];
  /** Not the events of these projects, nor these events (ids). */
  @property({ converter: wordList }) exclude: readonly string[] = [];
  /** Only featured events. */
  @property({ type: Boolean }) featured = false;

  @state() private month?: string;
  @state() private chosen?: PlainDate;
  @state() private chosenView?: ViewName;
  /** `ID/2027-01-14` of the occurrence that is open. */
  @state() private opened?: string;
  @state() private listed = LIST_STEP;
  /** The key of the link that opened the detail. */
  private returnTo?: string;
  /** Where the focus goes after the next drawing. */
  private focusNext?: () => HTMLElement | null | undefined;

  private readonly width = new WidthController(this, [MONTH_FITS, ROOMY, WIDE]);
  private readonly router = new RouterController(this, 'kin-top-event', (key) => this.arrive(key));

  constructor() {
    super();
    new ClockController(this);
    this.arrive(this.router.value);
  }

  protected headingText(context: ViewContext | undefined): string {
    return context
      ? msg(str`Termine bei ${plainText(context, context.feed.organization.name)}`, {
          id: 'calendar.heading',
          desc: '{0} is the organisation',
        })
      : msg('Termine', { id: 'calendar.heading-plain', desc: 'Heading of the calendar while it loads' });
  }

  protected loadingText(): string {
    return msg('Termine werden geladen …', {
      id: 'calendar.loading',
      desc: 'While the feed is on its way',
    });
  }

  protected failedText(): string {
    return msg('Die Termine sind gerade nicht erreichbar', {
      id: 'calendar.failed',
      desc: 'Title of the error state',
    });
  }

  protected isEmpty(context: ViewContext): boolean {
    return this.events(context).length === 0;
  }

  protected body(context: ViewContext): unknown {
    this.nameUnknown();
    const events = this.events(context);
    if (!events.length) return noEvents(context);
    const wide = this.width.atLeast(WIDE);
    const { from, until, days, date, limit, month, chosen } = this;
    const question = { from, until, days, date, limit, month, chosen, view: this.shownView(), wide };
    const view: CalendarView = {
      ...context,
      ...calendarModel(events, question, context.now),
      wide,
      roomy: this.width.atLeast(ROOMY),
      views: this.offered(),
      listed: this.listed,
      link: ({ event, date }) => this.router.link(`${event.id}/${date}`),
      open: this.open,
      choose: (day) => (this.chosen = day),
      goTo: this.goTo,
      show: (name) => (this.chosenView = name),
      more: this.more,
    };
    const { opened } = this;
    const occurrence = opened === undefined ? undefined : this.find(events, opened);
    if (occurrence) return detail(view, occurrence, this.close);
    // An event that this calendar leaves out may be in another one on the page.
    const named = context.feed.events.find(({ id }) => id === opened?.split('/')[0]);
    const unknown = opened !== undefined && (!named || events.includes(named));
    return [unknown ? notice('info', html`<p>${unknownEvent()}</p>`) : nothing, overview(view)];
  }

  private events({ feed }: ViewContext): FeedEvent[] {
    return feed.events.filter((event) => matches(event, this));
  }

  private offered(): ViewName[] {
    return VIEWS.filter((name) => this.views.includes(name));
  }

  /** What the visitor chose, else what the partner wants, else what fits. */
  private shownView(): ViewName {
    const wanted = this.chosenView ?? this.view;
    const fitting =
      VIEWS.find((name) => name === wanted) ?? (this.width.atLeast(MONTH_FITS) ? 'month' : 'list');
    const offered = this.offered();
    return this.view === fitting || offered.includes(fitting) || !offered.length ? fitting : offered[0]!;
  }

  /** The occurrence a key names: the day of its series, or of an event that is none, its only one. */
  private find(events: readonly FeedEvent[], key: string): Occurrence | undefined {
    const [id, day] = key.split('/');
    const event = events.find((candidate) => candidate.id === id);
    if (!event) return undefined;
    const on = day ?? dateOf(event.startDate);
    return isPlainDate(on) ? occurrenceOn(event, on) : undefined;
  }

  private readonly open = (occurrence: Occurrence, event: Event): void => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    // A new tab is the visitor's own wish.
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const key = `${occurrence.event.id}/${occurrence.date}`;
    this.opened = key;
    this.focusNext = this.detailHeading;
    this.returnTo = keyOf(occurrence);
    this.router.open(key);
    this.dispatchEvent(
      new KinTopSelectEvent({ type: 'event', id: occurrence.event.id, date: occurrence.date }),
    );
  };

  private readonly detailHeading = (): HTMLElement | null | undefined =>
    this.renderRoot?.querySelector<HTMLElement>('.detail .heading');

  private period(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.period');
  }

  private readonly close = (): void => {
    this.arrive(undefined);
    this.router.close();
  };

  /** Opens what the page's address names, closes what it no longer names. */
  private arrive(key: string | undefined): void {
    if (key === this.opened) return;
    const from = this.returnTo ?? this.opened;
    if (key !== undefined) {
      this.focusNext = this.detailHeading;
      this.returnTo = undefined;
    } else if (this.detailHeading()) {
      this.focusNext = () => this.links('').find(({ dataset }) => dataset.key === from) ?? this.period();
    }
    this.opened = key;
  }

  /** What the partner wrote and means nothing goes to the console. */
  private nameUnknown(): void {
    knownWords('view', [this.view], ['auto', ...VIEW_WORDS]);
    knownWords('views', this.views, VIEW_WORDS);
    knownWords('hide', this.hide, ['publisher']);
    for (const name of ['date', 'from', 'until'] as const) {
      const value = this[name];
      const day = name === 'date' ? `${value}-01`.slice(0, 10) : value;
      if (value && !isPlainDate(day!)) warnOnce(`${name}: "${value}" is no day`);
    }
  }

  private readonly goTo = (month?: string): void => {
    this.month = month ?? (this.context && monthOf(this.context.now));
    this.chosen = month ? undefined : this.context && dateOf(this.context.now);
    this.listed = LIST_STEP;
    if (this.opened !== undefined) this.close();
    // The button that was pressed may be gone or have come to its end.
    this.focusNext = () =>
      this.renderRoot.querySelector<HTMLElement>(':focus:not(:disabled)') ?? this.period();
  };

  private readonly more = (): void => {
    const { listed } = this;
    this.focusNext = () => this.links('.event')[listed] ?? this.period();
    this.listed += LIST_STEP;
  };

  private links(within: string): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>(`${within} a[data-key]`)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the partner sets anew counts again.
    if (changed.has('date')) this.month = this.chosen = undefined;
    if (changed.has('view')) this.chosenView = undefined;
    // What a link leads to is wanted now, wherever it is on the page.
    if (this.opened && this.load === 'visible') this.start();
    super.willUpdate(changed);
  }

  protected override updated(): void {
    super.updated();
    if (this.status === 'loading') return;
    this.focusNext?.()?.focus();
    this.focusNext = undefined;
  }
}
