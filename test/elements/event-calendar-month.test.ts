import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { contrast, smallTargets, texts } from '../helpers/measure.js';
import { smallFeed } from '../helpers/small-feed.js';
import { crowd, NOW, programme } from './programme.js';

const WIDE = 1000;
const NARROW = 320;
const WIDTHS = [WIDE, NARROW];
const SHIFT = { shiftKey: true };

/** As many events on every day of the month and its neighbours as asked for, and others until there are ten thousand. */
const fullMonth = (aDay: number): Record<string, unknown> => {
  const events: unknown[] = [];
  for (let day = 0; day < 42; day++) {
    const date = new Date(Date.UTC(2027, 1, 22 + day)).toISOString().slice(0, 10);
    for (let one = 0; one < aDay; one++) {
      events.push({ id: `${day}-${one}`, name: `Treffen ${one}`, startDate: `${date}T1${one % 10}:00` });
    }
  }
  for (let one = events.length; one < 10_000; one++) {
    const date = new Date(Date.UTC(2027, 5, 1 + (one % 600))).toISOString().slice(0, 10);
    events.push({
      id: `far-${one}`,
      name: `Kurs ${one}`,
      startDate: `${date}T18:00`,
      ...(one % 10 ? {} : { rrule: 'FREQ=WEEKLY' }),
    });
  }
  return smallFeed({ timeZone: 'Europe/Berlin', events });
};

