import { readFile } from 'node:fs/promises';
import { fetchFeed, MAX_BYTES } from '../../src/feed/client.js';
import { decode } from '../text.js';

/** A feed as it was found. */
export interface Source {
  text: string;
  /** Where it lies, for a published one. */
  url?: string;
  /** What is wrong with how it is served, with its size or encoding. */
  faults: string[];
}

/** Where a page is that the feed's server has never heard of. */
const PARTNER = 'https://partner.example';

/** Elements read any bytes as UTF-8, and show a sign in place of what is none. */
function faultsOf(bytes: Uint8Array): string[] {
  try {
    decode(bytes);
    return [];
  } catch (error) {
    return [`the feed ${(error as Error).message}`];
  }
}

/**
 * Reads a feed from a file, or from where it is published.
 * @param name - path of a file, or an http or https address
 * @throws where it cannot be read
 */
export async function readSource(name: string): Promise<Source> {
  if (!/^https?:/.test(name)) {
    const bytes = await readFile(name);
    const large = bytes.length > MAX_BYTES ? [`the feed is larger than ${MAX_BYTES / 1e6} MB`] : [];
    return { text: bytes.toString('utf8'), faults: [...large, ...faultsOf(bytes)] };
  }
  const text = await fetchFeed(name);
  const response = await fetch(name, { headers: { origin: PARTNER } });
  const allowed = response.headers.get('access-control-allow-origin');
  const refused =
    allowed === '*' || allowed === PARTNER
      ? []
      : [`pages of partners may not read it: Access-Control-Allow-Origin is ${allowed ?? 'not sent'}, not *`];
  return { text, url: name, faults: [...refused, ...faultsOf(new Uint8Array(await response.arrayBuffer()))] };
}
