import type * as v from 'valibot';
import type { Rule } from '../time/recurrence.js';
import type { PlainMoment } from '../time/plain-date.js';
import type * as S from './schema.js';

/** A text of the feed: in the feed's language, or a map by BCP 47 language tag. */
export type Text = v.InferOutput<typeof S.TextSchema>;

type Linked<Schema extends v.GenericSchema, Links> = Omit<v.InferOutput<Schema>, keyof Links> & Links;

export type Field = v.InferOutput<typeof S.FieldSchema>;
export type Audience = v.InferOutput<typeof S.AudienceSchema>;
export type Cost = v.InferOutput<typeof S.CostSchema>;
export type Registration = v.InferOutput<typeof S.RegistrationSchema>;
export type HoursEntry = v.InferOutput<typeof S.HoursSchema>;
export type Alert = v.InferOutput<typeof S.AlertSchema>;
export type Publisher = v.InferOutput<typeof S.PublisherSchema>;
export type Channel = (typeof S.CHANNELS)[number];

/** A partner, funder, association or authority. */
export type Organization = Linked<typeof S.OrganizationSchema, { parent?: { name: Text } }>;
export type PublishingOrganization = Linked<
  typeof S.PublishingOrganizationSchema,
  { memberOf: Organization[]; funders: Organization[] }
>;
export type Place = Linked<typeof S.PlaceSchema, { organization?: Organization }>;
export type Contact = Linked<typeof S.ContactSchema, { fields: Field[] }>;

interface OfferLinks {
  fields: Field[];
  audiences: Audience[];
  contacts: Contact[];
  place?: Place;
}
export type Project = Linked<
  typeof S.ProjectSchema,
  OfferLinks & { partners: Organization[]; funders: Organization[] }
>;
export type Override = Linked<typeof S.OverrideSchema, { place?: Place }>;
/** An event with everything it takes from its project. */
export type FeedEvent = Linked<
  typeof S.EventSchema,
  OfferLinks & {
    project?: Project;
    /** The rule, read; absent where there is none. */
    rule?: Rule;
    /** True where the rule could not be read: the first date is shown, and that it repeats. */
    irregular: boolean;
    /** Nothing of the event is before `earliest` or after `latest`; both compare as text with any day. */
    earliest: string;
    latest: string;
    overrides: Map<PlainMoment, Override>;
  }
>;
export type Cooperation = Linked<typeof S.CooperationSchema, { contacts: Contact[]; topics: Field[] }>;

/** A feed as the elements read it: every reference resolved, every URL absolute and safe. */
export interface Feed {
  /** Address it was read from. */
  url: string;
  /** Its own language (BCP 47). */
  language: string;
  /** Languages it has texts in (BCP 47). */
  languages: string[];
  /** IANA time zone of all its local times. */
  timeZone: string;
  updated?: PlainMoment;
  notice?: Text;
  publisher?: Publisher;
  calendarUrl?: string;
  organization: PublishingOrganization;
  organizations: Organization[];
  /** Sorted by their `order`. */
  fields: Field[];
  audiences: Audience[];
  places: Place[];
  contacts: Contact[];
  projects: Project[];
  events: FeedEvent[];
  alerts: Alert[];
  cooperation?: Cooperation;
}
