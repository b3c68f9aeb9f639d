// What is wrong with a language's file, one sentence each: lit-localize itself builds on in silence.
import type { SourceMessage } from './source-messages.js';
import type { Unit } from './xliff.js';

/** Which texts are the same in a language as in German: ids by language. */
export const SAME = 'locales/same-as-german.json';

/** The one fault that a language may have while it is being made. */
export const UNTRANSLATED = 'is not translated';

/** The forms in which a language may say the number in words, or not at all ("keine Termine"), and for which number. */
const SAID: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2 };

/** Whether a text is for one number alone: in Russian `one` is also for 21, in Persian also for 0. */
function saysNumber(id: string, locale: string): boolean {
  const form = id.replace(/.*\./, '');
  const rules = new Intl.PluralRules(locale);
  const counts = [...Array(200).keys()].filter((count) => rules.select(count) === form);
  return counts.length === 1 && counts[0] === SAID[form];
}

/**
 * @param locale - the language (BCP 47)
 * @param same - ids of the texts that are the same in this language and in German; undefined where any may be, as in plain
 *   German
 */
export function faultsOf(
  messages: readonly SourceMessage[],
  units: readonly Unit[],
  locale: string,
  same?: readonly string[],
): string[] {
  const faults: string[] = [];
  const byId = new Map<string, Unit>();
  for (const unit of units) {
    if (byId.has(unit.id)) faults.push(`"${unit.id}" stands there twice.`);
    byId.set(unit.id, unit);
  }
  for (const message of messages) {
    const unit = byId.get(message.id);
    byId.delete(message.id);
    const fault = unit ? (faultOf(message, unit, locale) ?? (same && likeGerman(unit, same))) : 'is missing';
    if (fault) faults.push(`"${message.id}" ${fault}.`);
  }
  for (const id of same ?? []) {
    if (!messages.some((message) => message.id === id))
      faults.push(`"${id}" is in ${SAME} and nowhere else.`);
  }
  for (const id of byId.keys()) faults.push(`"${id}" is obsolete (npm run locales -- --prune removes it).`);
  return faults;
}

function faultOf(
  message: SourceMessage,
  { source, target, stale, note }: Unit,
  locale: string,
): string | undefined {
  if (source !== message.text || (note ?? '') !== (message.note ?? '')) {
    return `does not follow the German text "${message.text}" (npm run locales)`;
  }
  if (target === undefined) return UNTRANSLATED;
  if (target.trim() === '') return 'is empty';
  if (stale) return 'has to be checked, as its German text changed; then take its state="…" away';
  if (/[<>]/.test(target)) return 'holds markup';
  const [wanted, found] = [placeholders(message.text), placeholders(target)];
  const extra = found.filter((one) => !wanted.includes(one));
  const lost = wanted.filter((one) => !found.includes(one));
  if (extra.length > 0) return `has ${extra.join(' ')}, which its German text has not`;
  if (lost.length > 0 && !saysNumber(message.id, locale)) return `lacks ${lost.join(' ')}`;
  return undefined;
}

function likeGerman({ id, source, target }: Unit, same: readonly string[]): string | undefined {
  if ((source === target) === same.includes(id)) return undefined;
  return source === target
    ? `repeats the German; if it is meant to, ${SAME} has to say so`
    : `does not repeat the German, though ${SAME} says so`;
}

const placeholders = (text: string): string[] => text.match(/\{\d+\}/g) ?? [];
