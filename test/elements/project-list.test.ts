import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KinTopFilterEvent, KinTopSelectEvent } from '../../src/events.js';
import { FiltersPage } from '../helpers/filters-page.js';
import { answerWith, feedResponse, freshAddress, warningsDuring } from '../helpers/network.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { sampleFeed, smallFeed } from '../helpers/small-feed.js';

const FIELDS = [
  { id: 'open', name: 'Öffnung', description: 'Häuser für alle.', order: 2 },
  { id: 'engage', name: 'Engagement', description: 'Mitmachen.', since: '2009', order: 1 },
];
const AUDIENCES = [
  { id: 'families', name: 'Familien' },
  { id: 'young', name: 'Junge Leute', minAge: 12, maxAge: 18 },
  { id: 'older', name: 'Ältere ab 50', minAge: 50 },
  { id: 'nobody', name: 'Niemand' },
];
const PROJECTS = [
  {
    id: 'walk',
    type: 'group',
    name: 'Spaziergang',
    summary: 'Zusammen gehen.',
    fields: ['engage'],
    audiences: ['families', 'older'],
  },
  {
    id: 'advice',
    type: 'service',
    name: 'Beratung',
    fields: ['open'],
    audiences: ['families'],
    description: 'Erster Absatz.\n\nZweiter Absatz.',
  },
  { id: 'stage', type: 'project', name: 'Bühne', fields: ['engage'], audiences: ['young'], featured: true },
  { id: 'lone', type: 'course', name: 'Ohne Feld' },
];
const feed = (more: Record<string, unknown> = {}) =>
  smallFeed({ fields: FIELDS, audiences: AUDIENCES, projects: PROJECTS, ...more });
