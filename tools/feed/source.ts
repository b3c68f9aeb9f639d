import { readFile } from 'node:fs/promises';
import { fetchFeed, MAX_BYTES } from '../../src/feed/client.js';

/** A feed as it was found. */
export interface Source {
  text: string;
  /** Where it lies, for a published one. */
  url?: string;
  /** What is wrong with how it is served, or with its size. */
  faults: string[];
}

/** Where a page is that the feed's server has never heard of. */
const PARTNER = 'https://partner.example';

/**
 * Reads a feed from a file, or from where it is published.
 * @param name - path of a file, or an http or https address
 * @throws where it cannot be read
 */
export async function readSource(name: string): Promise<Source> {
  if (!/^https?:/.test(name)) {
    const bytes = await readFile(name);
    const faults = bytes.length > MAX_BYTES ? [`the feed is larger than ${MAX_BYTES / 1e6} MB`] : [];
    return { text: bytes.toString('utf8'), faults };
  }
  const text = await fetchFeed(name);
  const { body, headers } = await fetch(name, { headers: { origin: PARTNER } });
  await body?.cancel();
  const allowed = headers.get('access-control-allow-origin');
  const faults =
    allowed === '*' || allowed === PARTNER
      ? []
      : [`pages of partners may not read it: Access-Control-Allow-Origin is ${allowed ?? 'not sent'}, not *`];
  return { text, url: name, faults };
}
