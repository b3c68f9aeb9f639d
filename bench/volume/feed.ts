// As much as a feed may hold: the sample feed with 20,000 events in 4.9 MB.
import { programme } from '../data/programme.js';
import { toFeed } from '../data/translations.js';

/** So many events, in so many bytes of JSON. */
export const EVENTS = 20_000;
export const BYTES = 4_900_000;

interface Sample {
  projects: { id: string }[];
  [member: string]: unknown;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The sample feed with another programme: every second event belongs to a project, all are as long as fills the bytes.
 * @param sample - what `public/feed.json` holds
 */
export function volumeFeed(sample: object, size = EVENTS, bytes = BYTES): string {
  const { projects } = sample as Sample;
  const { places: _, events } = toFeed(programme(size)) as Record<'places' | 'events', { id: string }[]>;
  const written = events!.map(({ place: _, ...event }: Record<string, unknown>, index) => ({
    ...event,
    project: index % 2 ? projects[(index >> 1) % projects.length]!.id : undefined,
    description: '',
  }));
  const feed = { ...sample, events: written };
  const room = Math.floor((bytes - bytesOf(JSON.stringify(feed))) / size);
  for (const event of written)
    event.description = 'Kommen Sie vorbei! '.repeat(20).slice(0, Math.max(room, 0));
  return JSON.stringify(feed);
}
