/** A value as JSON (RFC 8259), as it is: an old prototype.js gives lists a `toJSON` that makes them texts. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, function (this: Record<string, unknown>, key) {
    return this[key];
  });
