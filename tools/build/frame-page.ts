import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PAGE = new URL('../../src/embed/frame.html', import.meta.url);

/** The page of the frame, its policy with the hash of its one style sheet (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
export function framePage(): string {
  const page = readFileSync(PAGE, 'utf8');
  const style = /<style>([\s\S]*)<\/style>/.exec(page)![1]!;
  return page.replace('STYLE', `sha256-${createHash('sha256').update(style).digest('base64')}`);
}
