import { isPlainDate } from '../../time/plain-date.js';
import { warnOnce } from '../known-words.js';

type Name = 'from' | 'until' | 'date';
type Written = Partial<Record<Name, string | undefined>>;

/** A day, if it is one (or with `rest` behind it becomes one); else the console gets a line. */
function dayIn(written: Written, name: Name, rest = ''): string | undefined {
  const value = written[name];
  if (!value) return undefined;
  if (isPlainDate((value + rest).slice(0, 10))) return value.slice(0, 10);
  return warnOnce(`${name}: "${value}" is no day`);
}

/** The days a partner wrote into attributes; `date` may be a month. An end before the beginning is none. */
export function writtenDays(written: Written): Written {
  const [from, until, date] = [
    dayIn(written, 'from'),
    dayIn(written, 'until'),
    dayIn(written, 'date', '-01'),
  ];
  const isBefore = until && from && until < from;
  return { from, until: isBefore ? warnOnce(`until: "${until}" is before from`) : until, date };
}
