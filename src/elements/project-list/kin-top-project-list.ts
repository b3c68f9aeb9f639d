import { msg, str } from '@lit/localize';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import type { SelectDetail } from '../../events.js';
import { KinTopSelectEvent } from '../../events.js';
import type { Feed, Project } from '../../feed/feed.js';
import { PROJECT_TYPES } from '../../feed/schema-offers.js';
import { byKey } from '../../ui/by-key.js';
import { button } from '../../ui/button.js';
import type { Service } from '../../controllers/neighbours.js';
import type { ViewContext } from '../../ui/context.js';
import { inSentence } from '../../ui/context.js';
import { Sharing } from '../../ui/share.js';
import type { KinTopCooperationForm } from '../cooperation-form/kin-top-cooperation-form.js';
import type { Filtering } from '../filters.js';
import { clearButton, filterBar, noneChosen } from '../filters.js';
import { grouped } from '../grouped.js';
import { OfferElement } from '../offer-element.js';
import { knownWords } from '../known-words.js';
import { wordList } from '../word-list.js';
import type { Grouping } from './arrange.js';
import { arrange, FEATURED, GROUPINGS, labelsOf } from './arrange.js';
import { offerCount } from './counts.js';
import { Departure } from './departure.js';
import { featured } from './featured.js';
import { group } from './group.js';
import type { ListView } from './list-view.js';
import { PARTS } from './list-view.js';
import { NamedProject } from './named-project.js';
import { noOffers } from './no-offers.js';
import { projectListStyles } from './project-list.styles.js';

/** So many more of a list that was cut are shown at a time. */
const STEP = 20;
/** Of the page's window: it is going to be printed, it was. */
const PRINTING = ['beforeprint', 'afterprint'];
/** In a longer list, what is folded is drawn when it is unfolded, or printed: else each key of a search would wait for it. */
const DRAWN_FOLDED = 60;

/**
 * What is offered: projects, services, courses and groups by field of activity, each with all that is known of it.
 *
 * `hide` takes: `audiences`, `count`, `dates`, `details`, `image`, `kind`, `language-menu`, `publisher`, `request`, `share`.
 *
 * @tagname kin-top-project-list
 * @fires kin-top-select - A visitor opened the details of a project: `{type: 'project', id}`, or one of its dates: `{type: 'event', id, date}`.
 * @csspart count - How many offers there are.
 * @csspart group - A field of activity or an audience with its projects.
 * @csspart label - Its name and description.
 * @csspart project - A project; also `featured`.
 * @csspart kind - What it is: project, service, course, group.
 * @csspart summary - What it is in a sentence.
 * @csspart image - What it looks like.
 * @csspart audiences - For whom it is.
 * @csspart details - What is folded away.
 * @csspart facts - What is known of it, as terms.
 * @csspart dates - Its next dates.
 * @csspart status - What is different about a date, as a word and a shape; also `cancelled`, `moved`, `moved-away`, `postponed`, `running`, `open`, `waitlist`, `full`, `closed`.
 * @csspart request - The way to ask for it.
 */
export class KinTopProjectList extends OfferElement {
  static override styles: CSSResultGroup = [OfferElement.styles, projectListStyles];

  /** Only these types: `project`, `service`, `course`, `group`. */
  @property({ converter: wordList }) type: readonly string[] = [];
  /** What the list is grouped by: `field`, `audience` or `none`; `field` unless set. */
  @property({ attribute: 'group-by' }) groupBy: Grouping = 'field';

  private readonly opened = new Set<string>();
  /** So many more than the partner's limit are shown. */
  @state() private added = 0;
  private printed = false;
  private readonly departure = new Departure(this, this.neighbours.drawn);
  private readonly sharing = new Sharing(this);
  private readonly named = new NamedProject(this, (id) => {
    this.opened.add(id);
    this.requestUpdate();
  });

  constructor() {
    super();
    new ClockController(this);
  }

  protected headingText(context: ViewContext | undefined): string {
    return context
      ? msg(str`Was ${inSentence(context, context.feed.organization.name)} anbietet`, {
          id: 'projects.heading',
          desc: '{0} is the organisation',
        })
      : msg('Angebote', {
          id: 'projects.heading-plain',
          desc: 'Heading of the list of offers while it loads',
        });
  }
  protected loadingText(): string {
    return msg('Angebote werden geladen …', { id: 'projects.loading', desc: 'While the feed is on its way' });
  }
  protected failedText(): string {
    return msg('Die Angebote sind gerade nicht erreichbar', {
      id: 'projects.failed',
      desc: 'Title of the error state',
    });
  }

  protected offers({ feed }: ViewContext): readonly Project[] {
    return this.wanted(feed.projects);
  }

