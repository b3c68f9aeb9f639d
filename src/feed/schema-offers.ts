/** What is offered: projects and events. @module */
import * as v from 'valibot';
import {
  flag,
  id,
  ids,
  MomentSchema,
  named,
  object,
  oneOf,
  optionalList,
  plain,
  record,
  text,
  url,
} from './schema-values.js';

/** What taking part costs. */
export const CostSchema = object({
  /** True where it is free of charge. */
  free: flag,
  /** Price, in `currency`. */
  amount: v.optional(v.number()),
  /** Currency (ISO 4217), EUR unless named. */
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency such as "EUR"'))),
  /** Reductions and the like, in words. */
  note: text,
});

/** Whether and how one registers. */
export const RegistrationSchema = object({
  /** Whether registration is required. */
  required: flag,
  /** open, waitlist, full or closed; any other value is shown as written. */
  status: plain,
  /** Last day to register, or the time until which one can. */
  deadline: v.optional(MomentSchema),
  /** Number of places. */
  capacity: v.optional(v.number()),
  /** Where to register on the web. */
  url,
  /** Where to register by e-mail. */
  email: plain,
  /** Where to register by telephone. */
  telephone: plain,
  /** Anything else, in words. */
  note: text,
});

/** An image, loaded late and with its place reserved; asked for without cookies, so its server has to allow that (CORS). */
export const ImageSchema = object({
  /** Address of the image; without it there is none. */
  src: url,
  /** What it shows, for those who do not see it. */
  alt: text,
  /** Whose picture it is. */
  credit: text,
  /** Width in pixels. */
  width: v.optional(v.number()),
  /** Height in pixels. */
  height: v.optional(v.number()),
});

const offer = {
  /** One or two sentences. */
  summary: text,
  /** All there is to say; a blank line starts a paragraph. */
  description: text,
  /** Ids of the fields of activity. */
  fields: ids,
  /** Ids of the audiences. */
  audiences: ids,
  /** Languages spoken (BCP 47). */
  languages: optionalList(v.string()),
  /** Ids of the contacts. */
  contacts: ids,
  /** Id of the place. */
  place: id,
  cost: v.optional(CostSchema),
  registration: v.optional(RegistrationSchema),
  image: v.optional(ImageSchema),
  /** Page with more about it. */
  url,
  /** Whether it stands first. */
  featured: flag,
  /** Project: planned, active, paused, ended. Event: scheduled, cancelled, postponed, rescheduled. Any other value is shown as written. */
  status: plain,
};

export const PROJECT_TYPES = ['project', 'service', 'course', 'group'] as const;
/** A project, service, course or group. */
export const ProjectSchema = object({
  ...named,
  /** What it is. */
  type: oneOf(PROJECT_TYPES),
  ...offer,
  /** Ids of the organisations it is run with. */
  partners: ids,
  /** Ids of the organisations that fund it. */
  funders: ids,
  /** Whether the cooperation form offers it. */
  requestable: flag,
  /** Since when, as a text: year or date. */
  since: plain,
});

/** What is different on one date of a series: cancelled, moved, elsewhere. */
export const OverrideSchema = object({
  /** scheduled, cancelled, postponed, rescheduled; any other value is shown as written. */
  status: plain,
  /** New start, where it moved. */
  startDate: v.optional(MomentSchema),
  /** New end; without it the length stays. */
  endDate: v.optional(MomentSchema),
  /** Id of the other place. */
  place: id,
  /** Another name on this date. */
  name: text,
  /** Why, in words. */
  note: text,
});

/**
 * An event: one date, or a series. Where it has no fields, audiences, languages, contacts, place, cost, registration or image,
 * its project's are taken, each as a whole.
 */
export const EventSchema = object({
  ...named,
  /** First or only start. */
  startDate: MomentSchema,
  /** End; of an all-day event, its last day. */
  endDate: v.optional(MomentSchema),
  /** RFC 5545 recurrence rule over local dates: FREQ=DAILY|WEEKLY|MONTHLY|YEARLY with INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST. */
  rrule: plain,
  /** Dates left out of the series, neither planned nor shown; one with a time leaves a date added at another time. */
  exceptDates: optionalList(MomentSchema),
  /** Dates added to the series; it happens at most once a day. */
  extraDates: optionalList(MomentSchema),
  /** Changes to single dates, by original local date (or date-time); one for a day not in the series is reported. */
  overrides: v.optional(record(OverrideSchema)),
  /** Id of the project it belongs to. */
  project: id,
  ...offer,
  /** Whether one comes, joins online, or either. */
  attendance: oneOf(['onsite', 'online', 'mixed']),
  /** Where to join online. */
  onlineUrl: url,
  /** Why it is cancelled, postponed or moved, in words. */
  note: text,
  /** Where a single event moved: its former start; a day alone means the same time. */
  previousStartDate: v.optional(MomentSchema),
});
