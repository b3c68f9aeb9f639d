/** A new UUID, version 4 (RFC 9562). `crypto.randomUUID` is missing on pages without https. */
export const newRequestId = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) =>
    (+digit ^ (crypto.getRandomValues(new Uint8Array(1))[0]! & (15 >> (+digit / 4)))).toString(16),
  );
