/** Lines of iCalendar (RFC 5545 3.1) and vCard (RFC 6350 3.2). */

/** As many octets as a line may have before it goes on in the next one. */
const LINE = 75;

const encoder = new TextEncoder();

/** One line, folded: a line that goes on begins with a space. Characters stay whole. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** The file's text: its lines, those that are absent left out. */
export const toFile = (lines: readonly (string | undefined)[]): string =>
  lines.map((line) => (line === undefined ? '' : `${fold(line)}\r\n`)).join('');

/** A text as a value (RFC 5545 3.3.11, RFC 6350 3.4): what would end it is escaped, what cannot be printed goes. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- these are what neither format allows
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');

/** A line with a text in it; none where there is no text. */
export const textLine = (name: string, text: string | undefined): string | undefined =>
  text ? `${name}:${escaped(text)}` : undefined;