  protected body(context: ViewContext): unknown {
    const { feed, headingLevel, hide } = context;
    knownWords('hide', hide, PARTS);
    knownWords('type', this.type, PROJECT_TYPES);
    this.nameUnknown(feed, feed.projects);
    const offers = this.offers(context);
    if (!offers.length) return noOffers(headingLevel + 1);
    const filtering = this.filtering(offers);
    const { found, filters, set } = filtering;
    const count = hide.includes('count') ? nothing : html`<b>${offerCount(found.length)}</b>`;
    return [
      filterBar(context, filtering),
      filters.length
        ? html`<div class="found">
            <p role="status" part="count">${count}</p>
            ${set && found.length ? clearButton(filtering, 'plain') : nothing}
          </div>`
        : nothing,
      found.length ? this.list(context, filtering) : noneChosen(headingLevel + 1, filtering),
    ];
  }

  private list(context: ViewContext, { found, filters }: Filtering<Project>): unknown {
    const level = context.headingLevel + 1;
    const [by = 'field'] = knownWords('group-by', [this.groupBy], GROUPINGS);
    const chosen = filters.find(({ name }) => name === by)?.value;
    const wanted = chosen ? [chosen as string] : by === 'none' ? [] : this[by];
    const rows = arrange(context.feed, found, (project) => labelsOf(project, by, wanted));
    // On paper there is no button for more.
    const limit = this.limit! > 0 && !this.printed ? Number(this.limit) + this.added : Infinity;
    const { opened, toggles, leaves, request, sharing } = this;
    const drawsFolded = this.printed || Math.min(rows.length, limit) <= DRAWN_FOLDED;
    const view: ListView = { ...context, opened, drawsFolded, toggles, leaves, request, sharing };
    const groups = grouped(rows.slice(0, limit), ({ label }) => [label]);
    const named = groups.some(([label]) => label && label !== FEATURED);
    return [
      byKey(
        groups.map(([label, inGroup]) =>
          label === FEATURED
            ? [label, featured(view, inGroup, level)]
            : [label?.id, group(view, label, inGroup, level, named)],
        ),
      ),
      limit < rows.length
        ? html`<div class="actions rest">
            ${button(
              rows.length > limit + STEP
                ? msg(str`Weitere zeigen: ${offerCount(STEP)}`, {
                    id: 'projects.more',
                    desc: '{0} is a number of offers, as in: 20 Angebote',
                  })
                : msg(str`Alle zeigen: ${offerCount(found.length)}`, {
                    id: 'projects.all',
                    desc: '{0} is a number of offers, as in: 12 Angebote',
                  }),
              () => this.more(limit),
            )}
          </div>`
        : nothing,
    ];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of PRINTING) addEventListener(type, this.print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of PRINTING) removeEventListener(type, this.print);
  }

  /** On paper nothing can be unfolded: all of it is drawn, before the browser goes on; after that it is as it was. */
  private readonly print = ({ type }: Event): void => {
    this.printed = type === PRINTING[0];
    this.requestUpdate();
    this.performUpdate();
  };

  protected override serves(service: Service, id: string, { projects }: Feed): boolean {
    return service === 'project' && this.wanted(projects).some((project) => project.id === id);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What a link leads to is wanted now, wherever it is on the page.
    if (this.named.pending && this.load === 'visible') this.start();
    super.willUpdate(changed);
    const { context, named } = this;
    // What hides the named project gives way; a list that does not have it stays as the visitor left it.
    if (context && named.missing && this.serves('project', named.missing, context.feed)) {
      this.unchoose();
      this.added = Infinity;
    }
  }

  private readonly toggles =
    (key: string, what: SelectDetail) =>
    ({ currentTarget }: Event): void => {
      const { open } = currentTarget as HTMLDetailsElement;
      if (this.opened.has(key) === open) return;
      this.opened[open ? 'add' : 'delete'](key);
      this.requestUpdate();
      if (open) this.dispatchEvent(new KinTopSelectEvent(what));
    };

  private readonly leaves = (press: MouseEvent, what: SelectDetail): void => {
    // It opens elsewhere.
    if (press.ctrlKey || press.metaKey || press.shiftKey) return;
    this.dispatchEvent(new KinTopSelectEvent(what));
    this.departure.note(press);
  };

  private readonly request = ({ id }: Project): void => {
    const form = this.neighbours.serving('request', id, this.context!.feed);
    (form as KinTopCooperationForm | undefined)?.preselect(id);
  };

  /** Some more of the list, from a row on; the focus goes to the first of it. */
  private async more(from: number): Promise<void> {
    this.added += STEP;
    await this.updateComplete;
    const rows = this.renderRoot.querySelectorAll('[part~=project]');
    rows[from]?.querySelector<HTMLElement>('[tabindex]')?.focus();
  }
}
