import { expect } from '@open-wc/testing';
import { WEEKDAYS } from '../../src/time/plain-date.js';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { readAloud } from '../helpers/read-aloud.js';
import { crowd, NOW, programme } from './programme.js';

const WIDE = 1000;
const NARROW = 320;

/** A week in which everything happens. */
const busy = programme({
  events: [
    { id: 'a', name: 'Yoga', startDate: '2027-03-02T10:00', endDate: '2027-03-02T11:30' },
    { id: 'b', name: 'Beratung', startDate: '2027-03-02T09:00', endDate: '2027-03-02T12:00', place: 'house' },
    { id: 'c', name: 'Kino', startDate: '2027-03-02T18:00', endDate: '2027-03-02T20:00' },
    { id: 'd', name: 'Ausstellung', startDate: '2027-03-02', endDate: '2027-03-04' },
    { id: 'e', name: 'Lesenacht', startDate: '2027-03-05T20:00', endDate: '2027-03-06T02:00' },
    { id: 'f', name: 'Früh', startDate: '2027-03-01T09:30', endDate: '2027-03-01T10:00' },
    {
      id: 'g',
      name: 'Chor',
      startDate: '2027-03-04T15:00',
      endDate: '2027-03-04T16:00',
      rrule: 'FREQ=WEEKLY',
      overrides: {
        '2027-03-04': { status: 'cancelled', note: 'Krank.' },
        '2027-03-11': { startDate: '2027-03-10T17:00' },
      },
    },
  ],
});

