import { expect } from '@open-wc/testing';
import { CalendarPage } from '../helpers/calendar-page.js';
import { ConsoleLines } from '../helpers/feed-server.js';
import { FiltersPage } from '../helpers/filters-page.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { smallFeed } from '../helpers/small-feed.js';
import { crowd, NOW, programme } from './programme.js';

const USUAL = ['Arbeitsfeld', 'Für wen', 'Suchen'];

const feed = () =>
  smallFeed({
    fields: [
      { id: 'a', name: 'Eins' },
      { id: 'b', name: 'Zwei' },
    ],
    audiences: [
      { id: 'families', name: 'Familien' },
      { id: 'teams', name: 'Teams' },
    ],
    projects: [
      { id: 'choir', name: 'Chor', fields: ['a'], audiences: ['families'] },
      { id: 'club', name: 'Club', fields: ['b'], audiences: ['teams'] },
      { id: 'course', name: 'Kurs', fields: ['b'], audiences: ['teams'] },
    ],
  });

/** Sets properties as a framework does, which knows no types. */
const set = async (element: HTMLElement, properties: Record<string, unknown>) => {
  Object.assign(element, properties);
  await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
};

describe('words that stand in attributes', () => {
  let lines: ConsoleLines;
  beforeEach(() => (lines = new ConsoleLines()));
  afterEach(() => lines.stop());

  it('count as well where a framework sets the property', async () => {
    const page = await ProjectListPage.open(feed());
    const filters = new FiltersPage(page.element);
    await set(page.element, { exclude: 'choir', filters: 'search field', hide: 'count', limit: '1' });
    expect(page.names).to.deep.equal(['Club']);
    expect(filters.labels).to.deep.equal(['Suchen']);
    expect(page.element.exclude).to.deep.equal(['choir']);
    await page.press('Alle zeigen: 2 Angebote');
    expect(page.names).to.deep.equal(['Club', 'Kurs']);
    expect(lines.all).to.deep.equal([]);
  });

  for (const nothing of [null, undefined])
    it(`are as if they had never been set where it sets ${nothing}`, async () => {
      const page = await ProjectListPage.open(feed(), { exclude: 'choir', filters: 'search', hide: 'count' });
      const filters = new FiltersPage(page.element);
      await set(page.element, { exclude: nothing, filters: nothing, hide: nothing, groupBy: nothing });
      expect(page.names).to.deep.equal(['Chor', 'Club', 'Kurs']);
      expect(filters.labels).to.deep.equal(USUAL);
      expect(lines.all).to.deep.equal([]);
    });

  it('are the usual ones again where an attribute is taken away', async () => {
    const list = await ProjectListPage.open(feed(), { filters: 'search', 'group-by': 'none' });
    for (const name of ['filters', 'group-by']) list.element.removeAttribute(name);
    await list.element.updateComplete;
    expect(new FiltersPage(list.element).labels).to.deep.equal(USUAL);
    const calendar = await CalendarPage.open({
      data: programme({ events: crowd(3) }),
      attributes: { now: NOW, view: 'list', views: 'list' },
    });
    expect(calendar.columns).to.have.length(0);
    for (const name of ['view', 'views']) calendar.element.removeAttribute(name);
    await calendar.rests();
    expect(calendar.columns).to.have.length(7);
    expect(calendar.button('Woche')).to.be.displayed;
    expect(lines.all).to.deep.equal([]);
  });
});
