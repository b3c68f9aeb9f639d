import type { GenericSchema, ObjectEntries } from 'valibot';
import { inside, isObject } from '../../src/feed/read.js';

/** What a schema is made of, whichever it is. */
type Made = GenericSchema & {
  entries?: ObjectEntries;
  item?: GenericSchema;
  options?: readonly unknown[];
  value?: GenericSchema;
  wrapped?: GenericSchema;
};

/** A part of a feed that is not empty, as it was written. */
export interface Part {
  path: string;
  value: unknown;
  schema: Made;
  /** Members that the format does not know. */
  unknown: string[];
}

/** Every part of a feed, what it is made of before its own parts; without private remarks, and what editors read: `$schema`. */
export function* walk(schema: GenericSchema, value: unknown, path = ''): Generator<Part> {
  const { entries, item, type, value: each, wrapped } = schema as Made;
  if ((value ?? '') === '') return;
  if (wrapped) return yield* walk(wrapped, value, path);
  const keys = isObject(value) ? Object.keys(value).filter((key) => !/^[_$]/.test(key)) : [];
  const unknown = entries ? keys.filter((key) => !Object.hasOwn(entries, key)) : [];
  yield { path, value, schema: schema as Made, unknown };
  if (Array.isArray(value)) {
    if (item) for (const [index, one] of value.entries()) yield* walk(item, one, `${path}[${index}]`);
    return;
  }
  for (const key of keys) {
    const known = type === 'record' ? each : unknown.includes(key) ? undefined : entries?.[key];
    if (known)
      yield* walk(known as GenericSchema, (value as Record<string, unknown>)[key], inside(path, key));
  }
}
