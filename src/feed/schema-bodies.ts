/** Organisations, people, places, and whom an offer is for. @module */
import * as v from 'valibot';
import { WEEKDAYS } from '../time/plain-date.js';
import {
  DateSchema,
  flag,
  id,
  ids,
  named,
  object,
  oneOf,
  optionalList,
  plain,
  someOf,
  text,
  TextSchema,
  TimeSchema,
  url,
} from './schema-values.js';

/**
 * A row of opening hours: weekly (`days`), or dated (`validFrom`, `validThrough`), which wins over the weekly ones. Rows
 * for one day add up; where one says closed, the day is closed. A dated row with nothing but a note adds it to the usual
 * hours.
 */
export const HoursSchema = object({
  /** Weekdays the row is for (RFC 5545): MO, TU, WE, TH, FR, SA, SU. */
  days: someOf(WEEKDAYS),
  /** Opens at; needs `closes`. */
  opens: v.optional(TimeSchema),
  /** Closes at; a time not after `opens` is on the next day. */
  closes: v.optional(TimeSchema),
  /** First day of a dated row. */
  validFrom: v.optional(DateSchema),
  /** Last day of a dated row. */
  validThrough: v.optional(DateSchema),
  /** Closed on these days. */
  closed: flag,
  /** Only by appointment. */
  byAppointment: flag,
  /** Why, in words. */
  note: text,
});

export const ORGANIZATION_KINDS = [
  'authority',
  'school',
  'kindergarten',
  'hospital',
  'care-home',
  'community-centre',
  'welfare',
  'migrant-organization',
  'sports-club',
  'health-insurer',
  'integration-agency',
  'advice-centre',
  'sponsor',
  'other',
] as const;
/** A partner, funder, association or authority the feed names. */
export const OrganizationSchema = object({
  ...named,
  /** What kind of body it is. */
  kind: oneOf(ORGANIZATION_KINDS),
  /** Id of the organisation it belongs to. */
  parent: id,
  /** Its website. */
  url,
  /** Address of its logo. */
  logo: url,
});

/** The organisation that publishes the feed. */
export const PublishingOrganizationSchema = object({
  ...named,
  /** Its full or other name. */
  alternateName: text,
  /** What it is. */
  description: text,
  /** Its motto. */
  slogan: text,
  /** What it works for. */
  aim: text,
  /** Its tasks, one text each. */
  tasks: optionalList(TextSchema),
  /** Who works there. */
  team: text,
  /** Its website. */
  url,
  /** Its e-mail address. */
  email: plain,
  /** Its telephone number, international form preferred. */
  telephone: plain,
  /** Address of its logo. */
  logo: url,
  /** Districts and places it works for. */
  areaServed: optionalList(TextSchema),
  /** By whom and as what it is recognised. */
  recognitions: optionalList(TextSchema),
  /** Ids of the organisations it is a member of. */
  memberOf: ids,
  /** Ids of the organisations that fund it. */
  funders: ids,
});

/** A field of activity. */
export const FieldSchema = object({
  ...named,
  /** What is done in it. */
  description: text,
  /** Place in the order of fields, smallest first. */
  order: v.optional(v.number()),
  /** Year it began. */
  since: plain,
});

/** People an offer is for. */
export const AudienceSchema = object({
  ...named,
  /** Who that is, in words. */
  description: text,
  /** Youngest age in years. */
  minAge: v.optional(v.number()),
  /** Oldest age in years. */
  maxAge: v.optional(v.number()),
});

/** How accessible a place is. Absent means unknown. */
export const AccessibilitySchema = object({
  /** Whether a wheelchair gets in. */
  wheelchair: oneOf(['yes', 'limited', 'no']),
  /** What helps there: lift, induction loop, … */
  features: optionalList(TextSchema),
  /** What one should know before, in words. */
  note: text,
});

/** Where something takes place. */
export const PlaceSchema = object({
  ...named,
  /** Street and number. */
  streetAddress: plain,
  /** Postal code. */
  postalCode: plain,
  /** Town or district. */
  addressLocality: plain,
  /** Degrees north (WGS 84). */
  latitude: v.optional(v.number()),
  /** Degrees east (WGS 84). */
  longitude: v.optional(v.number()),
  /** Website of the place. */
  url,
  /** Id of the organisation whose house it is. */
  organization: id,
  accessibility: v.optional(AccessibilitySchema),
});

export const CHANNELS = ['phone', 'email', 'visit'] as const;
/** A person, or an office, that answers. */
export const ContactSchema = object({
  ...named,
  /** What the person does. */
  role: text,
  /** Telephone number, international form preferred. */
  telephone: plain,
  /** E-mail address. */
  email: plain,
  /** Languages spoken (BCP 47). */
  languages: optionalList(v.string()),
  /** Ways to get in touch. */
  channels: someOf(CHANNELS),
  /** Ids of the fields of activity the person answers for. */
  fields: ids,
  /** When the person can be reached. */
  openingHours: optionalList(HoursSchema),
});
