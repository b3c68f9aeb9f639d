import { msg, str } from '@lit/localize';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import { JsonLdController } from '../../controllers/json-ld.js';
import { WidthController } from '../../controllers/width.js';
import type { Feed, FeedEvent } from '../../feed/feed.js';
import type { Occurrence } from '../../feed/occurrences.js';
import { toJsonLd } from '../../files/json-ld.js';
import { memoLatest } from '../../time/memo.js';
import type { Service } from '../../controllers/neighbours.js';
import type { ViewContext } from '../../ui/context.js';
import { inSentence } from '../../ui/context.js';
import { notice } from '../../ui/notice.js';
import { Sharing } from '../../ui/share.js';
import type { Narrowed } from '../filters.js';
import { OfferElement } from '../offer-element.js';
import { knownWords } from '../known-words.js';
import { wordList, wordListOr } from '../word-list.js';
import { alerts } from './alerts.js';
import { rememberedModel, type CalendarModel } from './calendar-model.js';
import type { CalendarView } from './calendar-view.js';
import { detail } from './detail.js';
import { detailStyles } from './detail.styles.js';
import { listedIn } from './list.js';
import { listStyles } from './list.styles.js';
import { monthStyles } from './month.styles.js';
import { toolbarStyles } from './toolbar.styles.js';
import { noEvents, unknownEvent } from './nothing-planned.js';
import { named } from './named.js';
import { OpenedEvent } from './opened-event.js';
import { CHOSEN_DAY } from './month-day.js';
import { overview } from './overview.js';
import { printPaper } from './paper.js';
import { paperStyles } from './paper.styles.js';
import { WeekGrid } from './week-grid.js';
import { weekStyles } from './week.styles.js';
import type { ViewName } from './toolbar.js';
import { VIEWS } from './toolbar.js';
import { writtenDays } from './written-days.js';

/**
 * Widths in em: a month fits; a name of a month has room; the views stand beside the period, and the steps, too (as in the
 * toolbar's styles); the cells of a month hold words.
 */
const MONTH_FITS = 19.25;
const ROOMY = 26;
const [PAIRED, IN_LINE] = [36, 50];
const WIDE = 56;
const PARTS = ['alerts', 'language-menu', 'print', 'publisher', 'save'];
/** So many events have room in a day of a month. */
const DAY_FITS = 3;
/** A list grows by so many. */
const LIST_STEP = 20;

/**
 * The programme as a month, a week or a list, each occurrence with all its details.
 *
 * `hide` takes: `alerts`, `language-menu`, `print`, `publisher`, `save`.
 *
 * @tagname kin-top-event-calendar
 * @fires kin-top-select - A visitor opened an event: `{type: 'event', id, date}`.
 * @csspart toolbar - Period, steps and views.
 * @csspart view - A view to choose; also `chosen`.
 * @csspart month - The table of a month.
 * @csspart day - A day of it; also `today`, `busy`, `chosen`, `outside`.
 * @csspart chosen-day - The events of a day of it, spelt out.
 * @csspart week - The lanes of a week.
 * @csspart lane - A day of it.
 * @csspart list - The agenda.
 * @csspart status - What is different about a date, as a word and a shape; also `cancelled`, `moved`, `moved-away`, `postponed`, `running`, `open`, `waitlist`, `full`, `closed`.
 * @csspart event - An event in a list.
 * @csspart detail - An event in full.
 * @csspart actions - What can be done with it: saved in the visitor's own calendar, passed on.
 * @csspart print - The button that prints what is in view.
 * @csspart image - The picture of an event, with whose it is.
 */
export class KinTopEventCalendar extends OfferElement {
  static override styles: CSSResultGroup = [
    OfferElement.styles,
    toolbarStyles,
    monthStyles,
    weekStyles,
    listStyles,
    detailStyles,
    paperStyles,
  ];

  /** How to show the programme: `month`, `week`, `list`, or the month or list, whichever fits (`auto`); `auto` unless set. */
  @property() view: 'auto' | ViewName = 'auto';
  /** Views a visitor can choose from: `month`, `week`, `list`; all three unless set. */
  @property({ converter: wordListOr(VIEWS) }) views: readonly string[] = VIEWS;
  /** Day or month to begin with: `2027-03-02`, `2027-03`. */
  @property() date?: string;
  /** First day shown. */
  @property() from?: string;
  /** Last day shown. */
  @property() until?: string;
  /** A number of days shown, from `from` or today. */
  @property({ type: Number }) days?: number;
  /** Gives search engines the events in view, as schema.org's Event in the page's head. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;
  /** Only events at these places (ids, any of). */
  @property({ converter: wordList }) place: readonly string[] = [];

  /** The day or month the visitor went to. */
  @state() private at?: string;
  @state() private chosenView?: ViewName;
  @state() private listed = LIST_STEP;
  private spelt = false;
  private readonly width = new WidthController(this, [MONTH_FITS, ROOMY, PAIRED, IN_LINE, WIDE]);
  private readonly opened = new OpenedEvent(this);
  private readonly structured = new JsonLdController(this);
  private inView: readonly Occurrence[] = [];
  private readonly grid = new WeekGrid(this);
  private readonly sharing = new Sharing(this);
  private readonly model = rememberedModel();
  /** Asked for by each date of a list of offers. */
  private readonly ids = memoLatest((events: readonly FeedEvent[]) => new Set(events.map(({ id }) => id)));

