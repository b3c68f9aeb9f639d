// Takes out of css`…`, html`…` and msg(…) what only people read: minifiers leave string contents alone.
import { Features, transform } from 'lightningcss';
import type { Plugin } from 'vite';
import { readNumbers } from '../locales/numbers.js';
import { edited, walk, type Edit, type Node } from './edits.js';

/** The browser floor, as lightningcss writes versions. */
const targets = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16 };

/** A vite plugin for builds. Style sheets with `${…}` in them are left as they are. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/, code: /\b(css|html)`|\bmsg\(/ },
      handler(code) {
        const edits: Edit[] = [];
        walk(this.parse(code) as unknown as Node, (node) => {
          if (node.type === 'TaggedTemplateExpression') edits.push(...templateEdits(node, code));
          if (node.type === 'CallExpression') edits.push(...messageEdits(node, code));
        });
        return { code: edited(code, edits), map: null };
      },
    },
  };
}

function templateEdits(node: Node, code: string): Edit[] {
  const tag = (node['tag'] as { name?: string }).name;
  const { quasis } = node['quasi'] as { quasis: Node[] };
  const minify = tag === 'css' ? minifyCss : tag === 'html' ? minifyHtml : undefined;
  if (!minify || (tag === 'css' && quasis.length > 1)) return [];
  const pieces = minify(quasis.map(({ start, end }) => code.slice(start, end)).join(VALUE)).split(VALUE);
  return quasis.map(({ start, end }, index) => ({ start, end, text: pieces[index]! }));
}

/**
 * Translators read the descriptions in the XLIFF files; nobody reads them on a page. Nor the ids: language files go by
 * numbers.
 */
function messageEdits(node: Node, code: string): Edit[] {
  const options = (node['arguments'] as Node[])[1];
  if ((node['callee'] as { name?: string }).name !== 'msg' || options?.type !== 'ObjectExpression') return [];
  const properties = options['properties'] as (Node & { key?: { name?: string } })[];
  const kept = properties.filter(({ key }) => key?.name !== 'desc');
  const text = `{${kept.map((property) => numberedId(property) ?? code.slice(property.start, property.end)).join(',')}}`;
  return [{ start: options.start, end: options.end, text }];
}

function numberedId({ key, value }: Node & { key?: { name?: string } }): string | undefined {
  if (key?.name !== 'id') return undefined;
  const id = String((value as { value?: unknown }).value);
  const number = readNumbers().indexOf(id);
  if (number < 0) throw new Error(`"${id}" has no number (npm run locales)`);
  return `id:"${number}"`;
}

/**
 * A style sheet without white space and comments, as a browser of our floor reads it.
 *
 * @throws the sheet is not valid CSS
 */
export function minifyCss(source: string): string {
  // Inside a template literal a backslash is written twice.
  const sheet = source.replace(/\\\\/g, '\\');
  const { code } = transform({
    filename: 'template.css',
    code: Buffer.from(sheet),
    minify: true,
    targets,
    // Newer colours come with fallbacks of our own, and logical properties must stay logical.
    exclude: Features.LightDark | Features.ColorFunction | Features.DirSelector | Features.LogicalProperties,
  });
  return code.toString().replace(/[\\`]|\$\{/g, '\\$&');
}

/** What stands for a value of a template while its pieces are one text. */
export const VALUE = '\0';

/** Elements that begin and end a line whatever is around them: white space beside their tags is never seen. */
const BLOCKS =
  / ?(<\/?(?:article|caption|d[dlt]|details|div|fieldset|figcaption|figure|form|h[2-6]|label|legend|li|[ou]l|option|p|path|section|summary|table|tbody|t[dhr]|thead)\b[^<>]*>) ?/g;

/** A tag with quotes where a value needs them; a slash ends what is empty in SVG alone. */
const leanTag = (tag: string): string =>
  tag
    .replace(/ >$/, '>')
    .replace(/^(<(?:br|img|input|wbr)\b.*?) ?\/>$/, '$1>')
    .replace(/( [\w-]+)="([^\s"'`=<>\0]*)"(?=[ >])/g, (_, name: string, value: string) =>
      value ? `${name}=${value}` : name,
    );

/**
 * What a browser shows as the same: runs of white space are one space, and none where a block or a button begins or ends;
 * what ends with the template need not be said to end. All our templates are free of `<pre>` and of contents of `<textarea>`.
 */
export const minifyHtml = (source: string): string =>
  source
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(/<[^<>]+>/g, leanTag)
    .replace(BLOCKS, '$1')
    .replace(/(<(?:button|select)\b[^<>]*>) | (<\/(?:button|select)>)/g, '$1$2')
    .replace(/(<\/[a-z\d]+>)+$/, '');
