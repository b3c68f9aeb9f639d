/** Writes `public/feed.schema.json` from the schema in code; with `--check` says whether it is in step, and fails if not. */
import { readFileSync, writeFileSync } from 'node:fs';
import { feedJsonSchema } from './json-schema.js';

const PUBLISHED = new URL('../../public/feed.schema.json', import.meta.url);
const text = `${JSON.stringify(feedJsonSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(PUBLISHED, text);
} else if (readFileSync(PUBLISHED, 'utf8') === text) {
  console.log('public/feed.schema.json is in step with src/feed/schema.ts');
} else {
  console.error('public/feed.schema.json is out of step with src/feed/schema.ts; run `npm run schema`');
  process.exitCode = 1;
}
