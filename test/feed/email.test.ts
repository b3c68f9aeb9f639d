import { expect } from '@open-wc/testing';
import { isMailable } from '../../src/feed/email.js';
import { quickest } from '../helpers/quickest.js';

describe('an e-mail address', () => {
  for (const address of [
    'a.b+c@example.org',
    'müller@exämple.de',
    "o'neil@example.ie",
    'анна@пример.рф',
    'a@b.co',
  ])
    it(`is taken: ${address}`, () => expect(isMailable(address)).to.equal(true));

  it('is none where half a character is in it', () => {
    expect(isMailable('\ud83d@example.org')).to.equal(false);
    expect(isMailable('a@\ude00.org')).to.equal(false);
    expect(isMailable('\u{1f600}@example.org')).to.equal(true);
  });

  for (const [why, ...addresses] of [
    ['nobody or nowhere is named', '', 'nobody', '@', 'anna@', '@example.org', 'anna(at)example.org'],
    ['no house is named', 'anna@example', 'anna@example.', 'anna@.org', 'anna@ex..org', 'anna@example.org.'],
    ['it hides more than an address', 'a@b.de?bcc=c@d.de', 'a@b.de&cc=x', 'a@b.de,c@d.de', 'x@y.de;z@w.de'],
    [
      'there is something around it',
      'mailto:a@b.de',
      '<a@b.de>',
      'Anna a@b.de',
      'a@b.de (Büro)',
      '"a b"@c.de',
    ],
    [
      'something in it cannot be seen',
      'anna\u202e@example.org',
      'an\u200bna@example.org',
      'a\0b@example.org',
    ],
  ])
    for (const address of addresses)
      it(`is none where ${why}: ${JSON.stringify(address)}`, () =>
        expect(isMailable(address)).to.equal(false));

  for (const piece of ['a', 'a.', '@', '.', 'a@'])
    it(`is read in no time, however long the text: ${piece}`, async () =>
      expect(await quickest(() => isMailable(`x@${piece.repeat(20_000)} `))).to.be.below(500));
});
