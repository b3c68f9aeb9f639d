// In the script the German texts stand together, as a language file has them: msg(str`Seit ${year}`, {id: 'project.since'})
// becomes __text(57, year). Texts among texts and code among code compress better, and a call has no more than a number.
import type { Plugin } from 'vite';
import { readNumbers } from '../locales/numbers.js';
import { edited, walk, type Edit, type Node } from './edits.js';

const TABLE = '\0text-table';
/** What a text is asked for by: nobody gives a name like that to something of their own, which would hide it. */
const TEXT = '__text';
/** Stands for the texts until all modules have been read. */
const GERMAN = '__GERMAN_TEXTS__';

/**
 * What msg(…) is in the script; translations come by number, too (slim-localize.ts). A placeholder that has no value, as a
 * file of another release may have, is shown as written.
 */
export const MODULE = `
  import { translation } from '@lit/localize';
  const german = ${GERMAN};
  export const ${TEXT} = (number, ...values) =>
    (translation(number) || german[number]).replace(/\\{(\\d)\\}/g, (all, place) => values[place] ?? all);`;

/** A vite plugin for the script; it comes before all that look for msg(…). */
export function textTable(): Plugin {
  const numbers = readNumbers();
  const texts: string[] = [];
  return {
    name: 'text-table',
    apply: 'build',
    enforce: 'post',
    resolveId: (id) => (id === TABLE ? id : undefined),
    load: (id) => (id === TABLE ? MODULE : undefined),
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\bmsg\(/ },
      handler(code) {
        const { code: numbered, messages } = withNumbers(code, this.parse(code) as unknown as Node, numbers);
        for (const { number, text } of messages) texts[number] = text;
        return { code: `import { ${TEXT} } from ${JSON.stringify(TABLE)};\n${numbered}`, map: null };
      },
    },
    renderChunk: {
      order: 'pre',
      handler: (code) => ({ code: code.replace(GERMAN, () => toArray(texts)), map: null }),
    },
  };
}

/**
 * The code with __text(number, …values) for each msg(…), and what the numbers stand for.
 * @throws {Error} a text has no number, or the code has that name for something else
 */
export function withNumbers(
  code: string,
  program: Node,
  numbers: readonly string[],
): { code: string; messages: { number: number; text: string }[] } {
  if (code.includes(TEXT)) throw new Error(`"${TEXT}" is taken`);
  const edits: Edit[] = [];
  const messages: { number: number; text: string }[] = [];
  walk(program, (node) => {
    if (node.type !== 'CallExpression' || (node['callee'] as { name?: string }).name !== 'msg') return;
    const [template, options] = node['arguments'] as [Node, Node];
    const id = idOf(options);
    const number = numbers.indexOf(id);
    if (number < 0) throw new Error(`"${id}" has no number (npm run locales)`);
    const { pieces, values } = partsOf(template);
    messages.push({
      number,
      text: pieces.map((piece, index) => (index ? `{${index - 1}}${piece}` : piece)).join(''),
    });
    const passed = values.map(({ start, end }) => `, ${code.slice(start, end)}`);
    edits.push({ start: node.start, end: node.end, text: `${TEXT}(${number}${passed.join('')})` });
  });
  return { code: edited(code, edits), messages };
}

function idOf(options: Node): string {
  const properties = options['properties'] as (Node & {
    key: { name?: string };
    value: { value?: unknown };
  })[];
  return String(properties.find(({ key }) => key.name === 'id')?.value.value);
}

/** A plain string, or str`…` with its values. */
function partsOf(template: Node): { pieces: string[]; values: Node[] } {
  if (template.type === 'Literal') return { pieces: [String(template['value'])], values: [] };
  const quasi = (template['quasi'] ?? template) as Node;
  const pieces = (quasi['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return { pieces, values: quasi['expressions'] as Node[] };
}

/** An array literal; a number that the script does not use leaves a gap. */
const toArray = (texts: readonly string[]): string =>
  `[${Array.from(texts, (text) => (text === undefined ? '' : JSON.stringify(text))).join(',')}]`;
