import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { FiltersPage } from '../helpers/filters-page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { NOW, programme } from './programme.js';

const WIDE = 1000;
const NARROW = 320;
const EVERY = 'field audience spoken place free attendance wheelchair search';
const MARCH = { view: 'list', from: '2027-03-01', until: '2027-03-31' };

describe('finding in the calendar', () => {
  const lines = onCleanPage();
  const open = async (attributes: Record<string, string> = {}, feed = programme(), width = WIDE) => {
    const page = await CalendarPage.open({ data: feed, attributes: { now: NOW, ...attributes }, width });
    return { page, filters: new FiltersPage(page.element) };
  };
  const names = (page: CalendarPage) => [...new Set(page.rows.map(({ name }) => name))].sort();

  describe('by filters', () => {
    it('is by field, audience and words, unless the partner wants others', async () => {
      expect((await open()).filters.labels).to.deep.equal(['Arbeitsfeld', 'Für wen', 'Suchen']);
      expect((await open({ filters: 'search place' })).filters.labels).to.deep.equal(['Suchen', 'Ort']);
      expect((await open({ filters: '' })).filters.labels).to.deep.equal([]);
      const every = await open({ filters: `${EVERY} wheels` });
      expect(every.filters.labels).to.deep.equal([
        'Arbeitsfeld',
        'Für wen',
        'Gesprochene Sprache',
        'Ort',
        'Kostenfrei',
        'Teilnahme',
        'Mit Rollstuhl zugänglich',
        'Suchen',
      ]);
      expect(lines.all.filter((line) => line.includes('filters'))).to.deep.equal([
        '[kin-top] filters: there is no "wheels"',
      ]);
      await expect(every.page.element).to.be.accessible();
    });

    it('finds what costs nothing, in whichever way that is said', async () => {
      const cost = { amount: 0 };
      const events = [
        { id: 'tea', name: 'Tee', startDate: '2027-03-08T15:00', cost },
        { id: 'trip', name: 'Ausflug', startDate: '2027-03-09T15:00' },
        // As programs write what nobody filled in.
        {
          id: 'show',
          name: 'Kino',
          startDate: '2027-03-10T15:00',
          cost: { free: false, ...cost, note: '5 €' },
        },
      ];
      const { page, filters } = await open({ ...MARCH, filters: 'free' }, programme({ events }));
      await filters.tick('Kostenfrei');
      expect(page.rows.map(({ name }) => name)).to.deep.equal(['Tee']);
      await filters.tick('Kostenfrei');
      expect(page.row('Kino').text).to.include('5 €').and.not.include('0 €');
    });

    it('finds the date of a series that is elsewhere, alone; and at home all of them, as it is missed there', async () => {
      const { page, filters } = await open({ ...MARCH, filters: 'place search' });
      const times = () => page.times.map((time) => time.slice(0, 10));
      await filters.choose('Ort', 'Halle');
      expect(times()).to.deep.equal(['2027-03-19']);
      expect(page.rows, 'with the marker of the old date').to.have.length(2);
      expect(page.announced).to.include('1 Termin');
      page.element.filters = ['search'];
      await page.rests();
      expect(times(), 'without that filter').to.include('2027-03-03');
      page.element.filters = ['place', 'search'];
      await page.rests();
      await filters.choose('Ort', 'Haus am Park');
      expect(times()).to.include.members(['2027-03-03', '2027-03-19', '2027-03-31']);
      await filters.choose('Ort', 'Alle');
      await filters.search('halle');
      expect(times()).to.deep.equal(['2027-03-19']);
      await filters.search('singen park');
      expect(times(), 'in the hall it is not at the park')
        .to.include('2027-03-03')
        .and.not.include('2027-03-19');
      const hall = await open({ ...MARCH, place: 'hall' });
      expect(hall.page.times.map((time) => time.slice(0, 10))).to.deep.equal(['2027-03-19']);
      const later = await open({ view: 'month', place: 'hall', date: '2027-02' });
      expect(later.page.text).to.include('19. März 2027, Singen.');
    });

    it('offers only what occurs in what the partner shows', async () => {
      const { filters } = await open({ filters: EVERY });
      expect(filters.choices('Arbeitsfeld')).to.deep.equal(['Alle', 'Kinder', 'Ältere']);
      expect(filters.choices('Gesprochene Sprache')).to.deep.equal([
        'Alle',
        'Deutsch',
        'Russisch',
        'Ukrainisch',
      ]);
      expect(filters.choices('Ort')).to.deep.equal(['Alle', 'Haus am Park', 'Halle']);
      expect(filters.choices('Teilnahme')).to.deep.equal(['Alle', 'Online', 'Vor Ort']);
      const camp = await open({ filters: EVERY, project: 'camp' });
      expect(camp.filters.labels, 'there is nothing to choose').to.deep.equal([]);
      const some = await open({ filters: EVERY, project: 'camp talk' });
      expect(some.filters.labels).to.deep.equal([
        'Arbeitsfeld',
        'Gesprochene Sprache',
        'Teilnahme',
        'Suchen',
      ]);
    });

    it('narrows every view, what is counted, and says so once', async () => {
      const { page, filters } = await open();
      expect(page.announced).to.equal('März 2027: 12 Termine');
      await filters.choose('Arbeitsfeld', 'Ältere');
      expect(page.announced).to.equal('März 2027: 5 Termine');
      expect(page.weeks.flat().join()).to.include('Singen').and.not.include('Ferienlager');
      expect(filters.focus, 'stays').to.equal('Arbeitsfeld');
      await page.press('Liste');
      expect(names(page)).to.deep.equal(['Singen']);
      expect(page.announced, 'a list without an end is counted, too').to.match(
        /^Ab 2\. März 2027: \d+ Termine$/,
      );
      await page.press('Monat');
      await page.press('Weiter: April 2027');
      expect(page.announced).to.equal('April 2027: 4 Termine');
      expect((filters.control('Arbeitsfeld') as HTMLSelectElement).value).to.equal('seniors');
    });

    it('takes all that is chosen together, and tells the page', async () => {
      const { page, filters } = await open({ ...MARCH, filters: EVERY });
      await filters.choose('Gesprochene Sprache', 'Russisch');
      expect(names(page)).to.deep.equal(['Singen']);
      await filters.tick('Kostenfrei');
      await filters.tick('Mit Rollstuhl zugänglich');
      await filters.choose('Teilnahme', 'Vor Ort');
      await filters.search('singen');
      expect(names(page)).to.deep.equal(['Singen']);
      expect(filters.told[filters.told.length - 1]).to.deep.equal({
        spoken: 'ru',
        free: true,
        wheelchair: true,
        attendance: 'onsite',
        search: 'singen',
      });
      await filters.tick('Kostenfrei');
      expect(filters.told[filters.told.length - 1]).not.to.have.property('free');
      await filters.choose('Teilnahme', 'Online');
      expect(names(page)).to.deep.equal([]);
    });

    it('leaves an open detail as it is, and is still set after it', async () => {
      const { page, filters } = await open({ ...MARCH });
      await filters.choose('Arbeitsfeld', 'Kinder');
      location.hash = '#kin-top-event=running';
      await page.rests();
      await aTimeout(50);
      expect(page.headings, 'which is not among them').to.include('4 Sprechstunde');
      await page.leave();
      expect(names(page)).to.deep.equal(['Ferienlager']);
      expect((filters.control('Arbeitsfeld') as HTMLSelectElement).value).to.equal('children');
    });
  });

  describe('by words', () => {
    it('answers while one types, after a short pause, and keeps what is typed', async () => {
      const { page, filters } = await open(MARCH);
      const field = filters.control('Suchen');
      field.focus();
      await sendKeys({ type: 'Spa' });
      await sendKeys({ type: 'zier ' });
      await aTimeout(400);
      expect(names(page)).to.deep.equal(['Spaziergang']);
      expect(filters.told.map(({ search }) => search)).to.include('Spazier ');
      expect(field).to.have.value('Spazier ');
      expect(filters.focus).to.equal('Suchen');
      expect(page.announced).to.include('1 Termin');
    });

    it('is answered and announced once for a word, not for each of its letters', async () => {
      const { page, filters } = await open(MARCH);
      const said: string[] = [];
      const status = page.root.querySelector('[role=status]')!;
      const observer = new MutationObserver(() => said.push(page.announced));
      observer.observe(status, { subtree: true, childList: true, characterData: true });
      const field = filters.control('Suchen');
      for (const words of ['k', 'ku', 'kur', 'kurs']) {
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        // Faster than any timer, however busy the machine is.
        await page.element.updateComplete;
      }
      await aTimeout(400);
      observer.disconnect();
      expect(filters.told).to.deep.equal([{ search: 'kurs' }]);
      expect(new Set(said).size).to.equal(1);
      expect(status.isConnected, 'the region that speaks stays').to.equal(true);
    });

    it('keeps what is typed on while the answer is on its way', async () => {
      const { page, filters } = await open(MARCH);
      page.element.addEventListener('kin-top-filter', () => filters.type('kurs'), { once: true });
      await filters.search('ku');
      expect(filters.control('Suchen')).to.have.value('kurs');
      await waitUntil(() => filters.told.length === 2, 'the rest is answered, too');
      await filters.rests();
      expect(filters.told[1]).to.deep.equal({ search: 'kurs' });
      expect(names(page)).to.deep.equal(['Kurs']);
      expect(filters.control('Suchen')).to.have.value('kurs');
    });

    it('forgets what was typed last, too, when all is shown again', async () => {
      const { page, filters } = await open(MARCH);
      await filters.choose('Arbeitsfeld', 'Kinder');
      filters.type('kurs');
      await page.press('Filter zurücksetzen');
      expect(filters.control('Suchen')).to.have.value('');
      await aTimeout(400);
      expect(filters.told).to.deep.equal([{ field: 'children' }, {}]);
      expect(filters.control('Suchen')).to.have.value('');
    });

    it('keeps words and focus when the feed comes anew', async () => {
      const { page, filters } = await open(MARCH);
      await filters.search('kurs');
      page.element.data = programme();
      await page.rests();
      expect(filters.focus).to.equal('Suchen');
      expect(filters.control('Suchen')).to.have.value('kurs');
      expect(names(page)).to.deep.equal(['Kurs']);
    });

    it('ignores case and accents, and takes every language of the feed', async () => {
      const feed = programme({
        events: [
          { id: 'a', name: { de: 'Sprachcafé', uk: 'Мовне кафе' }, startDate: '2027-03-05T10:00' },
          { id: 'b', name: 'Vortrag', startDate: '2027-03-06T10:00', place: 'house' },
        ],
      });
      const { page, filters } = await open(MARCH, feed);
      for (const [words, found] of [
        ['SPRACHCAFE', 'Sprachcafé'],
        ['кафе', 'Sprachcafé'],
        ['park berlin', 'Vortrag'],
      ] as const) {
        await filters.search(words);
        expect(names(page), words).to.deep.equal([found]);
      }
    });

    it('takes spaces alone for nothing', async () => {
      const { page, filters } = await open(MARCH);
      const all = names(page);
      await filters.search('kurs');
      await filters.search('  ');
      expect(names(page)).to.deep.equal(all);
      expect(filters.told[1]).to.deep.equal({});
    });

    it('takes direction from what is typed', async () => {
      const { filters } = await open();
      expect(filters.control('Suchen')).to.have.attribute('dir', 'auto');
    });
  });

  describe('nothing', () => {
    it('is said, with the way back; the focus goes to the first filter', async () => {
      const { page, filters } = await open();
      await filters.choose('Arbeitsfeld', 'Ältere');
      await filters.search('gibt es nicht');
      expect(page.text).to.include('Nichts passt zu dieser Auswahl');
      expect(page.announced).to.equal('März 2027: 0 Termine');
      expect(page.element.status).to.equal('ready');
      expect(page.buttons.filter((name) => name === 'Filter zurücksetzen')).to.have.length(1);
      await expect(page.element).to.be.accessible();
      await page.press('Filter zurücksetzen');
      expect(page.announced).to.equal('März 2027: 12 Termine');
      expect(filters.focus).to.equal('Arbeitsfeld');
      expect(filters.control('Suchen')).to.have.value('');
      expect(filters.told[filters.told.length - 1]).to.deep.equal({});
      expect(page.buttons).not.to.include('Filter zurücksetzen');
    });

    it('in this month leads to the next event of the choice', async () => {
      const events = [
        { id: 'soon', name: 'Bald', startDate: '2027-04-05T10:00' },
        { id: 'far', name: 'Fernes Fest', startDate: '2027-09-18T14:00', fields: ['children'] },
      ];
      const { page, filters } = await open({}, programme({ events }));
      await filters.choose('Arbeitsfeld', 'Kinder');
      expect(page.text).to.include('In dieser Zeit passt nichts zu dieser Auswahl');
      expect(page.text).to.include('Samstag, 18. September 2027, Fernes Fest.');
      await page.press('Zum nächsten Termin');
      expect(page.period).to.equal('September 2027');
      await page.press('Weiter: Oktober 2027');
      expect(page.text).to.include('Wählen Sie etwas anderes aus, oder setzen Sie die Filter zurück.');
      await page.press('Filter zurücksetzen');
      expect(filters.focus).to.equal('Arbeitsfeld');
      expect(page.text).to.include('In dieser Zeit ist nichts geplant');
    });
  });

  describe('in a narrow container', () => {
    it('has its filters folded; the fold says how many are set', async () => {
      const { page, filters } = await open({}, programme(), NARROW);
      expect(filters.fold!.textContent.trim()).to.equal('Filtern');
      expect(filters.isFolded).to.equal(true);
      filters.fold!.focus();
      await sendKeys({ press: 'Enter' });
      await filters.rests();
      expect(filters.isFolded).to.equal(false);
      await filters.choose('Arbeitsfeld', 'Ältere');
      await filters.choose('Für wen', 'Familien');
      expect(filters.fold!.textContent.trim()).to.equal('Filtern: 2 gesetzt');
      expect(filters.isFolded).to.equal(false);
      await expect(page.element).to.be.accessible();
      expect(page.overflow).to.equal(0);
      for (const target of page.root.querySelectorAll<HTMLElement>('.filters :is(summary, input, select)'))
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('gives the focus to the fold where that is folded when all is shown again', async () => {
      const { page, filters } = await open({}, programme(), NARROW);
      filters.fold!.click();
      await filters.rests();
      await filters.choose('Arbeitsfeld', 'Ältere');
      filters.fold!.click();
      await filters.rests();
      await page.press('Filter zurücksetzen');
      expect(filters.focus).to.equal('Filtern');
    });

    it('unfolds them where there is room', async () => {
      const { page, filters } = await open({}, programme(), NARROW);
      await page.resize(WIDE);
      expect(filters.isFolded).to.equal(false);
      expect(filters.fold).to.equal(undefined);
      await page.resize(NARROW);
      expect(filters.isFolded).to.equal(true);
    });

    it('folds none away that is being filled in, as when a phone is turned to type', async () => {
      const { page, filters } = await open(MARCH);
      filters.control('Suchen').focus();
      await page.resize(NARROW);
      expect(filters.isFolded).to.equal(false);
      expect(filters.focus).to.equal('Suchen');
      await filters.search('kurs');
      filters.control('Suchen').blur();
      page.element.data = programme();
      await page.rests();
      expect(filters.isFolded, 'nor later, on its own').to.equal(false);
      filters.fold!.click();
      await filters.rests();
      await page.press('Filter zurücksetzen');
      expect(filters.isFolded, 'but by the visitor').to.equal(true);
      await page.resize(WIDE);
      expect(filters.isFolded, 'until there is room again').to.equal(false);
      await page.resize(NARROW);
      expect(filters.isFolded, 'and then not left in use').to.equal(true);
    });
  });

  it('are within reach on a page that is made smaller', async () => {
    for (const style of ['zoom: 0.8', 'transform: scale(0.8)']) {
      const data = programme();
      const page = await CalendarPage.open({ data, attributes: { now: NOW }, width: 700, style });
      const filters = new FiltersPage(page.element);
      expect(filters.fold, `${style}: nothing to unfold`).to.equal(undefined);
      expect(filters.isFolded, style).to.equal(false);
    }
  });

  describe('what the partner narrows', () => {
    it('has a line on the console for every id that the feed does not know', async () => {
      await open({
        field: 'children nofield',
        audience: 'noaudience',
        place: 'house noplace',
        project: 'choir camp noproject',
        exclude: 'walk noexclude',
      });
      expect(lines.all.filter((line) => line.includes('there is no'))).to.deep.equal([
        '[kin-top] field: there is no "nofield"',
        '[kin-top] audience: there is no "noaudience"',
        '[kin-top] place: there is no "noplace"',
        '[kin-top] project: there is no "noproject"',
        '[kin-top] exclude: there is no "noexclude"',
      ]);
    });

    it('is followed when it changes', async () => {
      const { page } = await open(MARCH);
      for (const [attribute, value, found] of [
        ['field', 'children', ['Ferienlager']],
        ['audience', 'families', ['Singen']],
        ['spoken', 'uk', ['Vortrag']],
        ['place', 'house', ['Singen']],
        ['project', 'walk', ['Spaziergang']],
        ['featured', '', ['Ferienlager']],
        ['until', '2027-03-02', ['Sprechstunde']],
        ['from', '2027-03-29', ['Singen']],
      ] as const) {
        const before = page.element.getAttribute(attribute);
        page.element.setAttribute(attribute, value);
        await page.rests();
        expect(names(page), attribute).to.deep.equal(found);
        if (before === null) page.element.removeAttribute(attribute);
        else page.element.setAttribute(attribute, before);
        await page.rests();
      }
    });
  });

  describe('what is announced', () => {
    const alerts = [
      { id: 'closed', text: 'Heute geschlossen.', validFrom: '2027-03-02', validThrough: '2027-03-02' },
      { id: 'storm', text: { de: 'Sturm.\n\nBitte zu Hause bleiben.' }, level: 'warning' },
      { id: 'over', text: 'Vorbei.', validThrough: '2027-03-01' },
      { id: 'soon', text: 'Erst morgen.', validFrom: '2027-03-03' },
    ];
    const notes = (page: CalendarPage) =>
      [...page.root.querySelectorAll('[role=note]')].map((note) =>
        [...note.querySelectorAll('p')].map((one) => one.textContent.trim()).join(' '),
      );

    it('stands above the calendar from its first day to its last', async () => {
      const { page } = await open({}, programme({ alerts }));
      expect(notes(page)).to.deep.equal(['Heute geschlossen.', 'Sturm. Bitte zu Hause bleiben.']);
      expect(page.text.indexOf('Sturm')).to.be.lessThan(page.text.indexOf('März'));
      page.element.now = '2027-03-03T00:00';
      await page.rests();
      expect(notes(page)).to.deep.equal(['Sturm. Bitte zu Hause bleiben.', 'Erst morgen.']);
      await expect(page.element).to.be.accessible();
    });

    it('is there without any events, too, and can be hidden', async () => {
      const none = await open({}, programme({ alerts, events: [] }));
      expect(none.page.element.status).to.equal('empty');
      expect(notes(none.page)).to.have.length(2);
      const hidden = await open({ hide: 'alerts' }, programme({ alerts }));
      expect(notes(hidden.page)).to.deep.equal([]);
    });
  });
});
