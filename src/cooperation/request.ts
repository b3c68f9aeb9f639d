/**
 * The request a form sends, version 1: the only source of its format. The form takes the type, the receiver parses
 * with the schema. Unknown members are left out.
 * @module
 */
import * as v from 'valibot';
import { CHANNELS } from '../feed/schema-bodies.js';
import { WEEKDAYS } from '../time/plain-date.js';
import { MAX_ID_LENGTH, MAX_LENGTH, MAX_LIST_LENGTH, MAX_PAGE_LENGTH } from './limits.js';
import { emailFault, telephoneFault } from './reachable.js';
import { TIMES } from './values.js';

const upTo = (length: number) =>
  v.pipe(v.string(), v.maxLength(length, `a text of at most ${length} characters`));
const ids = v.pipe(
  v.array(upTo(MAX_ID_LENGTH)),
  v.maxLength(MAX_LIST_LENGTH, `at most ${MAX_LIST_LENGTH} entries`),
);
const filled = (text: string | undefined): boolean => !!text?.trim();

const BodySchema = v.object({
  type: v.literal('cooperation-request'),
  /** Format version, major.minor. A receiver takes any 1.x. */
  version: v.pipe(v.string(), v.regex(/^1\.\d+$/, 'a version 1.x')),
  /** UUID, the same on every retry: the request is stored once. */
  id: v.pipe(v.string(), v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i, 'a UUID')),
  /** When it was sent, by the sender's clock: date-time with offset (RFC 3339). */
  submitted: v.pipe(
    v.string(),
    v.regex(
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
      'a date-time with offset such as "2027-02-01T10:12:00+01:00"',
    ),
  ),
  /** Language of the form (BCP 47): that of the answer. */
  language: v.pipe(upTo(35), v.regex(/^[a-z]{1,8}(-[a-z\d]{1,8})*$/i, 'a language tag such as "ru"')),
  /** Address of the page the form stood on, without query and fragment; empty where it has none. */
  page: v.pipe(upTo(MAX_PAGE_LENGTH), v.regex(/^[^?#]*$/, 'an address without query and fragment')),
  /** Who asks; its name, or that of the contact, is needed. */
  organization: v.object({
    name: v.optional(upTo(MAX_LENGTH.organization)),
    /** Id from the feed's `cooperation.institutionKinds`. */
    kind: v.optional(upTo(MAX_LENGTH.kind)),
  }),
  /** Whom to answer, by e-mail or by telephone. */
  contact: v.object({
    name: v.optional(upTo(MAX_LENGTH.name)),
    email: v.optional(
      v.pipe(
        upTo(MAX_LENGTH.email),
        v.check((text) => !filled(text) || !emailFault(text), 'an e-mail address'),
      ),
    ),
    telephone: v.optional(
      v.pipe(
        upTo(MAX_LENGTH.telephone),
        v.check((text) => !filled(text) || !telephoneFault(text), 'a telephone number'),
      ),
    ),
  }),
  /** Ids of fields of activity. */
  topics: ids,
  /** Ids of projects. */
  projects: ids,
  /** Ids of audiences. */
  audiences: ids,
  /** How and when to answer. */
  preferred: v.object({
    channel: v.optional(v.picklist(CHANNELS)),
    days: v.pipe(v.array(v.picklist(WEEKDAYS)), v.maxLength(7, 'at most 7 days')),
    time: v.optional(v.picklist(TIMES)),
  }),
  /** What it is about. */
  message: v.pipe(
    upTo(MAX_LENGTH.message),
    v.check((text) => filled(text), 'a message'),
  ),
  /** What tells people from programs; nobody is blocked by it. */
  guard: v.object({
    /** Milliseconds from the form's appearance to its sending. */
    elapsed: v.pipe(v.number(), v.minValue(0)),
    /** The trap: empty where a person filled in the form. */
    website: v.string(),
  }),
});

/** The request, its conditions across members included. */
export const RequestSchema = v.pipe(
  BodySchema,
  v.forward(
    v.partialCheck(
      [['organization'], ['contact', 'name']],
      ({ organization, contact }) => filled(organization.name) || filled(contact.name),
      'the name of an organisation or of a person',
    ),
    ['organization', 'name'],
  ),
  v.forward(
    v.partialCheck(
      [
        ['contact', 'email'],
        ['contact', 'telephone'],
      ],
      ({ contact }) => filled(contact.email) || filled(contact.telephone),
      'an e-mail address or a telephone number',
    ),
    ['contact', 'email'],
  ),
);

/** A partner's request for cooperation. */
export type CooperationRequest = v.InferOutput<typeof RequestSchema>;
