import { aTimeout, expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/event-calendar.js';
import type { KinTopEventCalendar } from '../../src/elements/event-calendar/kin-top-event-calendar.js';
import type { KinTopProjectList } from '../../src/elements/project-list/kin-top-project-list.js';
import type { SelectDetail } from '../../src/events.js';
import { cleanAddress } from '../helpers/calendar-page.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { readAloud } from '../helpers/read-aloud.js';
import { smallFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

const NOW = '2027-03-02T10:00';
const PROJECT = {
  id: 'choir',
  name: 'Chor',
  description: 'Wir singen.',
  place: 'house',
  audiences: ['families'],
  contacts: ['anna'],
  languages: ['uk'],
  cost: { free: true },
};
const feed = (events: object[] = [{}], project: object = {}) =>
  smallFeed({
    audiences: [{ id: 'families', name: 'Familien' }],
    places: [{ id: 'house', name: 'Haus', streetAddress: 'Weg 1', addressLocality: 'Garath' }],
    contacts: [{ id: 'anna', name: 'Anna Berg' }],
    projects: [{ ...PROJECT, ...project }],
    events: events.map((event, index) => ({
      id: `e-${index}`,
      name: 'Probe',
      startDate: '2027-03-04T18:00',
      endDate: '2027-03-04T19:30',
      rrule: 'FREQ=WEEKLY',
      project: 'choir',
      ...event,
    })),
  });

describe('a date of an offer', () => {
  beforeEach(() => {
    cleanAddress();
    scrollTo(0, 0);
  });
  afterEach(cleanAddress);

  describe('on a page without a calendar', () => {
    const open = async (...asked: Parameters<typeof feed>) => {
      const page = await ProjectListPage.open(feed(...asked), { now: NOW });
      await page.project('Chor').toggle();
      return page;
    };

    it('unfolds in its place, by keyboard too: when, where, how; and tells the page', async () => {
      const page = await open([
        { registration: { required: true, email: 'chor@kin-top.example' }, description: 'Mit Noten.' },
      ]);
      const project = page.project('Chor');
      const told: SelectDetail[] = [];
      page.element.addEventListener('kin-top-select', ({ detail }) => told.push(detail));
      project.date(1).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => project.text.includes('Mit Noten.'), 'it is unfolded');
      expect(told).to.deep.equal([{ type: 'event', id: 'e-0', date: '2027-03-11' }]);
      const { words } = project.dates[1]!;
      expect(words).to.contain('18:00–19:30 Uhr (1 Stunde, 30 Minuten)');
      expect(words).to.contain('Weg 1').and.to.contain('Karte bei OpenStreetMap');
      expect(words).to.contain('Erforderlich. chor@kin-top.example');
      expect(project.dates[0]!.words, 'the others stay as they are').not.to.contain('Erforderlich');
      expect(page.focused === project.date(1), 'the date has the focus').to.equal(true);
      await expect(page.element).to.be.accessible();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => !project.text.includes('Mit Noten.'), 'it is folded again');
      expect(told).to.have.length(1);
    });

    it('does not tell again what is told of the offer, only what is different', async () => {
      const page = await open([{}, { cost: { amount: 5 }, languages: ['de'], contacts: [], audiences: [] }]);
      const project = page.project('Chor');
      await project.toggleDate(0);
      await project.toggleDate(1);
      await waitUntil(() => project.dates[1]!.words.includes('Kosten 5'), 'it is unfolded');
      for (const word of ['Kosten', 'kostenfrei', 'Ukrainisch', 'Anna Berg', 'Familien'])
        expect(project.dates[0]!.words).not.to.contain(word);
      expect(project.dates[1]!.words).to.contain('Sprachen Deutsch');
    });

    it('says that it does not take place, and why, folded and unfolded', async () => {
      const overrides = { '2027-03-04': { status: 'cancelled', note: 'Feiertag.' } };
      const page = await open([{ overrides, registration: { required: true } }]);
      const project = page.project('Chor');
      const struck = () => project.dates[0]!;
      expect(struck().words).to.contain('Fällt aus').and.to.contain('Feiertag.');
      expect(struck().struck).to.equal(true);
      await project.toggleDate();
      expect(struck().words).to.contain('Fällt aus').and.to.contain('Feiertag.');
      expect(struck().words, 'nobody is invited').not.to.contain('Erforderlich');
      expect(struck().struck).to.equal(true);
    });

    it('is among the next ones while it runs, though it began days ago; none that is over takes its place', async () => {
      const over = Array.from({ length: 9 }, (_, hour) => ({
        startDate: `2027-03-02T0${hour}:00`,
        endDate: `2027-03-02T0${hour}:30`,
        rrule: null,
      }));
      const exhibition = { startDate: '2027-02-20', endDate: '2027-03-05', rrule: null };
      const page = await open([...over, exhibition, {}]);
      const project = page.project('Chor');
      expect(project.dates.map(({ datetime }) => datetime.slice(0, 10))).to.deep.equal([
        '2027-02-20',
        '2027-03-04',
        '2027-03-11',
      ]);
      expect(project.dates[0]!.words).to.contain('Läuft gerade');
    });

    it('of a featured offer opens before the fold', async () => {
      const page = await ProjectListPage.open(feed([{}], { featured: true }), { now: NOW });
      const project = page.project('Chor');
      expect(project.isOpen).to.equal(false);
      await project.toggleDate();
      expect(project.dates[0]!.words).to.contain('Weg 1');
      expect(project.isOpen).to.equal(false);
    });
  });

  describe('on a page with a calendar', () => {
    interface Page {
      list: ProjectListPage;
      calendar: KinTopEventCalendar;
      told: SelectDetail[];
    }
    async function open(attributes: Record<string, unknown> = {}): Promise<Page> {
      const place = await fixture<HTMLElement>(
        html`<div lang="de"><div style="block-size: 2000px"></div></div>`,
      );
      const list = document.createElement('kin-top-project-list') as KinTopProjectList;
      const calendar = document.createElement('kin-top-event-calendar') as KinTopEventCalendar;
      const data = feed();
      Object.assign(list, { data, now: NOW });
      Object.assign(calendar, { data, now: NOW, view: 'list', ...attributes });
      place.prepend(calendar);
      place.append(list);
      await waitUntil(() => list.status === 'ready' && calendar.status !== 'loading', 'both are there');
      const page = new ProjectListPage(list);
      await page.settled();
      await page.project('Chor').toggle();
      await page.settled();
      const told: SelectDetail[] = [];
      place.addEventListener('kin-top-select', ({ detail }) => told.push(detail));
      return { list: page, calendar, told };
    }
    const rests = async ({ list }: Page) => {
      await list.settled();
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      await aTimeout(50);
    };
    const focus = (element: Element) => readAloud(element.shadowRoot!.activeElement);
    async function follow(page: Page, number: number): Promise<void> {
      const moved = oneEvent(window, 'hashchange');
      page.list.project('Chor').date(number).click();
      await moved;
      await rests(page);
    }
    async function back(page: Page): Promise<void> {
      const moved = oneEvent(window, 'hashchange');
      history.back();
      await moved;
      await rests(page);
    }

    it('is a link that opens it there, in view, with the focus on its name; the page is told', async () => {
      const page = await open();
      expect(page.list.project('Chor').date(1).getAttribute('href')).to.equal(
        '#kin-top-event=e-0/2027-03-11',
      );
      await follow(page, 1);
      expect(focus(page.calendar)).to.equal('Probe');
      expect(readAloud(page.calendar.shadowRoot!)).to.include('Donnerstag, 11. März 2027');
      const { top } = page.calendar.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight);
      expect(page.told).to.deep.equal([{ type: 'event', id: 'e-0', date: '2027-03-11' }]);
    });

    it('says nothing where it is opened in a tab of its own', async () => {
      const page = await open();
      const link = page.list.project('Chor').date(1);
      link.addEventListener('click', (press) => press.preventDefault());
      link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
      expect(page.told).to.deep.equal([]);
    });

    it('leads back to the same place, to the pixel, as often as one likes', async () => {
      const page = await open();
      const link = () => page.list.project('Chor').date(2);
      for (let turn = 0; turn < 2; turn++) {
        link().scrollIntoView({ block: 'center', behavior: 'instant' });
        scrollBy({ top: 37, behavior: 'instant' });
        await rests(page);
        const before = [scrollY, Math.round(link().getBoundingClientRect().top)];
        await follow(page, 2);
        expect(scrollY).to.be.lessThan(before[0]!);
        await back(page);
        expect(page.list.focused === link(), 'the link has the focus').to.equal(true);
        expect([scrollY, Math.round(link().getBoundingClientRect().top)]).to.deep.equal(before);
      }
    });

    it('leads back to it where the offer itself is in the address, and keeps what the visitor chose', async () => {
      history.replaceState(null, '', '#kin-top-project=choir');
      const page = await open();
      await page.list.project('Chor').toggle();
      await follow(page, 1);
      await back(page);
      expect(location.hash).to.equal('#kin-top-project=choir');
      expect(page.list.focused === page.list.project('Chor').date(1), 'the link has the focus').to.equal(
        true,
      );
    });

    it('calls nobody back who went on in the calendar', async () => {
      const page = await open();
      await follow(page, 1);
      const { shadowRoot } = page.calendar;
      const close = [...shadowRoot!.querySelectorAll('button')].find(
        (one) => readAloud(one) === 'Zurück zur Übersicht',
      );
      close!.click();
      await rests(page);
      shadowRoot!.querySelector<HTMLElement>('a[href*="2027-03-11"]')!.click();
      await rests(page);
      await back(page);
      expect(readAloud(page.list.focused), 'nothing of the list has the focus').to.equal('');
    });

    it('unfolds in its place where the calendar leaves it out, or is gone', async () => {
      const page = await open({ exclude: ['choir'] });
      expect(page.list.project('Chor').date().localName).to.equal('summary');
      const other = await open();
      expect(other.list.project('Chor').date().localName).to.equal('a');
      other.calendar.remove();
      await other.list.settled();
      expect(other.list.project('Chor').date().localName).to.equal('summary');
    });

    it('unfolds in its place as long as the calendar is in a closed tab', async () => {
      const { list, calendar } = await open({ hidden: true });
      const opensBy = (tag: string) =>
        waitUntil(() => list.project('Chor').date().localName === tag, `opened by ${tag}`);
      await opensBy('summary');
      calendar.hidden = false;
      await opensBy('a');
    });
  });
});
