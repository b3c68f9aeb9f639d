import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss, minifyHtml } from '../../../tools/build/minify-templates.js';

describe('minifying style sheets', () => {
  const same = (css: string) => assert.equal(minifyCss(css), css);

  it('takes white space and comments away', () => {
    assert.equal(minifyCss('/* why */\n  a {\n    margin-block: 1em;\n  }\n'), 'a{margin-block:1em}');
  });

  it('keeps what newer browsers know and older ones skip, as it was written', () => {
    same('a{color:#000;color:light-dark(#000,#fff)}');
    same('a{background:color-mix(in srgb,currentcolor 12%,transparent)}');
    same('@supports (grid-template-rows:subgrid){a{grid-template-rows:subgrid}}');
    same('a{text-align:start;margin-inline:0 auto;inset-inline-start:1em}');
    same('@media (forced-colors:active){a{border-color:canvastext}}');
  });

  it('keeps container queries and custom properties', () => {
    same(':host{--_gap:var(--kin-top-gap,1em);container:kin-top/inline-size}');
    assert.match(
      minifyCss('@container kin-top (min-width: 40em) { a { display: grid } }'),
      /^@container kin-top/,
    );
  });

  it('writes a backslash so that the template literal still holds one', () => {
    const literal = minifyCss('a::before{content:"\\\\201C"}');
    assert.match(literal, /content:"(“|\\\\201C)"/);
  });

  it('fails on a broken sheet instead of dropping it', () => {
    assert.throws(() => minifyCss('a { color: }} b'));
  });
});

describe('minifying templates', () => {
  it('keeps one space where there was white space, for words not to run together', () => {
    assert.equal(minifyHtml('\n  <p>\n    <b>a</b> <i>b</i>\n  </p>\n'), ' <p> <b>a</b> <i>b</i> </p> ');
  });

  it('adds no space where there was none', () =>
    assert.equal(minifyHtml('<b>a</b><i>b</i>'), '<b>a</b><i>b</i>'));
});
