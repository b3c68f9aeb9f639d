import type { GenericSchema, ObjectEntries } from 'valibot';
import { isObject, shorten } from '../../src/feed/read.js';
import type { Problem } from '../../src/feed/problem.js';

/** What a schema is made of, whichever it is. */
type Made = GenericSchema & {
  entries?: ObjectEntries;
  item?: GenericSchema;
  options?: readonly unknown[];
  value?: GenericSchema;
  wrapped?: GenericSchema;
};

/**
 * What a reader takes for absent without a word: members that the format does not know, as later versions may have, and
 * words that are none of a list. In a feed of this version both are mostly slips of the pen.
 */
export function passedOver(schema: GenericSchema, input: unknown, path = ''): Problem[] {
  const { entries, item, options, type, value, wrapped } = schema as Made;
  if ((input ?? '') === '') return [];
  if (wrapped) return passedOver(wrapped, input, path);
  if (type === 'picklist')
    return options!.includes(input)
      ? []
      : [{ path, expected: `one of ${options!.join(', ')}`, found: shorten(input) }];
  if (Array.isArray(input))
    return item ? input.flatMap((one, index) => passedOver(item, one, `${path}[${index}]`)) : [];
  if (!isObject(input)) return [];
  return Object.entries(input).flatMap(([key, member]) => {
    const at = path ? `${path}.${key}` : key;
    // Private remarks, and what editors read: `$schema`.
    if (/^[_$]/.test(key)) return [];
    if (type === 'record') return passedOver(value!, member, at);
    if (!entries) return [];
    const known = Object.hasOwn(entries, key) ? (entries[key] as GenericSchema) : undefined;
    return known
      ? passedOver(known, member, at)
      : [
          {
            path: at,
            expected: `a member of the format: ${Object.keys(entries).join(', ')}`,
            found: `"${key}"`,
          },
        ];
  });
}
