import type * as v from 'valibot';
import type { Problem } from './problem.js';
import { TextSchema } from './schema-values.js';

/** Takes note of something that is left out. */
export type Report = (path: string, expected: string, found: unknown) => void;

/** The value as one short line, whatever it is. */
export function shorten(value: unknown): string {
  let line: string | undefined;
  try {
    line = JSON.stringify(value);
  } catch {
    // circular, or with a hostile toJSON: named by its type
  }
  line ??= typeof value;
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** Collects problems; the same list goes to the console, the `kin-top-error` event and the quiet line in the widget. */
export const reportTo =
  (problems: Problem[]): Report =>
  (path, expected, found) => {
    problems.push({ path, expected, found: shorten(found) });
  };

/** Where a member stands. */
export const inside = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** Makes objects that inherit nothing. Engines are quicker with them than with those of `Object.create(null)`. */
const Bare = function () {} as unknown as new () => Record<string, unknown>;
Bare.prototype = Object.create(null);

/**
 * A copy that has only own members, no private remarks, and nothing that was left empty: a program that writes a feed
 * writes what nobody filled in, too. Without recursion, so that it may go round or deep. Yields after each object.
 */
export function* bare(value: unknown): Generator<void, unknown> {
  const copies = new Map<object, Record<string, unknown>>();
  const copyOf = (part: unknown): unknown => {
    if (typeof part !== 'object' || !part) return part;
    let copy = copies.get(part);
    if (!copy) copies.set(part, (copy = Array.isArray(part) ? ([] as never) : new Bare()));
    return copy;
  };
  const whole = copyOf(value);
  // The map grows while it is walked, until all that can be reached is in it.
  for (const [part, copy] of copies) {
    yield;
    for (const key of Object.keys(part)) {
      const member = (part as Record<string, unknown>)[key];
      if (key[0] === '_' || (member ?? '') === '') continue;
      if (Array.isArray(copy)) copy.push(copyOf(member));
      else copy[key] = copyOf(member);
    }
  }
  return whole;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** So many members a list in an entry may have: more exceptions than a daily event has in ten years. */
const MOST = 5000;

/**
 * The input as the schema has it, or undefined with every reason reported. Of a list that is too long the rest is left
 * out: millions of faulty ids would be as many reasons. Of a language map what is no text goes alone.
 */
export function read<S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  path: string,
  report: Report,
): v.InferOutput<S> | undefined {
  for (const list of [input, ...Object.values(Object(input))])
    if (Array.isArray(list) && list.length > MOST) {
      report(path, `lists of at most ${MOST}`, list.length);
      list.length = MOST;
    }
  // Not `safeParse`, which is this and the settings of a whole page.
  const { issues = [], value } = schema['~run']({ value: input }, { abortPipeEarly: true });
  const at = (issue: v.BaseIssue<unknown>): string =>
    [path, ...(issue.path ?? []).map(({ key }) => key)].join('.');
  let left = false;
  for (const issue of issues) {
    const { input: map, expected } = issue;
    if (!isObject(map) || expected !== TextSchema.expects) continue;
    for (const key of Object.keys(map))
      if (typeof map[key] !== 'string') {
        left = true;
        report(inside(at(issue), key), 'string', map[key]);
        delete map[key];
      }
  }
  if (left) return read(schema, input, path, report);
  for (const issue of issues)
    report(at(issue), issue.kind === 'schema' ? issue.expected! : issue.message, issue.input);
  return issues.length ? undefined : value;
}

/** What an object or a list is made of, `v.optional` or not. */
interface Made {
  entries?: v.ObjectEntries;
  item?: v.GenericSchema;
}
const madeOf = (schema: v.GenericSchema): Made => {
  const { wrapped = schema } = schema as { wrapped?: v.GenericSchema };
  return wrapped as Made;
};

/**
 * Reads an object member by member, and so the objects and lists in it: what is faulty costs itself alone.
 * @returns undefined where a required member is missing or faulty, which is the last that was reported
 */
export function readMembers(
  entries: v.ObjectEntries,
  input: Record<string, unknown>,
  path: string,
  report: Report,
): Record<string, unknown> | undefined {
  const output = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(entries)) {
    const schema = entries[key] as v.GenericSchema;
    const { entries: members, item } = madeOf(schema);
    const value = input[key];
    const at = inside(path, key);
    const found =
      members && isObject(value)
        ? readMembers(members, value, at, report)
        : item && Array.isArray(value)
          ? value
              .slice(0, MOST)
              .flatMap((one, index) => read(item, one, inside(at, `${index}`), report) ?? [])
          : read(schema, value, at, report);
    if (found !== undefined) output[key] = found;
    else if (schema.type !== 'optional') return undefined;
  }
  return output;
}
