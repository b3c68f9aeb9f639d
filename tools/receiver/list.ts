import type { StoredRequest } from './stored-request.js';
import { fieldLines, localTime, SUSPICIONS, visible } from './wording.js';

const INDENT = '  ';

function describe(stored: StoredRequest): string {
  const { reference, received, suspect, request } = stored;
  const [first, ...rest] = visible(request.message).split('\n');
  return [
    `${reference}  ${localTime(received)}${suspect ? `  (zurückgestellt: ${SUSPICIONS[suspect]})` : ''}`,
    ...[
      ...fieldLines(stored),
      `${'Nachricht:'.padEnd(14)}${first}`,
      ...rest.map((line) => ' '.repeat(14) + line),
    ].map((line) => INDENT + line),
  ].join('\n');
}

/** The requests as text for the agency's staff, the newest last. */
export const describeRequests = (requests: readonly StoredRequest[]): string =>
  requests.length ? requests.map(describe).join('\n\n') : 'Noch keine Anfragen.';
