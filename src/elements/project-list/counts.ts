import { msg, str } from '@lit/localize';
import { plural } from '../../i18n/plural.js';

/** "12 Angebote", in the plural form the language has for it. */
export function offerCount(count: number): string {
  return plural(count, {
    zero: () => msg(str`${count} Angebote`, { id: 'offers.zero', desc: '{0} is a number of offers' }),
    one: () => msg(str`${count} Angebot`, { id: 'offers.one', desc: '{0} is a number of offers' }),
    two: () => msg(str`${count} Angebote`, { id: 'offers.two', desc: '{0} is a number of offers' }),
    few: () => msg(str`${count} Angebote`, { id: 'offers.few', desc: '{0} is a number of offers' }),
    many: () => msg(str`${count} Angebote`, { id: 'offers.many', desc: '{0} is a number of offers' }),
    other: () => msg(str`${count} Angebote`, { id: 'offers.other', desc: '{0} is a number of offers' }),
  });
}
