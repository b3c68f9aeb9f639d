import { updateWhenLocaleChanges } from '@lit/localize';
import type { PropertyDeclaration, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { CustomState } from '../controllers/custom-state.js';
import { FeedController } from '../controllers/feed-controller.js';
import { LoadController, type LoadMoment } from '../controllers/load-controller.js';
import { NeighboursController, type Service } from '../controllers/neighbours.js';
import { PressedFocus } from '../controllers/pressed-focus.js';
import { PageLanguageController } from '../controllers/page-language.js';
import type { Feed } from '../feed/feed.js';
import type { FeedState } from '../feed/state.js';
import { directionOf } from '../feed/text.js';
import { languageOf } from '../i18n/language.js';
import { getLocale, isLocalePending, matchLocale } from '../i18n/locale.js';
import { isPlainDateTime } from '../time/plain-date.js';
import { turn } from '../time/slices.js';
import { now } from '../time/zone.js';
import type { ViewContext } from '../ui/context.js';
import { heading, headingWritten, levelOf } from '../ui/heading.js';
import { languageMenu } from '../ui/language-menu.js';
import { clickToLoad, failed, loading, slow } from '../ui/states.js';
import { sharedStyles } from '../ui/styles.js';
import { announce, complain } from './announce.js';
import { checkAttributes } from './check-attributes.js';
import { addressOf } from './defaults.js';
import { isMeant } from './known-words.js';
import { remarksAfter, remarksBefore, type ShownState } from './remarks.js';
import { madeList, wordList } from './word-list.js';

/** What an element shows; also `:state(loading)` and so on, where a browser knows custom states. */
export type ElementStatus = 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/**
 * What the four elements have in common: where the feed is, in which language, under which heading, and the five states.
 * An element says what is in it; this class draws around it.
 *
 * @slot - The partner's link or text: shown until the script runs, on failure, if empty, while `load="click"` waits.
 * @slot heading - A heading of the partner's own.
 * @slot footer - Something of the partner's own, last.
 * @attr {string} lang - Language of content and interface (BCP 47); that of the page unless set.
 * @fires kin-top-load - The element shows a feed: `{projects, events, contacts, dropped}`.
 * @fires kin-top-error - Something failed: `{kind, message, fatal}`; `kind` is `network`, `timeout`, `status`, `size`, `format`, `version`, `entry`, `locale` or `action`, and `fatal` true where nothing of the feed can be shown.
 * @csspart root - Everything.
 * @csspart empty - What stands where there is nothing to show.
 * @csspart error - What stands where the feed cannot be had, with the button to try again.
 * @csspart notice - An announcement, or that newer information cannot be had.
 * @csspart untranslated - Which languages texts fell back to.
 * @csspart faults - How many entries are missing.
 * @csspart sample - What a sample feed says of itself.
 * @csspart publisher - Who answers for the content.
 * @cssprop --kin-top-accent - The one colour: links, main button, today.
 * @cssprop --kin-top-on-accent - Text on the accent.
 * @cssprop --kin-top-focus - Focus ring; the accent unless set.
 * @cssprop --kin-top-surface - Behind fields and buttons; nothing unless set.
 * @cssprop --kin-top-muted - Quieter text, such as notes; the text's colour, thinned, unless set.
 * @cssprop --kin-top-edge - Outline of controls.
 * @cssprop --kin-top-line - Rules between rows.
 * @cssprop --kin-top-wash - Ground of notices.
 * @cssprop --kin-top-positive - Reachable, places left.
 * @cssprop --kin-top-caution - Moved, postponed, waiting list.
 * @cssprop --kin-top-critical - Cancelled, mistakes.
 * @cssprop --kin-top-radius - Rounding of controls; 6px unless set.
 * @cssprop --kin-top-row - Air above and below a row; 1.125em unless set.
 * @cssprop --kin-top-heading-font - Font family of headings; the page's unless set.
 */
export abstract class FeedElement extends LitElement {
  /** Marks our classes, so that the script included twice knows its own. */
  static readonly kinTop = true;

  static override styles = sharedStyles;

  static override get observedAttributes(): string[] {
    // `lang` is the platform's own property; it only has to be noticed.
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the feed; `feed.json` beside the script unless named. */
  @property() feed?: string;
  /** A feed given as an object; it wins over `feed`. While it is `null`, it is waited for. */
  @property({ attribute: false }) data?: unknown;
  /** Another heading than the element's own; an empty one for none. */
  @property() heading?: string;
  /** Level of the heading in the page's outline, 2 to 6; 3 unless set. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Colours: as the page (`auto`), `light` or `dark`; `auto` unless set. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** When to read the feed: at once (`eager`), near the viewport (`visible`), or when asked to (`click`); `eager` unless set. */
  @property() load: LoadMoment = 'eager';
  /** A frozen clock for previews and tests: date and time in the feed's zone, `2027-03-02T10:00`; anything else freezes nothing. */
  @property() now?: string;
  /** Parts of the element not to show. */
  @property({ converter: wordList }) hide: readonly string[] = [];

  private shown: ElementStatus = 'loading';
  private told?: FeedState;
  private drawnIn?: string;
  private readonly mirror = new CustomState(this);
  private readonly language = new PageLanguageController(
    this,
    () => this.load === 'eager' || this.beginning.started,
  );
  private readonly focusing = new PressedFocus(
    this,
    () => (this.shown === 'error' ? 'button' : '[tabindex]'),
    () => this.shown === 'loading' || (this.shown === 'stale' && this.told === this.source.state),
  );
  private readonly source = new FeedController(this);
  private readonly beginning = new LoadController(this);
  /** The other elements of ours on the page. */
  protected readonly neighbours = new NeighboursController<FeedElement>(this, {
    source: () => this.data ?? addressOf(this.feed),
    canCredit: () => !/loading|error/.test(this.shown) && !this.hide.includes('publisher'),
    serves: (...asked) => (this.beginning.started || this.load !== 'click') && this.serves(...asked),
  });

  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  /** What the element shows: `loading`, `ready`, `empty`, `stale` (the last good feed, where a later reading failed) or `error`; also a custom state, as in `:state(ready)`. Read-only. */
  get status(): ElementStatus {
    return this.shown;
  }

  /** Reads the feed again. Never rejects; `status` says how it went. */
  async refresh(): Promise<void> {
    if (!this.isConnected || this.data === null) return;
    // What was set just before counts.
    await this.updateComplete;
    if (this.data !== undefined) this.source.show(this.data);
    else await this.source.refresh();
    await this.updateComplete;
  }

  /** Begins to read where `load="click"` waits for it; a consent tool may call it. */
  start(): void {
    this.beginning.start();
  }

  /** How many rows keep the place while the feed is on its way. */
  protected readonly loadingRows: number = 8;

  /** The element's own heading. */
  protected abstract headingText(context: ViewContext | undefined): unknown;
  /** What is said while the feed is on its way. */
  protected abstract loadingText(): string;
  /** What is said when the feed cannot be had. */
  protected abstract failedText(): string;
  /** What is in it. */
  protected abstract body(context: ViewContext): unknown;
  /** Whether the feed has nothing for this element. */
  protected abstract isEmpty(context: ViewContext): boolean;
  /** Whether the others may send visitors here: by default not. */
  protected serves(_service: Service, _id: string, _feed: Feed): boolean {
    return false;
  }
  /** What stands around an element's content in every state: nothing, unless it is a card. */
  protected enclose(content: unknown): unknown {
    return content;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && this.isConnected) this.language.settle();
  }

  /** Frameworks set properties to what would stand in attributes: words in a text, or nothing. */
  override requestUpdate(name?: PropertyKey, old?: unknown, options?: PropertyDeclaration): void {
    if (!madeList(this, name, options)) super.requestUpdate(name, old, options);
  }

  /**
   * Waits, if only a microtask, until it is settled which language the page speaks: nothing appears in German first.
   * What is new to all elements, a language or a feed, they draw one after the other, so that the page answers its
   * visitor in between. Nothing else waits, nor does an element that has drawn nothing yet: it keeps its place.
   */
  protected override async scheduleUpdate(): Promise<void> {
    await (this.hasUpdated && (this.drawnIn !== getLocale() || this.told !== this.source.state) && turn());
    await super.scheduleUpdate();
  }

  /** Browsers' translators put their words in place of ours, where drawing would no longer find them. */
  protected override update(changed: PropertyValues<this>): void {
    for (const theirs of this.renderRoot.querySelectorAll('font')) theirs.replaceWith(theirs.textContent);
    super.update(changed);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // While it is null, the feed is still to come.
    if (this.data === null) return;
    if (this.data !== undefined) {
      // There is nothing to fetch, and so nothing to wait for.
      this.start();
      if (changed.has('data')) this.source.show(this.data);
      return;
    }
    this.beginning.wait(this.load);
    if (!this.beginning.started) return;
    const url = addressOf(this.feed);
    if (url) this.source.read(url);
    else this.source.refuse(`"${this.feed}" is no web address`);
  }

  /** What templates draw from, or undefined while there is no feed or no words yet. */
  protected get context(): ViewContext | undefined {
    const { state } = this.source;
    if (!('feed' in state) || isLocalePending()) return undefined;
    const { feed } = state;
    return {
      feed,
      language: languageOf(this),
      locale: getLocale(),
      now: this.now && isMeant('now', this.now, isPlainDateTime) ? this.now : now(feed.timeZone),
      headingLevel: levelOf(this.headingLevel),
      hide: this.hide,
      served: (service, id) => !!this.neighbours.serving(service, id, feed),
      fallbacks: new Set(),
    };
  }

  protected override render(): TemplateResult {
    const locale = getLocale();
    return html`<div class="root" part="root" lang=${locale} dir=${directionOf(locale)}>
      ${this.inside()}<slot name="footer"></slot>
    </div>`;
  }

  private inside(): unknown {
    const { state } = this.source;
    if (!this.beginning.started && this.load === 'click') return this.placeholder();
    if (!isLocalePending() && state.status === 'error') return this.failure(state.error.kind);
    const { context } = this;
    if (!context || !('feed' in state)) {
      this.shown = 'loading';
      const pending = isLocalePending();
      // Words that are not there yet keep their place.
      const head = pending && this.heading == null ? html`<p class="heading">&nbsp;</p>` : this.head();
      const words = pending ? undefined : 'slow' in state ? slow() : this.loadingText();
      return [head, this.enclose(loading(words, this.loadingRows))];
    }
    try {
      return this.content(context, state);
    } catch (error) {
      // A fault of ours is not the page's: what happened is said, and the partner's own link is there.
      complain(this, 'format', error, true);
      return this.failure('format');
    }
  }

  private content(context: ViewContext, state: ShownState): unknown {
    checkAttributes(this);
    this.shown = state.status === 'stale' ? 'stale' : this.isEmpty(context) ? 'empty' : 'ready';
    // Drawn first: it is what tells which texts fell back to another language.
    const body = this.body(context);
    return [
      this.head(headingWritten(this) ?? this.headingText(context), languageMenu(context)),
      remarksBefore(context, state, this.retry, this.source.asking && this.loadingText()),
      this.enclose([body, remarksAfter(context, state, this.neighbours.credits)]),
    ];
  }

  private head(words = headingWritten(this) ?? this.headingText(undefined), menu?: unknown): TemplateResult {
    const title = words ? heading(levelOf(this.headingLevel), 'heading', words) : nothing;
    return html`<div class="head"><slot name="heading">${title}</slot>${menu}</div>`;
  }

  private failure(kind: Parameters<typeof failed>[1]): unknown {
    this.shown = 'error';
    return this.enclose(failed(this.failedText(), kind, levelOf(this.headingLevel), this.retry));
  }

  private placeholder(): TemplateResult {
    this.shown = 'loading';
    const wanted = matchLocale(languageOf(this));
    // Nothing may be fetched yet: in a language that is not here, only a heading of the partner's can be shown.
    const head = this.head(wanted && wanted !== getLocale() ? (headingWritten(this) ?? '') : undefined);
    return clickToLoad(addressOf(this.feed), wanted, this.begin, head);
  }

  private readonly begin = (): void => {
    this.focusing.press();
    this.start();
  };

  private readonly retry = (): void => {
    this.focusing.press();
    void this.refresh();
  };

  protected override updated(changed: PropertyValues<this>): void {
    this.mirror.become(this.shown);
    this.drawnIn = getLocale();
    this.tell();
    if (changed.size) this.neighbours.tell();
  }

  /**
   * Tells the page once of every new state of the feed, when the visitor sees it. Where a feed comes that had failed,
   * a language that failed may come, too: it is asked for again.
   */
  private tell(): void {
    const { state } = this.source;
    if (state === this.told || this.shown === 'loading' || (this.shown === 'error' && 'feed' in state))
      return;
    if (this.told && 'error' in this.told && !('error' in state)) this.language.settle();
    this.told = state;
    this.neighbours.tell();
    announce(this, state);
  }
}
