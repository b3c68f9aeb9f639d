import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emailFault, telephoneFault, tidy } from '../../src/cooperation/reachable.js';

describe('an e-mail address', () => {
  for (const address of [
    'leitung@kita.example',
    'a@b',
    'chernova+widgets@kin-top.de',
    '"Frau Chernova"@kin-top.de',
    '"a\\" b@c"@kin-top.de',
    'информация@почта.рф',
    'müller@bücher.example',
    'user@[192.0.2.1]',
    'user@[IPv6:2001:db8::1]',
    "o'brien!#$%&*/=?^_`{|}~@a-b.c-d.example",
    'a@xn--80a1acny.xn--p1ai',
    '  a@b.example\n',
    '\u202aa@b.example\u202c',
    'نشانی@می‌خواهم.example',
  ]) {
    it(`is taken: ${JSON.stringify(address)}`, () => expect(emailFault(address)).to.equal(undefined));
  }

  for (const [address, fault] of [
    ['leitung', 'atMissing'],
    ['leitung.kita.example', 'atMissing'],
    ['@kita.example', 'localMissing'],
    ['leitung@', 'domainMissing'],
    ['leitung@.de', 'domainMissing'],
    ['leitung@@kita.example', 'domainMissing'],
    ['leitung@kita..example', 'domainMissing'],
    ['leitung @kita.example', 'spaceInside'],
    ['leitung@kita .example', 'spaceInside'],
    ['a@b.example, c@d.example', 'spaceInside'],
    ['leitung@kita,de', 'domainMissing'],
    ['leitung@kita.example.', 'domainMissing'],
    ['leitung@kita.example;', 'domainMissing'],
  ] as const) {
    it(`says what is missing from ${address}: ${fault}`, () => expect(emailFault(address)).to.equal(fault));
  }

  it('is never refused when it is a real one', () => {
    fc.assert(fc.property(fc.emailAddress(), (address) => emailFault(address) === undefined));
  });

  it('is never refused in any script, quoted or not', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => /^[\p{L}\p{M}\p{N}]+$/u.test(text));
    const quoted = fc.string({ unit: 'grapheme-ascii' }).map((text) => JSON.stringify(text));
    fc.assert(
      fc.property(fc.oneof(word, quoted), word, (local, domain) => !emailFault(`${local}@${domain}`)),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => (emailFault(text), telephoneFault(text), true)),
    );
  });
});

describe('a telephone number', () => {
  for (const number of [
    '+49 (0)211-6987 12/31',
    '0211 / 69 87 12 – Durchwahl 31',
    '+7 (495) 123-45-67 доб. 89',
    '0800 KIN TOP 1 2',
    '٠٢١١ ١٢٣٤٥',
    '\u202a+49 211 698712\u202c',
    'tel:+49-211-698712;ext=31',
    '112',
    'Durchwahl 12',
    '0211 698712 (nach 15 Uhr,\nFrau Chernova)',
  ]) {
    it(`is taken: ${number}`, () => expect(telephoneFault(number)).to.equal(undefined));
  }

  for (const number of ['keins', '-', '7']) {
    it(`has digits, which are missing in "${number}"`, () =>
      expect(telephoneFault(number)).to.equal('digitsMissing'));
  }

  it('is never refused when it is a real one', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 2, maxLength: 4 });
    const between = fc.constantFrom(' ', '-', '/', '.', ' (0) ', ' – ', '\u00a0');
    const number = fc
      .array(fc.tuple(digits, between), { minLength: 1, maxLength: 6 })
      .map((parts) => `+${parts.flat().join('')}`);
    fc.assert(fc.property(number, (text) => telephoneFault(text) === undefined));
  });
});

describe('tidy', () => {
  it('takes off what comes along when an address is copied, and nothing else', () => {
    expect(tidy(' \u200e\u202aa@b.example\u202c\u200b ')).to.equal('a@b.example');
    expect(tidy('\u061ca@b.ex\u00adample\u200c ')).to.equal('a@b.example');
    expect(tidy('a\u200cb@c')).to.equal('a\u200cb@c');
  });
});
