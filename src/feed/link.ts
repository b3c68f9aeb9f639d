import type { Feed, FeedEvent, Override, Project } from './feed.js';
import type { Report } from './read.js';
import { has } from './read.js';
import type { ListName } from './references.js';
import { REFERENCES } from './references.js';

/** An entry whose references are still ids. */
export type Raw = Record<string, unknown> & { id: string };
/** The entries read so far, by list and id. */
export type Lists = Record<ListName, Map<string, Raw>>;

/** Replaces the ids in `entry` by what they name; a dangling one is dropped and reported. */
function link(
  entry: Record<string, unknown>,
  kind: string,
  path: string,
  lists: Lists,
  publishing: Raw,
  report: Report,
): void {
  const references = REFERENCES[kind] ?? {};
  for (const member of Object.keys(references)) {
    const list = references[member]!;
    const find = (id: string): Raw | undefined => {
      // The organisation that publishes the feed stands outside the list.
      const found =
        lists[list].get(id) ?? (list === 'organizations' && id === publishing.id ? publishing : undefined);
      if (!found) report(`${path}.${member}`, `an id in ${list}`, id);
      return found;
    };
    const value = entry[member];
    if (Array.isArray(value)) entry[member] = [...new Set(value)].map(find).filter(Boolean);
    else if (typeof value === 'string') entry[member] = find(value);
  }
}

const INHERITED = [
  'fields',
  'audiences',
  'languages',
  'contacts',
  'place',
  'cost',
  'registration',
  'image',
] as const;
const LISTS = ['memberOf', 'funders', 'fields', 'audiences', 'contacts', 'partners', 'topics'];

/**
 * What the event does not say itself, it takes from its project, each member as a whole. A place of its own that the
 * feed does not know is no reason to send people to another one.
 */
function inherit(event: FeedEvent, project: Project | undefined): void {
  if (!project) return;
  for (const member of INHERITED) {
    if (!has(event, member)) (event as unknown as Record<string, unknown>)[member] = project[member];
  }
}

/** Absent lists of references are empty lists to those who read the feed. */
function complete(entry: Record<string, unknown>, kind: string): void {
  for (const member of Object.keys(REFERENCES[kind] ?? {})) {
    if (LISTS.includes(member)) entry[member] ??= [];
  }
}

/** Resolves every reference in the feed, in place, and hands down to each event what its project knows. */
export function linkAll(head: Partial<Feed>, lists: Lists, report: Report): void {
  const each = (kind: string, entry: Record<string, unknown> | undefined, path: string): void => {
    if (!entry) return;
    link(entry, kind, path, lists, publishing, report);
    if (kind === 'events') inherit(entry as unknown as FeedEvent, entry.project as Project | undefined);
    complete(entry, kind);
  };
  const publishing = head.organization as unknown as Raw;
  for (const kind of Object.keys(lists) as ListName[]) {
    for (const entry of lists[kind].values()) {
      each(kind, entry, `${kind}[${entry.id}]`);
    }
  }
  for (const event of lists.events.values() as Iterable<Raw>) {
    for (const [date, override] of event.overrides as Map<string, Override>) {
      each('override', override as Record<string, unknown>, `events[${event.id}].overrides.${date}`);
    }
  }
  each('organization', publishing, 'organization');
  each('cooperation', head.cooperation as Record<string, unknown> | undefined, 'cooperation');
}