const one = (project: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  feed({ projects: [{ id: 'one', name: 'Eins', ...project }], ...more });

describe('<kin-top-project-list>', () => {
  describe('the list', () => {
    it('shows featured projects first, then the others under their field, in the fields’ order', async () => {
      const page = await ProjectListPage.open(feed());
      expect(page.featured.map(({ name }) => name)).to.deep.equal(['Bühne']);
      expect(page.groups).to.deep.equal([
        { label: 'Engagement', note: 'Mitmachen. | Seit 2009', names: ['Spaziergang'] },
        { label: 'Öffnung', note: 'Häuser für alle.', names: ['Beratung'] },
        { label: 'Weitere Angebote', note: '', names: ['Ohne Feld'] },
      ]);
    });

    it('shows every project of the sample feed once, and names what it is', async () => {
      const data = await sampleFeed();
      const page = await ProjectListPage.open(data, { now: '2026-12-01T10:00' });
      const projects = data['projects'] as { name: { de: string } }[];
      expect([...page.names].sort()).to.deep.equal(projects.map(({ name }) => name.de).sort());
      expect(new Set(page.projects.map(({ kind }) => kind))).to.deep.equal(
        new Set(['Projekt', 'Gruppe', 'Angebot', 'Kurs']),
      );
    });

    it('has nothing to unfold where a description is empty in every language', async () => {
      for (const description of [{ de: '', ru: '' }, { de: ' ' }, ' '])
        expect((await ProjectListPage.open(one({ description }))).project('Eins').disclosure).to.equal(null);
    });

    it('says for whom a project is', async () => {
      const page = await ProjectListPage.open(feed());
      expect(page.project('Spaziergang').audiences).to.equal('Für: Familien, Ältere ab 50');
      expect(page.project('Ohne Feld').audiences).to.equal('');
    });

    it('does not repeat a year that the field’s description tells', async () => {
      const fields = [{ id: 'engage', name: 'Engagement', description: 'Seit 2009 dabei.', since: '2009' }];
      const page = await ProjectListPage.open(feed({ fields }));
      expect(page.groups[0]!.note).to.equal('Seit 2009 dabei.');
    });

    it('groups by audience, or not at all', async () => {
      const byAudience = await ProjectListPage.open(feed(), { 'group-by': 'audience' });
      expect(byAudience.groups.map(({ label, names }) => [label, names])).to.deep.equal([
        ['Familien', ['Spaziergang', 'Beratung']],
        ['Ältere ab 50', ['Spaziergang']],
        ['Weitere Angebote', ['Ohne Feld']],
      ]);
      const plain = await ProjectListPage.open(feed(), { 'group-by': 'none' });
      expect(plain.groups).to.deep.equal([
        { label: '', note: '', names: ['Spaziergang', 'Beratung', 'Ohne Feld'] },
      ]);
    });

    it('names a project under each of its audiences, counts it once, and keeps both apart', async () => {
      const page = await ProjectListPage.open(
        feed({ projects: PROJECTS.map((project) => ({ description: 'Mehr.', ...project })) }),
        { 'group-by': 'audience' },
      );
      expect(page.announced).to.equal('4 Angebote');
      const ids = page.projects.map(({ heading }) => heading.id);
      expect(new Set(ids)).to.have.property('size', 5);
      expect(ids).to.include('project-walk');
      const [first, second] = page.projects.filter(({ name }) => name === 'Spaziergang');
      await second!.toggle();
      expect([first!.isOpen, second!.isOpen]).to.deep.equal([false, true]);
      await page.choose('Für wen', 'Ältere ab 50');
      expect(page.groups.map(({ label, names }) => [label, names])).to.deep.equal([
        ['Ältere ab 50', ['Spaziergang']],
      ]);
      expect(page.announced).to.equal('1 Angebot');
      await expect(page.element).to.be.accessible();
    });

    it('puts a project under the field that was asked for, not under another one of its fields', async () => {
      const projects = [{ id: 'both', name: 'Beides', fields: ['engage', 'open'] }];
      const page = await ProjectListPage.open(feed({ projects }), { field: 'open' });
      expect(page.groups.map(({ label }) => label)).to.deep.equal(['Öffnung']);
    });

    it('gives every heading an id, and levels that follow the page’s outline', async () => {
      const page = await ProjectListPage.open(feed(), { 'heading-level': '2' });
      expect(page.heading!.localName).to.equal('h2');
      expect(page.project('Bühne').heading.localName).to.equal('h3');
      expect(page.project('Spaziergang').heading.localName).to.equal('h4');
      expect(page.project('Spaziergang').heading.id).to.equal('project-walk');
    });

    it('shows the status of what is not active, an unknown one as written', async () => {
      const statuses = async (status?: string) =>
        (await ProjectListPage.open(one({ status }))).project('Eins').statuses;
      expect(await statuses()).to.deep.equal([]);
      expect(await statuses('active')).to.deep.equal([]);
      expect(await statuses('planned')).to.deep.equal(['Geplant']);
      expect(await statuses('paused')).to.deep.equal(['Macht Pause']);
      expect(await statuses('ended')).to.deep.equal(['Beendet']);
      expect(await statuses('zieht um')).to.deep.equal(['zieht um']);
    });

    it('hides what the partner hides', async () => {
      const page = await ProjectListPage.open(feed(), { hide: 'kind audiences details' });
      expect(page.text).not.to.contain('Gruppe');
      expect(page.text).not.to.contain('Für: Familien');
      expect(page.project('Beratung').disclosure).to.equal(null);
    });
  });

  describe('the details', () => {
    it('holds everything that is known, without an empty term', async () => {
      const page = await ProjectListPage.open(
        one(
          {
            description: 'Lang erklärt.',
            languages: ['ru', 'de'],
            audiences: ['young', 'older'],
            place: 'house',
            cost: { amount: 5, currency: 'EUR', note: 'ermäßigt frei' },
            registration: { required: true, note: 'Bitte mit Alter.' },
            partners: ['club'],
            funders: ['city'],
            since: '2019',
            contacts: ['anna'],
            url: 'https://www.example.org/eins',
          },
          {
            organizations: [
              { id: 'club', name: 'Verein', url: 'https://verein.example/' },
              { id: 'city', name: 'Stadt' },
            ],
            places: [{ id: 'house', name: 'Haus', addressLocality: 'Garath' }],
            contacts: [
              { id: 'anna', name: 'Anna Berg', telephone: '0211 123456', email: 'anna@example.org' },
            ],
          },
        ),
      );
      const project = page.project('Eins');
      await project.toggle();
      expect(project.facts).to.deep.equal({
        Wo: 'Haus, Garath',
        Sprachen: 'Russisch, Deutsch',
        Kosten: '5 €, ermäßigt frei',
        Anmeldung: 'Erforderlich. Bitte mit Alter.',
        Kontakt: 'Anna Berg, 0211 123456, anna@example.org',
        Partner: 'Verein',
        'Gefördert von': 'Stadt',
        Seit: '2019',
        Website: 'example.org',
      });
      expect(project.audiences).to.equal('Für: Junge Leute (12 bis 18 Jahre), Ältere ab 50');
      expect(project.text).to.contain('Lang erklärt.');
      expect(project.link('0211 123456')).to.equal('tel:0211123456');
      expect(project.link('anna@example.org')).to.equal('mailto:anna@example.org');
      expect(project.link('Verein')).to.equal('https://verein.example/');
      expect(project.link('example.org')).to.equal('https://www.example.org/eins');
    });

    it('says what the list does not: for whom where that is hidden, and fields under which it does not stand', async () => {
      const project = { audiences: ['young'], fields: ['engage', 'open'], description: 'Mehr.' };
      const page = await ProjectListPage.open(one(project), { hide: 'audiences' });
      await page.project('Eins').toggle();
      expect(page.project('Eins').facts).to.deep.equal({
        'Für wen': 'Junge Leute (12 bis 18 Jahre)',
        Arbeitsfeld: 'Öffnung',
      });
      const first = await ProjectListPage.open(one({ ...project, featured: true }));
      expect(first.project('Eins').facts).to.deep.equal({ Arbeitsfeld: 'Engagement, Öffnung' });
    });

    it('opens and closes by keyboard, says so, and tells the page', async () => {
      const page = await ProjectListPage.open(feed());
      const project = page.project('Beratung');
      expect(project.disclosureWords).to.equal('Mehr dazu');
      const told = oneEvent(page.element, 'kin-top-select') as Promise<KinTopSelectEvent>;
      project.disclosure!.focus();
      await sendKeys({ press: 'Enter' });
      expect((await told).detail).to.deep.equal({ type: 'project', id: 'advice' });
      await page.settled();
      expect(project.isOpen).to.equal(true);
      expect(project.disclosureWords).to.equal('Weniger zeigen');
      await sendKeys({ press: 'Enter' });
      await page.settled();
      expect(project.isOpen).to.equal(false);
    });

    it('names the project in each of the many disclosures', async () => {
      const page = await ProjectListPage.open(feed());
      expect(page.project('Beratung').disclosure!.textContent).to.contain(': Beratung');
    });

    it('stays with its project when a filter moves the others away', async () => {
      const page = await ProjectListPage.open(feed());
      await page.project('Beratung').toggle();
      await page.choose('Für wen', 'Familien');
      expect(page.names).to.deep.equal(['Spaziergang', 'Beratung']);
      expect(page.projects.map(({ isOpen }) => isOpen)).to.deep.equal([false, true]);
      await page.choose('Arbeitsfeld', 'Engagement');
      expect(page.projects.map(({ isOpen }) => isOpen)).to.deep.equal([false]);
      await page.press('Filter zurücksetzen');
      expect(page.project('Beratung').isOpen).to.equal(true);
    });

    it('is absent where there is nothing more to say', async () => {
      const page = await ProjectListPage.open(one({ summary: 'Alles gesagt.' }));
      expect(page.project('Eins').disclosure).to.equal(null);
    });
  });

  describe('the next dates', () => {
    const events = [
      {
        id: 'weekly',
        name: 'Treff',
        startDate: '2027-03-04T15:00',
        endDate: '2027-03-04T17:00',
        rrule: 'FREQ=WEEKLY;BYDAY=TH',
        project: 'one',
        overrides: { '2027-03-25': { status: 'cancelled', note: 'Feiertag.' } },
      },
    ];

    it('are three at most, with the offset of the feed’s zone on both sides of a DST switch, cancelled ones struck through', async () => {
      const page = await ProjectListPage.open(one({}, { events }), { now: '2027-03-18T12:00' });
      const { dates } = page.project('Eins');
      expect(dates.map(({ datetime }) => datetime)).to.deep.equal([
        '2027-03-18T15:00:00+01:00',
        '2027-03-25T15:00:00+01:00',
        '2027-04-01T15:00:00+02:00',
      ]);
      expect(dates.map(({ struck }) => struck)).to.deep.equal([false, true, false]);
      expect(dates[0]!.words).to.match(/^Donnerstag, 18\. März 2027: Treff 15:00–17:00 Uhr/);
      expect(dates[1]!.words).to.contain('Fällt aus').and.to.contain('Feiertag.');
    });

    it('leave out what is over', async () => {
      const page = await ProjectListPage.open(one({}, { events }), { now: '2027-03-18T17:00' });
      expect(page.project('Eins').dates[0]!.datetime).to.equal('2027-03-25T15:00:00+01:00');
    });

    it('of a featured project begin before the fold', async () => {
      const page = await ProjectListPage.open(one({ featured: true }, { events }), {
        now: '2027-03-18T12:00',
      });
      const project = page.featured[0]!;
      expect(project.disclosure!.parentElement!.querySelectorAll('time.date')).to.have.length(2);
      expect(project.dates).to.have.length(3);
      expect(project.text).to.contain('Weitere Termine');
    });

    it('can be hidden', async () => {
      const page = await ProjectListPage.open(one({}, { events }), {
        now: '2027-03-18T12:00',
        hide: 'dates',
      });
      expect(page.project('Eins').dates).to.deep.equal([]);
    });
  });

  describe('the partner’s choice', () => {
    it('narrows by field, audience, type and project, and leaves out', async () => {
      const names = async (attributes: Record<string, string>) =>
        (await ProjectListPage.open(feed(), attributes)).names;
      expect(await names({ field: 'open' })).to.deep.equal(['Beratung']);
      expect(await names({ audience: 'young older' })).to.deep.equal(['Bühne', 'Spaziergang']);
      expect(await names({ type: 'course service' })).to.deep.equal(['Beratung', 'Ohne Feld']);
      expect(await names({ project: 'walk lone' })).to.deep.equal(['Spaziergang', 'Ohne Feld']);
      expect(await names({ exclude: 'walk' })).to.deep.equal(['Bühne', 'Beratung', 'Ohne Feld']);
      expect(await names({ featured: '' })).to.deep.equal(['Bühne']);
    });

    it('narrows by spoken language', async () => {
      const projects = [
        { id: 'ru', name: 'Russisch', languages: ['ru'] },
        { id: 'de', name: 'Deutsch', languages: ['de'] },
      ];
      const page = await ProjectListPage.open(feed({ projects }), { spoken: 'ru uk' });
      expect(page.names).to.deep.equal(['Russisch']);
    });

    it('limits the list, until a visitor wants all of it; the focus goes to the first new one', async () => {
      const page = await ProjectListPage.open(feed(), { limit: '2' });
      expect(page.names).to.deep.equal(['Bühne', 'Spaziergang']);
      await page.press('Alle zeigen: 4 Angebote');
      expect(page.names).to.deep.equal(['Bühne', 'Spaziergang', 'Beratung', 'Ohne Feld']);
      expect(page.focused?.id).to.equal('project-advice');
      expect(page.button('Alle zeigen: 4 Angebote')).to.equal(undefined);
    });

    it('gets one console line for each word that means nothing', async () => {
      const warnings = await warningsDuring(async () => {
        for (let time = 0; time < 2; time++)
          await ProjectListPage.open(feed(), {
            filters: 'field wheels',
            hide: 'nose',
            'group-by': 'colour',
            field: 'engage zzz',
            exclude: 'yyy',
            type: 'group kurs',
            audience: 'families xxx',
            project: 'walk www',
          });
      });
      expect(warnings).to.have.members([
        '[kin-top] hide: there is no "nose"',
        '[kin-top] group-by: there is no "colour"',
        '[kin-top] field: there is no "zzz"',
        '[kin-top] exclude: there is no "yyy"',
        '[kin-top] type: there is no "kurs"',
        '[kin-top] audience: there is no "xxx"',
        '[kin-top] project: there is no "www"',
        '[kin-top] filters: there is no "wheels"',
      ]);
    });
  });

  describe('the visitor’s filters', () => {
    it('offer only what occurs', async () => {
      const page = await ProjectListPage.open(feed());
      expect(page.choices('Arbeitsfeld')).to.deep.equal(['Alle', 'Engagement', 'Öffnung']);
      expect(page.choices('Für wen')).to.deep.equal(['Alle', 'Familien', 'Junge Leute', 'Ältere ab 50']);
    });

    it('are only those that the partner wants, and those that leave a choice', async () => {
      const page = await ProjectListPage.open(feed(), { filters: 'audience' });
      expect(page.filter('Arbeitsfeld')).to.equal(undefined);
      expect(page.filter('Für wen')).not.to.equal(undefined);
      const narrow = await ProjectListPage.open(feed(), { field: 'open' });
      expect(narrow.filter('Arbeitsfeld')).to.equal(undefined);
      expect(narrow.announced).to.equal('');
    });

    it('narrow the list, announce how many are left, and tell the page', async () => {
      const page = await ProjectListPage.open(feed());
      expect(page.announced).to.equal('4 Angebote');
      const told = oneEvent(page.element, 'kin-top-filter') as Promise<KinTopFilterEvent>;
      await page.choose('Arbeitsfeld', 'Öffnung');
      expect((await told).detail).to.deep.equal({ field: 'open' });
      expect(page.names).to.deep.equal(['Beratung']);
      expect(page.announced).to.equal('1 Angebot');
      expect(page.element.status).to.equal('ready');
    });

    it('can be cleared by keyboard; the focus goes to the first filter', async () => {
      const page = await ProjectListPage.open(feed());
      await page.choose('Für wen', 'Junge Leute');
      const told = oneEvent(page.element, 'kin-top-filter') as Promise<KinTopFilterEvent>;
      page.button('Filter zurücksetzen')!.focus();
      await sendKeys({ press: 'Enter' });
      expect((await told).detail).to.deep.equal({});
      await page.settled();
      expect(page.announced).to.equal('4 Angebote');
      expect(page.filter('Für wen')!.value).to.equal('');
      expect(page.focused?.id).to.equal(page.filter('Arbeitsfeld')!.id);
      expect(page.button('Filter zurücksetzen')).to.equal(undefined);
    });

    it('that leave nothing say so, and offer the way back', async () => {
      const page = await ProjectListPage.open(feed());
      await page.choose('Arbeitsfeld', 'Öffnung');
      await page.choose('Für wen', 'Junge Leute');
      expect(page.announced).to.equal('0 Angebote');
      expect(page.text).to.contain('Nichts passt zu dieser Auswahl');
      await expect(page.element).to.be.accessible();
      await page.press('Filter zurücksetzen');
      expect(page.names).to.have.length(4);
      expect(page.focused?.id).to.equal(page.filter('Arbeitsfeld')!.id);
    });

    it('are by language, place, price, wheelchair and words where the partner wants them', async () => {
      const places = [
        { id: 'house', name: 'Haus', accessibility: { wheelchair: 'yes' } },
        { id: 'cellar', name: 'Keller' },
      ];
      const projects = [
        { id: 'a', name: 'Töpfern', place: 'house', cost: { free: true }, languages: ['uk'] },
        { id: 'b', name: 'Nähen', place: 'cellar', description: 'Mit Maschine.', languages: ['de'] },
      ];
      const page = await ProjectListPage.open(feed({ projects, places }), {
        filters: 'spoken place free attendance wheelchair search',
      });
      const filters = new FiltersPage(page.element);
      expect(filters.labels).to.deep.equal([
        'Gesprochene Sprache',
        'Ort',
        'Kostenfrei',
        'Mit Rollstuhl zugänglich',
        'Suchen',
      ]);
      await filters.tick('Kostenfrei');
      expect(page.names).to.deep.equal(['Töpfern']);
      expect(filters.focus).to.equal('Kostenfrei');
      await page.press('Filter zurücksetzen');
      expect(filters.control('Kostenfrei')).to.have.property('checked', false);
      await filters.search('MASCHINE');
      expect(page.names).to.deep.equal(['Nähen']);
      expect(page.announced).to.equal('1 Angebot');
      await filters.choose('Ort', 'Haus');
      expect(page.text).to.contain('Nichts passt zu dieser Auswahl');
      await page.press('Filter zurücksetzen');
      expect(filters.focus).to.equal('Gesprochene Sprache');
      await filters.choose('Gesprochene Sprache', 'Ukrainisch');
      expect(page.names).to.deep.equal(['Töpfern']);
      expect(filters.told).to.deep.equal([
        { free: true },
        {},
        { search: 'MASCHINE' },
        { search: 'MASCHINE', place: 'house' },
        {},
        { spoken: 'uk' },
      ]);
    });

    it('name languages as the interface does', async () => {
      const projects = [
        { id: 'a', name: 'Eins', languages: ['uk'] },
        { id: 'b', name: 'Zwei', languages: ['de'] },
      ];
      const page = await ProjectListPage.open(feed({ projects }), { filters: 'spoken', lang: 'ru' });
      await page.inInterfaceLanguage('ru');
      expect(page.choices('Язык общения').join()).to.match(/^Все,немецкий,украинский$/i);
    });

    it('forget a choice that no longer exists', async () => {
      const page = await ProjectListPage.open(feed());
      await page.choose('Für wen', 'Junge Leute');
      page.element.data = feed({ projects: PROJECTS.filter(({ id }) => id !== 'stage') });
      await page.settled();
      expect(page.names).to.have.length(3);
      expect(page.button('Filter zurücksetzen')).to.equal(undefined);
    });
  });

  describe('in each of its five states', () => {
    it('loading: says so', async () => {
      const network = answerWith(() => new Promise(() => {}));
      const page = await ProjectListPage.open(undefined, { feed: freshAddress() });
      network.restore();
      expect(page.element.status).to.equal('loading');
      expect(page.announced).to.equal('Angebote werden geladen …');
      await expect(page.element).to.be.accessible();
    });

    it('ready: accessible with everything unfolded', async () => {
      const page = await ProjectListPage.open(await sampleFeed(), { now: '2027-02-03T12:00' });
      for (const project of page.projects) if (project.disclosure) await project.toggle();
      await page.settled();
      expect(page.element.status).to.equal('ready');
      await expect(page.element).to.be.accessible();
    });

    it('empty: says so and shows the partner’s link', async () => {
      const page = await ProjectListPage.open(smallFeed());
      expect(page.element.status).to.equal('empty');
      expect(page.text).to.contain('Zurzeit sind keine Angebote eingetragen');
      expect(page.showsFallback).to.equal(true);
      await expect(page.element).to.be.accessible();
    });

    it('stale: keeps the list and says how old it is', async () => {
      let answer = () => Promise.resolve(feedResponse(feed()));
      const network = answerWith(() => answer());
      const page = await ProjectListPage.open(undefined, { feed: freshAddress() });
      if (page.element.status === 'loading') await oneEvent(page.element, 'kin-top-load');
      answer = () => Promise.resolve(new Response('', { status: 404 }));
      await warningsDuring(() => page.element.refresh());
      network.restore();
      await page.settled();
      expect(page.element.status).to.equal('stale');
      expect(page.names).to.have.length(4);
      expect(page.text).to.contain('Neue Angaben sind gerade nicht erreichbar.');
      await expect(page.element).to.be.accessible();
    });

    it('error: says what happened, with the partner’s link, and comes back by the button', async () => {
      let answer = () => Promise.resolve(new Response('', { status: 404 }));
      const network = answerWith(() => answer());
      let page!: ProjectListPage;
      await warningsDuring(async () => {
        page = await ProjectListPage.open(undefined, { feed: freshAddress() });
        if (page.element.status !== 'error') await oneEvent(page.element, 'kin-top-error');
      });
      expect(page.element.status).to.equal('error');
      expect(page.alert).to.contain('Die Angebote sind gerade nicht erreichbar');
      expect(page.showsFallback).to.equal(true);
      await expect(page.element).to.be.accessible();
      answer = () => Promise.resolve(feedResponse(feed()));
      const loaded = oneEvent(page.element, 'kin-top-load');
      page.button('Noch einmal versuchen')!.click();
      await loaded;
      network.restore();
      expect(page.names).to.have.length(4);
    });
  });

  describe('with a hostile or odd feed', () => {
    it('shows markup as text and never binds a script link', async () => {
      const evil = '<img src=x onerror=alert(1)>';
      let page!: ProjectListPage;
      await warningsDuring(async () => {
        page = await ProjectListPage.open(
          one(
            {
              name: evil,
              summary: '"><script>alert(1)</script>',
              description: 'Klick javascript:alert(1) oder https://example.org/a?b=c.',
              status: '<b>x</b>',
              url: 'javascript:alert(1)',
              partners: ['p'],
            },
            { organizations: [{ id: 'p', name: evil, url: 'data:text/html,x' }] },
          ),
        );
      });
      expect(page.names).to.deep.equal([evil]);
      expect(page.element.shadowRoot!.querySelector('img, script, b b')).to.equal(null);
      expect(page.projects[0]!.statuses).to.deep.equal(['<b>x</b>']);
      expect(page.links).to.deep.equal(['https://example.org/a?b=c']);
    });

    it('marks what is not translated with its own language, and says so once', async () => {
      const page = await ProjectListPage.open(
        one({
          name: { de: 'Nur deutsch', en: 'Only' },
          summary: { ru: 'По-русски' },
          description: { de: 'Auch nur deutsch.' },
        }),
        { lang: 'ru' },
      );
      await page.inInterfaceLanguage('ru');
      expect(page.inLanguage('de')).to.include.members(['Nur deutsch', 'Auch nur deutsch.']);
      expect(page.inLanguage('ru')).to.deep.equal([]);
      expect(page.untranslatedNote).to.match(/немецкий/i);
    });

    it('says at an offer that it is told in another language, as a whole', async () => {
      const projects = [
        { id: 'a', name: { de: 'Nur deutsch' }, summary: { de: 'Kurz gesagt.' } },
        { id: 'b', name: 'Juvenal', summary: { de: 'Kurz gesagt.' }, type: 'group' },
        { id: 'c', name: { de: 'Halb' }, summary: { de: 'Kurz.', ru: 'Коротко.' } },
        { id: 'd', name: 'Nur ein Name' },
      ];
      const german = await ProjectListPage.open(feed({ projects }));
      expect(german.projects.map(({ kind }) => kind)).to.deep.equal(['', 'Gruppe', '', '']);
      german.element.remove();
      const page = await ProjectListPage.open(feed({ projects }), { lang: 'ru' });
      await page.inInterfaceLanguage('ru');
      // WebKit begins names of languages with a capital letter.
      expect(page.projects.map(({ kind }) => kind.replace('(Н', '(н'))).to.deep.equal([
        'Нет перевода (немецкий)',
        'Группа Нет перевода (немецкий)',
        '',
        '',
      ]);
    });

    it('writes from right to left what is written so', async () => {
      const page = await ProjectListPage.open(one({ name: { he: 'מועדון' } }), { lang: 'he' });
      const [bdi] = page.project('מועדון').heading.querySelectorAll('bdi');
      expect(bdi!.dir).to.equal('rtl');
      expect(bdi!.lang).to.equal('he');
    });

    for (const width of [280, 700, 1280]) {
      it(`holds words of 5,000 letters, wherever they stand, in ${width} pixels`, async () => {
        const long = (letter: string) => letter.repeat(5000);
        const page = await ProjectListPage.open(
          one(
            {
              name: long('a'),
              summary: long('b'),
              description: long('c'),
              audiences: ['long'],
              contacts: ['long'],
              since: long('d'),
              requestable: true,
              image: { src: '/test/fixtures/pixel.svg', alt: long('e'), credit: long('f') },
            },
            {
              audiences: [{ id: 'long', name: long('g') }],
              contacts: [{ id: 'long', name: long('h'), telephone: '1'.repeat(5000), email: 'a@b.example' }],
              events: [
                {
                  id: 'long',
                  name: long('i'),
                  note: long('j'),
                  startDate: '2027-03-18T15:00',
                  project: 'one',
                },
              ],
            },
          ),
          { now: '2027-03-18T12:00' },
        );
        page.element.style.inlineSize = `${width}px`;
        const [project] = page.projects;
        await project!.toggle();
        await project!.toggleDate();
        const root = page.element.shadowRoot!.querySelector('.root')!;
        expect(root.scrollWidth).to.be.at.most(width);
      });
    }

    it('shows 500 projects', async () => {
      const projects = Array.from({ length: 500 }, (_, index) => ({
        id: `p-${index}`,
        name: `Angebot Nummer ${index}`,
        fields: [index % 2 ? 'engage' : 'open'],
        description: 'Mehr.',
      }));
      const events = projects.map(({ id }) => ({
        id: `e-${id}`,
        name: 'Termin',
        startDate: '2027-01-04T10:00',
        rrule: 'FREQ=WEEKLY',
        project: id,
      }));
      const page = await ProjectListPage.open(feed({ projects, events }), { now: '2027-03-01T12:00' });
      expect(page.projects).to.have.length(500);
      expect(page.announced).to.equal('500 Angebote');
      const last = page.project('Angebot Nummer 499');
      await last.toggle();
      expect(last.dates).to.have.length(3);
    });
  });

  it('keeps every target at least 44 pixels high', async () => {
    const page = await ProjectListPage.open(feed());
    await page.choose('Für wen', 'Familien');
    const targets = page.element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, summary');
    expect(targets.length).to.be.greaterThan(3);
    for (const target of targets) {
      if (target.getClientRects().length) expect(target.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
