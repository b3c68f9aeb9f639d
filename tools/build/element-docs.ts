// docs/elements.md, made from what the elements' own comments say; with `--check` fails where it is out of step.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as schema from 'custom-elements-manifest/schema';
import { format } from 'prettier';
import { writeManifest } from './manifest.js';

const PAGE = new URL('../../docs/elements.md', import.meta.url);

type Element = schema.ClassDeclaration & Partial<schema.CustomElement>;
interface Row {
  name?: string;
  description?: string;
  inheritedFrom?: schema.Reference;
}

/** A pipe would end a table's cell. */
const cell = (text = ''): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();

function table(title: string, rows: readonly Row[] | undefined, values?: (row: Row) => string): string {
  const named = (rows ?? []).filter(({ name, description }) => name !== undefined && description);
  if (named.length === 0) return '';
  const head = values
    ? `| ${title} | values | meaning |\n|---|---|---|`
    : `| ${title} | meaning |\n|---|---|`;
  const lines = named.map((row) => {
    const name = row.name === '' ? '(default)' : `\`${row.name!}\``;
    return `| ${name} | ${values ? `${cell(values(row))} | ` : ''}${cell(row.description)} |`;
  });
  return `${head}\n${lines.join('\n')}\n\n`;
}

/** What an attribute takes, in words a webmaster knows. */
function attributeValues(row: Row): string {
  const type = (row as schema.Attribute).type?.text ?? 'string';
  if (type.includes('[]')) return 'words, separated by spaces';
  if (type.includes("'")) return type.replace(/'/g, '`').replace(/ \| /g, ', ');
  return type.replace(' | undefined', '').replace('string', 'text');
}

const own = <T extends Row>(rows: readonly T[] | undefined): T[] =>
  (rows ?? []).filter(({ inheritedFrom }) => !inheritedFrom);

function section(element: Element, title: string): string {
  const attributes = own(element.attributes);
  const properties = own(element.members).filter(
    (member) =>
      member.kind === 'field' &&
      !member.static &&
      !/private|protected/.test(member.privacy ?? '') &&
      !attributes.some(({ fieldName }) => fieldName === member.name),
  );
  const methods = own(element.members).filter(({ kind }) => kind === 'method');
  return (
    `## ${title}\n\n${(element.description ?? '').trim()}\n\n` +
    table('attribute', attributes, attributeValues) +
    table('property', properties) +
    table(
      'method',
      methods.map((method) => ({ ...method, name: `${method.name}()` })),
    ) +
    table('event', own(element.events)) +
    table('slot', own(element.slots)) +
    table('part', own(element.cssParts)) +
    table('custom property', own(element.cssProperties))
  );
}

async function page(): Promise<string> {
  const file = join(tmpdir(), `manifest-${process.pid}.json`);
  await writeManifest(file);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as schema.Package;
  rmSync(file);
  const declarations = manifest.modules.flatMap(({ declarations: all }) => all ?? []) as Element[];
  const base = (name: string): Element => declarations.find((one) => one.name === name)!;
  const elements = declarations.filter(({ tagName }) => tagName);
  const text =
    '<!-- Made by `npm run docs` from the comments in src/elements. Change those. -->\n\n# The elements\n\n' +
    'Every attribute is also a property of the same name in camel case; all are optional.\n\n' +
    section(base('FeedElement'), 'All four') +
    section(base('OfferElement'), 'The calendar and the project list') +
    elements.map((element) => section(element, `\`<${element.tagName!}>\``)).join('');
  return format(text, { parser: 'markdown', printWidth: 110 });
}

const text = await page();
if (!process.argv.includes('--check')) writeFileSync(PAGE, text);
else if (readFileSync(PAGE, 'utf8') === text) console.log('docs/elements.md is in step with src/elements');
else {
  console.error('docs/elements.md is out of step with src/elements; run `npm run docs`');
  process.exitCode = 1;
}
