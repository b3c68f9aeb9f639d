import { stringify } from 'csv-stringify/sync';
import type { Names } from './feed-names.js';
import type { StoredRequest } from './stored-request.js';
import { FIELD_NAMES, fieldsOf, localTime, SUSPICIONS, visible } from './wording.js';

// A spreadsheet takes for a formula what begins so, also after spaces that it drops and after what nobody sees.
const FORMULA = /^[\s\u200b-\u200f\u2060]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

const cell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/**
 * The requests as CSV (RFC 4180, UTF-8 with a byte order mark), one to a line. No cell is a formula: one that looks
 * like it, a telephone number with a plus too, begins with an apostrophe.
 * @param names - from the feed, beside the ids: a table is read by people
 */
export function toCsv(requests: readonly StoredRequest[], names?: Names): string {
  const rows = requests.map(({ reference, received, suspect, request }) => ({
    Nummer: reference,
    Eingang: localTime(received),
    Zurückgestellt: suspect ? SUSPICIONS[suspect] : '',
    ...fieldsOf(request, names),
    Nachricht: visible(request.message),
    Kennung: request.id,
  }));
  return stringify(rows, {
    header: true,
    columns: ['Nummer', 'Eingang', 'Zurückgestellt', ...FIELD_NAMES, 'Nachricht', 'Kennung'],
    bom: true,
    record_delimiter: 'windows',
    // A cell with any kind of line break is quoted, not only one with the file's own.
    quote_record_delimiter: true,
    cast: { string: cell },
  });
}

/** The requests as JSON, each as it was sent, with ids and no names, with its reference and when it came in. */
export const toJson = (requests: readonly StoredRequest[]): string =>
  `${JSON.stringify(requests, undefined, 2)}\n`;
