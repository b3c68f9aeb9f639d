// What browsers of today have and those of our floor (docs/architecture.md, Limits) have not, by MDN's compatibility data.
import data, { type Identifier, type SupportStatement } from '@mdn/browser-compat-data' with { type: 'json' };

const FLOOR = { chrome: 105, firefox: 110, safari: 16 };

/** A function or class: `['Array', 'prototype', 'toSorted']`, `['AbortSignal', 'any']`, `['Sanitizer']`. */
export type Path = string[];

/** Paths from the global object to everything newer. */
export function newerThanFloor(): Path[] {
  return [...members(data.javascript['builtins']), ...members(data.api)].flatMap(([name, feature]) =>
    isNewer(feature)
      ? [[name]]
      : members(feature).flatMap(([key, member]) => (isNewer(member) ? pathsTo(name, key) : [])),
  );
}

const members = (feature: Identifier = {}): [string, Identifier][] =>
  Object.entries(feature).filter(([key]) => key !== '__compat') as [string, Identifier][];

/** MDN marks static members of interfaces; of the language's own objects it does not, and both places are meant. */
function pathsTo(name: string, key: string): Path[] {
  const own = key.replace(/_(static|event)$/, '');
  const paths = [
    [name, own],
    [name, 'prototype', own],
  ];
  if (!(name in data.api)) return paths;
  return key.endsWith('_static') ? [paths[0]!] : [paths[1]!];
}

function isNewer({ __compat: compat }: Identifier): boolean {
  if (!compat) return false;
  return Object.entries(FLOOR).some(([browser, version]) => {
    const statement = compat.support[browser as keyof typeof FLOOR];
    return statement !== undefined && !isIn(statement, version);
  });
}

function isIn(statement: SupportStatement, version: number): boolean {
  return [statement]
    .flat()
    .some(({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) => {
      const since = typeof added === 'string' ? parseFloat(added.replace('≤', '')) : NaN;
      return since <= version && !removed && !flags && !prefix && !other;
    });
}
