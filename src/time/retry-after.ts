/**
 * How long a server wants not to be asked again (RFC 9110, 10.2.3), where the answer lets us read it. The form with a date
 * is left out: it would need the server's clock.
 *
 * @returns seconds, at most eleven days
 */
export function retryAfter({ headers }: Response): number | undefined {
  const wait = headers.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(wait) ? +wait : undefined;
}
