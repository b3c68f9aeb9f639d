import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ContactCardPage } from '../helpers/contact-card-page.js';
import { answerWith, feedResponse, freshAddress, warningsDuring } from '../helpers/network.js';
import { sampleFeed, smallFeed } from '../helpers/small-feed.js';

const WEEK = [{ days: ['TU', 'WE', 'TH', 'FR'], opens: '10:00', closes: '16:00' }];
const contact = (more: Record<string, unknown> = {}) => ({ id: 'anna', name: 'Anna Berg', ...more });
const feed = (more: Record<string, unknown> = {}, rest: Record<string, unknown> = {}) =>
  smallFeed({ contacts: [contact(more)], ...rest });

describe('<kin-top-contact-card>', () => {
  describe('a person', () => {
    it('is shown with role, organisation, spoken languages and ways to get in touch', async () => {
      const page = await ContactCardPage.open(
        feed(
          {
            role: 'Leitung',
            telephone: '0211 69871231',
            email: 'anna@example.org',
            languages: ['de', 'ru'],
            channels: ['phone', 'visit'],
          },
          { organization: { id: 'kin-top', name: 'Kin-Top', alternateName: 'Zentrum' } },
        ),
      );
      const { contact } = page;
      expect(contact.name).to.equal('Anna Berg');
      expect(contact.part('role')).to.equal('Leitung');
      expect(contact.part('organization')).to.equal('Kin-Top, Zentrum');
      expect(contact.part('languages')).to.equal('Spricht Deutsch, Russisch');
      expect(contact.part('visit')).to.equal('Auch persönlich: Besuch ist willkommen.');
      expect(contact.buttons).to.deep.equal([
        { name: 'Anrufen: 0211 69871231', href: 'tel:021169871231', filled: true },
        { name: 'E-Mail an anna@example.org', href: 'mailto:anna@example.org', filled: false },
      ]);
    });

    it('leaves no empty line for what is not known', async () => {
      const page = await ContactCardPage.open(feed());
      expect(page.contact.text).to.equal('Anna Berg Kin-Top');
    });

    it('says both names of the organisation only where one does not say the other', async () => {
      const organization = { id: 'kin-top', name: 'Kin-Top', alternateName: 'Zentrum Kin-Top' };
      const page = await ContactCardPage.open(feed({}, { organization }));
      expect(page.contact.part('organization')).to.equal('Zentrum Kin-Top');
    });

    it('fills the e-mail button where there is no telephone', async () => {
      const page = await ContactCardPage.open(feed({ email: 'anna@example.org' }));
      expect(page.contact.buttons.map(({ filled }) => filled)).to.deep.equal([true]);
    });

    it('shows as text what cannot be dialled or written to', async () => {
      const page = await ContactCardPage.open(
        feed({ telephone: 'javascript:alert(1)', email: 'anna@example.org?cc=all@example.org' }),
      );
      expect(page.contact.buttons.map(({ href }) => href)).to.deep.equal([]);
      expect(page.contact.text).to.contain('Telefon: javascript:alert(1)');
      expect(page.contact.text).to.contain('E-Mail: anna@example.org?cc=all@example.org');
      expect(page.links).to.deep.equal([]);
    });

    it('is the heading; below a heading of the partner it is one level down', async () => {
      const alone = await ContactCardPage.open(feed(), { 'heading-level': '2' });
      expect(alone.contact.heading.localName).to.equal('h2');
      const below = await ContactCardPage.open(feed(), { 'heading-level': '2', heading: 'Kontakt' });
      expect(below.contact.heading.localName).to.equal('h3');
      expect(below.text).to.match(/^Kontakt/);
    });

    it('is one of several, each with what is hers or his; one can be asked for', async () => {
      const contacts = [contact({ telephone: '0211 1111' }), contact({ id: 'ben', name: 'Ben Tal' })];
      const both = await ContactCardPage.open(smallFeed({ contacts }));
      expect(both.contacts.map(({ name }) => name)).to.deep.equal(['Anna Berg', 'Ben Tal']);
      const one = await ContactCardPage.open(smallFeed({ contacts }), { contact: 'ben' });
      expect(one.contact.name).to.equal('Ben Tal');
    });
  });

  describe('the organisation', () => {
    it('shows recognitions, memberships and funders of the sample feed as three lists', async () => {
      const page = await ContactCardPage.open(await sampleFeed());
      expect(page.list('recognitions')!.title).to.equal('Anerkannt als');
      expect(page.list('recognitions')!.entries).to.include('anerkannter Bildungsträger');
      expect(page.list('memberships')).to.deep.equal({
        title: 'Mitglied bei',
        entries: [
          'Landessportbund',
          'Stadtsportbund',
          'MSO – Migranten-Selbsthilfe-Organisation',
          'Paritätischer Wohlfahrtsverband NRW',
        ],
      });
      expect(page.list('funders')!.entries).to.include('Stadt Düsseldorf');
    });

    it('says what it does, folded away, opened by keyboard', async () => {
      const page = await ContactCardPage.open(await sampleFeed());
      const about = page.about!;
      expect(about.open).to.equal(false);
      about.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(about.open).to.equal(true);
      expect(about.textContent).to.contain('begegnen sich Kulturen');
      expect(Object.keys(page.facts)).to.deep.equal(['Ziel', 'Aufgaben', 'Team', 'Gebiet', 'Website']);
      expect(page.facts['Team']).to.contain('Rund 80 Fachleute');
    });

    it('is left out where the feed says nothing', async () => {
      const page = await ContactCardPage.open(feed());
      expect(page.about).to.equal(null);
      expect(page.list('funders')).to.equal(undefined);
    });

    it('and everything else can be hidden', async () => {
      const page = await ContactCardPage.open(await sampleFeed(), {
        hide: 'about fields funders hours languages memberships publisher recognitions save slogan status visit',
        now: '2027-03-02T11:00',
      });
      expect(page.card).to.match(/^Elina Chernova .* E-Mail an chernova@kin-top\.de$/);
      expect(page.contact.week).to.deep.equal([]);
      const warnings = await warningsDuring(() => ContactCardPage.open(feed(), { hide: 'beard' }));
      expect(warnings).to.deep.equal(['[kin-top] hide: there is no "beard"']);
    });

    it('says who says so inside the card', async () => {
      const page = await ContactCardPage.open(await sampleFeed());
      expect(page.card).to.match(/Angaben von Kin-Top, Stand .* Impressum Datenschutz$/);
    });
  });

  describe('in each of its five states', () => {
    it('loading: says so', async () => {
      const network = answerWith(() => new Promise(() => {}));
      const page = await ContactCardPage.open(undefined, { feed: freshAddress() });
      network.restore();
      expect(page.element.status).to.equal('loading');
      expect(page.announced).to.equal('Kontakt wird geladen …');
      await expect(page.element).to.be.accessible();
    });

    it('ready: accessible, open and closed, with everything unfolded', async () => {
      for (const now of ['2026-12-22T11:00', '2026-12-22T20:00']) {
        const page = await ContactCardPage.open(await sampleFeed(), { now });
        page.about!.open = true;
        expect(page.element.status).to.equal('ready');
        await expect(page.element).to.be.accessible();
      }
    });

    it('empty: says so, how to reach the organisation, and shows the partner’s link', async () => {
      const organization = { id: 'kin-top', name: 'Kin-Top', telephone: '0211 123456' };
      const page = await ContactCardPage.open(smallFeed({ organization }));
      expect(page.element.status).to.equal('empty');
      expect(page.text).to.contain('Zurzeit ist kein Kontakt eingetragen');
      expect(page.links).to.deep.equal(['tel:0211123456']);
      expect(page.showsFallback).to.equal(true);
      await expect(page.element).to.be.accessible();
    });

    it('empty: where the page names a contact that is not there, with one console line', async () => {
      let page!: ContactCardPage;
      const warnings = await warningsDuring(async () => {
        page = await ContactCardPage.open(feed(), { contact: 'nobody' });
        await ContactCardPage.open(feed(), { contact: 'nobody' });
      });
      expect(page.element.status).to.equal('empty');
      expect(page.text).to.contain('Dieser Kontakt ist nicht mehr eingetragen');
      expect(page.text).not.to.contain('So erreichen Sie');
      expect(warnings).to.deep.equal(['[kin-top] contact: there is no "nobody"']);
    });

    it('stale: keeps the card and says how old it is', async () => {
      let answer = () => Promise.resolve(feedResponse(feed()));
      const network = answerWith(() => answer());
      const page = await ContactCardPage.open(undefined, { feed: freshAddress() });
      if (page.element.status === 'loading') await oneEvent(page.element, 'kin-top-load');
      answer = () => Promise.resolve(new Response('', { status: 404 }));
      await warningsDuring(() => page.element.refresh());
      network.restore();
      await page.settled();
      expect(page.element.status).to.equal('stale');
      expect(page.contact.name).to.equal('Anna Berg');
      expect(page.text).to.contain('Neue Angaben sind gerade nicht erreichbar.');
      await expect(page.element).to.be.accessible();
    });

    it('error: says what happened, with the partner’s link', async () => {
      let page!: ContactCardPage;
      await warningsDuring(async () => {
        page = await ContactCardPage.open('no feed');
      });
      expect(page.element.status).to.equal('error');
      expect(page.alert).to.contain('Der Kontakt ist gerade nicht erreichbar');
      expect(page.showsFallback).to.equal(true);
      await expect(page.element).to.be.accessible();
    });
  });

  describe('with a hostile or odd feed', () => {
    it('shows markup as text', async () => {
      const evil = '<img src=x onerror=alert(1)>';
      const page = await ContactCardPage.open(
        feed(
          { name: evil, role: evil, openingHours: [{ ...WEEK[0], note: evil }] },
          {
            organization: {
              id: 'o',
              name: evil,
              description: evil,
              tasks: [evil],
              recognitions: [evil],
              url: 'javascript:1',
            },
          },
        ),
      );
      expect(page.contact.name).to.equal(evil);
      expect(page.element.shadowRoot!.querySelector('img, script')).to.equal(null);
      expect(page.links).to.deep.equal([]);
    });

    it('marks what is not translated with its own language', async () => {
      const page = await ContactCardPage.open(feed({ role: { ru: 'Руководитель', de: 'Leitung' } }));
      expect(page.inLanguage('ru')).to.deep.equal([]);
      const other = await ContactCardPage.open(feed({ role: { ru: 'Руководитель' } }));
      expect(other.inLanguage('ru')).to.deep.equal(['Руководитель']);
    });

    it('holds long names, addresses and numbers in 280 pixels', async () => {
      const page = await ContactCardPage.open(
        feed({
          name: 'a'.repeat(300),
          email: `${'b'.repeat(200)}@example.org`,
          telephone: '+49 211 69871231 ext. 12345 67890 12345 67890',
          role: 'c'.repeat(300),
          openingHours: WEEK,
        }),
        { now: '2027-03-02T11:00' },
      );
      page.element.style.inlineSize = '280px';
      const root = page.element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(280);
    });
  });

  it('keeps every target at least 44 pixels high', async () => {
    const page = await ContactCardPage.open(await sampleFeed());
    const targets = page.element.shadowRoot!.querySelectorAll<HTMLElement>('.button, summary');
    expect(targets).to.have.length(4);
    for (const target of targets) expect(target.getBoundingClientRect().height).to.be.at.least(44);
  });
});