describe('the month as a grid', () => {
  onCleanPage();
  const open = (attributes: Record<string, string> = {}, width = WIDE, feed = programme()) =>
    CalendarPage.open({ data: feed, attributes: { now: NOW, view: 'month', ...attributes }, width });
  /** As the Tab key does it. */
  const enter = (page: CalendarPage) =>
    page.root.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')!.focus();
  const elements = (page: CalendarPage) => page.root.querySelectorAll('*').length;

  for (const width of WIDTHS) {
    describe(`${width} px wide`, () => {
      it('has one tab stop: today, or the day that is chosen', async () => {
        const page = await open({}, width);
        expect(page.tabStops).to.deep.equal(['Heute, Dienstag, 2. März, 1 Termin']);
        await page.choose(24);
        expect(page.tabStops).to.deep.equal(['Mittwoch, 24. März, 2 Termine']);
        const other = await open({ date: '2027-04' }, width);
        expect(other.tabStops).to.deep.equal(['Mittwoch, 7. April, 1 Termin']);
        const empty = await open({ date: '2028-02', from: '2028-02-10' }, width);
        expect(empty.tabStops).to.have.length(1);
      });

      it('says of today that it is, to all', async () => {
        const page = await open({}, width);
        const current = page.root.querySelectorAll('[aria-current=date]');
        expect([...current].map((day) => day.getAttribute('aria-label'))).to.deep.equal([
          'Heute, Dienstag, 2. März, 1 Termin',
        ]);
      });

      it('is walked through with arrows, to the ends of a week and of the month', async () => {
        const page = await open({}, width);
        enter(page);
        expect(await page.key('ArrowRight'), 'the page does not scroll').to.equal(true);
        expect(page.focus).to.equal('button Mittwoch, 3. März, 1 Termin');
        await page.key('ArrowDown');
        expect(page.focus).to.equal('button Mittwoch, 10. März, 1 Termin, Fällt aus');
        await page.key('End');
        expect(page.focus).to.include('Sonntag, 14. März');
        await page.key('Home');
        expect(page.focus).to.include('Montag, 8. März');
        await page.key('ArrowUp');
        await page.key('Home', { ctrlKey: true });
        expect(page.focus).to.include('Montag, 1. März');
        await page.key('End', { ctrlKey: true });
        expect(page.focus).to.include('Mittwoch, 31. März');
        expect(page.tabStops).to.have.length(1);
        expect(await page.key('a'), 'other keys are the page’s').to.equal(false);
        expect(await page.key('ArrowLeft', { altKey: true })).to.equal(false);
      });

      it('goes on over the month’s borders, the focus stays on the day, and the month is announced', async () => {
        const page = await open({}, width);
        enter(page);
        await page.key('ArrowLeft');
        await page.key('ArrowLeft');
        expect(page.focus).to.equal('button Sonntag, 28. Februar, 0 Termine');
        expect(page.period).to.equal('Februar 2027');
        expect(page.announced).to.equal('Februar 2027: 0 Termine');
        expect(page.text).to.include('In dieser Zeit ist nichts geplant');
        await page.key('ArrowRight');
        expect(page.focus).to.include('Montag, 1. März');
        expect(page.announced).to.equal('März 2027: 12 Termine');
      });

      it('turns months and years with PageUp and PageDown', async () => {
        const page = await open({ date: '2027-03-31' }, width);
        enter(page);
        await page.key('PageDown');
        expect(page.focus, 'April is shorter').to.include('Freitag, 30. April');
        expect(page.announced).to.equal('April 2027: 4 Termine');
        await page.key('PageUp');
        expect(page.focus).to.include('Dienstag, 30. März');
        await page.key('PageDown', SHIFT);
        expect(page.focus).to.include('Donnerstag, 30. März');
        expect(page.period).to.equal('März 2028');
        await page.key('PageUp', SHIFT);
        expect(page.period).to.equal('März 2027');
      });

      it('is mirrored where one reads from right to left', async () => {
        const page = await open({}, width);
        page.root.querySelector<HTMLElement>('[part=root]')!.dir = 'rtl';
        enter(page);
        await page.key('ArrowLeft');
        expect(page.focus).to.include('Mittwoch, 3. März');
        await page.key('ArrowRight');
        expect(page.focus).to.include('Dienstag, 2. März');
      });

      it('stops at the partner’s bounds', async () => {
        const page = await open({ from: '2027-03-02', until: '2027-04-06' }, width);
        enter(page);
        await page.key('ArrowLeft');
        expect(page.focus).to.include('Dienstag, 2. März');
        expect(page.button('Montag, 1. März').disabled).to.equal(true);
        await page.key('PageDown', SHIFT);
        expect(page.focus, 'the last day').to.include('Dienstag, 6. April');
        await page.key('ArrowDown');
        expect(page.focus).to.include('Dienstag, 6. April');
        expect(page.button('Mittwoch, 7. April').disabled).to.equal(true);
      });

      it('begins within the bounds, whatever day was named', async () => {
        const page = await open({ date: '2027-03-01', from: '2027-03-03' }, width);
        expect(page.tabStops).to.deep.equal(['Mittwoch, 3. März, 1 Termin']);
      });

      it('opens the day on Enter: reading goes on at its heading, and Escape leads back', async () => {
        const page = await open({}, width);
        enter(page);
        await page.key('ArrowRight');
        // The browser makes a press of Enter and Space.
        (page.root.activeElement as HTMLElement).click();
        await page.rests();
        expect(page.focus).to.equal('h5 Mittwoch, 3. März');
        expect(page.rows.map(({ name }) => name)).to.deep.equal(['Singen']);
        expect(page.chosen).to.equal('Mittwoch, 3. März, 1 Termin');
        await expect(page.element).to.be.accessible();
        await page.key('Escape');
        expect(page.focus).to.equal('button Mittwoch, 3. März, 1 Termin');
        await page.choose(3);
        expect(page.focus, 'again').to.equal('h5 Mittwoch, 3. März');
      });

      it('comes back from an event to where it was opened', async () => {
        const page = await open({}, width);
        await page.choose(3);
        const link = [...page.root.querySelectorAll<HTMLElement>('article a')][0]!;
        link.focus();
        link.click();
        await page.rests();
        expect(page.text).to.include('Zurück zur Übersicht');
        await page.leave();
        expect(page.focus).to.equal('a Singen');
        expect(page.rows.map(({ name }) => name)).to.deep.equal(['Singen']);
      });

      it('keeps the focus on the buttons that turn the month', async () => {
        const page = await open({}, width);
        await page.press('Weiter: ');
        await page.press('Weiter: ');
        expect(page.period).to.equal('Mai 2027');
        expect(page.focus).to.match(/^button Weiter: Juni? 2027/);
      });

      it('keeps the focus on its day while the feed is read again', async () => {
        const page = await open({}, width);
        enter(page);
        await page.key('ArrowRight');
        page.element.data = programme();
        await page.rests();
        expect(page.focus).to.equal('button Mittwoch, 3. März, 1 Termin');
      });

      it('is small and whole with ten thousand events, sixty of them on every day', async () => {
        const page = await open({}, width, fullMonth(60));
        expect(page.announced).to.equal('März 2027: 1860 Termine');
        expect(page.button('Mittwoch, 31. März').getAttribute('aria-label')).to.include('60 Termine');
        expect(elements(page)).to.be.at.most(900);
        await page.press('Weiter: ');
        expect(page.button('Donnerstag, 1. April').getAttribute('aria-label')).to.include('60 Termine');
        await page.press('Zurück: ');
        await page.choose(31);
        expect(page.rows).to.have.length(20);
        await page.press('Weitere Termine zeigen');
        expect(page.rows).to.have.length(40);
        expect(page.focus, 'the first of what came').to.equal(`a ${page.rows[20]!.name}`);
        await page.choose(30);
        expect(page.rows, 'another day begins anew').to.have.length(20);
      });

      it('shows a month with nothing in it, says so, and can be walked through', async () => {
        const page = await open({ date: '2028-02' }, width, programme({ events: crowd(1) }));
        expect(page.announced).to.equal('Februar 2028: 0 Termine');
        expect(page.text).to.include('In dieser Zeit ist nichts geplant');
        expect(page.tabStops).to.deep.equal(['Dienstag, 1. Februar, 0 Termine']);
        await page.choose(1);
        expect(page.text).to.include('An diesem Tag ist nichts geplant.');
        await expect(page.element).to.be.accessible();
      });
    });
  }

  it('has links in its cells for pointers, which the Tab key passes over', async () => {
    const page = await open();
    const link = page.link('Singen');
    expect(link.tabIndex).to.equal(-1);
    link.focus();
    await page.key('ArrowRight');
    expect(page.focus, 'arrows begin where one is').to.include('Donnerstag, 4. März');
  });

  it('spells out a day of a wide month only when it was opened, and closes it on the way to another', async () => {
    const page = await open();
    expect(page.rows).to.deep.equal([]);
    expect(page.chosen).to.equal('');
    await page.choose(3);
    expect(page.rows).to.have.length(1);
    await page.press('Weiter: April');
    expect(page.rows).to.deep.equal([]);
  });

  it('opens a day of a neighbouring month in its month', async () => {
    const page = await open();
    await page.press('Freitag, 2. April');
    expect(page.period).to.equal('April 2027');
    expect(page.focus).to.equal('h5 Freitag, 2. April');
  });

  it('spells out the day one has walked to, where the month is narrow', async () => {
    const page = await open({}, NARROW);
    enter(page);
    await page.key('ArrowRight');
    expect(page.headings).to.include('5 Mittwoch, 3. März');
    expect(page.chosen).to.include('3. März');
  });

  describe('where more happens than fits in a day', () => {
    it('shows three, or two and how many more', async () => {
      const three = await open({}, WIDE, programme({ events: crowd(3) }));
      expect(three.day(10).querySelectorAll('a')).to.have.length(3);
      expect(three.buttons.join()).not.to.include('weitere');
      const four = await open({}, WIDE, programme({ events: crowd(4) }));
      expect(four.day(10).querySelectorAll('a')).to.have.length(2);
      expect(four.buttons).to.include('+2 weitere, Mittwoch, 10. März');
      expect(new Set(four.times).size, 'what is shown has its time').to.equal(2);
      expect(smallTargets(four.root)).to.deep.equal([]);
      await expect(four.element).to.be.accessible();
    });

    it('opens the day, and reading goes on there', async () => {
      const page = await open({}, WIDE, programme({ events: crowd(9) }));
      await page.press('+7 weitere');
      expect(page.focus).to.equal('h5 Mittwoch, 10. März');
      expect(page.rows).to.have.length(9);
      await page.key('Escape');
      expect(page.focus).to.equal('button Mittwoch, 10. März, 9 Termine');
    });

    it('has as few marks in a narrow day, and a plus', async () => {
      const marks = async (count: number) => {
        const page = await open({}, NARROW, programme({ events: crowd(count) }));
        const found = page.day(10).querySelector('[aria-hidden=true]')!;
        return [found.querySelectorAll('svg').length, found.textContent!.trim()];
      };
      expect(await marks(3)).to.deep.equal([3, '']);
      expect(await marks(4)).to.deep.equal([2, '+']);
      expect(await marks(400)).to.deep.equal([2, '+']);
    });
  });

  describe('what is over', () => {
    const later = { now: '2027-03-20T10:00' };
    const inMarch = { view: 'list', from: '2027-03-01', until: '2027-03-31' };

    it('says so in the month, to those who listen', async () => {
      const page = await open(later);
      const words = page.weeks.flat();
      expect(words.find((day) => day.startsWith('3 '))).to.equal('3 15:00–17:00 Singen vorbei');
      expect(words.find((day) => day.startsWith('24'))).not.to.include('vorbei');
      const marker = words.find((day) => day.startsWith('17'));
      expect(marker, 'its new date tells').to.include('Verlegt auf 19. März').and.not.include('vorbei');
    });

    it('is quieter in month and list', async () => {
      const colour = (page: CalendarPage, selector: string) =>
        getComputedStyle(page.root.querySelector(selector)!).color;
      const month = await open(later);
      expect(colour(month, 'td a.past .what')).not.to.equal(colour(month, 'td a:not(.past, .off) .what'));
      const list = await open({ ...later, ...inMarch });
      expect(colour(list, '.past .what a')).not.to.equal(colour(list, '.event:not(.past, .off) .what a'));
    });

    for (const attributes of [later, { ...later, ...inMarch }]) {
      it(`is as easy to read: ${'view' in attributes ? 'list' : 'month'}`, async () => {
        if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
        const style = 'color-scheme: dark; background: #141a1b; color: #e2e7e5; font-family: sans-serif;';
        const page = await CalendarPage.open({
          data: programme(),
          attributes: { view: 'month', ...attributes },
          style,
        });
        const weak = texts(page.root).filter((text) => contrast(text, 'rgb(20, 26, 27)') < 7);
        expect(weak.map((text) => text.textContent!.trim())).to.deep.equal([]);
      });
    }
  });

  describe('the choice of a month', () => {
    const select = (page: CalendarPage) => page.root.querySelector('select')!;
    const choose = async (page: CalendarPage, month: string) => {
      select(page).focus();
      select(page).value = month;
      select(page).dispatchEvent(new Event('change', { bubbles: true }));
      await page.rests();
    };
    const names = (page: CalendarPage) => [...select(page).options].map(({ text }) => text.trim());

    for (const view of ['month', 'list']) {
      it(`goes there, in every view: ${view}`, async () => {
        const page = await open({ view });
        expect(select(page).getAttribute('aria-label')).to.equal('Monat wählen');
        expect(select(page).value).to.equal('2027-03');
        await choose(page, '2027-09');
        expect(page.announced).to.include('September 2027');
        expect(select(page).value).to.equal('2027-09');
        expect(page.root.activeElement, 'the focus stays').to.equal(select(page));
        await choose(page, '2027-04');
        expect(page.announced).to.include('April 2027');
        expect(select(page).value).to.equal('2027-04');
        await page.press('Heute');
        expect(select(page).value).to.equal('2027-03');
      });
    }

    it('has three years to choose from, around the one in view, and stays as it is within a year', async () => {
      const page = await open();
      const years = names(page);
      expect(years).to.have.length(36);
      expect(years[0]).to.equal('Januar 2026');
      expect(years[35]).to.equal('Dezember 2028');
      for (const month of ['2027-01', '2027-12']) {
        await choose(page, month);
        expect(names(page), month).to.deep.equal(years);
      }
      await choose(page, '2028-02');
      expect(page.period).to.equal('Februar 2028');
      expect(names(page)[35]).to.equal('Dezember 2029');
    });

    it('goes on from month to month by keys, without being opened', async () => {
      const page = await open();
      select(page).focus();
      for (const month of ['April 2027', 'Mai 2027', 'Juni 2027']) {
        await sendKeys({ press: 'ArrowDown' });
        await page.rests();
        expect(page.period).to.equal(month);
      }
    });

    it('stays within the partner’s bounds', async () => {
      const page = await open({ from: '2027-02-15', until: '2027-04-06' });
      expect(names(page)).to.deep.equal(['Februar 2027', 'März 2027', 'April 2027']);
      await choose(page, '2027-04');
      expect(select(page).value).to.equal('2027-04');
      await page.press('Zurück: ');
      expect(select(page).value).to.equal('2027-03');
    });

    it('ends with time itself', async () => {
      const page = await open({ date: '9999-06' });
      expect(names(page)).to.have.length(24);
      expect(names(page)[23]).to.equal('Dezember 9999');
    });

    for (const view of ['month', 'week', 'list']) {
      it(`goes to the last month there is, and not beyond: ${view}`, async () => {
        const page = await open({ view, date: '9999-12' });
        expect(page.element.status).to.equal('ready');
        expect(names(page).slice(-1)).to.deep.equal(['Dezember 9999']);
        await page.press('Heute');
        expect(select(page).value).to.equal('2027-03');
      });
    }
  });
});
