/** The values that entries of the feed are made of. @module */
import * as v from 'valibot';
import { dateOf, isPlainDate, normalize } from '../time/plain-date.js';

/** Refuses an array, which valibot takes for an object. */
const noArray = <S extends v.GenericSchema>(schema: S): S => ({
  ...schema,
  '~run'(dataset, config) {
    if (!Array.isArray(dataset.value)) return schema['~run'](dataset, config);
    v._addIssue(schema, 'type', dataset, config);
    return dataset as never;
  },
});
/* @__NO_SIDE_EFFECTS__ */
/** An object of these members. Their list has no prototype: valibot walks it with for-in, and pages add to Object.prototype. */
export const object = <const E extends v.ObjectEntries>(entries: E) =>
  noArray(v.object({ __proto__: null, ...entries } as E));
export const record = <V extends v.GenericSchema>(value: V) => noArray(v.record(v.string(), value));

/** One of the listed values; a reader takes any other as absent. */
export const oneOf = <const T extends readonly string[]>(values: T) =>
  v.fallback(v.optional(v.picklist(values)), undefined);
/** Several of the listed values; a reader leaves out any other. */
export const someOf = <const T extends readonly string[]>(values: T) =>
  v.optional(
    v.pipe(
      v.array(oneOf(values)),
      v.transform((list) => list.filter((value) => value !== undefined) as T[number][]),
    ),
  );
/* @__NO_SIDE_EFFECTS__ */
export const optionalList = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item));
export const flag = v.optional(v.boolean());

/** Lower-case slug, unique in its list, never reused: partners write it into attributes, calendars keep it as UID. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9_-]*$/, 'a lower-case slug such as "juvenal-treff"'),
);
/** Id of an entry in another list. One that leads nowhere is left out alone. */
export const ReferenceSchema = v.string();
/** Plain text, in the feed's language, or a map of texts by BCP 47 language tag ("de-simple" is plain German). HTML is never interpreted. */
export const TextSchema = v.union([v.string(), record(v.string())]);
const FILLED = 'a text that is not empty';
/** Plain text in the feed's language, or a map of texts by BCP 47 language tag; not empty. */
export const FilledTextSchema = v.union([
  v.pipe(v.string(), v.regex(/\S/, FILLED)),
  v.pipe(
    record(v.string()),
    v.check((map) => /\S/.test(Object.values(map).join('')), FILLED),
  ),
]);
/** An http or https address; a relative one is resolved against the address of the feed. */
export const UrlSchema = v.string();
const DAY = 'a day that exists, such as "2027-01-14"';
/** Calendar day as YYYY-MM-DD. */
export const DateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, DAY),
  v.check(isPlainDate, DAY),
);
const MOMENT = 'a date or local time that exists, such as "2027-01-14" or "2027-01-14T15:00"';
/** Local wall time in the feed's time zone without offset (YYYY-MM-DDTHH:MM), or a date alone, which means all day. */
export const MomentSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d){1,2})?$/, MOMENT),
  v.check((moment) => isPlainDate(dateOf(moment)), MOMENT),
  v.transform(normalize),
);
/** Time of day as HH:MM, 00:00 to 24:00. */
export const TimeSchema = v.pipe(
  v.string(),
  v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a time of day such as "10:00"'),
);

export const text = v.optional(TextSchema);
export const id = v.optional(ReferenceSchema);
export const ids = optionalList(ReferenceSchema);
export const url = v.optional(UrlSchema);
export const plain = v.optional(
  v.pipe(
    v.string(),
    v.transform((text) => text.trim()),
  ),
);
export const named = {
  /** The entry's own id. */
  id: IdSchema,
  /** Its name as people know it. */
  name: FilledTextSchema,
};
