import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dialable } from '../../src/feed/telephone.js';
import { quickest } from '../helpers/quickest.js';

const dials = (kind: string, numbers: [written: string, dialled: string][]): void => {
  describe(kind, () => {
    for (const [written, dialled] of numbers)
      it(JSON.stringify(written), () => expect(dialable(written)).to.equal(dialled));
  });
};

const isWords = (kind: string, texts: string[]): void => {
  describe(kind, () => {
    for (const text of texts)
      it(JSON.stringify(text.slice(0, 40)), () => expect(dialable(text)).to.equal(undefined));
  });
};

describe('a telephone number is dialled', () => {
  dials('within the country', [
    ['0211 69871231', '021169871231'],
    ['0211/69871231', '021169871231'],
    ['(0211) 69871231', '021169871231'],
    ['030 / 123 45-67', '0301234567'],
    ['0211-123-456', '0211123456'],
    ['033397/12345', '03339712345'],
    ['110', '110'],
    ['116 117', '116117'],
    ['\n0211 123456\n', '0211123456'],
  ]);
  dials('from abroad', [
    ['+49 211 69871231', '+4921169871231'],
    ['+49.211.123.456', '+49211123456'],
    ['+49/211/123456', '+49211123456'],
    ['0049 211 123456', '+49211123456'],
    ['00 49 211 123456', '+49211123456'],
    ['(+49) 211 123456', '+49211123456'],
    ['+(49) 211 123456', '+49211123456'],
    ['(0049) 211 123456', '+49211123456'],
    ['+49 33397/12345', '+493339712345'],
    ['0049 33397/12345', '+493339712345'],
    ['+1 (555) 123-4567', '+15551234567'],
    ['tel:+49211123456', '+49211123456'],
  ]);
  dials('without the zero for callers from within', [
    ['+49 (0)30 1234567', '+49301234567'],
    ['+49 (0) 33397/12345', '+493339712345'],
    ['+49(0211)123456', '+49211123456'],
    ['+49 0211 123456', '+49211123456'],
    ['00 49 (0) 211 123456', '+49211123456'],
    ['+43 0662 123456', '+43662123456'],
    ['0041 (0)44 1234567', '+41441234567'],
    ['(0)211 123456', '0211123456'],
  ]);
  dials('but not that of Italy, which everybody dials', [
    ['+39 06 1234567', '+39061234567'],
    ['+39 (06) 1234567', '+39061234567'],
  ]);
  dials('with the ending that is part of it', [
    ['0211 69871231-0', '0211698712310'],
    ['030 123 45 - 67', '0301234567'],
  ]);
  dials('without the extension that one asks for', [
    ['+49 211 69871231 ext. 12', '+4921169871231'],
    ['0211 69871231 Durchwahl 12', '021169871231'],
    ['0211 123456 x12', '0211123456'],
    ['0211 123456;ext=12', '0211123456'],
    ['0211 123456 доб. 12', '0211123456'],
    ['0211 123456 #12', '0211123456'],
  ]);
  dials('the first of several', [
    ['0211 123456 / 0172 9876543', '0211123456'],
    ['0211 123456, 0172 9876543', '0211123456'],
    ['0211 123456 oder 0172 9876543', '0211123456'],
    ['0211 123456 (0172 333444)', '0211123456'],
    ['+49 211 123456 +49 172 987654', '+49211123456'],
    ['0211 123456-0 / -15', '02111234560'],
    ['02173 1234 / –15', '021731234'],
  ]);
  dials('whatever stands around it', [
    ['Tel.: 0211 123456', '0211123456'],
    ['Telefon 0211 123456', '0211123456'],
    ['Büro: 0211 123456, mobil: 0172 123456', '0211123456'],
    ['☎ 0211 123456', '0211123456'],
    ['T +49 211 123456', '+49211123456'],
    ['0211 123456 (Zentrale)', '0211123456'],
    ['0211 123456²', '0211123456'],
  ]);
  dials('in whatever signs', [
    ['٠٢١١ ٦٩٨٧١٢٣١', '021169871231'],
    ['۰۲۱۱ ۶۹۸۷۱۲۳۱', '021169871231'],
    ['+٤٩ ٢١١ ٦٩٨٧١٢٣١', '+4921169871231'],
    ['０２１１／６９８７１２３１', '021169871231'],
    ['＋４９　（０）２１１　６９８７１２', '+49211698712'],
    ['0211\u2011123\u00a0456', '0211123456'],
    ['0211 \u2212 123456', '0211123456'],
    ['\u202a0211\u00ad123\u200b456\u202c', '0211123456'],
  ]);
});

describe('a telephone number is words', () => {
  isWords('where it is none', ['', '+', '12', '+4', 'auf Anfrage', 'javascript:alert(1)', '()/-.']);
  isWords('where letters may be part of it', ['0800 KINTOP', '1-800-FLOWERS', '+49 211 KINTOP']);
  isWords('where it may be another kind of number', [
    'Zimmer 110',
    '110 (Polizei)',
    '*21#',
    '#31#0211123456',
  ]);
  isWords('where it has digits of a script that is not read', [
    '०२११ 123456',
    '0211 12३४५६',
    '0211 123456 १',
  ]);
  isWords('where it is too long for one', [
    '030 1234567 0172 1234567',
    '0211 1234/0211 1235',
    '1'.repeat(5000),
  ]);
});

describe('what is dialled', () => {
  it('is never anything but digits, maybe with a plus before them, whatever was written', () => {
    const sign = fc.constantFrom(
      ...'0123456789+()/-–. xX:,;#*٤۵４＋',
      '(0)',
      '00',
      '+49',
      'ext. ',
      '\u202e',
      '१',
    );
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(written, (text) => /^\+?\d{3,15}$/.test(dialable(text) ?? '110')),
      { numRuns: 2000 },
    );
  });

  for (const piece of ['0', ' ', '(0', '+', '/', '-', '. ', 'a:', '٤'])
    it(`is read in no time, however long the text: ${JSON.stringify(piece)}`, async () => {
      const text = piece.repeat(20_000);
      expect(await quickest(() => [dialable(text), dialable(`0211 ${text}x`)])).to.be.below(500);
    });
});
