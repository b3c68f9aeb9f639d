import { msg } from '@lit/localize';
import type { CSSResultGroup } from 'lit';
import { nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { allowedAction } from '../../cooperation/action.js';
import type { FieldName } from '../../cooperation/fields.js';
import { KinTopErrorEvent, KinTopSentEvent, KinTopSubmitEvent } from '../../events.js';
import { instant } from '../../time/zone.js';
import type { ViewContext } from '../../ui/context.js';
import { says } from '../../ui/context.js';
import { prose } from '../../ui/prose.js';
import { FeedElement } from '../feed-element.js';
import { knownWords } from '../known-words.js';
import { wordList } from '../word-list.js';
import { choicesOf } from './choices.js';
import { cooperationFormStyles } from './cooperation-form.styles.js';
import { failure } from './failure.js';
import { form } from './form.js';
import type { Attention } from './form-controller.js';
import { FormController } from './form-controller.js';
import type { FormView } from './form-view.js';
import { PARTS } from './form-view.js';
import { noForm } from './no-form.js';
import { sent } from './sent.js';

/** Where the focus goes. */
const TARGETS: Record<Attention, string> = {
  summary: '#f-summary',
  failure: '#f-failure',
  sent: '#f-sent',
  form: 'input',
};

/**
 * A form with which partners ask for cooperation. What is typed goes to the receiver and nowhere else; nothing is kept
 * on the device.
 *
 * `hide` takes: `audiences`, `channel`, `days`, `intro`, `kind`, `projects`, `publisher`, `time`, `topics`.
 *
 * @tagname kin-top-cooperation-form
 * @fires kin-top-submit - A request is about to be sent; `preventDefault()` lets the page take over. Its detail is the request.
 * @fires kin-top-sent - The receiver took a request: `{reference}`.
 * @csspart form - The form.
 * @csspart group - A part of it: who asks, what for, how to answer.
 * @csspart field - A field with its label.
 * @csspart summary - What is wrong, after an attempt to send.
 * @csspart privacy - Who receives the request.
 * @csspart send - The button.
 * @csspart failure - Why a request was not sent.
 * @csspart sent - That it was.
 */
export class KinTopCooperationForm extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, cooperationFormStyles];

  /** Where the request goes (POST). The feed's own address for it counts only on the feed's origin. */
  @property() action?: string;
  /** Chosen from the start: offers (ids). */
  @property({ converter: wordList }) project: readonly string[] = [];
  /** Chosen from the start: fields of activity (ids). */
  @property({ converter: wordList }) topic: readonly string[] = [];
  /** Chosen from the start: audiences (ids). */
  @property({ converter: wordList }) audience: readonly string[] = [];
  /** Chosen from the start: the kind of institution (id). */
  @property() kind = '';

  @state() private copied?: boolean;
  private readonly draft = new FormController(this);
  private missing?: string;
  private named?: string;

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
    this.missing = undefined;
    if (!cooperation) return noForm(context);
    knownWords('hide', this.hide, PARTS);
    const url = this.data === undefined ? feed.url : undefined;
    const action = allowedAction(this.action, cooperation.action, url, document.baseURI);
    if (!action) {
      const written = this.action ?? cooperation.action;
      this.missing = written
        ? `the form may not post to "${written}"`
        : 'nothing says where the form posts to';
      return [this.intro(context), noForm(context)];
    }
    const choices = choicesOf(feed, cooperation);
    const view: FormView = {
      ...context,
      cooperation,
      choices,
      form: this.draft,
      action,
      submit: (event) => {
        event.preventDefault();
        void this.deliver(event.target as HTMLFormElement, view);
      },
      goTo: this.goTo,
    };
    const { phase } = this.draft;
    if (phase.name === 'sent') return sent(view, phase.reference);
    this.fillIn(view);
    this.draft.seen();
    return [this.intro(context), form(view, failure(view, this.copied, this.copy))];
  }

  private intro(context: ViewContext): unknown {
    return this.hide.includes('intro') ? nothing : prose(context, context.feed.cooperation?.intro);
  }

  /** What the partner wants chosen, as far as it can be. */
  private fillIn({ choices }: FormView): void {
    const known = (
      attribute: string,
      words: readonly string[],
      entries: readonly { id: string }[],
    ): string[] =>
      knownWords(
        attribute,
        words,
        entries.map(({ id }) => id),
      );
    this.draft.preset({
      kind: known('kind', this.kind ? [this.kind] : [], choices.kind)[0] ?? '',
      topics: known('topic', this.topic, choices.topics),
      projects: known('project', this.project, choices.projects),
      audiences: known('audience', this.audience, choices.audiences),
    });
  }

  private async deliver(
    element: HTMLFormElement,
    { action, feed, language, locale }: FormView,
  ): Promise<void> {
    this.copied = undefined;
    await this.draft.dispatch(element, {
      action,
      // A tag that is none cannot be answered in.
      language: /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(language) ? language : locale,
      page: location.href,
      now: instant(),
      zone: feed.timeZone,
      ask: (request) => this.dispatchEvent(new KinTopSubmitEvent(request)),
      taken: ({ reference }) => this.dispatchEvent(new KinTopSentEvent(reference)),
    });
  }

  private readonly goTo = (name: FieldName): void =>
    this.renderRoot.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();

  private readonly copy = async (text: string): Promise<void> => {
    this.copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  };

  protected override updated(): void {
    super.updated();
    const { attention } = this.draft;
    this.draft.attention = undefined;
    if (attention) this.renderRoot.querySelector<HTMLElement>(TARGETS[attention])?.focus();
    this.nameMissing();
  }

  /** Tells the page, once, that the form cannot be sent from it. */
  private nameMissing(): void {
    const message = this.missing;
    if (!message || message === this.named) return;
    this.named = message;
    console.warn(`[kin-top] ${message}`);
    this.dispatchEvent(new KinTopErrorEvent({ kind: 'action', message, fatal: false }));
  }
}
