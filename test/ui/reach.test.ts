import { expect, fixture } from '@open-wc/testing';
import { emailLink, telephoneLink } from '../../src/ui/reach.js';

describe('a telephone number on a page', () => {
  it('is a link kept left to right', async () => {
    const link = await fixture<HTMLAnchorElement>(telephoneLink('030 123'));
    expect(link.href).to.equal('tel:030123');
    expect(link.querySelector('bdi')!.dir).to.equal('ltr');
    expect(link.textContent).to.equal('030 123');
  });

  it('is words where it cannot be dialled', async () => {
    const shown = await fixture(telephoneLink('auf Anfrage'));
    expect(shown.localName).to.equal('bdi');
    expect(shown.textContent).to.equal('auf Anfrage');
  });
});

describe('an e-mail address on a page', () => {
  it('is a link where a mail program takes it', async () => {
    expect((await fixture<HTMLAnchorElement>(emailLink('a.b+c@example.org'))).href).to.equal(
      'mailto:a.b+c@example.org',
    );
  });

  it('is text where it is none', async () => {
    expect((await fixture(emailLink('a@b.de?bcc=c@d.de'))).localName).to.equal('bdi');
  });

  it('cannot hide more behind a code', async () => {
    const { href } = await fixture<HTMLAnchorElement>(emailLink('a%3Fbcc=c%40d@example.org'));
    expect(new URL(href).search).to.equal('');
    expect(decodeURIComponent(new URL(href).pathname)).to.equal('a%3Fbcc=c%40d@example.org');
  });
});
