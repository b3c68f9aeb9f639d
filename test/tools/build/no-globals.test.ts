import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withoutGlobals } from '../../../tools/build/no-globals.js';

const modules = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
];
/** Names that Lit reads or writes on the page. */
const TRACES = /Versions|PolyfillSupport|HydrateSupport|litPropertyMetadata|Symbol\.metadata/;

describe('Lit, in the script', () => {
  for (const name of modules) {
    it(`leaves nothing in the page’s globals: ${name}`, () => {
      const code = readFileSync(`node_modules/${name}`, 'utf8');
      assert.match(code, TRACES);
      const without = withoutGlobals(code, `/x/node_modules/${name}`);
      assert.doesNotMatch(without, TRACES);
      // What is left is still a program.
      new Function(without.replace(/\b(import|export)\b[^;]*;/g, ''));
    });
  }

  it('ends the build where it is written otherwise', () => {
    assert.throws(() => withoutGlobals('export {};', `/x/node_modules/${modules[0]}`), /lit-html.*otherwise/);
  });

  it('keeps its other modules as they are', () => {
    assert.equal(withoutGlobals('export {};', '/x/node_modules/lit-html/directives/keyed.js'), 'export {};');
  });
});