  constructor() {
    super();
    new ClockController(this);
  }

  protected headingText(context: ViewContext | undefined): string {
    return context
      ? msg(str`Termine bei ${inSentence(context, context.feed.organization.name)}`, {
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

  protected override *prepare(context: ViewContext): Generator<void, void> {
    yield* super.prepare(context);
    this.modelOf(this.narrowed(this.offers(context), this.filters, this.chosen), context);
    yield;
  }

  /** What is shown of what a visitor's choice leaves. */
  private modelOf({ found, filters }: Narrowed, { now }: ViewContext): CalendarModel {
    const { limit, days, width, place } = this;
    const { from, until, date } = writtenDays(this);
    const views = VIEWS.filter((name) => this.views.includes(name));
    const offered = (): ViewName => {
      const fitting = width.atLeast(MONTH_FITS) ? 'month' : 'list';
      return views.includes(fitting) ? fitting : (views[0] ?? fitting);
    };
    const shown = this.chosenView ?? VIEWS.find((name) => name === this.view) ?? offered();
    const [there, search] = ['place', 'search'].map(
      (wanted) => filters.find(({ name }) => name === wanted)?.value as string | undefined,
    );
    const at = this.at ?? date;
    const asked = { view: shown, at, from, until, days, limit, place, there, search };
    return this.model(found as readonly FeedEvent[], asked, now);
  }

  protected body(context: ViewContext): unknown {
    const { opened, sharing, grid, width, listed, spelt, more, goTo } = this;
    knownWords('view', [this.view], ['auto', ...VIEWS]);
    knownWords('views', this.views, VIEWS);
    knownWords('hide', this.hide, PARTS);
    const { feed } = context;
    this.nameUnknown(feed, [...feed.projects, ...feed.events]);
    const announced = this.hide.includes('alerts') ? nothing : alerts(context);
    const events = this.offers(context);
    if (!events.length) return [announced, noEvents(context)];
    const filtering = this.filtering(events);
    const view: CalendarView = {
      ...context,
      ...this.modelOf(filtering, context),
      filtering,
      wide: width.atLeast(WIDE),
      roomy: width.atLeast(ROOMY),
      toolbarLines: width.atLeast(IN_LINE) ? 1 : width.atLeast(PAIRED) ? 2 : 3,
      fits: DAY_FITS,
      views: VIEWS.filter((name) => this.views.includes(name)),
      listed,
      spelt: spelt || !width.atLeast(WIDE),
      opened,
      grid,
      sharing,
      goTo,
      show: (name) => {
        opened.dismiss();
        this.chosenView = name;
      },
      more,
      print: () => printPaper(this, view, this.heading ?? this.headingText(view)),
    };
    this.inView = view.view === 'list' ? listedIn(view) : view.occurrences;
    const { occurrence, unknown } = named(feed.events, events, opened.key);
    opened.found = occurrence && opened.key;
    return [
      announced,
      unknown && !opened.isElsewhere()
        ? html`<div class="unknown" tabindex="-1">${notice('info', html`<p>${unknownEvent()}</p>`)}</div>`
        : nothing,
      occurrence ? detail(view, occurrence) : overview(view),
    ];
  }

  protected offers({ feed }: ViewContext): readonly FeedEvent[] {
    return this.wanted(feed.events);
  }

  private readonly goTo = (at: string, focus?: string): void => {
    this.at = at;
    this.spelt = focus === CHOSEN_DAY;
    this.listed = LIST_STEP;
    this.opened.dismiss();
    // The button that was pressed may be gone or have come to its end.
    this.opened.focus(focus);
  };

  private readonly more = (): void => {
    // The first link of the added rows will come right after the link of what is now the last row.
    const links = [...this.renderRoot.querySelectorAll('a')];
    const rows = links.filter((link) => link.closest('.event'));
    this.opened.dismiss();
    this.opened.focus(links.indexOf(rows[rows.length - 1]!) + 1);
    this.listed += LIST_STEP;
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the partner sets anew counts again.
    if (changed.has('date')) this.at = undefined;
    if (changed.has('view')) this.chosenView = undefined;
    // What a link leads to is wanted now, wherever it is on the page.
    if (this.opened.key && this.load === 'visible') this.start();
    this.inView = [];
    this.opened.found = undefined;
    super.willUpdate(changed);
  }

  protected override serves(service: Service, id: string, { events }: Feed): boolean {
    return service === 'event' && this.ids(this.wanted(events)).has(id);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { context, jsonLd, inView } = this;
    this.structured.show(
      context && jsonLd
        ? inView.filter(({ movedTo }) => !movedTo).map((one) => toJsonLd(context.feed, one, context.language))
        : [],
    );
  }
}
