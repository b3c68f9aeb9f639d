// What is wrong with a language's file, one sentence each: lit-localize itself builds on in silence.
import type { SourceMessage } from './source-messages.js';
import type { Unit } from './xliff.js';

/** Which texts are the same in a language as in German: ids by language. */
export const SAME = 'locales/same-as-german.json';

/** The forms in which a language may say the number in words, or not at all ("keine Termine"). */
const NUMBER_MAY_GO = /\.(zero|one|two)$/;

/**
 * @param same - ids of the texts that are the same in this language and in German; undefined where any may be, as in plain
 *   German
 */
export function faultsOf(
  messages: readonly SourceMessage[],
  units: readonly Unit[],
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
    const fault = unit ? (faultOf(message, unit) ?? (same && likeGerman(unit, same))) : 'is missing';
    if (fault) faults.push(`"${message.id}" ${fault}.`);
  }
  for (const id of same ?? []) {
    if (!messages.some((message) => message.id === id))
      faults.push(`"${id}" is in ${SAME} and nowhere else.`);
  }
  for (const id of byId.keys()) faults.push(`"${id}" is obsolete (npm run locales -- --prune removes it).`);
  return faults;
}

function faultOf(message: SourceMessage, { source, target, stale, note }: Unit): string | undefined {
  if (source !== message.text || (note ?? '') !== (message.note ?? '')) {
    return `does not follow the German text "${message.text}" (npm run locales)`;
  }
  if (target === undefined) return 'is not translated';
  if (target.trim() === '') return 'is empty';
  if (stale) return 'has to be checked, as its German text changed; then take its state="…" away';
  if (/[<>]/.test(target)) return 'holds markup';
  const [wanted, found] = [placeholders(message.text), placeholders(target)];
  const extra = found.filter((one) => !wanted.includes(one));
  const lost = wanted.filter((one) => !found.includes(one));
  if (extra.length > 0) return `has ${extra.join(' ')}, which its German text has not`;
  if (lost.length > 0 && !NUMBER_MAY_GO.test(message.id)) return `lacks ${lost.join(' ')}`;
  return undefined;
}

function likeGerman({ id, source, target }: Unit, same: readonly string[]): string | undefined {
  if ((source === target) === same.includes(id)) return undefined;
  return source === target
    ? `repeats the German; if it is meant to, ${SAME} has to say so`
    : `does not repeat the German, though ${SAME} says so`;
}

const placeholders = (text: string): string[] => text.match(/\{\d+\}/g) ?? [];
