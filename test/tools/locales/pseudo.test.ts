import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pseudo, PSEUDO_LOCALE, withPseudoLocale } from '../../../tools/locales/pseudo.js';

describe('the language nobody speaks', () => {
  it('accents a text and makes it 40 % longer', () => {
    assert.equal(pseudo('Next month'), '⟦Ñéxt móñth one⟧');
    assert.equal(pseudo('a'.repeat(100)).length, 142);
  });

  it('leaves placeholders where they are', () => {
    assert.equal(pseudo('{0} of {1}'), '⟦{0} óf {1} o⟧');
  });

  it('is a line in each list and a file, as any language is', () => {
    const file = (name: string) => withPseudoLocale(`/any/src/i18n/generated/${name}`) ?? '';
    for (const name of ['tags.ts', 'lazy.ts', 'bundled.ts']) assert.match(file(name), /'en-xa'/);
    const texts = JSON.parse(file(`${PSEUDO_LOCALE}.json`)) as Record<string, string>;
    assert.equal(texts['view.month'], '⟦Móñth o⟧');
    assert.equal(file('en.json'), '');
  });
});
