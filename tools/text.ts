// Files that people write by hand: what is wrong with one is said so that they find it.
import { readFileSync } from 'node:fs';

/** @throws {Error} the file is in another encoding, as some editors save it */
export function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Not UTF-8 either.
  }
  throw new Error('is not UTF-8 (save it with this encoding)');
}

/** @throws {Error} it is no JSON; says in which line and column */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { message } = error as Error;
    const lines = text.slice(0, positionIn(message) ?? firstOdd(text)).split('\n');
    const what = message.replace(/ at position .*/s, '');
    throw new Error(`line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${what}`, { cause: error });
  }
}

/** @throws {Error} the file cannot be read; names it, and the place */
export function readJson(file: string): unknown {
  try {
    return parseJson(decode(readFileSync(file)));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** Where a message says that the fault is; the engine does not always. */
function positionIn(message: string): number | undefined {
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  return position === undefined ? undefined : Number(position);
}

/** Where the first character stands that cannot: what is before it has no other fault than that it ends. */
function firstOdd(text: string): number {
  let [sound, faulty] = [0, text.length + 1];
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (isBeginning(text.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return sound;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return message.startsWith('Unexpected end') || positionIn(message) === text.length;
  }
}
