// The list of languages as code: a new one is its line in lit-localize.json and its XLIFF file, nothing else.

import { readFileSync } from 'node:fs';

/** Where the texts of every language are, and the code that names them. */
export const GENERATED = 'src/i18n/generated';

/** The texts of a language as `npm run locales` has written them. */
export const textsOf = (tag: string): Record<string, string> =>
  JSON.parse(readFileSync(`${GENERATED}/${tag}.json`, 'utf8')) as Record<string, string>;

const HEAD = '// Made by `npm run locales` from lit-localize.json.\n';

/** A name for a variable: `deSimple`. */
const nameOf = (tag: string): string => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const record = (tags: readonly string[], value: (tag: string) => string): string =>
  `{\n${tags.map((tag) => `  '${tag}': ${value(tag)},\n`).join('')}}`;

/** What a placeholder says, which may ask for nothing before it is pressed, not even for a language. */
const PLACEHOLDER = ['click.text', 'click.button'];

/**
 * What src/i18n/generated/ holds beside the texts: file name -> content.
 * @param textsOf - the texts of a language by id
 */
export const registerOf = (
  tags: readonly string[],
  textsOf: (tag: string) => Readonly<Record<string, string>>,
): Record<string, string> => ({
  'tags.ts': `${HEAD}
/** Languages of the interface beside German (BCP 47). */
export const TARGET_LOCALES: readonly string[] = [${tags.map((tag) => `'${tag}'`).join(', ')}];
`,
  'bundled.ts': `${HEAD}${tags.map((tag) => `import ${nameOf(tag)} from './${tag}.json';\n`).join('')}
/** Every language, inside the script. */
export const BUNDLED: Readonly<Record<string, Record<string, string>>> = ${record(tags, nameOf)};
`,
  'lazy.ts': `${HEAD}
/** Every language, as a module of its own. */
export const LAZY: Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>> = ${record(
    tags,
    (tag) => `() => import('./${tag}.json')`,
  )};
`,
  'placeholder.ts': `${HEAD}
/** What a placeholder says in each language, which may ask for nothing before it is pressed: a text with {0} for the host, and a button. */
export const PLACEHOLDER: Readonly<Record<string, readonly [text: string, button: string]>> = ${record(
    tags.filter((tag) => PLACEHOLDER.every((id) => textsOf(tag)[id])),
    (tag) => JSON.stringify(PLACEHOLDER.map((id) => textsOf(tag)[id])),
  )};
`,
});
