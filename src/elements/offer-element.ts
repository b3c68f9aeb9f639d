import { property, state } from 'lit/decorators.js';
import { WidthController } from '../controllers/width.js';
import { KinTopFilterEvent } from '../events.js';
import type { Feed, FeedEvent, Project } from '../feed/feed.js';
import type { Chosen, FilterName, FilterValue } from '../feed/narrow.js';
import { FILTERS, folding, narrow } from '../feed/narrow.js';
import type { Criteria } from '../feed/select.js';
import { matcher } from '../feed/select.js';
import { memoLatest } from '../time/memo.js';
import { inSlices } from '../time/slices.js';
import type { ViewContext } from '../ui/context.js';
import { FeedElement } from './feed-element.js';
import { filtersFor } from './filter-options.js';
import type { Filtering } from './filters.js';
import { knownWords } from './known-words.js';
import { wordList, wordListOr } from './word-list.js';

type Offer = Project | FeedEvent;

const USUAL_FILTERS = ['field', 'audience', 'search'];
/** From so many em of width on, filters stand side by side. */
const FILTERS_FIT = 40;
/** So many milliseconds after a key the search is answered: once for a word, not for each of its letters. */
const PAUSE = 250;

/**
 * What the elements that list offers have in common: what a partner and a visitor can narrow the list by.
 *
 * @fires kin-top-filter - A visitor narrowed the list: `{field, audience, spoken, place, free, attendance, wheelchair, search}`, absent means all.
 * @csspart filters - What a visitor can narrow the list by.
 */
export abstract class OfferElement extends FeedElement implements Criteria {
  /** Only of these fields of activity (ids, any of). */
  @property({ converter: wordList }) field: readonly string[] = [];
  /** Only for these audiences (ids, any of). */
  @property({ converter: wordList }) audience: readonly string[] = [];
  /** Only in these spoken languages (BCP 47, any of). */
  @property({ converter: wordList }) spoken: readonly string[] = [];
  /** Only these projects; in a calendar, their events, or these events (ids, any of). */
  @property({ converter: wordList }) project: readonly string[] = [];
  /** Not these projects; in a calendar, not their events, nor these events (ids). */
  @property({ converter: wordList }) exclude: readonly string[] = [];
  /** Only what is featured. */
  @property({ type: Boolean }) featured = false;
  /** At most so many offers, or dates in a calendar's list; a project list has a button for more. Unset: no limit. */
  @property({ type: Number }) limit?: number;
  /** What visitors can narrow the list by: `field`, `audience`, `spoken`, `place`, `free`, `attendance`, `wheelchair`, `search`; `field audience search` unless set. */
  @property({ converter: wordListOr(USUAL_FILTERS) }) filters: readonly string[] = USUAL_FILTERS;

  @state() protected chosen: Chosen = {};
  private typing = 0;
  private readonly room = new WidthController(this, [FILTERS_FIT]);

  // Settled only when the room changes: a phone turned to type keeps the filter with the focus. `still`, not `true`:
  // so the attribute is set anew once there is room, and unfolds what the visitor has folded since.
  private readonly unfolding = memoLatest(
    (fits: boolean) => fits || (this.renderRoot.querySelector('.filters :focus') && 'still'),
  );

  // Both are remembered: an element is drawn more often than anything is chosen, and feeds are long. The criteria are what
  // it is remembered by; `matcher` reads them off the element.
  private readonly matching = memoLatest((offers: readonly Offer[], ..._criteria: unknown[]) =>
    offers.filter(matcher(this)),
  );
  protected readonly narrowed = memoLatest(
    (offers: readonly Offer[], names: readonly string[], chosen: Chosen) => {
      const filters = filtersFor(offers, knownWords('filters', names, FILTERS), chosen);
      const set = filters.filter(({ value }) => value);
      const found = set.length
        ? narrow(offers, Object.fromEntries(set.map(({ name, value }) => [name, value])))
        : offers;
      return { filters, set: set.length, found };
    },
  );

  /** What there is to choose from. */
  protected abstract offers(context: ViewContext): readonly Offer[];

  protected isEmpty(context: ViewContext): boolean {
    return !this.offers(context).length;
  }

  /** Of a long programme it is much to find out what will be shown: that is done in slices, before it is drawn. */
  protected override async scheduleUpdate(): Promise<void> {
    const { context } = this;
    // What goes wrong does so again as it is drawn, and is said there.
    if (context && this.hasUpdated) await inSlices(this.prepare(context)).catch(() => undefined);
    await super.scheduleUpdate();
  }

  /** Finds out, and remembers, what will be asked for. */
  protected *prepare(context: ViewContext): Generator<void, void> {
    const offers = this.offers(context);
    yield;
    if (this.chosen.search) yield* folding(offers);
    this.narrowed(offers, this.filters, this.chosen);
    yield;
  }

  /** What the partner wants shown. */
  protected wanted<Kind extends Offer>(offers: readonly Kind[]): readonly Kind[] {
    const { field, audience, spoken, place, type, project, exclude, featured } = this as Criteria;
    const found = this.matching(offers, field, audience, spoken, place, type, project, exclude, featured);
    return found as readonly Kind[];
  }

  /** What the visitor's choice leaves of what the partner shows, and how to choose. */
  protected filtering<Kind extends Offer>(offers: readonly Kind[]): Filtering<Kind> {
    const { choose, seek, clear } = this;
    const narrowed = this.narrowed(offers, this.filters, this.chosen);
    return {
      ...narrowed,
      found: narrowed.found as readonly Kind[],
      unfolded: this.unfolding(this.room.atLeast(FILTERS_FIT)),
      choose,
      seek,
      clear,
    };
  }

  /** Takes back all that the visitor chose, and what is typed, answered or not. */
  protected unchoose(): void {
    clearTimeout(this.typing);
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement>('[type=search]')) field.value = '';
    this.chosen = {};
  }

  private narrowTo(chosen: Chosen): void {
    this.chosen = chosen;
    this.dispatchEvent(new KinTopFilterEvent({ ...chosen }));
  }

  private readonly choose = (name: FilterName, value: FilterValue | ''): void => {
    const { [name]: before = '', ...others } = this.chosen;
    if (value !== before) this.narrowTo(value ? { ...others, [name]: value } : others);
  };

  private readonly seek = ({ target }: Event): void => {
    clearTimeout(this.typing);
    this.typing = window.setTimeout(() => {
      const { value } = target as HTMLInputElement;
      // Spaces alone are nothing to look for.
      this.choose('search', value.trim() && value);
    }, PAUSE);
  };

  /** Everything again; the focus goes to the first filter, as the button that was pressed is gone. */
  private readonly clear = async (): Promise<void> => {
    this.unchoose();
    this.narrowTo({});
    await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    // What is folded takes no focus: its fold does. With another feed there may be neither.
    for (const place of ['.filters > summary', '.filters :is(input, select)'])
      root.querySelector<HTMLElement>(place)?.focus();
  };

  /**
   * What the partner wrote and the feed does not know goes to the console.
   * @param own - what `project` and `exclude` may name
   */
  protected nameUnknown(feed: Feed, own: readonly { id: string }[]): void {
    const known = {
      field: feed.fields,
      audience: feed.audiences,
      place: feed.places,
      project: own,
      exclude: own,
    };
    for (const name of ['field', 'audience', 'place', 'project', 'exclude'] as const) {
      const words = (this as Criteria)[name];
      if (words?.length)
        knownWords(
          name,
          words,
          known[name].map(({ id }) => id),
        );
    }
  }
}
