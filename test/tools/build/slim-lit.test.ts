import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { slim } from '../../../tools/build/slim-lit.js';

const modules = [
  '@lit/reactive-element/css-tag.js',
  '@lit/reactive-element/reactive-element.js',
  'lit-html/lit-html.js',
  'lit-html/directive.js',
  'lit-element/lit-element.js',
];
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(join('src', file), 'utf8')] as const);

/** What the script's Lit can no longer do, as somebody would write it. */
const GONE: Record<string, RegExp> = {
  'an SVG or MathML template': /\b(svg|mathml)`/,
  'an expression in place of an attribute': /<[a-z][\w-]*(\s+[\w.?@-]+(=("[^"]*"|\$\{[^{}]*\}|[^\s>"$]+))?)*\s+\$\{/,
  'an expression in a comment': /<!--[^>]*\$\{/,
  'an expression in raw text': /<(textarea|style|title|script)\b[^>]*>[^<]*\$\{/,
  'a listener with options': /@\w+=\$\{\{/,
  'a directive that hears of leaving': /AsyncDirective|async-directive|directives\/(until|async)/,
  'a directive that knows what it stands in': /PartInfo|PartType|isConnected:|creationScope/,
  'a style made of others': /css`[^`]*\$\{/,
  'a property of an object’s type': /type: (Object|Array)\b/,
  'a property with a default in its attribute': /useDefault/,
  'a property with its own comparison': /hasChanged:/,
  'a converter in both directions': /toAttribute|fromAttribute/,
  'a controller that leaves': /removeController/,
  'a class with an initializer': /addInitializer/,
}; // prettier-ignore

describe('Lit, slim in the script,', () => {
  for (const name of modules)
    it(`is still a program: ${name}`, () => {
      const whole = readFileSync(`node_modules/${name}`, 'utf8');
      const left = slim(whole, `/x/node_modules/${name}`);
      assert.ok(left.length < whole.length - 50);
      new Function(left.replace(/\b(import|export)\b[^;]*;/g, ''));
    });

  it('ends the build where it is written otherwise', () => {
    assert.throws(() => slim('export {};', `/x/node_modules/${modules[0]}`), /css-tag.*otherwise/);
  });

  for (const [what, pattern] of Object.entries(GONE))
    it(`lacks nothing that our elements use: ${what}`, () => {
      const users = sources.filter(([, code]) => pattern.test(code)).map(([file]) => file);
      assert.deepEqual(users, []);
    });

  it('would be missed where somebody used it', () => {
    const used = [
      "import { AsyncDirective } from 'lit/async-directive.js'", 'constructor(part: PartInfo) {',
      'svg`<path/>`', 'html`<p ${ref(x)}>`', 'html`<p class="a" ?hidden=${x} ${ref(x)}>`', 'html`<!-- ${x} -->`',
      'html`<textarea name="a">${x}</textarea>`', 'html`<p @click=${{ handleEvent, once: true }}>`', 'css`${base} p {}`',
      '@property({ type: Array })',
    ]; // prettier-ignore
    for (const code of used)
      assert.ok(
        Object.values(GONE).some((pattern) => pattern.test(code)),
        code,
      );
  });
});
