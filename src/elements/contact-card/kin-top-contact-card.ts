import { msg } from '@lit/localize';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { ClockController } from '../../controllers/clock.js';
import { JsonLdController } from '../../controllers/json-ld.js';
import { contactsOf } from '../../feed/select.js';
import { organizationLd } from '../../files/organization-ld.js';
import type { VcardVersion } from '../../files/vcard.js';
import { VERSIONS } from '../../files/vcard.js';
import type { ViewContext } from '../../ui/context.js';
import { FeedElement } from '../feed-element.js';
import { knownWords, warnOnce } from '../known-words.js';
import { contactCardStyles } from './contact-card.styles.js';
import { hoursStyles } from './hours.styles.js';
import { identity } from './identity.js';
import { noContact } from './no-contact.js';
import { about, roles } from './organization.js';
import { person } from './person.js';

/** Parts that a partner can hide. */
const PARTS = [
  'about',
  'address',
  'aim',
  'area',
  'description',
  'fields',
  'funders',
  'hours',
  'language-menu',
  'languages',
  'logo',
  'memberships',
  'office',
  'publisher',
  'recognitions',
  'save',
  'slogan',
  'status',
  'tasks',
  'team',
  'visit',
  'website',
] as const;

/**
 * Whom to ask, how and when to reach them, and who the organisation is.
 *
 * `hide` takes: `about` (what the organisation does; parts of it: `description`, `aim`, `tasks`, `team`, `area` and
 * `website`), `address` (its houses), `fields` (of activity somebody answers for), `funders`, `hours` (the
 * table of the week; what is different in the coming days then stands by the status),
 * `language-menu`, `languages` (spoken ones), `logo`, `memberships`, `office` (the organisation's own telephone and e-mail), `publisher` (the
 * last line), `recognitions`, `save` (the button that gives a vCard), `slogan`, `status` (whether somebody answers now),
 * `visit` (that one may come in person).
 *
 * @tagname kin-top-contact-card
 * @csspart card - The box around all.
 * @csspart contact - A person.
 * @csspart role - What the person does.
 * @csspart organization - The organisation's name.
 * @csspart languages - Spoken languages.
 * @csspart fields - The fields of activity the person answers for.
 * @csspart status - Whether somebody answers now; also `reachable`, `unreachable`.
 * @csspart actions - The buttons.
 * @csspart telephone - The one that calls.
 * @csspart email - The one that writes.
 * @csspart save - The one that saves the person to an address book.
 * @csspart visit - That one may come in person.
 * @csspart hours - When somebody can be reached.
 * @csspart exceptions - Days with other hours.
 * @csspart logo - The organisation's.
 * @csspart slogan - Its motto.
 * @csspart office - Its own telephone and e-mail.
 * @csspart address - A house of it.
 * @csspart recognitions - As what the organisation is recognised.
 * @csspart memberships - Where it is a member.
 * @csspart funders - Who funds it.
 * @csspart about - What it is and does.
 */
export class KinTopContactCard extends FeedElement {
  static override styles: CSSResultGroup = [FeedElement.styles, hoursStyles, contactCardStyles];

  /** Id of the only contact to show; all unless named. */
  @property() contact?: string;
  /** Which vCard a visitor saves: `3.0`, which every phone and mail program reads, or `4.0`; `3.0` unless set. */
  @property() vcard: VcardVersion = '3.0';
  /** Gives search engines what is shown, as schema.org's Organization in the page's head. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  private readonly structured = new JsonLdController(this);

  constructor() {
    super();
    new ClockController(this);
  }

  protected override readonly loadingRows = 4;

  /** None: the names of the persons are the headings. */
  protected headingText(): undefined {
    return undefined;
  }
  protected loadingText(): string {
    return msg('Kontakt wird geladen …', { id: 'contact.loading', desc: 'While the feed is on its way' });
  }
  protected failedText(): string {
    return msg('Der Kontakt ist gerade nicht erreichbar', {
      id: 'contact.failed',
      desc: 'Title of the error state: the contact data cannot be loaded',
    });
  }

  protected isEmpty({ feed }: ViewContext): boolean {
    return contactsOf(feed, this.contact).length === 0;
  }

  protected body(context: ViewContext): unknown {
    const { feed, headingLevel, hide } = context;
    knownWords('hide', hide, PARTS);
    // Below a heading of the partner's own, names are one level down.
    const level = this.heading || this.querySelector('[slot="heading"]') ? headingLevel + 1 : headingLevel;
    const contacts = contactsOf(feed, this.contact);
    if (!contacts.length && this.contact) warnOnce(`contact: there is no "${this.contact}"`);
    const isAlone = contacts.length === 1;
    const [version = '3.0'] = knownWords('vcard', [this.vcard], VERSIONS);
    const people = contacts.map((one) => person(context, one, { level, isAlone, version }));
    // One person leads; several are those of the organisation.
    const whole = [
      contacts.length ? people : noContact(context, level, !!this.contact),
      identity(context, contacts),
    ];
    return [contacts.length > 1 ? whole.reverse() : whole, roles(context, level + 1), about(context)];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { context, jsonLd } = this;
    this.structured.show(
      context && jsonLd
        ? [organizationLd(context.feed, contactsOf(context.feed, this.contact), context.language, this.hide)]
        : [],
    );
  }

  protected override enclose(content: unknown): unknown {
    return html`<div class="card" part="card">${content}</div>`;
  }
}
