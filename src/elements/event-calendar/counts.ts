import { msg, str } from '@lit/localize';
import { plural } from '../../i18n/plural.js';

/** "8 Termine", in the plural form the language has for it. */
export function eventCount(count: number): string {
  return plural(count, {
    zero: () => msg(str`${count} Termine`, { id: 'events.zero', desc: '{0} is a number of events' }),
    one: () => msg(str`${count} Termin`, { id: 'events.one', desc: '{0} is a number of events' }),
    two: () => msg(str`${count} Termine`, { id: 'events.two', desc: '{0} is a number of events' }),
    few: () => msg(str`${count} Termine`, { id: 'events.few', desc: '{0} is a number of events' }),
    many: () => msg(str`${count} Termine`, { id: 'events.many', desc: '{0} is a number of events' }),
    other: () => msg(str`${count} Termine`, { id: 'events.other', desc: '{0} is a number of events' }),
  });
}
