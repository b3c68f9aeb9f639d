// Lit leaves its versions, a table and a symbol in the page's globals, and calls what it finds there by names of its own.
// Our copy is alone in its script: it leaves nothing and calls nothing.
import type { Plugin } from 'vite';

/** What goes, by the module it stands in; where Lit has written it otherwise, the build ends. */
const GOES: Record<string, readonly RegExp[]> = {
  'lit-html/lit-html.js': [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element/lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
  '@lit/reactive-element/reactive-element.js': [
    /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[(\w+),(\w+)\]of \2\)this\.elementProperties\.set\(\3,\4\)\}/,
  ],
};

/** A vite plugin for the script. */
export const noGlobals = (): Plugin => ({
  name: 'no-globals',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/ },
    handler: (code, id) => ({ code: withoutGlobals(code, id), map: null }),
  },
});

/**
 * A module of Lit without what it does to the page.
 * @throws {Error} the module is not written as it was
 */
export function withoutGlobals(code: string, id: string): string {
  const file = id.split('/node_modules/').pop()!;
  return (GOES[file] ?? []).reduce((text, what) => {
    if (!what.test(text)) throw new Error(`${file} is written otherwise than before: ${what}`);
    return text.replace(what, '');
  }, code);
}
