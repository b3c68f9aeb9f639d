import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { VcardFile } from '../files/vcard-file.js';
import { ContactCardPage } from '../helpers/contact-card-page.js';
import { warningsDuring } from '../helpers/network.js';
import { SavedFiles } from '../helpers/saved-files.js';
import { sampleFeed, smallFeed } from '../helpers/small-feed.js';

const ANNA = { id: 'anna', name: 'Anna Berg', telephone: '0211 123456', languages: ['de', 'ru'] };

describe('the contact card: saving a person', () => {
  let saved: SavedFiles;
  beforeEach(() => (saved = new SavedFiles()));
  afterEach(() => saved.stop());

  const fileOf = async (page: ContactCardPage) => {
    page.contact.pressSave();
    const [file] = await saved.all();
    return { ...file!, card: new VcardFile(file!.text) };
  };

  it('gives a vCard that every phone reads', async () => {
    const page = await ContactCardPage.open(await sampleFeed());
    expect(page.contact.saving).to.equal('Kontakt speichern (vCard): Elina Chernova');
    const { name, type, card } = await fileOf(page);
    expect([name, type]).to.deep.equal(['chernova.vcf', 'text/vcard']);
    expect(card.value('version')).to.equal('3.0');
    expect(card.value('fn')).to.equal('Elina Chernova');
    expect(card.value('tel')).to.equal('+4921169871231');
    expect(card.value('email')).to.equal('chernova@kin-top.de');
    expect(card.value('title')).to.equal('Leiterin der Integrationsagentur');
    expect(card.text).not.to.match(/^(PHOTO|LOGO|ADR)/m);
  });

  it('gives one of the newer kind where the page wants it', async () => {
    const page = await ContactCardPage.open(smallFeed({ contacts: [ANNA] }), { vcard: '4.0' });
    const { card } = await fileOf(page);
    expect(card.value('version')).to.equal('4.0');
    expect(card.values('lang')).to.deep.equal(['de', 'ru']);
  });

  it('gives the kind that every phone reads where the page wants one that is none, with one console line', async () => {
    const warnings = await warningsDuring(async () => {
      const page = await ContactCardPage.open(smallFeed({ contacts: [ANNA] }), { vcard: '5.0' });
      expect((await fileOf(page)).card.value('version')).to.equal('3.0');
    });
    expect(warnings).to.deep.equal(['[kin-top] vcard: there is no "5.0"']);
  });

  it('keeps the spoken languages as the card says them', async () => {
    const page = await ContactCardPage.open(smallFeed({ contacts: [ANNA] }));
    expect((await fileOf(page)).card.value('note')).to.equal('Spricht Deutsch, Russisch');
  });

  it('works by keyboard, for each of several', async () => {
    const ben = { id: 'ben', name: 'Ben Tal', email: 'ben@example.org' };
    const page = await ContactCardPage.open(smallFeed({ contacts: [ANNA, ben] }));
    page.contacts[1]!.pressSave();
    const [buttons] = [page.element.shadowRoot!.querySelectorAll('button')];
    buttons[0]!.focus();
    await sendKeys({ press: 'Enter' });
    expect((await saved.all()).map(({ name }) => name)).to.deep.equal(['ben.vcf', 'anna.vcf']);
  });

  it('is not offered for one who can be neither called nor written to', async () => {
    const saving = async (contact: Record<string, unknown>) =>
      (await ContactCardPage.open(smallFeed({ contacts: [{ id: 'a', name: 'A', ...contact }] }))).contact
        .saving;
    expect(await saving({})).to.equal(undefined);
    expect(await saving({ telephone: 'auf Anfrage', email: 'a(at)example.org' })).to.equal(undefined);
    expect(await saving({ email: 'a@example.org' })).to.equal('Kontakt speichern (vCard): A');
  });

  it('can be hidden', async () => {
    const page = await ContactCardPage.open(smallFeed({ contacts: [ANNA] }), { hide: 'save' });
    expect(page.contact.saving).to.equal(undefined);
  });
});

describe('the contact card: what search engines read', () => {
  const inPage = (): Record<string, unknown>[] =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>[],
    );
  const contacts = [ANNA, { id: 'ben', name: 'Ben Tal' }];
  const names = () =>
    inPage().flatMap((one) => (one['contactPoint'] as { name: string }[]).map(({ name }) => name));

  it('is what the card shows, where the page wants it', async () => {
    const page = await ContactCardPage.open(smallFeed({ contacts }), { 'json-ld': '' });
    expect(inPage().map((one) => one['@type'])).to.deep.equal(['Organization']);
    expect(names()).to.deep.equal(['Anna Berg', 'Ben Tal']);
    page.element.contact = 'ben';
    await page.settled();
    expect(names()).to.deep.equal(['Ben Tal']);
    page.element.remove();
    expect(inPage()).to.deep.equal([]);
  });

  it('leaves with a card that was about to be drawn anew', async () => {
    const page = await ContactCardPage.open(smallFeed({ contacts }), { 'json-ld': '' });
    page.element.contact = 'ben';
    page.element.remove();
    await page.settled();
    expect(inPage()).to.deep.equal([]);
  });

  it('is nothing unless it does, or while there is nothing to show', async () => {
    await ContactCardPage.open(smallFeed({ contacts }));
    expect(inPage()).to.deep.equal([]);
    await warningsDuring(() => ContactCardPage.open('no feed', { 'json-ld': '' }));
    expect(inPage()).to.deep.equal([]);
  });

  it('has none of the hours and languages that the page hides', async () => {
    const page = await ContactCardPage.open(smallFeed({ contacts: [ANNA] }), {
      'json-ld': '',
      hide: 'languages',
    });
    expect((inPage()[0]!['contactPoint'] as object[])[0]).not.to.have.property('availableLanguage');
    page.element.remove();
  });
});
