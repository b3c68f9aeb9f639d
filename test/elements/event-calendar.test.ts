import { aTimeout, expect } from '@open-wc/testing';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { smallFeed } from '../helpers/small-feed.js';
import { crowd, NOW, programme } from './programme.js';

const WIDE = 1000;
const MIDDLE = 640;
const NARROW = 320;

/** Every occurrence of March, with the offset of that day. */
const MARCH = [
  '2027-03-02T09:00:00+01:00',
  '2027-03-03T15:00:00+01:00',
  '2027-03-05T10:00:00+01:00',
  '2027-03-06T10:00:00+01:00',
  '2027-03-08T18:00:00+01:00',
  '2027-03-09T18:00:00+01:00',
  '2027-03-10T15:00:00+01:00',
  '2027-03-19T16:00:00+01:00',
  '2027-03-23',
  '2027-03-24T15:00:00+01:00',
  '2027-03-28T01:30:00+01:00',
  '2027-03-31T15:00:00+02:00',
];

describe('the calendar', () => {
  const lines = onCleanPage();
  const open = (attributes: Record<string, string> = {}, width = WIDE, feed = programme()) =>
    CalendarPage.open({ data: feed, attributes: { now: NOW, ...attributes }, width });

  describe('as a wide month', () => {
    it('is a table with a column per weekday, named after the month', async () => {
      const page = await open();
      expect(page.view).to.equal('Monat');
      expect(page.period).to.equal('März 2027');
      expect(page.columns).to.deep.equal([
        'Montag',
        'Dienstag',
        'Mittwoch',
        'Donnerstag',
        'Freitag',
        'Samstag',
        'Sonntag',
      ]);
      expect(page.weeks).to.have.length(5);
      expect(page.announced).to.equal('März 2027: 12 Termine');
      await expect(page.element).to.be.accessible();
    });

    it('marks today in words', async () => {
      const page = await open();
      expect(page.weeks[0]![1]).to.equal('2 Heute 09:00–12:00 Sprechstunde Läuft gerade');
      expect(page.weeks.flat().filter((words) => words.includes('Heute'))).to.have.length(1);
    });

    it('shows the neighbours’ days, and their events', async () => {
      const page = await open({ date: '2027-04' });
      expect(page.weeks[0]![2]).to.equal('31 15:00–17:00 Singen');
      expect(page.weeks[4]![5]).to.equal('1. Mai');
      expect(page.announced, 'which do not count').to.equal('April 2027: 4 Termine');
    });

    it('names an event of several days on each of them', async () => {
      const page = await open();
      const words = page.weeks[3]!;
      expect(words[1]).to.equal('23 23.–25. März 2027 Ferienlager');
      expect(words[2]).to.include('Ferienlager').and.not.include('23.–25.');
      expect(words[3]).to.equal('25 Ferienlager');
      expect(words[4]).to.equal('26');
    });

    it('says what is off, moved, full', async () => {
      const page = await open();
      const cell = (day: number) => page.weeks.flat().find((words) => words.startsWith(`${day} `));
      expect(cell(10)).to.include('Singen Fällt aus');
      expect(cell(17)).to.include('Singen Verlegt auf 19. März');
      expect(cell(19)).to.equal('19 16:00–18:00 Singen Verlegt vom 17. März');
      expect(cell(5)).to.include('Ausgebucht');
      expect(cell(6)).to.include('Warteliste');
      expect(cell(8)).to.include('Verschoben, neues Datum folgt');
    });
  });

  describe('as a narrow month', () => {
    it('has a button per day that says what is on it, and short weekdays', async () => {
      const page = await open({}, NARROW);
      expect(page.view).to.equal('Monat');
      expect(page.columns[0]).to.equal('Montag');
      expect(page.button('Mittwoch, 3. März').getAttribute('aria-label')).to.equal(
        'Mittwoch, 3. März, 1 Termin',
      );
      expect(page.button('Montag, 1. März')).to.have.attribute('aria-label', 'Montag, 1. März, 0 Termine');
      expect(page.button('Mittwoch, 10. März').getAttribute('aria-label')).to.include('Fällt aus');
      expect(page.button('Mittwoch, 17. März').getAttribute('aria-label')).to.equal(
        'Mittwoch, 17. März, 0 Termine, Verlegt auf 19. März',
      );
      expect(page.button('Freitag, 19. März').getAttribute('aria-label')).to.equal(
        'Freitag, 19. März, 1 Termin, Verlegt vom 17. März',
      );
      await expect(page.element).to.be.accessible();
    });

    it('shows at a glance on which days something is off, moved, or as planned', async () => {
      const page = await open({}, NARROW);
      const look = (day: number) => {
        const mark = page.day(day).querySelector('svg')!;
        const outline = mark.querySelector('path')!;
        const { color, strokeDasharray } = getComputedStyle(outline);
        return [mark.innerHTML.replace(/<!--.*?-->/g, ''), color, strokeDasharray].join();
      };
      // Planned, put off, cancelled, moved.
      const looks = [3, 8, 10, 17].map(look);
      expect(new Set(looks)).to.have.property('size', 4);
    });

    it('marks today in words', async () => {
      const page = await open({}, NARROW);
      const today = page.button('Dienstag, 2. März');
      expect(today.getAttribute('aria-label')).to.include('Heute');
      expect(page.buttons.filter((name) => name.includes('Heute'))).to.have.length(2);
    });

    it('spells out today, then the day that is chosen', async () => {
      const page = await open({}, NARROW);
      expect(page.chosen).to.include('Dienstag, 2. März');
      expect(page.rows.map(({ name }) => name)).to.deep.equal(['Sprechstunde']);
      await page.choose(24);
      expect(page.headings).to.include('5 Mittwoch, 24. März');
      expect(page.rows.map(({ name }) => name)).to.deep.equal(['Ferienlager', 'Singen']);
      await page.choose(26);
      expect(page.text).to.include('An diesem Tag ist nichts geplant.');
      expect(page.chosen).to.include('Freitag, 26. März');
    });

    it('begins another month with its first day that has something on it', async () => {
      const page = await open({ date: '2027-04' }, NARROW);
      expect(page.headings).to.include('5 Mittwoch, 7. April');
    });

    it('begins with the day the partner named, and not with a today that is not to be shown', async () => {
      const named = await open({ date: '2027-03-24' }, NARROW);
      expect(named.headings).to.include('5 Mittwoch, 24. März');
      const later = await open({ from: '2027-03-04' }, NARROW);
      expect(later.headings).to.include('5 Freitag, 5. März');
    });

    it('stays a month of this month’s days', async () => {
      const page = await open({}, NARROW);
      expect(page.weeks.flat().filter(Boolean)).to.have.length(31);
    });
  });

  describe('whatever its width', () => {
    for (const [name, width, attributes] of [
      ['a wide month', WIDE, {}],
      ['a month beside its day', MIDDLE, {}],
      ['a narrow month', NARROW, {}],
      ['a narrow list', NARROW, { view: 'list', from: '2027-03-01', until: '2027-03-31' }],
      ['a wide list', WIDE, { view: 'list', from: '2027-03-01', until: '2027-03-31' }],
    ] as const) {
      it(`has a machine-readable time for every occurrence: ${name}`, async () => {
        const page = await open(attributes, width);
        expect([...new Set(page.times)].sort()).to.deep.equal(MARCH);
      });
    }

    it('has one for each of many on one day', async () => {
      for (const width of [WIDE, NARROW]) {
        const page = await open({}, width, programme({ events: crowd(9) }));
        await page.choose(10);
        expect(new Set(page.times).size).to.equal(9);
      }
    });

    it('shows a month where it fits the container, else a list, whatever the viewport', async () => {
      const page = await open({}, 300);
      expect(page.view).to.equal('Liste');
      await page.resize(NARROW);
      expect(page.view).to.equal('Monat');
      expect(page.columns).to.have.length(7);
      await page.resize(WIDE);
      expect(page.weeks[0]![1]).to.include('Sprechstunde');
      await page.resize(300);
      expect(page.view).to.equal('Liste');
    });

    it('counts the width in em of the text', async () => {
      const page = await CalendarPage.open({
        data: programme(),
        attributes: { now: NOW },
        width: WIDE,
        style: 'font-size: 32px',
      });
      expect(
        page.buttons.some((name) => name.includes('3. März')),
        'narrow',
      ).to.equal(true);
    });

    it('does not count the partner’s own padding', async () => {
      const page = await open({}, 340);
      page.element.style.padding = '30px';
      await page.resize(341);
      expect(page.view).to.equal('Liste');
    });
  });

  describe('its views', () => {
    it('are switched by buttons that say which is on', async () => {
      const page = await open();
      await page.press('Liste');
      expect(page.view).to.equal('Liste');
      expect(page.focus).to.equal('button Liste');
      expect(page.rows[0]!.name).to.equal('Sprechstunde');
      await page.press('Monat');
      expect(page.view).to.equal('Monat');
      expect(page.columns).to.have.length(7);
    });

    it('are those the partner offers', async () => {
      const list = await open({ views: 'list' });
      expect(list.columns).to.deep.equal([]);
      expect(list.buttons).not.to.include('Liste');
      const month = await open({ views: 'month', view: 'list' });
      expect(month.rows.length, 'what the partner wants counts').to.be.greaterThan(0);
      expect(lines.all.filter((line) => line.includes('view'))).to.deep.equal([]);
    });

    it('follow the partner’s attribute again when it changes', async () => {
      const page = await open();
      await page.press('Liste');
      page.element.setAttribute('view', 'month');
      await page.rests();
      expect(page.view).to.equal('Monat');
    });

    it('name what they do not know on the console, and show what fits', async () => {
      const page = await open({ view: 'agenda', views: 'month list decade' });
      expect(page.view).to.equal('Monat');
      expect(lines.all.filter((line) => line.includes('"agenda"'))).to.have.length(1);
      expect(lines.all.filter((line) => line.includes('"decade"'))).to.have.length(1);
      await open({ views: 'month week list' });
      expect(
        lines.all.filter((line) => line.includes('"week"')),
        'which is part of the API',
      ).to.deep.equal([]);
    });
  });

  describe('its months', () => {
    it('are stepped through, and today is a press away', async () => {
      const page = await open();
      await page.press('Weiter: April 2027');
      expect(page.period).to.equal('April 2027');
      expect(page.announced).to.equal('April 2027: 4 Termine');
      await page.press('Weiter: Mai 2027');
      await page.press('Zurück: April 2027');
      await page.press('Zurück: März 2027');
      await page.press('Zurück: Februar 2027');
      expect(page.period).to.equal('Februar 2027');
      await page.press('Heute');
      expect(page.period).to.equal('März 2027');
      expect(page.focus).to.equal('button Heute');
    });

    it('begin with `date`, and follow it when it changes', async () => {
      expect((await open({ date: '2027-06-15' })).period).to.equal('Juni 2027');
      const page = await open({ date: '2027-06' });
      expect(page.period).to.equal('Juni 2027');
      await page.press('Weiter: Juli 2027');
      page.element.date = '2028-01';
      await page.rests();
      expect(page.period).to.equal('Januar 2028');
      page.element.date = 'soon';
      await page.rests();
      expect(page.period).to.equal('März 2027');
    });

    it('are stepped through over a year’s end', async () => {
      const page = await open({ date: '2027-12' });
      await page.press('Weiter: Januar 2028');
      expect(page.period).to.equal('Januar 2028');
      expect(page.weeks[0]![0]).to.match(/^27/);
    });

    it('stay within `from` and `until`, both inclusive, and keep the focus at the end', async () => {
      const page = await open({ from: '2027-03-03', until: '2027-04-07' });
      expect(page.weeks[0]![1], 'not yet').to.equal('2 Heute');
      expect(page.weeks[0]![2]).to.include('Singen');
      expect(page.buttons.join()).not.to.include('Zurück');
      await page.press('Weiter: April 2027');
      expect(page.buttons.join()).not.to.include('Weiter');
      expect(page.weeks[1]![2]).to.include('Singen');
      expect(page.weeks[2]![2], 'no longer').to.equal('14');
      expect(page.focus, 'the button is gone').to.equal('h4 April 2027');
      await page.press('Heute');
      expect(page.period).to.equal('März 2027');
    });

    it('have no today outside of their bounds', async () => {
      const page = await open({ from: '2027-05-01', until: '2027-06-30' });
      expect(page.period).to.equal('Mai 2027');
      await page.press('Heute');
      expect(page.period).to.equal('Mai 2027');
    });

    it('say that one is empty, and lead to the next event', async () => {
      const feed = programme({
        events: [{ id: 'far', name: 'Fernes Fest', startDate: '2027-09-18T14:00' }],
      });
      const page = await open({}, WIDE, feed);
      expect(page.text).to.include('In dieser Zeit ist nichts geplant');
      expect(page.text).to.include('Der nächste Termin: Samstag, 18. September 2027, Fernes Fest.');
      expect(page.element.status).to.equal('ready');
      await expect(page.element).to.be.accessible();
      await page.press('Zum nächsten Termin');
      expect(page.period).to.equal('September 2027');
      expect(page.focus, 'the button is gone').to.equal('h4 September 2027');
      await page.press('Weiter: Oktober 2027');
      expect(page.text).to.include('Danach sind noch keine weiteren Termine bekannt.');
    });

    it('lead nowhere beyond `until`', async () => {
      const feed = programme({ events: [{ id: 'far', name: 'Fest', startDate: '2027-09-18T14:00' }] });
      for (const [name, value] of [
        ['until', '2027-04-30'],
        ['days', '30'],
      ] as const) {
        const page = await open({ [name]: value }, WIDE, feed);
        expect(page.buttons).not.to.include('Zum nächsten Termin');
        expect(page.text).to.include('In dieser Zeit ist nichts geplant').and.not.include('Fest');
        expect(page.text, 'there are some').not.to.include('keine weiteren Termine bekannt');
      }
      const none = await open({ until: '2027-10-31', date: '2027-10' }, WIDE, feed);
      expect(none.text).to.include('Danach sind noch keine weiteren Termine bekannt.');
    });

    it('name as the next event one that takes place and is not over', async () => {
      const [startDate, endDate] = ['2027-03-02T08:00', '2027-03-02T10:30'];
      const feed = programme({
        events: [
          { id: 'early', name: 'Frühstück', startDate, endDate },
          { id: 'off', name: 'Ausfall', startDate: '2027-03-02T18:00', status: 'cancelled' },
          { id: 'put-off', name: 'Aufschub', startDate: '2027-03-04T18:00', status: 'postponed' },
          { id: 'far', name: 'Fernes Fest', startDate: '2027-09-18T14:00' },
        ],
      });
      const page = await open({ date: '2027-02' }, WIDE, feed);
      expect(page.text).to.include('Der nächste Termin: Dienstag, 2. März 2027, Frühstück.');
      page.element.now = '2027-03-02T10:30';
      await page.rests();
      expect(page.text).to.include('Der nächste Termin: Samstag, 18. September 2027, Fernes Fest.');
    });
  });

  describe('what is in it', () => {
    const namesWith = async (attributes: Record<string, string>) => {
      const page = await open({ view: 'list', from: '2027-03-01', until: '2027-03-31', ...attributes });
      return [...new Set(page.rows.map(({ name }) => name))].sort();
    };
    const ALL = [
      'Ferienlager',
      'Kurs',
      'Nachtlauf',
      'Singen',
      'Spaziergang',
      'Sprechstunde',
      'Treffen',
      'Vortrag',
    ];

    it('is everything, or what the partner chose', async () => {
      expect(await namesWith({})).to.deep.equal(ALL);
      expect(await namesWith({ field: 'children' })).to.deep.equal(['Ferienlager']);
      expect(await namesWith({ field: 'children seniors' })).to.deep.equal(['Ferienlager', 'Singen']);
      expect(await namesWith({ audience: 'families' })).to.deep.equal(['Singen']);
      expect(await namesWith({ spoken: 'uk' })).to.deep.equal(['Vortrag']);
      expect(await namesWith({ place: 'house' })).to.deep.equal(['Singen']);
      expect(await namesWith({ project: 'choir' })).to.deep.equal(['Singen']);
      expect(await namesWith({ project: 'camp walk' })).to.deep.equal(['Ferienlager', 'Spaziergang']);
      expect(await namesWith({ exclude: 'choir camp' })).to.deep.equal(
        ALL.filter((name) => name !== 'Singen' && name !== 'Ferienlager'),
      );
      expect(await namesWith({ featured: '' })).to.deep.equal(['Ferienlager']);
    });

    it('is nothing where nothing is chosen, and it says so', async () => {
      const page = await open({ field: 'none' });
      expect(page.element.status).to.equal('empty');
    });

    it('is drawn anew on the minute, so that what runs is said to', async () => {
      const page = await open({ now: '2027-03-02T08:59', view: 'list' });
      expect(page.row('Sprechstunde').text).not.to.include('Läuft gerade');
      page.element.now = '2027-03-02T09:00';
      await page.rests();
      expect(page.row('Sprechstunde').text).to.include('Läuft gerade');
      page.element.now = '2027-03-02T12:00';
      await page.rests();
      expect(page.row('Sprechstunde').text).to.include('vorbei').and.not.include('Läuft');
    });
  });

  it('cuts what no page can show, and says so', async () => {
    const feed = smallFeed({
      events: [0, 1, 2].map((id) => ({
        id: `daily-${id}`,
        name: 'Täglich',
        startDate: `2027-01-01T0${id}:00`,
        rrule: 'FREQ=DAILY',
      })),
    });
    const page = await open({ view: 'list', from: '2027-01-01', until: '2028-12-31' }, WIDE, feed);
    expect(page.text).to.include('Es gibt weitere Termine, die hier nicht gezeigt werden.');
    expect(page.rows).to.have.length(1000);
    await aTimeout(0);
  });
});
