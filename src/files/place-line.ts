import type { Place, Text } from '../feed/feed.js';

const filled = (texts: readonly (string | undefined)[], between: string): string =>
  texts.filter(Boolean).join(between);

/** A place with its address in one line: "Haus am Park, Parkstraße 1, 40595 Düsseldorf". */
export const placeLine = (
  { name, streetAddress, postalCode, addressLocality }: Place,
  plain: (text: Text) => string,
): string => filled([plain(name), streetAddress, filled([postalCode, addressLocality], ' ')], ', ');
