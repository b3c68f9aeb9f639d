import type { HoursEntry } from './feed.js';
import type { Raw } from './link.js';
import type { Report } from './read.js';

/**
 * Leaves out rows of opening hours that cannot be understood: with only one of the two times, or with a last day
 * before the first. A row that says closed means it, whatever times are in it.
 */
export function prepareHours(contact: Raw, report: Report): void {
  const rows = contact.openingHours as HoursEntry[] | undefined;
  contact.openingHours = rows?.filter((row, index) => {
    const { opens, closes, closed, validFrom = '', validThrough = validFrom } = row;
    const isSound = (closed || !opens === !closes) && validFrom <= validThrough;
    if (!isSound)
      report(`contacts[${contact.id}].openingHours[${index}]`, 'opens with closes, and days in order', row);
    return isSound;
  });
}
