import type { HoursEntry } from './feed.js';
import type { Raw } from './link.js';
import type { Report } from './read.js';

/**
 * Leaves out rows of opening hours that cannot be understood: with only one of the two times, with a last day before the
 * first, or on none of the weekdays. A row that says closed means it, whatever times are in it.
 */
export function prepareHours(contact: Raw, report: Report): void {
  const rows = contact.openingHours as HoursEntry[] | undefined;
  contact.openingHours = rows?.filter((row, index) => {
    const { days, opens, closes, closed, validFrom = '', validThrough = validFrom } = row;
    const isSound = (closed || !opens === !closes) && validFrom <= validThrough && days?.length !== 0;
    if (!isSound)
      report(
        `contacts[${contact.id}].openingHours[${index}]`,
        'opens with closes, days in order, and weekdays such as "MO"',
        row,
      );
    return isSound;
  });
}
