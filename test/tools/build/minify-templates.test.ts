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
  const becomes = (html: string, lean: string) => assert.equal(minifyHtml(html), lean);

  it('keeps one space where there was white space, for words not to run together', () =>
    becomes('\n  <b>a</b>\n  <i>b</i>\n', ' <b>a</b> <i>b</i> '));

  it('adds no space where there was none', () => becomes('<b>a</b><i>b</i> c', '<b>a</b><i>b</i> c'));

  it('leaves no space beside a block, where nobody would see it', () =>
    becomes(
      '\n <p class="a b">\n <b>a</b> <i>b</i>\n </p>\n <b>c</b> d',
      '<p class="a b"><b>a</b> <i>b</i></p><b>c</b> d',
    ));

  it('takes away what ends a template, but for a space within', () => {
    becomes('<p><b>a</b></p>', '<p><b>a');
    becomes('<span><b>a</b> </span>', '<span><b>a</b> ');
    becomes('<b>a</b> ', '<b>a</b> ');
  });

  it('keeps quotes around what needs them, and around values', () => {
    becomes('<a class="b" part="c d" alt="" id="e-\0">f', '<a class=b part="c d" alt id="e-\0">f');
    becomes('<input class="a" value=\0 />', '<input class=a value=\0>');
    becomes('<path d="M1" fill="none"/> <path d="M2" />', '<path d=M1 fill="none"/><path d=M2 />');
  });
});
