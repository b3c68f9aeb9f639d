/**
 * A new UUID, version 4 (RFC 9562): the one a browser puts into the address of a blob. `crypto.randomUUID` is missing
 * on pages without https.
 */
export function newRequestId(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}
