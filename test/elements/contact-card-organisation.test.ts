import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KinTopErrorEvent } from '../../src/events.js';
import { ContactCardPage } from '../helpers/contact-card-page.js';
import { warningsDuring } from '../helpers/network.js';
import { sampleFeed, smallFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

type Json = Record<string, unknown>;

const PIXEL = new URL('/test/fixtures/pixel.svg', location.href).href;
const HOUSE = {
  id: 'haus',
  name: 'Haus am Park',
  organization: 'kin-top',
  streetAddress: 'Musterweg 1',
  postalCode: '40595',
  addressLocality: 'Düsseldorf',
};
const anna = (more: Json = {}): Json => ({ id: 'anna', name: 'Anna Berg', ...more });
const open = (contacts: Json[], more: Json = {}, attributes: Record<string, string> = {}) =>
  ContactCardPage.open(smallFeed({ contacts, ...more }), attributes);
const organization = (more: Json): Json => ({ organization: { id: 'kin-top', name: 'Kin-Top', ...more } });

describe('the contact card: whose it is', () => {
  it('names the organisation with the person, and its motto below', async () => {
    const page = await open([anna()], organization({ alternateName: 'Zentrum', slogan: 'Zusammen' }));
    expect(page.contact.part('organization')).to.equal('Kin-Top, Zentrum');
    expect(page.aloud).to.match(/^Anna Berg Kin-Top, Zentrum Zusammen/);
  });

  it('says nothing where the feed has a text and nothing in it', async () => {
    const empty = { ru: '' };
    const page = await open(
      [anna({ role: '' })],
      organization({ alternateName: '', slogan: empty, team: empty, description: 'Ein Zentrum.' }),
    );
    expect(page.contact.part('organization')).to.equal('Kin-Top');
    expect(page.part('role')).to.equal(undefined);
    expect(page.part('slogan')).to.equal(undefined);
    expect(page.facts).to.deep.equal({});
    expect(page.text).not.to.include('Nicht alles ist übersetzt');
  });

  it('names it once, before them, where there are several', async () => {
    const page = await open([anna(), { id: 'ben', name: 'Ben Tal' }], organization({ slogan: 'Zusammen' }));
    expect(page.parts('organization')).to.deep.equal(['Kin-Top']);
    expect(page.aloud).to.match(/^Kin-Top Zusammen Anna Berg Ben Tal/);
  });

  it('names it where there is nobody', async () => {
    const page = await open([], { ...organization({ slogan: 'Zusammen' }), places: [HOUSE] });
    expect(page.aloud).to.match(/^Zurzeit ist kein Kontakt eingetragen .* Kin-Top Zusammen Haus am Park/);
  });

  it('has headings that fit in the page, whoever is there', async () => {
    const contacts = [anna(), { id: 'ben', name: 'Ben Tal' }];
    const recognised = organization({ recognitions: ['Träger'] });
    expect((await open(contacts, recognised, { 'heading-level': '4' })).outline).to.deep.equal([
      'h4 Anna Berg',
      'h4 Ben Tal',
      'h5 Anerkannt als',
    ]);
    expect(
      (await open([anna()], recognised, { 'heading-level': '6', heading: 'Kontakt' })).outline,
    ).to.deep.equal(['h6 Kontakt', 'h6 Anna Berg', 'h6 Anerkannt als']);
  });

  describe('the logo', () => {
    it('is shown without words, as the name stands beside it, and asked for without cookies or a trace', async () => {
      const page = await open([anna()], organization({ logo: PIXEL }));
      const { logo } = page;
      await waitUntil(() => logo!.complete, 'it is there');
      expect(logo!.hidden).to.equal(false);
      expect([logo!.alt, logo!.crossOrigin, logo!.referrerPolicy, logo!.loading]).to.deep.equal([
        '',
        'anonymous',
        'no-referrer',
        'lazy',
      ]);
      await expect(page.element).to.be.accessible();
    });

    it('has its place before it comes', async () => {
      const page = await open([anna()], organization({ logo: PIXEL }));
      const height = (logo: Node) => (logo as Element).getBoundingClientRect().height;
      // One that has only just been drawn has not come yet.
      const early = new Image();
      early.className = page.logo!.className;
      early.alt = '';
      early.src = `${PIXEL}?late=${performance.now()}`;
      page.logo!.after(early);
      expect(early.naturalHeight).to.equal(0);
      expect(height(early)).to.equal(48);
      await waitUntil(() => early.complete, 'it is there');
      expect(height(early)).to.equal(48);
    });

    it('leaves nothing where it cannot be had, and comes with a feed that has one', async () => {
      const page = await open([anna()], organization({ logo: '/test/none.svg' }));
      await waitUntil(() => page.logo!.hidden, 'it is gone');
      expect(page.logo!.getBoundingClientRect().height).to.equal(0);
      page.element.data = smallFeed({ contacts: [anna()], ...organization({ logo: PIXEL }) });
      await waitUntil(() => !page.logo!.hidden, 'it is there');
    });

    it('stands on light ground where the page is dark', async () => {
      const ground = async (theme: string) => {
        const page = await open([anna()], organization({ logo: PIXEL }), { theme });
        return getComputedStyle(page.logo!).backgroundColor;
      };
      expect(await ground('light')).to.equal('rgba(0, 0, 0, 0)');
      // Browsers without light-dark() show the light palette on every ground.
      const knows = CSS.supports('color', 'light-dark(#000, #fff)');
      expect(await ground('dark')).to.equal(knows ? 'rgb(255, 255, 255)' : 'rgba(0, 0, 0, 0)');
    });

    it('is not asked for where its address is none', async () => {
      let page!: ContactCardPage;
      await warningsDuring(async () => {
        page = await open([anna()], organization({ logo: 'javascript:alert(1)' }));
      });
      expect(page.logo).to.equal(null);
    });
  });

  describe('how it is reached itself', () => {
    const own = organization({ telephone: '0211 123456', email: 'info@example.org' });

    it('is told, unless somebody is reached that way', async () => {
      expect((await open([anna()], own)).part('office')).to.equal('0211 123456info@example.org');
      const shared = await open([anna({ telephone: '0211 123456' })], own);
      expect(shared.part('office')).to.equal('info@example.org');
      const both = await open(
        [anna({ telephone: '0211 123456' }), anna({ id: 'ben', email: 'info@example.org' })],
        own,
      );
      expect(both.part('office')).to.equal(undefined);
    });

    it('is told once where there is nobody', async () => {
      const page = await open([], own);
      expect(page.links).to.deep.equal(['tel:0211123456', 'mailto:info@example.org']);
    });

    it('is words where it cannot be used', async () => {
      const page = await open(
        [anna()],
        organization({ telephone: 'auf Anfrage', email: 'info(at)example.org' }),
      );
      expect(page.part('office')).to.equal('auf Anfrageinfo(at)example.org');
      expect(page.links).to.deep.equal([]);
    });
  });

  describe('where it is', () => {
    it('is an address with a map to go to', async () => {
      const page = await open([anna()], {
        places: [{ ...HOUSE, accessibility: { wheelchair: 'yes' } }],
      });
      expect(page.part('address')).to.equal(
        'Haus am Park, Musterweg 1, 40595 Düsseldorf mit Rollstuhl zugänglich Karte bei OpenStreetMap',
      );
      expect(page.links).to.deep.equal([
        'https://www.openstreetmap.org/search?query=Musterweg+1%2C+40595+D%C3%BCsseldorf',
      ]);
      await expect(page.element).to.be.accessible();
    });

    it('leaves out the name of a house that is the organisation’s', async () => {
      const page = await open([anna()], { places: [{ ...HOUSE, name: 'Kin-Top' }] });
      expect(page.part('address')).to.match(/^Musterweg 1, 40595 Düsseldorf/);
    });

    it('is each of several houses, and not that of others', async () => {
      const places = [
        HOUSE,
        { ...HOUSE, id: 'saal', name: 'Saal' },
        {
          ...HOUSE,
          id: 'zwei',
          name: 'Kin-Top',
          streetAddress: 'Beispielstraße 2',
          latitude: 51.2,
          longitude: 6.8,
        },
        { ...HOUSE, id: 'fremd', organization: 'stadt', streetAddress: 'Marktplatz 3' },
      ];
      const page = await open([anna()], { places, organizations: [{ id: 'stadt', name: 'Stadt' }] });
      expect(page.parts('address').map((one) => one.replace(' Karte bei OpenStreetMap', ''))).to.deep.equal([
        'Haus am Park, Musterweg 1, 40595 Düsseldorf',
        'Beispielstraße 2, 40595 Düsseldorf',
      ]);
      expect(page.links[1]).to.equal('https://www.openstreetmap.org/?mlat=51.2&mlon=6.8#map=18/51.2/6.8');
    });

    it('is not told where the feed does not know, as in the sample', async () => {
      expect((await ContactCardPage.open(await sampleFeed())).part('address')).to.equal(undefined);
    });
  });

  describe('a person', () => {
    it('answers for fields of activity, in the language of the content', async () => {
      const fields = [
        { id: 'health', name: { de: 'Gesundheit', en: 'Health' } },
        { id: 'law', name: { de: 'Recht', en: 'Law' } },
      ];
      const contact = anna({ fields: ['law', 'health'] });
      const page = await open([contact], { fields });
      expect(page.contact.part('fields')).to.equal('Zuständig für: Recht, Gesundheit');
      const english = await open([contact], { fields }, { lang: 'en' });
      expect(english.contact.part('fields')).to.equal('Zuständig für: Law, Health');
    });

    it('speaks languages by their names, each once, odd ones as written', async () => {
      const languages = ['de', 'ru', 'de-simple', 'kmr', 'rmy', 'de', 'xx-invalid-tag!'];
      const page = await open([anna({ languages })]);
      const [de, ru, simple, kurdish, romani, odd] = page.contact.part('languages').split(', ');
      expect([de, ru, simple, odd]).to.deep.equal([
        'Spricht Deutsch',
        'Russisch',
        'Deutsch (einfache Sprache)',
        'xx-invalid-tag!',
      ]);
      expect(kurdish).to.match(/^Kur/);
      expect(romani).to.match(/^Rom/);
    });

    it('is reached first in the way that is preferred', async () => {
      const reach = async (channels?: string[], more: Json = {}) => {
        const reached = { telephone: '0211 123', email: 'anna@example.org', channels, ...more };
        return (await open([anna(reached)])).contact.buttons.map(
          ({ name, filled }) => name.slice(0, 2) + (filled ? '!' : ''),
        );
      };
      expect(await reach()).to.deep.equal(['An!', 'E-']);
      expect(await reach(['phone', 'email'])).to.deep.equal(['An!', 'E-']);
      expect(await reach(['email', 'phone'])).to.deep.equal(['E-!', 'An']);
      expect(await reach(['visit', 'email']), 'a number that is known is told').to.deep.equal(['E-!', 'An']);
      expect(await reach(['visit'])).to.deep.equal(['An!', 'E-']);
      expect(await reach(['email'], { email: 'anna(at)example.org' }), 'that can be pressed').to.deep.equal([
        'An!',
      ]);
      expect(await reach(['phone'], { telephone: 'auf Anfrage' })).to.deep.equal(['E-!']);
      expect(await reach(['phone', 'email'], { telephone: undefined, email: undefined })).to.deep.equal([]);
    });

    it('may prefer the number where the address is none, and the other way round', async () => {
      const page = await open([
        anna({ telephone: 'auf Anfrage', email: 'anna(at)example.org', channels: ['email'] }),
      ]);
      expect(page.aloud).to.match(/E-Mail: anna\(at\)example\.org Telefon: auf Anfrage/);
      expect(page.links).to.deep.equal([]);
    });
  });

  describe('what it is and does', () => {
    const told = organization({
      description: 'Ein Zentrum.',
      aim: 'Teilhabe',
      tasks: ['Beraten'],
      team: 'Acht Leute',
      areaServed: ['Garath'],
      url: 'https://www.kin-top.de/',
    });
    const TERMS = { aim: 'Ziel', tasks: 'Aufgaben', team: 'Team', area: 'Gebiet', website: 'Website' };

    for (const [word, term] of Object.entries(TERMS))
      it(`can be told without its ${word}`, async () => {
        const page = await open([anna()], told, { hide: word });
        const rest = Object.values(TERMS).filter((one) => one !== term);
        expect(Object.keys(page.facts)).to.deep.equal(rest);
        expect(page.about!.textContent).to.contain('Ein Zentrum.');
      });

    it('has no heading over nothing where texts are empty in every language', async () => {
      const empty = { de: '', ru: '' };
      const page = await open(
        [anna()],
        organization({ recognitions: [empty], tasks: [empty], description: empty, areaServed: [empty] }),
      );
      expect(page.about).to.equal(null);
      expect(page.element.shadowRoot!.textContent).not.to.include('Anerkannt als');
    });

    it('can be told without its description, or not at all', async () => {
      const page = await open([anna()], told, { hide: 'description' });
      expect(page.about!.textContent).not.to.contain('Ein Zentrum.');
      expect(Object.keys(page.facts)).to.have.length(5);
      const hide = `description ${Object.keys(TERMS).join(' ')}`;
      expect((await open([anna()], told, { hide })).about).to.equal(null);
      expect((await open([anna()], told, { hide: 'about' })).about).to.equal(null);
    });

    it('and everything else can be hidden, word by word, without a word on the console', async () => {
      const contact = anna({
        telephone: '0211 123',
        languages: ['de'],
        fields: ['law'],
        channels: ['visit'],
      });
      const feed = {
        ...organization({
          slogan: 'Zusammen',
          email: 'info@example.org',
          logo: PIXEL,
          recognitions: ['Träger'],
          memberOf: ['a'],
          funders: ['a'],
        }),
        organizations: [{ id: 'a', name: 'Stadt' }],
        fields: [{ id: 'law', name: 'Recht' }],
        places: [HOUSE],
      };
      const parts = [
        'slogan',
        'logo',
        'office',
        'address',
        'languages',
        'fields',
        'save',
        'visit',
        'recognitions',
        'memberships',
        'funders',
        'publisher',
      ];
      const warnings = await warningsDuring(async () => {
        for (const hide of parts) {
          const page = await open([contact], feed, { hide });
          expect(parts.filter((part) => page.part(part) === undefined)).to.deep.equal([hide]);
        }
        const bare = await open([contact], feed, { hide: parts.join(' ') });
        expect(bare.card).to.equal('Anna Berg Kin-Top Anrufen: 0211 123');
      });
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('with a feed that has faults', () => {
    it('shows the first of two contacts with one id, and says that something is missing', async () => {
      const element = document.createElement('kin-top-contact-card');
      element.setAttribute('lang', 'de');
      element.data = smallFeed({ contacts: [anna(), anna({ name: 'Ben Tal' })] });
      const error = oneEvent(element, 'kin-top-error');
      let page!: ContactCardPage;
      await warningsDuring(async () => {
        document.body.append(element);
        await error;
        page = new ContactCardPage(element);
        await page.settled();
      });
      expect(page.contact.name).to.equal('Anna Berg');
      expect(((await error) as KinTopErrorEvent).detail).to.include({ kind: 'entry', fatal: false });
      expect(page.text).to.contain('1 Eintrag fehlt, weil seine Angaben fehlerhaft sind.');
      element.remove();
    });

    it('leaves out what references lead nowhere', async () => {
      let page!: ContactCardPage;
      await warningsDuring(async () => {
        page = await open([anna({ fields: ['nothing'] })], {
          ...organization({ memberOf: ['nobody'], funders: ['nobody'] }),
          places: [{ ...HOUSE, organization: 'nobody' }],
        });
      });
      expect(page.card).to.match(/^Anna Berg Kin-Top( Angaben|$)/);
    });

    it('holds words of 5,000 letters in 280 pixels', async () => {
      const long = 'w'.repeat(5000);
      const page = await open(
        [
          anna({ name: long, role: long, telephone: long, email: long, languages: [long], fields: ['f'] }),
          anna({ id: 'ben' }),
        ],
        {
          ...organization({
            name: long,
            alternateName: `x${long}`,
            slogan: long,
            recognitions: [long],
            memberOf: ['a'],
            description: long,
            aim: long,
            tasks: [long],
          }),
          organizations: [{ id: 'a', name: long, url: `https://a.example/${long}` }],
          fields: [{ id: 'f', name: long }],
          places: [{ ...HOUSE, name: long, streetAddress: long, postalCode: long, addressLocality: long }],
        },
      );
      page.about!.open = true;
      page.element.style.inlineSize = '280px';
      const root = page.element.shadowRoot!.querySelector('.root')!;
      expect(root.scrollWidth).to.be.at.most(280);
    });
  });

  it('is walked through by keyboard: language, call, write, save, what it is', async () => {
    const page = await ContactCardPage.open(await sampleFeed(), { now: '2027-03-02T11:00' });
    const start = document.createElement('button');
    page.element.before(start);
    start.focus();
    const stops: string[] = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({ press: 'Tab' });
      stops.push(page.focused);
    }
    expect(stops).to.deep.equal([
      'Sprache:',
      'Anrufen: +49 211 69871231',
      'E-Mail an chernova@kin-top.de',
      'Kontakt speichern (vCard): Elina Chernova',
      'Über Kin-Top',
    ]);
    await sendKeys({ press: 'Enter' });
    expect(page.about!.open).to.equal(true);
    start.remove();
  });

  for (const theme of ['light', 'dark'])
    it(`is accessible with everything there is, ${theme}`, async () => {
      const feed = await sampleFeed();
      Object.assign(feed, {
        places: [...(feed['places'] as Json[]), { ...HOUSE, accessibility: { wheelchair: 'limited' } }],
        contacts: [
          ...(feed['contacts'] as Json[]),
          anna({ telephone: '0211 123', email: 'anna(at)example.org' }),
        ],
      });
      Object.assign(feed['organization'] as Json, { logo: PIXEL });
      const page = await ContactCardPage.open(feed, { theme, now: '2027-03-02T11:00' });
      page.element.style.cssText = theme === 'dark' ? 'background: #151b1c; color: #e2e7e5' : '';
      page.about!.open = true;
      await expect(page.element).to.be.accessible();
    });
});
