import type { Names } from './feed-names.js';
import type { Waiting } from './outbox.js';
import type { StoredRequest } from './stored-request.js';
import { fieldLines, localTime, SUSPICIONS, visible } from './wording.js';

const INDENT = '  ';

/** What else there is to say about the requests. */
export interface Circumstances {
  /** Those the agency was not told of yet; see Outbox.waiting. */
  waiting: ReadonlyMap<string, Waiting>;
  /** Whether there is a mail server in the settings. */
  mails: boolean;
  /** From the feed. */
  names?: Names;
}

/** Whether the agency was told of a request, and if not, why. */
function mailState(
  { reference, received, suspect }: StoredRequest,
  { waiting, mails }: Circumstances,
): string {
  const { attempts } = waiting.get(reference) ?? {};
  if (attempts === undefined) return suspect ? 'in einer E-Mail mitgezählt' : 'gemeldet';
  if (!mails && !attempts) return 'nicht gemeldet: keine E-Mail eingerichtet';
  if (suspect) return 'noch nicht gemeldet';
  const tries = attempts === 1 ? 'ein Versuch' : `${attempts || 'noch kein'} Versuch${attempts ? 'e' : ''}`;
  return `noch nicht gemeldet, wartet seit ${localTime(received)}, ${tries}`;
}

function describe(stored: StoredRequest, circumstances: Circumstances): string {
  const { reference, received, suspect, request } = stored;
  const state = mailState(stored, circumstances);
  const [first, ...rest] = visible(request.message).split('\n');
  return [
    `${reference}  ${localTime(received)}  (${suspect ? `zurückgestellt: ${SUSPICIONS[suspect]}; ` : ''}${state})`,
    ...[
      ...fieldLines(stored, circumstances.names),
      `${'Nachricht:'.padEnd(14)}${first}`,
      ...rest.map((line) => ' '.repeat(14) + line),
    ].map((line) => INDENT + line),
  ].join('\n');
}

/** The requests as text for the agency's staff, the newest last. */
export const describeRequests = (requests: readonly StoredRequest[], circumstances: Circumstances): string =>
  requests.length ? requests.map((one) => describe(one, circumstances)).join('\n\n') : 'Noch keine Anfragen.';
