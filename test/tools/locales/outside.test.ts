import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outsideOf, wordsOutside } from '../../../tools/locales/outside.js';

describe('the search for words outside msg()', () => {
  const found = (code: string) => outsideOf('src/a.ts', code);

  for (const [what, code, text] of [
    ['text between tags', 'html`<p>Guten Tag</p>`', 'Guten Tag'],
    ['text beside a value', 'html`<p>${n} Termine</p>`', 'Termine'],
    ['text after an attribute with an arrow', 'html`<p @click=${() => a > b}>Weiter</p>`', 'Weiter'],
    ['an attribute that is read aloud', 'html`<a aria-label="Zu">${x}</a>`', 'Zu'],
    ['a part of one', 'html`<a title="Seite ${n}"></a>`', 'Seite'],
    ['text in a template within another', 'html`<p>${html`<b>Neu</b>`}</p>`', 'Neu'],
    ['a string in German letters', "const a = 'Gespräch';", 'Gespräch'],
    ['a composed string in German letters', 'const a = `${n} Plätze`;', 'Plätze'],
  ] as const) {
    it(`finds ${what}`, () => {
      assert.deepEqual(found(code), [`src/a.ts:1: "${text}" stands outside msg().`]);
    });
  }

  it('says in which line', () => {
    assert.match(found('const a = 1;\n\nconst b = html`<p>Da</p>`;')[0]!, /^src\/a\.ts:3: /);
  });

  for (const code of [
    "html`<p>${msg('Gespräch', { id: 'a', desc: 'b' })}</p>`",
    'html`<p class="wide">${a}, ${b} – ${c}&nbsp;</p>`',
    '// Gespräch\nconst a = 1;',
    'css`.größe { color: red }`',
    'html`<a href="https://example.org" rel="noopener"><!-- Wort -->${a}</a>`',
  ]) {
    it(`passes ${code.split('\n')[0]}`, () => assert.deepEqual(found(code), []));
  }

  it('finds nothing in src/', () => assert.deepEqual(wordsOutside(), []));
});
