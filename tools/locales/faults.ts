// What is wrong with a language's file, one sentence each: lit-localize itself builds on in silence.
import type { SourceMessage } from './source-messages.js';
import type { Unit } from './xliff.js';

/** The forms in which a language may say the number in words, or not at all ("keine Termine"). */
const NUMBER_MAY_GO = /\.(zero|one|two)$/;

export function faultsOf(messages: readonly SourceMessage[], units: readonly Unit[]): string[] {
  const faults: string[] = [];
  const byId = new Map<string, Unit>();
  for (const unit of units) {
    if (byId.has(unit.id)) faults.push(`"${unit.id}" stands there twice.`);
    byId.set(unit.id, unit);
  }
  for (const message of messages) {
    const unit = byId.get(message.id);
    byId.delete(message.id);
    const fault = unit ? faultOf(message, unit) : 'is missing';
    if (fault) faults.push(`"${message.id}" ${fault}.`);
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

const placeholders = (text: string): string[] => text.match(/\{\d+\}/g) ?? [];
