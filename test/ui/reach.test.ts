import { expect, fixture } from '@open-wc/testing';
import { dialable, emailLink, isMailable, telephoneLink } from '../../src/ui/reach.js';

describe('a telephone number', () => {
  for (const [written, dialled] of [
    ['030 / 123 45-67', '030123 4567'.replace(' ', '')],
    ['+49 (0)30 1234567', '+49301234567'],
    ['+49 30 1234567', '+49301234567'],
    ['(030) 1234567', '0301234567'],
    ['0 30/1 23+45', '0301 2345'.replace(' ', '')],
    ['110', '110'],
  ]) {
    it(`is dialled: ${written}`, () => expect(dialable(written!)).to.equal(dialled));
  }

  for (const written of ['', 'auf Anfrage', '12', '+4']) {
    it(`is words where it is none: "${written}"`, async () => {
      expect(dialable(written)).to.equal(undefined);
      const shown = await fixture(telephoneLink(written));
      expect(shown.localName).to.equal('bdi');
    });
  }

  it('is a link kept left to right', async () => {
    const link = await fixture<HTMLAnchorElement>(telephoneLink('030 123'));
    expect(link.href).to.equal('tel:030123');
    expect(link.querySelector('bdi')!.dir).to.equal('ltr');
    expect(link.textContent).to.equal('030 123');
  });
});

describe('an e-mail address', () => {
  it('is a link where a mail program takes it', async () => {
    expect((await fixture<HTMLAnchorElement>(emailLink('a.b+c@example.org'))).href).to.equal(
      'mailto:a.b+c@example.org',
    );
  });

  it('is text where half a character is in it', () => {
    expect(isMailable('\ud83d@example.org')).to.equal(false);
    expect(isMailable('a@\ude00.org')).to.equal(false);
    expect(isMailable('\u{1f600}@example.org')).to.equal(true);
  });

  for (const written of ['', 'nobody', 'a@b?bcc=c@d', 'a@b&cc=x', 'a@b,c@d', '<a@b>', 'a b@c', 'x@y;z@w']) {
    it(`is text where it hides more than an address: "${written}"`, async () => {
      expect(isMailable(written)).to.equal(false);
      expect((await fixture(emailLink(written))).localName).to.equal('bdi');
    });
  }

  it('cannot hide more behind a code', async () => {
    const link = await fixture<HTMLAnchorElement>(emailLink('a%3Fbcc=c%40d@example.org'));
    const { href } = link;
    expect(new URL(href).search).to.equal('');
    expect(decodeURIComponent(new URL(href).pathname)).to.equal('a%3Fbcc=c%40d@example.org');
  });
});
