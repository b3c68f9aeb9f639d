import { msg } from '@lit/localize';
import type { CSSResult, CSSResultGroup, PropertyValues } from 'lit';
import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { allowedAction } from '../../cooperation/action.js';
import type { Encoding } from '../../cooperation/submit.js';
import { ENCODINGS } from '../../cooperation/submit.js';
import type { Feed } from '../../feed/feed.js';
import type { Service } from '../../controllers/neighbours.js';
import type { ViewContext } from '../../ui/context.js';
import { says } from '../../ui/context.js';
import { prose } from '../../ui/prose.js';
import { complain } from '../announce.js';
import { FeedElement } from '../feed-element.js';
import { knownWords } from '../known-words.js';
import { wordList } from '../word-list.js';
import type { Choices, Option } from './choices.js';
import { choicesOf } from './choices.js';
import type { Printer } from './copies.js';
import { cooperationFormStyles } from './cooperation-form.styles.js';
import { form } from './form.js';
import type { Draft } from './draft.js';
import { createDraft } from './draft.js';
import type { FormView } from './form-view.js';
import { noForm } from './no-form.js';
import { sent } from './sent.js';

/**
 * A form with which partners ask for cooperation. What is typed goes to the receiver and nowhere else; nothing is kept
 * on the device.
 *
 * `hide` takes: `audiences`, `channel`, `days`, `intro`, `kind`, `language-menu`, `projects`, `publisher`, `time`, `topics`.
 *
 * @tagname kin-top-cooperation-form
 * @fires kin-top-submit - A request is about to be sent; `preventDefault()` lets the page take over. Its detail is the request.
 * @fires kin-top-sent - The receiver took a request: `{reference}`.
 * @csspart form - The form.
 * @csspart group - A part of it: who asks, what for, how to answer.
 * @csspart field - A field with its label.
 * @csspart summary - What is wrong, after an attempt to send.
 * @csspart review - What was filled in, before it is sent.
 * @csspart privacy - Who receives the request.
 * @csspart send - The button.
 * @csspart failure - Why a request was not sent.
 * @csspart sent - That the request was taken.
 */
export class KinTopCooperationForm extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, cooperationFormStyles];

  /**
   * Where the request goes (POST), or `mailto:` and an address where there is no server: the visitor's own mail program
   * opens with it. The feed's own address counts only on the feed's origin.
   */
  @property() action?: string;
  /** How the request is written: `json`, or for form services `form`, as the fields of a plain form (url-encoded); `json` unless set. */
  @property() encoding: Encoding = 'json';
  /** Chosen from the start: offers (ids). */
  @property({ converter: wordList }) project: readonly string[] = [];
  /** Chosen from the start: fields of activity (ids). */
  @property({ converter: wordList }) topic: readonly string[] = [];
  /** Chosen from the start: audiences (ids). */
  @property({ converter: wordList }) audience: readonly string[] = [];
  /** Chosen from the start: the kind of institution (id). */
  @property() kind = '';

  private draft?: Draft;
  /** What could be chosen when it was last written. */
  private choices?: Choices;
  /** Id of the project that was asked for, until the form is there. */
  private asked?: string | undefined;

  /**
   * Chooses an offer and leads to the form, as "request this" in a list of offers does; for a button of the page's own.
   * @param project - id of an offer that can be requested; any other leads to the form and chooses nothing
   */
  preselect(project: string): void {
    this.asked = project;
    this.start();
    this.requestUpdate();
  }

  protected headingText(context: ViewContext | undefined): unknown {
    const own = context?.feed.cooperation?.heading;
    return own
      ? says(context!, own)
      : msg('Anfrage zur Zusammenarbeit', {
          id: 'form.subject',
          desc: 'Heading of the form while it loads, and subject of the e-mail',
        });
  }
  protected loadingText(): string {
    return msg('Formular wird geladen …', { id: 'form.loading', desc: 'While the feed is on its way' });
  }
  protected failedText(): string {
    return msg('Das Formular ist gerade nicht erreichbar', {
      id: 'form.unreachable',
      desc: 'Title of the error state',
    });
  }

  protected isEmpty({ feed }: ViewContext): boolean {
    return !feed.cooperation;
  }

  protected body(context: ViewContext): unknown {
    const { feed } = context;
    const { cooperation } = feed;
    if (!cooperation) return noForm(context);
    const action = this.actionOf(feed);
    if (!action) {
      const written = this.action ?? cooperation.action ?? '';
      complain(this, 'action', `the form may not post to "${written}"`);
      return [this.intro(context), noForm(context)];
    }
    const { asked } = this;
    // Who asks for another offer has read the receipt.
    if (!this.draft || (asked && this.draft.phase.sent)) this.draft = createDraft(this);
    const { reviewing, sent: receipt } = this.draft.phase;
    // What was reviewed is what is sent and kept, whatever becomes of the feed meanwhile.
    const isWritten = !reviewing && !receipt;
    const choices = (!isWritten && this.choices) || (this.choices = choicesOf(feed, cooperation));
    knownWords('hide', this.hide, [...Object.keys(choices), 'intro', 'language-menu', 'publisher']);
    const [encoding = 'json'] = knownWords('encoding', [this.encoding], ENCODINGS);
    const view: FormView = { ...context, cooperation, choices, form: this.draft, action, encoding };
    if (receipt) return sent(view, receipt, this.printer, this.again);
    if (isWritten) this.fillIn(view);
    // A request under way stays as the visitor has reviewed it.
    if (asked && !this.draft.phase.sending && choices.projects.some(({ id }) => id === asked))
      this.draft.choose(asked);
    return [this.intro(context), form(view)];
  }

  protected override serves(service: Service, id: string, feed: Feed): boolean {
    return (
      service === 'request' &&
      !!this.actionOf(feed) &&
      feed.projects.some((one) => one.id === id && one.requestable)
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const target = this.asked && this.renderRoot.querySelector('form');
    if (!target) return;
    this.asked = undefined;
    // In a closed fold nothing takes the focus.
    this.closest('details')?.setAttribute('open', '');
    // From its top on, whatever of it was in view.
    this.scrollIntoView();
    const place = this.renderRoot.querySelector<HTMLElement>('.heading') ?? target.querySelector('input');
    place?.focus({ preventScroll: true });
  }

  /** Where a request may go. */
  private actionOf({ cooperation, url }: Feed): string | undefined {
    return (
      cooperation &&
      allowedAction(
        this.action,
        cooperation.action,
        this.data === undefined ? url : undefined,
        document.baseURI,
      )
    );
  }

  private intro(context: ViewContext): unknown {
    return this.hide.includes('intro') ? nothing : prose(context, context.feed.cooperation?.intro);
  }

  /** What the partner wants chosen, as far as it can be. */
  private fillIn({ choices, form }: FormView): void {
    const known = (attribute: string, words: readonly string[], options: readonly Option[]): string[] =>
      knownWords(
        attribute,
        words,
        options.map(({ id }) => id),
      );
    form.preset({
      kind: known('kind', [this.kind].filter(Boolean), choices.kind).join(),
      topics: known('topic', this.topic, choices.topics),
      projects: known('project', this.project, choices.projects),
      audiences: known('audience', this.audience, choices.audiences),
    });
  }

  /** What a copy is printed with. */
  private get printer(): Printer {
    return {
      root: this.renderRoot as ShadowRoot,
      styles: KinTopCooperationForm.elementStyles as CSSResult[],
      font: getComputedStyle(this).fontFamily,
    };
  }

  /** An empty form for another request. */
  private readonly again = (): void => {
    this.draft = createDraft(this);
    void this.draft.become({}, 'input');
  };
}
