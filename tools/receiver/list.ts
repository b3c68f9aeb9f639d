import { DEFAULT_ZONE, toLocal } from '../../src/time/zone.js';
import type { StoredRequest } from './store.js';

// What a terminal would obey, and what turns the order of the text around.
// eslint-disable-next-line no-control-regex
const COMMANDS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const SUSPICIONS = {
  trap: 'verdächtig: unsichtbares Feld ausgefüllt',
  haste: 'verdächtig: sehr schnell gesendet',
};

const line = (label: string, ...parts: (string | undefined)[]): string[] => {
  const text = parts.filter((part) => part?.trim()).join(', ');
  const [first = '', ...rest] = text.replace(COMMANDS, '\ufffd').split('\n');
  if (!text) return [];
  return [`  ${`${label}:`.padEnd(14)}${first}`, ...rest.map((more) => `${' '.repeat(16)}${more}`)];
};

function describe({ reference, received, suspect, request }: StoredRequest): string {
  const { organization, contact, preferred } = request;
  const when = toLocal(received.getTime(), DEFAULT_ZONE).replace('T', ' ');
  return [
    `${reference}  ${when}${suspect ? `  (${SUSPICIONS[suspect]})` : ''}`,
    ...line('Einrichtung', organization.name, organization.kind),
    ...line('Name', contact.name),
    ...line('Antwort an', contact.email, contact.telephone),
    ...line('Erreichbar', preferred.channel, ...preferred.days, preferred.time),
    ...line('Themen', ...request.topics),
    ...line('Angebote', ...request.projects),
    ...line('Zielgruppen', ...request.audiences),
    ...line('Sprache', request.language),
    ...line('Seite', request.page),
    ...line('Nachricht', request.message),
  ].join('\n');
}

/** The requests as text for the agency's staff, the newest last. */
export const describeRequests = (requests: readonly StoredRequest[]): string =>
  requests.length ? requests.map(describe).join('\n\n') : 'Noch keine Anfragen.';
