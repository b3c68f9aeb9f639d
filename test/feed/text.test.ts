import { expect } from '@open-wc/testing';
import { directionOf, localize } from '../../src/feed/text.js';

describe('a text', () => {
  const chor = { ru: 'Хор', 'de-simple': 'Wir singen', de: 'Chor', en: 'Choir' };

  for (const [wanted, text, lang] of [
    ['ru', 'Хор', 'ru'],
    ['de-simple', 'Wir singen', 'de-simple'],
    ['de', 'Chor', 'de'],
    ['de-AT', 'Chor', 'de'],
    ['de-Latn-CH-1996', 'Chor', 'de'],
    ['RU-ru', 'Хор', 'ru'],
    ['RU_ru', 'Хор', 'ru'],
    ['DE_SIMPLE', 'Wir singen', 'de-simple'],
    ['tr', 'Chor', 'de'],
    ['', 'Chor', 'de'],
    ['__proto__', 'Chor', 'de'],
    ['constructor', 'Chor', 'de'],
  ] as const) {
    it(`shows "${wanted}" in ${lang}`, () => {
      expect(localize(chor, wanted, 'de')).to.deep.equal({ text, lang });
    });
  }

  it('falls back from plain German to German, then to the feed’s language, then to the first entry', () => {
    expect(localize({ en: 'a', de: 'b' }, 'de-simple', 'en')).to.deep.equal({ text: 'b', lang: 'de' });
    expect(localize({ tr: 'a', en: 'b' }, 'de-simple', 'en')).to.deep.equal({ text: 'b', lang: 'en' });
    expect(localize({ tr: 'a', en: 'b' }, 'uk', 'en-GB')).to.deep.equal({ text: 'b', lang: 'en' });
    expect(localize({ tr: 'a', ar: 'b' }, 'uk', 'de')).to.deep.equal({ text: 'a', lang: 'tr' });
  });

  it('of another region is in the wanted language, too, and plain German is where there is no other', () => {
    const lang = (text: Record<string, string>, wanted: string, feedLanguage = 'en') =>
      localize(text, wanted, feedLanguage).lang;
    expect(lang({ 'ru-RU': 'регион', 'de-DE': 'Region' }, 'de', 'de')).to.equal('de-DE');
    expect(lang({ en: 'a', 'ru-RU': 'b' }, 'ru')).to.equal('ru-RU');
    expect(lang({ en: 'a', de_DE: 'b' }, 'de-AT')).to.equal('de-DE');
    expect(lang({ ru: 'a', 'en-US': 'b' }, 'tr', 'en-GB')).to.equal('en-US');
    expect(lang({ 'de-simple': 'a', 'de-Latn-AT': 'b', en: 'c' }, 'de')).to.equal('de-Latn-AT');
    expect(lang({ DE_Simple: 'a', en: 'c' }, 'de')).to.equal('DE-Simple');
    expect(lang({ 'de-AT': 'a', en: 'c' }, 'de-simple')).to.equal('de-AT');
    expect(lang({ 'zh-Hans': 'a', 'zh-Hant-HK': 'b', en: 'c' }, 'zh-Hant-TW')).to.equal('zh-Hant-HK');
  });

  it('that is a plain string is in the feed’s language', () => {
    expect(localize('Choir', 'ru', 'en')).to.deep.equal({ text: 'Choir', lang: 'en' });
    expect(localize('', 'ru', 'en')).to.deep.equal({ text: '', lang: 'en' });
  });

  it('is found under a key of any case and with an underscore, and says its language as BCP 47 does', () => {
    expect(localize({ RU: 'Хор' }, 'ru', 'de')).to.deep.equal({ text: 'Хор', lang: 'RU' });
    expect(localize({ de: 'Chor', pt_BR: 'Coro' }, 'pt-br', 'de')).to.deep.equal({
      text: 'Coro',
      lang: 'pt-BR',
    });
    expect(localize({ zh_Hant: '合唱團' }, 'ru', 'de')).to.deep.equal({ text: '合唱團', lang: 'zh-Hant' });
  });

  it('skips empty strings', () => {
    expect(localize({ ru: '', de: 'Chor' }, 'ru', 'en')).to.deep.equal({ text: 'Chor', lang: 'de' });
    expect(localize({ ru: '' }, 'ru', 'de')).to.deep.equal({ text: '', lang: 'de' });
    expect(localize({}, 'ru', 'de')).to.deep.equal({ text: '', lang: 'de' });
    expect(localize({ ru: ' \n\u00a0', de: 'Chor' }, 'ru', 'en')).to.deep.equal({ text: 'Chor', lang: 'de' });
  });

  it('takes a text whose language has no name', () => {
    expect(localize({ '': 'Chor' }, 'de', 'de')).to.deep.equal({ text: 'Chor', lang: '' });
  });

  it('ends isolates where the text ends, and has no end of one that nobody began', () => {
    const shown = (text: string): string => localize(text, 'de', 'de').text;
    for (const text of [
      '\u2066+49 211\u2069 und \u2068Chor\u2069',
      '\u2067a\u2066b\u2069c\u2069',
      'a\u202eb\u200f',
    ])
      expect(shown(text)).to.equal(text);
    expect(shown('a\u2069b\u2069')).to.equal('ab');
    expect(shown('\u2067offen')).to.equal('\u2067offen\u2069');
    expect(shown('\u2067a\u2066b\u2069c')).to.equal('\u2067a\u2066b\u2069c\u2069');
    expect(localize({ de: '\u2066a\u2069\u2069\u202eb' }, 'de', 'de').text).to.equal('\u2066a\u2069\u202eb');
  });

  it('looks at a long text once', () => {
    // A pass for each of them would take hours.
    expect(localize('\u2066'.repeat(1e6), 'de', 'de').text).to.have.length(2e6);
  });
});

describe('a language', () => {
  for (const tag of [
    'ar',
    'AR',
    'ar-EG',
    'fa',
    'fa_IR',
    'he',
    'ur',
    'ckb',
    'prs',
    'arz',
    'apc',
    'ary_MA',
    'ajp',
    'syr',
    'iw',
    'ku-Arab',
    'az_arab_IR',
    'ar-Arab',
    'lad-Hebr',
    'ur-Aran',
    'dv-Thaa',
    'syr-Syrj',
    'ff-Adlm',
  ]) {
    it(`${tag} is written from right to left`, () => expect(directionOf(tag)).to.equal('rtl'));
  }
  for (const tag of [
    'de',
    'de-simple',
    'ru',
    'tr',
    'arn',
    'ara-x',
    'fr-AR',
    '',
    'ku',
    'ar-Latn',
    'ug-Cyrl-KZ',
    'fa_latn',
    'sd-Deva',
    'de-arabic',
    'x-arab',
  ]) {
    it(`"${tag}" is written from left to right`, () => expect(directionOf(tag)).to.equal('ltr'));
  }
});