describe('the calendar’s week', () => {
  onCleanPage();
  const open = (attributes: Record<string, string> = {}, width = WIDE, data: unknown = busy) =>
    CalendarPage.open({ data, attributes: { now: NOW, view: 'week', ...attributes }, width });

  const rowsOf = (page: CalendarPage) => [...page.root.querySelectorAll('[role=grid] [role=row]')];
  /** What the days are called, and what is read of each of their cells. */
  const daysOf = (page: CalendarPage) =>
    rowsOf(page).map((row) => readAloud(row.querySelector('[role=rowheader]')));
  const cellsOf = (page: CalendarPage, day: number) =>
    [...rowsOf(page)[day]!.querySelectorAll('[role=gridcell]')].map(readAloud);
  const boxOf = (page: CalendarPage, name: string) =>
    page.link(name).closest('[role=gridcell]')!.getBoundingClientRect();
  const tabStops = (page: CalendarPage) =>
    [...page.root.querySelectorAll<HTMLElement>('[role=grid] :is(a, [tabindex])')].filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
  const now = (page: CalendarPage) =>
    [...page.root.querySelectorAll<HTMLElement>('.now')].find((line) => line.getClientRects().length);

  /** Presses a key where the focus is: `PageDown`, `Shift+PageDown`. */
  const press = async (page: CalendarPage, name: string) => {
    const [key = '', shift] = name.split('+').reverse();
    page.root.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        shiftKey: !!shift,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
    await page.rests();
  };
  const enter = async (page: CalendarPage) => {
    tabStops(page)[0]!.focus();
    await page.rests();
  };
  /** Which day has the focus, and what is focused there. */
  const focusOf = (page: CalendarPage) => {
    const { activeElement } = page.root;
    const row = activeElement?.closest('[role=row]');
    return `${row ? daysOf(page)[rowsOf(page).indexOf(row)] : ''}: ${readAloud(activeElement)}`;
  };

  for (const width of [WIDE, NARROW]) {
    describe(`at ${width} px`, () => {
      it('has a row per day, named by its date and how many events it has', async () => {
        const page = await open({}, width);
        expect(page.view).to.equal('Woche');
        expect(page.period).to.equal('1.–7. März 2027');
        expect(daysOf(page)).to.deep.equal([
          'Montag, 1. März, 1 Termin',
          'Heute, Dienstag, 2. März, 4 Termine',
          'Mittwoch, 3. März, 1 Termin',
          'Donnerstag, 4. März, 2 Termine',
          'Freitag, 5. März, 1 Termin',
          'Samstag, 6. März, 1 Termin',
          'Sonntag, 7. März, 0 Termine',
        ]);
        expect(page.announced).to.equal('1.–7. März 2027: 7 Termine');
        await expect(page.element).to.be.accessible();
      });

      it('has what happens on a day in order of time, what lasts all day first', async () => {
        const page = await open({}, width);
        expect(cellsOf(page, 1)).to.deep.equal([
          '2.–4. März 2027 Ausstellung Läuft gerade',
          '09:00–12:00 Beratung Haus am Park Läuft gerade',
          '10:00–11:30 Yoga Läuft gerade',
          '18:00–20:00 Kino',
        ]);
        expect(cellsOf(page, 6)).to.deep.equal(['Nichts geplant']);
      });

      it('goes on over midnight, told in full on both days', async () => {
        const page = await open({}, width);
        const words = '5. März, 20:00 – 6. März, 02:00 Lesenacht';
        expect(cellsOf(page, 4)).to.deep.equal([words]);
        expect(cellsOf(page, 5)).to.deep.equal([words]);
      });

      it('says what is over, off and moved', async () => {
        const page = await open({}, width);
        expect(cellsOf(page, 0)).to.deep.equal(['09:30–10:00 Früh vorbei']);
        expect(cellsOf(page, 3)[1]).to.equal('15:00–16:00 Chor Fällt aus');
        const struck = page.link('15:00–16:00 Chor').querySelector('.what')!;
        expect(getComputedStyle(struck).textDecorationLine).to.include('line-through');
        await page.press(width === WIDE ? 'Weiter: 8.–14. März' : 'Weiter');
        expect(cellsOf(page, 2)).to.deep.equal(['17:00–18:00 Chor Verlegt vom 11. März']);
        expect(cellsOf(page, 3)).to.deep.equal(['15:00–16:00 Chor Verlegt auf 10. März']);
        expect(daysOf(page)[3], 'nothing happens then').to.equal('Donnerstag, 11. März, 0 Termine');
      });

      it('has a machine-readable time for every occurrence, and none where nothing happens', async () => {
        const page = await open({ date: '2027-03-08' }, width);
        expect(page.times).to.deep.equal(['2027-03-10T17:00:00+01:00']);
      });

      it('opens an event in full, and gives the focus back to its link', async () => {
        const page = await open({ date: '2027-03-08' }, width);
        await page.follow('Verlegt vom 11. März');
        expect(page.selected).to.deep.equal([{ type: 'event', id: 'g', date: '2027-03-11' }]);
        await page.leave();
        expect(focusOf(page)).to.equal('Mittwoch, 10. März, 1 Termin: 17:00–18:00 Chor Verlegt vom 11. März');
        expect(tabStops(page)).to.deep.equal([page.root.activeElement]);
      });

      it('holds four hundred events on one day, each with its link', async () => {
        const page = await open({ date: '2027-03-10' }, width, programme({ events: crowd(400) }));
        expect(daysOf(page)[2]).to.equal('Mittwoch, 10. März, 400 Termine');
        expect(new Set(page.times).size).to.equal(400);
        expect(page.overflow).to.be.at.most(0);
      });

      it('shows of more than a thousand some on each day, counts all, and says so', async () => {
        const daily = Array.from({ length: 600 }, (_, index) => ({
          id: `e${index}`,
          name: 'Täglich',
          startDate: '2026-01-01T10:00',
          rrule: 'FREQ=DAILY',
        }));
        const page = await open({}, width, programme({ events: daily }));
        expect(page.announced).to.equal('1.–7. März 2027: 4200 Termine');
        expect(rowsOf(page).map((row) => row.querySelectorAll('[role=gridcell]').length)).to.deep.equal(
          WEEKDAYS.map(() => 142),
        );
        expect(page.text).to.include('Es gibt weitere Termine, die hier nicht gezeigt werden.');
      });

      it('stays a week when there is nothing, and says what comes next', async () => {
        const feed = programme({ events: [{ id: 'far', name: 'Fest', startDate: '2027-09-18T14:00' }] });
        const page = await open({}, width, feed);
        expect(page.text).to.include('In dieser Zeit ist nichts geplant');
        expect(cellsOf(page, 1)).to.deep.equal(['Nichts geplant']);
        await page.press('Zum nächsten Termin');
        expect(page.period).to.equal('13.–19. September 2027');
        expect(page.focus, 'the button is gone').to.equal('h4 13.–19. September 2027');
      });
    });
  }

  describe('along the hours', () => {
    it('lays events where their time is, what overlaps below one another', async () => {
      const page = await open();
      const [yoga, talk, film, show] = ['Yoga', 'Beratung', 'Kino', 'Ausstellung'].map((name) =>
        boxOf(page, name),
      );
      expect(talk!.left, 'earlier').to.be.lessThan(yoga!.left);
      expect(talk!.bottom, 'at the same time').to.be.at.most(yoga!.top);
      expect(film!.top, 'later, in the same row').to.equal(talk!.top);
      expect(film!.left).to.be.greaterThan(yoga!.right);
      expect(show!.bottom, 'all day leads').to.be.at.most(talk!.top);
      expect(show!.width).to.be.greaterThan(talk!.width * 2);
    });

    it('has hours that grow to what happens', async () => {
      const hours = (page: CalendarPage) =>
        [...page.root.querySelectorAll('.hours > span')].map((hour) => hour.textContent);
      expect(hours(await open()).slice(0, 2), 'until two in the night').to.deep.equal(['0', '1']);
      const page = await open({ date: '2027-03-08' });
      expect(hours(page)).to.deep.equal(['9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19']);
    });

    it('mirrors, from right to left', async () => {
      const page = await open({ date: '2027-03-10' });
      page.root.querySelector<HTMLElement>('.root')!.dir = 'rtl';
      const lane = rowsOf(page)[2]!.getBoundingClientRect();
      const left = lane.right - boxOf(page, 'Chor').right;
      page.root.querySelector<HTMLElement>('.root')!.dir = 'ltr';
      expect(boxOf(page, 'Chor').left - lane.left).to.be.closeTo(left, 1);
    });

    it('has a line where the time is now, which goes on with the minutes', async () => {
      const feed = programme({ events: [{ id: 'x', name: 'Fest', startDate: '2027-03-03T14:00' }] });
      const page = await open({ now: '2027-03-02T09:00' }, WIDE, feed);
      const lane = rowsOf(page)[1]!.getBoundingClientRect();
      const nine = now(page)!.getBoundingClientRect();
      expect(nine.height).to.be.greaterThan(40);
      expect(rowsOf(page)[1]!.contains(now(page)!)).to.equal(true);
      page.element.now = '2027-03-02T14:30';
      await page.rests();
      expect(now(page)!.getBoundingClientRect().left - nine.left).to.be.closeTo(
        (lane.right - nine.left) / 2,
        2,
      );
      page.element.now = '2027-03-02T20:30';
      await page.rests();
      expect(now(page), 'beyond its hours').to.equal(undefined);
    });

    it('has no such line in another week, or in rows', async () => {
      expect(now(await open({ date: '2027-03-08' }))).to.equal(undefined);
      expect(now(await open({}, NARROW))).to.equal(undefined);
    });
  });

  describe('its weeks', () => {
    it('are stepped through, and today is a press away', async () => {
      const page = await open();
      await page.press('Weiter: 8.–14. März');
      expect(page.period).to.equal('8.–14. März 2027');
      expect(page.announced).to.equal('8.–14. März 2027: 1 Termin');
      expect(page.focus).to.equal('button Weiter: 15.–21. März');
      await page.press('Zurück: 1.–7. März');
      await page.press('Zurück: 22.–28. Februar');
      expect(page.period).to.equal('22.–28. Februar 2027');
      await page.press('Heute');
      expect(page.period).to.equal('1.–7. März 2027');
    });

    it('are named over the borders of months and years', async () => {
      const page = await open({ date: '2026-12-30' });
      expect(page.period).to.equal('28. Dezember 2026 – 3. Januar 2027');
      expect(page.buttons).to.include('Weiter: 4.–10. Januar');
    });

    it('stay within `from` and `until`, and keep the focus at the end', async () => {
      const page = await open({ from: '2027-03-02', until: '2027-03-10' });
      expect(page.buttons.join()).not.to.include('Zurück');
      expect(daysOf(page)[0], 'not yet: nothing is said of it').to.equal('Montag, 1. März');
      expect(cellsOf(page, 0)).to.deep.equal(['']);
      await page.press('Weiter: 8.–14. März');
      expect(page.buttons.join()).not.to.include('Weiter');
      expect(cellsOf(page, 3), 'no longer').to.deep.equal(['']);
      expect(page.focus, 'the button is gone').to.equal('h4 8.–14. März 2027');
    });

    it('begin with `date`, within `from` and `until`', async () => {
      expect((await open({ date: '2027-04' })).period).to.equal('29. März – 4. April 2027');
      expect((await open({ date: '2027-03-24', until: '2027-03-10' })).period).to.equal('8.–14. März 2027');
      expect((await open({ from: '2027-05-05' })).period).to.equal('3.–9. Mai 2027');
    });

    it('keep the day in view when the view changes, and today where it is in view', async () => {
      const page = await open({ date: '2027-03-24' });
      await page.press('Monat');
      expect(page.period).to.equal('März 2027');
      await page.press('Woche');
      expect(page.period).to.equal('22.–28. März 2027');
      await page.press('Weiter: 29. März – 4. April');
      await page.press('Liste');
      expect(page.period).to.equal('Ab 29. März 2027');
      const back = await open();
      await back.press('Weiter: 8.–14. März');
      await back.press('Zurück: 1.–7. März');
      await back.press('Liste');
      expect(back.period, 'today').to.equal('Ab 2. März 2027');
    });

    it('are not offered where the partner does not', async () => {
      const page = await open({ view: 'month', views: 'month list' });
      expect(page.buttons).not.to.include('Woche');
    });
  });

  describe('by keys', () => {
    it('is one stop of the Tab key, which begins with today', async () => {
      const page = await open();
      expect(tabStops(page)).to.have.length(1);
      await enter(page);
      expect(focusOf(page)).to.match(/^Heute, .*Ausstellung/);
      const later = await open({ date: '2027-03-08' });
      await enter(later);
      expect(focusOf(later)).to.equal('Montag, 8. März, 0 Termine: Nichts geplant');
    });

    it('leads from day to day, and through the events of a day', async () => {
      const page = await open();
      await enter(page);
      await press(page, 'ArrowRight');
      expect(focusOf(page)).to.match(/^Heute.*Beratung/);
      await press(page, 'End');
      expect(focusOf(page)).to.match(/^Heute.*Kino/);
      await press(page, 'ArrowRight');
      expect(focusOf(page), 'the last').to.match(/^Heute.*Kino/);
      await press(page, 'ArrowLeft');
      expect(focusOf(page)).to.match(/^Heute.*Yoga/);
      await press(page, 'Home');
      expect(focusOf(page)).to.match(/^Heute.*Ausstellung/);
      await press(page, 'ArrowUp');
      expect(focusOf(page)).to.match(/^Montag.*Früh/);
      await press(page, 'ArrowUp');
      expect(focusOf(page), 'the first').to.match(/^Montag.*Früh/);
      for (let day = 0; day < 6; day++) await press(page, 'ArrowDown');
      expect(focusOf(page)).to.equal('Sonntag, 7. März, 0 Termine: Nichts geplant');
      expect(tabStops(page), 'still one').to.deep.equal([page.root.activeElement]);
    });

    it('has mirrored arrows from right to left', async () => {
      const page = await open();
      page.root.querySelector<HTMLElement>('.root')!.dir = 'rtl';
      await enter(page);
      await press(page, 'ArrowLeft');
      expect(focusOf(page)).to.match(/Beratung/);
      await press(page, 'ArrowRight');
      expect(focusOf(page)).to.match(/Ausstellung/);
    });

    it('leads to other weeks, with the focus on the same weekday', async () => {
      const page = await open();
      await enter(page);
      await press(page, 'ArrowDown');
      await press(page, 'ArrowDown');
      await press(page, 'PageDown');
      expect(focusOf(page)).to.match(/^Donnerstag, 11. März, .*Chor Verlegt auf 10. März/);
      await press(page, 'PageUp');
      await press(page, 'PageUp');
      expect(focusOf(page)).to.equal('Donnerstag, 25. Februar, 0 Termine: Nichts geplant');
      await press(page, 'Shift+PageDown');
      expect(focusOf(page)).to.match(/^Donnerstag, 25. März, .*Chor/);
      await press(page, 'Shift+PageUp');
      expect(focusOf(page)).to.match(/^Donnerstag, 25. Februar/);
      expect(page.announced).to.equal('22.–28. Februar 2027: 0 Termine');
    });

    it('leads to a day that other views begin with', async () => {
      const page = await open();
      await enter(page);
      await press(page, 'PageDown');
      await page.press('Liste');
      expect(page.period).to.equal('Ab 9. März 2027');
    });

    it('stays at the bounds of the programme', async () => {
      const page = await open({ from: '2027-03-02', until: '2027-03-10' });
      await enter(page);
      await press(page, 'PageUp');
      expect(page.period).to.equal('1.–7. März 2027');
      expect(focusOf(page)).to.match(/^Heute/);
      await press(page, 'Shift+PageDown');
      expect(page.period).to.equal('8.–14. März 2027');
      await press(page, 'PageDown');
      expect(page.period).to.equal('8.–14. März 2027');
      expect(focusOf(page)).to.match(/^Dienstag/);
    });

    it('leaves other keys to the browser', async () => {
      const page = await open();
      await enter(page);
      const key = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
      page.root.activeElement!.dispatchEvent(key);
      expect(key.defaultPrevented).to.equal(false);
    });

    it('keeps the focus when the programme is read anew', async () => {
      const page = await open();
      await enter(page);
      await press(page, 'End');
      page.element.data = programme({
        events: [{ id: 'b', name: 'Beratung', startDate: '2027-03-02T09:00', endDate: '2027-03-02T12:00' }],
      });
      await page.rests();
      expect(focusOf(page)).to.match(/^Heute, .*Beratung/);
      page.element.data = programme({ events: [{ id: 'x', name: 'Fest', startDate: '2027-03-03T14:00' }] });
      await page.rests();
      expect(focusOf(page)).to.equal('Heute, Dienstag, 2. März, 0 Termine: Nichts geplant');
    });

    it('keeps the focus on its event when another comes before it', async () => {
      const talk = { id: 'b', name: 'Beratung', startDate: '2027-03-02T12:00' };
      const early = { id: 'a', name: 'Frühstück', startDate: '2027-03-02T09:00' };
      const page = await open({}, WIDE, programme({ events: [talk] }));
      await enter(page);
      page.element.data = programme({ events: [early, talk] });
      await page.rests();
      expect(focusOf(page)).to.match(/^Heute, .*Beratung/);
      await press(page, 'ArrowLeft');
      expect(focusOf(page)).to.match(/Frühstück/);
    });

    it('takes no focus that is elsewhere', async () => {
      const page = await open();
      await page.press('Heute');
      expect(page.focus).to.equal('button Heute');
      page.element.now = '2027-03-02T10:01';
      await page.rests();
      expect(page.focus).to.equal('button Heute');
    });
  });
});
