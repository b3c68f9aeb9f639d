/**
 * The partner feed, version 1: the only source of the format, with the `schema-*.ts` beside it. Types, run-time
 * parsing and the published JSON Schema all come out of these; the comment above a member is its description there.
 * @module
 */
import * as v from 'valibot';
import { isZone } from '../time/zone.js';
import {
  AudienceSchema,
  CHANNELS,
  ContactSchema,
  FieldSchema,
  OrganizationSchema,
  PlaceSchema,
  PublishingOrganizationSchema,
} from './schema-bodies.js';
import { EventSchema, ProjectSchema } from './schema-offers.js';
import {
  DateSchema,
  FilledTextSchema,
  IdSchema,
  ids,
  MomentSchema,
  named,
  object,
  oneOf,
  optionalList,
  plain,
  someOf,
  text,
  TextSchema,
  url,
} from './schema-values.js';

export * from './schema-bodies.js';
export * from './schema-offers.js';
export * from './schema-values.js';

/** A kind of institution that asks. */
export const InstitutionKindSchema = object(named);

/** The cooperation form: what partners can ask for, and where the request goes. */
export const CooperationSchema = object({
  /** Heading of the form. */
  heading: text,
  /** A sentence before the form. */
  intro: text,
  /** Where the form posts to; counts only on the feed's own origin. */
  action: url,
  /** Where to write instead. */
  email: plain,
  /** Ids of the contacts who answer. */
  contacts: ids,
  /** Ids of the fields of activity one can choose. */
  topics: ids,
  /** Kinds of institutions that ask. */
  institutionKinds: optionalList(InstitutionKindSchema),
  /** Ways to be answered. */
  channels: someOf(CHANNELS),
  /** Privacy page for the form. */
  privacyUrl: url,
  /** How long requests are kept, in words. */
  retention: text,
  /** What happens next, step by step. */
  nextSteps: optionalList(TextSchema),
});

/** A short announcement. */
export const AlertSchema = object({
  /** The entry's own id. */
  id: IdSchema,
  /** What is announced. */
  text: FilledTextSchema,
  /** How urgent it is. */
  level: oneOf(['info', 'warning']),
  /** First day it is shown. */
  validFrom: v.optional(DateSchema),
  /** Last day it is shown. */
  validThrough: v.optional(DateSchema),
});

/** Who answers for the content. */
export const PublisherSchema = object({
  /** Name of the publisher. */
  name: text,
  /** Legal notice (Impressum). */
  legalNoticeUrl: url,
  /** Privacy page. */
  privacyUrl: url,
  /** Accessibility statement. */
  accessibilityUrl: url,
});

/** Format version, major.minor. A reader takes any 1.x. */
export const VersionSchema = v.pipe(v.string(), v.regex(/^1\.\d+$/, 'a version 1.x'));

/** The lists of a feed, read entry by entry: a bad entry is not a bad feed. */
export const LIST_SCHEMAS = {
  organizations: OrganizationSchema,
  fields: FieldSchema,
  audiences: AudienceSchema,
  places: PlaceSchema,
  contacts: ContactSchema,
  projects: ProjectSchema,
  events: EventSchema,
  alerts: AlertSchema,
};

/** What stands in a feed beside its lists; read member by member. */
export const FEED_HEAD = {
  version: VersionSchema,
  /** The feed's own language (BCP 47): that of every plain string. */
  language: v.string(),
  organization: PublishingOrganizationSchema,
  /** Languages the feed has texts in (BCP 47). */
  languages: optionalList(v.string()),
  /** IANA time zone of every local time, Europe/Berlin unless named. */
  timeZone: v.optional(v.pipe(v.string(), v.check(isZone, 'an IANA time zone such as "Europe/Berlin"'))),
  /** When the feed was last changed. */
  updated: v.optional(MomentSchema),
  /** A sentence shown quietly in every element, for test and sample feeds. */
  notice: text,
  publisher: v.optional(PublisherSchema),
  /** A published .ics file to subscribe to. */
  calendarUrl: url,
  cooperation: v.optional(CooperationSchema),
};

/** The feed. Members that begin with "_" are private remarks; unknown members are ignored, and what is empty ("" or null) counts as absent. */
export const FeedSchema = object({
  ...FEED_HEAD,
  /** Partners, funders, associations and authorities. */
  organizations: optionalList(OrganizationSchema),
  /** Fields of activity. */
  fields: optionalList(FieldSchema),
  /** Audiences. */
  audiences: optionalList(AudienceSchema),
  /** Places. */
  places: optionalList(PlaceSchema),
  /** Contacts. */
  contacts: optionalList(ContactSchema),
  /** Projects, services, courses and groups. */
  projects: optionalList(ProjectSchema),
  /** Events. */
  events: optionalList(EventSchema),
  /** Announcements. */
  alerts: optionalList(AlertSchema),
});
