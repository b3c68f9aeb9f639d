// Texts go by their numbers in builds: in msg(…) and in the language files alike (tools/locales/numbers.ts says why).
import type { Plugin } from 'vite';
import { readNumbers, toNumbered } from '../locales/numbers.js';

/** A vite plugin: what src/i18n/generated/ holds of a language, with numbers for ids. */
export const numberedTexts = (): Plugin => ({
  name: 'numbered-texts',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/i18n\/generated\/[\w-]+\.json$/ },
    handler: (json) => ({ code: numbered(json), map: null }),
  },
});

/** The same for one file's JSON. */
export const numbered = (json: string): string =>
  JSON.stringify(toNumbered(JSON.parse(json) as Record<string, string>, readNumbers()));
