import { webAddress } from '../feed/web-address.js';

/** What a query gives to an element, and what it names in vain. */
export interface Asked {
  attributes: [name: string, value: string][];
  ignored: string[];
}

/**
 * Reads an element's attributes from the query of an address that anybody may have written. Only what the element knows
 * counts, so that nothing becomes a handler or a style; of a name that comes twice, the first.
 *
 * Alone, the page shows no heading and no clock of others' choice, as if they were the provider's; and no address
 * makes a form write to a mailbox. Which servers a feed may come from, and a form go to, is the page's policy to say.
 *
 * @param known - attributes of the element
 * @param alone - the page is not within a frame: its address is all that a visitor sees of who speaks
 */
export function askedOf(query: URLSearchParams, known: readonly string[], alone: boolean): Asked {
  const asked: Asked = { attributes: [], ignored: [] };
  for (const name of new Set(query.keys())) {
    if (name === 'element') continue;
    const value = query.get(name)!;
    const refused =
      !known.includes(name) ||
      (alone && /^(heading|now)$/.test(name)) ||
      (name === 'action' && !webAddress(value, location.href));
    if (refused) asked.ignored.push(name);
    else asked.attributes.push([name, value]);
  }
  return asked;
}
