import type { CooperationRequest } from '../../../../src/cooperation/request.js';
import { exampleRequest } from '../example.js';
import type { Chance } from './seeded.js';

const SCRAPS = [
  'Guten Tag, ',
  'wir suchen ein Training. ',
  'Добрый день! ',
  'مرحبا ',
  '👩‍👩‍👧',
  'e\u0301\u0323',
  '\r\n.\r\n',
  '\nBcc: opfer@example.com\n',
  '=1+1;',
  '"\'\\',
  '\u202e',
  '\ud800',
];
const TRAPPED = { elapsed: 9000, website: 'https://spam.example' };

/** A request that fits the format, small or large, with text that could break on its way. */
export function randomRequest(chance: Chance): CooperationRequest {
  const scraps = (most: number) =>
    Array.from({ length: chance.int(1, most) }, () => chance.pick(SCRAPS)).join('');
  const hex = () => chance.int(0, 0xffff).toString(16).padStart(4, '0');
  return exampleRequest({
    id: `${hex()}${hex()}-${hex()}-4${hex().slice(1)}-a${hex().slice(1)}-${hex()}${hex()}${hex()}`,
    organization: { name: `Kita ${scraps(8)}`.slice(0, 200) },
    topics: Array.from({ length: chance.percent(2) ? 40 : 1 }, () => scraps(6).slice(0, 200)),
    message: `Anfrage ${scraps(chance.percent(10) ? 400 : 20)}`.slice(0, 5000),
    ...(chance.percent(4) && { guard: TRAPPED }),
  });
}
