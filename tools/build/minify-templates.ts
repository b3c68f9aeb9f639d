// Takes out of css`…` and html`…` what only people read: esbuild and its like leave string contents alone.
import { Features, transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** The browser floor, as lightningcss writes versions. */
const targets = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16 };

interface Node {
  type: string;
  start: number;
  end: number;
  tag?: Node;
  name?: string;
  quasi?: Node;
  quasis?: Node[];
  [key: string]: unknown;
}

/** A vite plugin for builds. Style sheets with `${…}` in them are left as they are. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        if (!/\b(css|html|svg)`/.test(code)) return null;
        const edits: { start: number; end: number; text: string }[] = [];
        walk(this.parse(code) as unknown as Node, (tag, quasis) => {
          for (const { start, end } of quasis) {
            const text = code.slice(start, end);
            if (tag === 'html' || tag === 'svg') edits.push({ start, end, text: minifyHtml(text) });
            if (tag === 'css' && quasis.length === 1) edits.push({ start, end, text: minifyCss(text) });
          }
        });
        edits.sort((a, b) => b.start - a.start);
        const result = edits.reduce(
          (text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
          code,
        );
        return { code: result, map: null };
      },
    },
  };
}

function walk(node: Node, visit: (tag: string, quasis: Node[]) => void): void {
  if (node.type === 'TaggedTemplateExpression' && node.tag?.name && node.quasi?.quasis) {
    visit(node.tag.name, node.quasi.quasis);
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) walk(child as Node, visit);
    }
  }
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

/** Runs of white space mean one space to HTML; all our templates are free of `<pre>` and `<textarea>` contents. */
export function minifyHtml(source: string): string {
  return source.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ');
}
