import type { ObjectEntries } from 'valibot';
import type { Feed } from './feed.js';
import type { Report } from './read.js';
import {
  CooperationSchema,
  ids,
  LIST_SCHEMAS,
  OverrideSchema,
  PublishingOrganizationSchema,
} from './schema.js';

/** Name of a list other entries refer to. */
type ListName = keyof typeof LIST_SCHEMAS;
/** In the order of linking: what others point at comes first. */
export const LIST_NAMES = Object.keys(LIST_SCHEMAS) as ListName[];

/** An entry whose references are still ids. */
export type Raw = Record<string, unknown> & { id: string };
/** The entries read so far, by list and id. */
export type Lists = Record<ListName, Map<string, Raw>>;

/** Which list a member refers to, in whatever entry it stands; the project first, as an event takes the rest from it. */
const REFERENCES: [member: string, list: ListName][] = [
  ['project', 'projects'],
  ['memberOf', 'organizations'],
  ['parent', 'organizations'],
  ['organization', 'organizations'],
  ['fields', 'fields'],
  ['topics', 'fields'],
  ['audiences', 'audiences'],
  ['contacts', 'contacts'],
  ['place', 'places'],
  ['partners', 'organizations'],
  ['funders', 'organizations'],
];

/**
 * What the event does not say itself, it takes from its project, each member as a whole. A place of its own that the
 * feed does not know is no reason to send people to another one.
 */
const INHERITED = ['fields', 'audiences', 'languages', 'contacts', 'place', 'cost', 'registration', 'image'];

/**
 * Resolves every reference in the feed, in place, and hands down to each event what its project knows. Yields after each
 * entry.
 */
export function* linkAll(feed: Feed, lists: Lists, report: Report): Generator<void, void> {
  const publishing = feed.organization;
  /** Replaces the ids in `entry` by what they name; a dangling one is dropped and reported. */
  const link = (entry: object, { entries }: { entries: ObjectEntries }, path: string): void => {
    const members = entry as Record<string, unknown>;
    for (const [member, list] of REFERENCES) {
      const find = (id: string): unknown => {
        // The organisation that publishes the feed stands outside the list.
        const found = lists[list].get(id) ?? (list === 'organizations' && id === publishing.id && publishing);
        return found || report(`${path}.${member}`, `an id in ${list}`, id);
      };
      const value = members[member];
      if (Array.isArray(value)) members[member] = [...new Set(value)].map(find).filter(Boolean);
      else if (typeof value === 'string') members[member] = find(value);
    }
    const { project } = members as { project?: Record<string, unknown> };
    for (const member of project ? INHERITED : []) {
      if (!Object.hasOwn(members, member)) members[member] = project![member];
    }
    // Who names an address to join at expects people there, and at a place besides where there is one.
    if (members.onlineUrl) members.attendance ??= members.place ? 'mixed' : 'online';
    // Nobody who takes part online is sent to a place, unless to that of a single date.
    if (members.attendance === 'online') delete members.place;
    // Absent lists of references are empty lists to those who read the feed.
    for (const [member] of REFERENCES) if (entries[member] === ids) members[member] ??= [];
  };

  for (const name of LIST_NAMES) {
    for (const entry of feed[name]) {
      yield;
      link(entry, LIST_SCHEMAS[name], `${name}[${entry.id}]`);
    }
  }
  for (const { id, overrides } of feed.events) {
    yield;
    for (const [date, override] of overrides) {
      link(override, OverrideSchema, `events[${id}].overrides.${date}`);
    }
  }
  link(publishing, PublishingOrganizationSchema, 'organization');
  if (feed.cooperation) link(feed.cooperation, CooperationSchema, 'cooperation');
}
