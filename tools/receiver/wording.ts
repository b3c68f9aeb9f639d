import { DEFAULT_ZONE, toLocal } from '../../src/time/zone.js';
import type { CooperationRequest } from '../../src/cooperation/request.js';
import { NO_NAMES } from './feed-names.js';
import type { Names } from './feed-names.js';
import type { StoredRequest, Suspicion } from './stored-request.js';

// What a terminal or a spreadsheet would obey, and what turns the order of the text around.
const COMMANDS =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Line breaks of word processors, too, and tabs from tables. */
// eslint-disable-next-line no-control-regex
const BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Text as it may be shown to staff: nothing in it is a command, and nothing hides. */
export const visible = (text: string): string =>
  text.replace(BREAKS, '\n').replace(/\t/g, ' ').replace(COMMANDS, '\ufffd');

/** Why a request was set aside, in words. */
export const SUSPICIONS: Readonly<Record<Suspicion, string>> = {
  trap: 'unsichtbares Feld ausgefüllt',
  haste: 'sehr schnell gesendet',
};

const CHANNELS = { phone: 'Telefon', email: 'E-Mail', visit: 'Besuch' } as const;
const TIMES = { morning: 'vormittags', midday: 'mittags', afternoon: 'nachmittags' } as const;
const DAYS = {
  MO: 'Montag',
  TU: 'Dienstag',
  WE: 'Mittwoch',
  TH: 'Donnerstag',
  FR: 'Freitag',
  SA: 'Samstag',
  SU: 'Sonntag',
} as const;

const joined = (...parts: readonly (string | undefined)[]): string =>
  visible(parts.filter((part) => part?.trim()).join(', '));

/** Date and time by the agency's clock: `2027-02-01 10:12`. */
export const localTime = (instant: Date): string =>
  toLocal(instant.getTime(), DEFAULT_ZONE).replace('T', ' ');

/** What staff read in a request, but for the message. */
export const FIELD_NAMES = [
  'Einrichtung',
  'Art',
  'Name',
  'E-Mail',
  'Telefon',
  'Antwort per',
  'Erreichbar',
  'Themen',
  'Angebote',
  'Zielgruppen',
  'Sprache',
  'Seite',
] as const;

/** The longest name of a feed, in characters. */
const MAX_NAME = 200;

/** Ids with the names they have in the feed: `Jugend und Bildung (youth)`. */
const named = (names: ReadonlyMap<string, string>, ids: readonly (string | undefined)[]): string =>
  joined(
    ...ids.map((id) => {
      const name = id && names.get(id)?.slice(0, MAX_NAME).replace(/\s+/g, ' ').trim();
      return name && name !== id ? `${name} (${id})` : id;
    }),
  );

/**
 * A request field by field; what was left empty is an empty text.
 * @param names - from the feed; ids without a name stand alone
 */
export function fieldsOf(
  { organization, contact, preferred, ...request }: CooperationRequest,
  names: Names = NO_NAMES,
): Record<(typeof FIELD_NAMES)[number], string> {
  const { channel, days, time } = preferred;
  return {
    Einrichtung: joined(organization.name),
    Art: named(names.kinds, [organization.kind]),
    Name: joined(contact.name),
    'E-Mail': joined(contact.email),
    Telefon: joined(contact.telephone),
    'Antwort per': joined(channel && CHANNELS[channel]),
    Erreichbar: joined(...days.map((day) => DAYS[day]), time && TIMES[time]),
    Themen: named(names.topics, request.topics),
    Angebote: named(names.projects, request.projects),
    Zielgruppen: named(names.audiences, request.audiences),
    Sprache: joined(request.language),
    Seite: joined(request.page),
  };
}

/** Its fields, one to a line, without the empty ones. */
export function fieldLines({ request }: StoredRequest, names?: Names): string[] {
  const fields = fieldsOf(request, names);
  return FIELD_NAMES.filter((name) => fields[name]).map(
    (name) => `${`${name}:`.padEnd(14)}${fields[name].replaceAll('\n', ' ')}`,
  );
}
