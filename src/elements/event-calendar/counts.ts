import { msg, str } from '@lit/localize';
import { plural } from '../../i18n/plural.js';

/** "8 Termine", in the plural form the language has for it. */
export function eventCount(count: number): string {
  const several = { desc: '{0} is a number of events' };
  return plural(count, {
    zero: () => msg(str`${count} Termine`, { id: 'events.zero', ...several }),
    one: () => msg(str`${count} Termin`, { id: 'events.one', ...several }),
    two: () => msg(str`${count} Termine`, { id: 'events.two', ...several }),
    few: () => msg(str`${count} Termine`, { id: 'events.few', ...several }),
    many: () => msg(str`${count} Termine`, { id: 'events.many', ...several }),
    other: () => msg(str`${count} Termine`, { id: 'events.other', ...several }),
  });
}
