import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { finds, folded } from '../../src/feed/search.js';

describe('searching', () => {
  const found: [sought: string, text: string][] = [
    ['cafe', 'Sprachcafé'],
    ['SPRACHCAFÉ', 'Sprachcafé'],
    ['Cafe\u0301', 'Café'],
    ['strasse', 'Straße'],
    ['Straße', 'STRASSE'],
    ['istanbul', 'İstanbul'],
    ['ISTANBUL', 'ıstanbul'],
    ['lodz', 'Łódź'],
    ['елка', 'Ёлка'],
    ['ХОР', 'хор для всех'],
    ['їжак', 'Їжак'],
    ['مدرسه', 'مَدْرَسه'],
    ['كتاب', 'كـتـاب'],
    ['ґава', 'Гава'],
    ['гава', 'Ґава'],
    ["сім'я", 'Сім’я'],
    ['сімя', 'Сімʼя'],
    ['اسره', 'أُسرة'],
    ['الى', 'إلي'],
    ['فارسي', 'فارسی'],
    ['کتاب', 'كتاب'],
    ['میخواهم', 'می\u200cخواهم'],
    ['οδοσ', 'ΟΔΟΣ'],
    ['ΟΔΌΣ', 'οδός'],
    ['engagement', 'Enga\u00adge\u00adment'],
    ['MÜTTER', 'muttertag'],
    ['ＩＳＬＡＭ', 'Islam'],
    ['курс', 'Курс  языка'],
    ['café deutsch', 'Deutsch lernen im Café'],
    ['', 'irgendetwas'],
    ['  ', 'irgendetwas'],
  ];
  for (const [sought, text] of found) {
    it(`for „${sought}“ finds „${text}“`, () => expect(finds(sought)(folded(text))).to.be.true);
  }

  it('finds words spread over several lines', () => {
    expect(finds('chor garath')(folded('Chor\nHaus in Garath'))).to.be.true;
  });

  it('finds nothing where one word is missing', () => {
    expect(finds('chor hassels')(folded('Chor\nHaus in Garath'))).to.be.false;
  });

  it('finds every text by itself and by any part of it, however it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(), fc.nat(), (text, a, b) => {
        const characters = [...new Intl.Segmenter('de').segment(text)].map(({ segment }) => segment);
        const [from, to] = [a % (characters.length + 1), b % (characters.length + 1)].sort((x, y) => x - y);
        return finds(characters.slice(from, to).join(''))(folded(text));
      }),
    );
  });
});
