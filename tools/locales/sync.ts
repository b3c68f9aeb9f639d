// What a language needs of the German texts, and how its file follows them without losing a translation.
import type { SourceMessage } from './source-messages.js';
import type { Unit } from './xliff.js';

const CATEGORIES = /\.(zero|one|two|few|many|other)$/;

/** The messages a language has: forms of a number that it does not tell apart are left out (CLDR plural categories). */
export function messagesFor(locale: string, messages: readonly SourceMessage[]): SourceMessage[] {
  const used = new Intl.PluralRules(locale).resolvedOptions().pluralCategories as string[];
  const ids = new Set(messages.map(({ id }) => id));
  return messages.filter(({ id }) => {
    const category = CATEGORIES.exec(id)?.[1];
    const isForm = category && ids.has(id.replace(CATEGORIES, '.other'));
    return !isForm || used.includes(category);
  });
}

export interface Sync {
  units: Unit[];
  /** One line for each thing that a translator has to do. */
  report: string[];
}

/** A language's units brought in step with the source. What the source has no longer is kept, unless `prune`. */
export function sync(messages: readonly SourceMessage[], old: readonly Unit[], prune = false): Sync {
  const before = new Map(old.map((unit) => [unit.id, unit]));
  const twice = old.filter((unit) => before.get(unit.id) !== unit);
  const known = new Set(messages.map(({ id }) => id));
  const report: string[] = [];
  const units = messages.map(({ id, text, note }): Unit => {
    const unit = before.get(id);
    before.delete(id);
    const target = unit?.target;
    const changed = unit !== undefined && unit.source !== text;
    const stale = target !== undefined && (changed || unit?.stale === true);
    if (target === undefined) report.push(`to translate: ${id}: "${text}"`);
    else if (changed)
      report.push(`German changed: ${id}: "${unit.source}" is now "${text}"; check "${target}"`);
    else if (stale) report.push(`still to check: ${id}: "${target}"`);
    return {
      id,
      source: text,
      ...(target !== undefined && { target }),
      ...(stale ? { stale } : unit?.machine && { machine: true }),
      ...(note && { note }),
    };
  });
  for (const unit of [...before.values(), ...twice]) {
    // Which of two is right, a translator has to say.
    if (known.has(unit.id)) {
      units.push(unit);
      continue;
    }
    report.push(`${prune ? 'removed' : 'obsolete'}: ${unit.id}: "${unit.target ?? ''}"`);
    if (!prune) units.push(unit);
  }
  return { units, report };
}

/**
 * What src/i18n/generated/ holds of a language: id -> text with `{0}` for the first placeholder. What repeats the German
 * is left out: German is shown where a language has nothing.
 */
export function toStrings(
  messages: readonly SourceMessage[],
  units: readonly Unit[],
): Record<string, string> {
  const german = new Map(messages.map(({ id, text }) => [id, text]));
  const pairs = units.flatMap(({ id, target }): [string, string][] =>
    target?.trim() && german.has(id) && german.get(id) !== target ? [[id, target]] : [],
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}
