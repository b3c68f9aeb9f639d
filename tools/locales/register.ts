// The list of languages as code: a new one is its line in lit-localize.json and its XLIFF file, nothing else.

const HEAD = '// Made by `npm run locales` from lit-localize.json.\n';

/** A name for a variable: `deSimple`. */
const nameOf = (tag: string): string => tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const record = (tags: readonly string[], value: (tag: string) => string): string =>
  `{\n${tags.map((tag) => `  '${tag}': ${value(tag)},\n`).join('')}}`;

/** What src/i18n/generated/ holds beside the texts: file name -> content. */
export const registerOf = (tags: readonly string[]): Record<string, string> => ({
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
});
