import { msg } from '@lit/localize';
import type { CSSResultGroup } from 'lit';
import { nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { allowedAction } from '../../cooperation/action.js';
import type { ViewContext } from '../../ui/context.js';
import { says } from '../../ui/context.js';
import { prose } from '../../ui/prose.js';
import { FeedElement } from '../feed-element.js';
import { knownWords } from '../known-words.js';
import { wordList } from '../word-list.js';
import type { Option } from './choices.js';
import { choicesOf } from './choices.js';
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

  private draft?: Draft;

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
    const url = this.data === undefined ? feed.url : undefined;
    const action = allowedAction(this.action, cooperation.action, url, document.baseURI);
    if (!action) {
      const written = this.action ?? cooperation.action ?? '';
      this.complain('action', `the form may not post to "${written}"`);
      return [this.intro(context), noForm(context)];
    }
    const choices = choicesOf(feed, cooperation);
    knownWords('hide', this.hide, [...Object.keys(choices), 'intro', 'publisher']);
    this.draft ??= createDraft(this);
    const view: FormView = { ...context, cooperation, choices, form: this.draft, action };
    const { sent: receipt } = this.draft.phase;
    if (receipt) return sent(view, receipt, this.again);
    this.fillIn(view);
    return [this.intro(context), form(view)];
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

  /** An empty form for another request. */
  private readonly again = (): void => {
    this.draft = createDraft(this);
    void this.draft.become({}, 'input');
  };
}
