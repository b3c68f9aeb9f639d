import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { CalendarPage, cleanAddress } from '../helpers/calendar-page.js';
import { FiltersPage } from '../helpers/filters-page.js';
import { ProjectListPage } from '../helpers/project-list-page.js';
import { smallFeed } from '../helpers/small-feed.js';

const feed = () =>
  smallFeed({
    fields: [
      { id: 'a', name: 'Eins' },
      { id: 'b', name: 'Zwei' },
    ],
    projects: [
      { id: 'choir', name: 'Chor', fields: ['a'], description: 'Wir singen.' },
      { id: 'club', name: 'Club', fields: ['b'], description: 'Wir treffen uns.' },
    ],
  });

describe('a project that the page’s address names', () => {
  beforeEach(cleanAddress);
  afterEach(cleanAddress);
  /** The words of what has the focus. */
  const focus = (page: ProjectListPage) => page.element.shadowRoot!.activeElement?.textContent;
  const go = async (page: ProjectListPage, hash: string) => {
    location.hash = hash;
    await oneEvent(window, 'hashchange');
    await page.element.updateComplete;
    await page.element.updateComplete;
  };

  it('is open when the page loads, with the focus on its name', async () => {
    history.replaceState(null, '', '#kin-top-project=club');
    const page = await ProjectListPage.open(feed());
    expect(page.project('Club').isOpen).to.equal(true);
    expect(page.project('Chor').isOpen).to.equal(false);
    expect(focus(page)).to.equal(page.project('Club').heading.textContent);
  });

  it('opens when the address changes, though the list was cut or narrowed', async () => {
    const page = await ProjectListPage.open(feed(), { limit: '1' });
    expect(page.names).to.deep.equal(['Chor']);
    await go(page, '#kin-top-project=club');
    expect(page.project('Club').isOpen).to.equal(true);
    expect(focus(page)).to.equal(page.project('Club').heading.textContent);
  });

  it('is in view from its name on, at once, though the page scrolls smoothly', async () => {
    const page = await ProjectListPage.open(feed());
    const { style } = document.documentElement;
    const room = document.createElement('div');
    room.style.blockSize = '300vh';
    page.element.before(room);
    page.element.after(room.cloneNode());
    style.scrollBehavior = 'smooth';
    try {
      scrollTo({ top: 0, behavior: 'instant' });
      await go(page, '#kin-top-project=club');
      const { top } = page.project('Club').heading.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight / 3);
      expect(focus(page)).to.equal(page.project('Club').heading.textContent);
    } finally {
      style.scrollBehavior = '';
    }
  });

  it('leaves what the visitor chose, where it is among it', async () => {
    const page = await ProjectListPage.open(feed());
    await page.choose('Arbeitsfeld', 'Zwei');
    await go(page, '#kin-top-project=club');
    expect(page.names).to.deep.equal(['Club']);
    await go(page, '#kin-top-project=choir');
    expect(page.names, 'else all is shown').to.deep.equal(['Chor', 'Club']);
  });

  it('is shown, whatever was being typed to look for', async () => {
    const page = await ProjectListPage.open(feed());
    const filters = new FiltersPage(page.element);
    await filters.choose('Arbeitsfeld', 'Eins');
    filters.type('chor');
    await go(page, '#kin-top-project=club');
    await aTimeout(400);
    expect(page.names).to.deep.equal(['Chor', 'Club']);
    expect(filters.control('Suchen')).to.have.value('');
  });

  it('is none where the feed does not know it', async () => {
    const page = await ProjectListPage.open(feed());
    for (const hash of ['#kin-top-project=gone', '#kin-top-project=', '#elsewhere']) {
      await go(page, hash);
      expect(page.names).to.deep.equal(['Chor', 'Club']);
      expect(focus(page)).to.equal(undefined);
    }
  });

  it('changes nothing in a list that does not have it', async () => {
    const data = feed();
    (data['projects'] as unknown[]).push({ id: 'course', name: 'Kurs', fields: ['a'] });
    const page = await ProjectListPage.open(data, { exclude: 'club' });
    const filters = new FiltersPage(page.element);
    const cut = await ProjectListPage.open(feed(), { limit: '1' });
    await filters.search('Chor');
    for (const hash of ['#kin-top-project=club', '#kin-top-project=gone']) {
      await go(page, hash);
      expect(filters.control('Suchen')).to.have.value('Chor');
    }
    expect(cut.names, 'this one has it').to.deep.equal(['Chor', 'Club']);
    const short = await ProjectListPage.open(feed(), { limit: '1' });
    await go(short, '#kin-top-project=never');
    expect(short.names).to.deep.equal(['Chor']);
  });

  it('is forgotten where the feed does not know it: it does not take the focus when it comes later', async () => {
    const page = await ProjectListPage.open(feed());
    await go(page, '#kin-top-project=new');
    const data = feed();
    (data['projects'] as unknown[]).push({ id: 'new', name: 'Neues' });
    page.element.data = data;
    await page.element.updateComplete;
    expect(page.names).to.include('Neues');
    expect(focus(page)).to.equal(undefined);
    await go(page, '#elsewhere');
    await go(page, '#kin-top-project=new');
    expect(focus(page)).to.equal(page.project('Neues').heading.textContent);
  });

  describe('beside a calendar', () => {
    const NAMED = '#kin-top-project=choir';
    const open = async () => {
      history.replaceState(null, '', NAMED);
      const events = [{ id: 'e', name: 'Probe', startDate: '2027-03-04T18:00', project: 'choir' }];
      const data = { ...feed(), events };
      const calendar = await CalendarPage.open({
        data,
        attributes: { now: '2027-03-02T10:00', view: 'list' },
      });
      const page = await ProjectListPage.open(data);
      // As the visitor leaves it.
      await page.project('Chor').toggle();
      await page.choose('Arbeitsfeld', 'Zwei');
      (page.element.shadowRoot!.activeElement as HTMLElement | null)?.blur();
      return { calendar, page };
    };
    const rests = async ({ calendar, page }: Awaited<ReturnType<typeof open>>) => {
      await aTimeout(50);
      await calendar.rests();
      await page.settled();
    };
    const travel = async (on: Awaited<ReturnType<typeof open>>, by: -1 | 1) => {
      history.go(by);
      await oneEvent(window, 'popstate');
      await rests(on);
    };

    it('stays as the visitor left it when an event is opened and closed again: by its button, and by a phone’s Back', async () => {
      const on = await open();
      const { calendar, page } = on;
      const stays = () => {
        expect(location.hash).to.equal(NAMED);
        expect(page.names).to.deep.equal(['Club']);
        expect(calendar.focus).to.equal('a Probe');
        expect(focus(page)).to.equal(undefined);
      };
      await calendar.follow('Probe');
      await calendar.leave();
      await rests(on);
      stays();
      await calendar.follow('Probe');
      await travel(on, -1);
      stays();
      await travel(on, 1);
      expect(calendar.focus, 'Forward').to.equal('h4 Probe');
      await travel(on, -1);
      stays();
      await page.choose('Arbeitsfeld', 'Alle');
      expect(page.project('Chor').isOpen, 'folded').to.equal(false);
    });

    it('is led to again by a link to it: in the event, or on the page', async () => {
      const on = await open();
      const { calendar, page } = on;
      const isLed = async () => {
        await rests(on);
        expect(page.names).to.deep.equal(['Chor', 'Club']);
        expect(page.project('Chor').isOpen).to.equal(true);
        expect(focus(page)).to.equal(page.project('Chor').heading.textContent);
      };
      await calendar.follow('Probe');
      await calendar.follow('Chor');
      await isLed();
      const link = document.createElement('a');
      link.href = NAMED;
      link.innerHTML = '<b>Zum Chor</b>';
      calendar.container.append(link);
      await page.choose('Arbeitsfeld', 'Zwei');
      await calendar.follow('Probe');
      (link.firstElementChild as HTMLElement).click();
      await isLed();
      await page.choose('Arbeitsfeld', 'Zwei');
      await go(page, '#elsewhere');
      location.hash = NAMED;
      await isLed();
    });

    it('stays as the visitor left it after a link to it was opened in another tab', async () => {
      const on = await open();
      const link = document.createElement('a');
      link.href = NAMED;
      on.calendar.container.append(link);
      link.addEventListener('click', (press) => press.preventDefault());
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
      await on.calendar.follow('Probe');
      await on.calendar.leave();
      await rests(on);
      expect(on.page.names).to.deep.equal(['Club']);
    });

    it('stays as the visitor left it when the page moves the list', async () => {
      const { page } = await open();
      page.element.parentElement!.prepend(page.element);
      document.body.append(page.element);
      await page.settled();
      expect(page.names).to.deep.equal(['Club']);
      expect(focus(page)).to.equal(undefined);
      page.element.remove();
    });
  });
});
