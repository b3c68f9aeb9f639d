import { expect } from '@open-wc/testing';
import { ancestry, hyphened } from '../../src/i18n/ancestry.js';

describe('a language tag', () => {
  it('falls back part by part', () => {
    expect(ancestry('de-simple')).to.deep.equal(['de-simple', 'de']);
    expect(ancestry('ZH_hant-TW')).to.deep.equal(['zh-hant-tw', 'zh-hant', 'zh']);
    expect(ancestry('ru')).to.deep.equal(['ru']);
  });

  it('is understood as servers write it', () => {
    expect(ancestry('de_DE@euro')).to.deep.equal(['de-de', 'de']);
    expect(ancestry('uk_UA.UTF-8')).to.deep.equal(['uk-ua', 'uk']);
    expect(hyphened('RU_ru')).to.equal('RU-ru');
  });

  it('of whatever length costs no more than one of those there are', () => {
    const endless = `${'a-'.repeat(20_000)}b`;
    expect(ancestry(endless).length).to.be.below(100);
    expect(ancestry(`de-${endless}`).at(-1)).to.equal('de');
  });
});
