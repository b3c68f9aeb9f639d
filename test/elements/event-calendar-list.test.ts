import { expect } from '@open-wc/testing';
import { CalendarPage, cleanAddress } from '../helpers/calendar-page.js';
import { ConsoleLines } from '../helpers/feed-server.js';
import { waitUntil } from '../helpers/wait-until.js';
import { crowd, NOW, programme } from './programme.js';

describe('the calendar’s list', () => {
  let lines: ConsoleLines;
  beforeEach(() => {
    cleanAddress();
    lines = new ConsoleLines();
  });
  afterEach(() => lines.stop());
  const open = (attributes: Record<string, string> = {}, feed = programme(), width = 1000) =>
    CalendarPage.open({ data: feed, attributes: { now: NOW, view: 'list', ...attributes }, width });

  it('has its days under their months, each event with time, place, language, cost and status', async () => {
    const page = await open({ from: '2027-03-01', until: '2027-04-10' });
    expect(page.headings.slice(1, 4)).to.deep.equal([
      '4 1. März – 10. April 2027',
      '4 März 2027',
      '5 Sprechstunde',
    ]);
    expect(page.headings).to.include('4 April 2027');
    expect(page.row('Singen').text).to.match(
      /^Singen 15:00–17:00 Uhr Haus am Park Russisch, Deutsch kostenfrei$/,
    );
    expect(page.text).to.match(/Heute, Dienstag, 2. März Sprechstunde/);
    expect(page.text).to.match(/Mittwoch, 3. März Singen/);
    expect(page.announced).to.equal('1. März – 10. April 2027: 13 Termine');
    await expect(page.element).to.be.accessible();
  });

  it('says on which day it is with each link: those of a series have one name', async () => {
    const page = await CalendarPage.open({
      data: programme({
        events: [
          { id: 'choir', name: 'Chor', startDate: '2027-03-02T18:00', rrule: 'FREQ=DAILY;COUNT=3' },
          { id: 'camp', name: 'Lager', startDate: '2027-02-27', endDate: '2027-03-03' },
        ],
      }),
      attributes: { view: 'list', now: NOW },
    });
    expect(page.rows.map(({ name, described }) => `${name}: ${described}`)).to.deep.equal([
      'Lager: Heute, Dienstag, 2. März',
      'Chor: Heute, Dienstag, 2. März',
      'Chor: Mittwoch, 3. März',
      'Chor: Donnerstag, 4. März',
    ]);
  });

  it('marks an event that is told in another language, and no other', async () => {
    const name = { de: 'Basteln', ru: 'Поделки' };
    const events = [
      { id: 'both', name, startDate: '2027-03-03T10:00' },
      { id: 'german', name: { de: 'Kochen' }, startDate: '2027-03-04T10:00' },
      { id: 'proper', name: 'Chor', startDate: '2027-03-05T10:00' },
    ];
    const data = programme({ languages: ['de', 'ru'], events });
    const page = await CalendarPage.open({ data, attributes: { now: NOW, view: 'list', lang: 'ru' } });
    await waitUntil(() => page.text.includes('Поделки'), 'Russian');
    expect(page.row('Kochen').text).to.include('Nicht übersetzt (Deutsch)');
    expect(page.row('Поделки').text + page.row('Chor').text).not.to.include('übersetzt');
  });

  it('begins today, and goes on without an end', async () => {
    const page = await open();
    expect(page.period).to.equal('Ab 2. März 2027');
    expect(page.rows[0]!.name).to.equal('Sprechstunde');
    expect(page.rows).to.have.length(20);
    await page.press('Weiter: April');
    expect(page.period).to.equal('Ab 1. April 2027');
    expect(page.announced).to.equal('Ab 1. April 2027');
    await page.press('Heute');
    expect(page.period).to.equal('Ab 2. März 2027');
  });

  it('begins with the day the partner named', async () => {
    const page = await open({ date: '2027-03-20' });
    expect(page.period).to.equal('Ab 20. März 2027');
    expect(page.rows[0]!.name).to.equal('Ferienlager');
    expect((await open({ date: '2027-05' })).period).to.equal('Ab 1. Mai 2027');
  });

  it('grows by twenty on a press, with the focus on the first that is new', async () => {
    const page = await open({}, programme({ events: crowd(45) }));
    expect(page.rows).to.have.length(20);
    await page.press('Weitere Termine zeigen');
    expect(page.rows).to.have.length(40);
    expect(page.focus).to.equal('a Angebot 21');
    await page.press('Weitere Termine zeigen');
    expect(page.rows).to.have.length(45);
    expect(page.focus).to.equal('a Angebot 41');
    expect(page.buttons).not.to.include('Weitere Termine zeigen');
  });

  it('does so where a link led to nothing, too', async () => {
    history.replaceState(null, '', '#kin-top-event=gone/2027-03-03');
    const page = await open({}, programme({ events: crowd(45) }));
    expect(page.text).to.include('Diesen Termin gibt es nicht mehr.');
    await page.press('Weitere Termine zeigen');
    expect(page.text).not.to.include('Diesen Termin gibt es nicht mehr.');
    expect(page.focus).to.equal('a Angebot 21');
  });

  it('shows every occurrence between `from` and `until` without a press', async () => {
    const page = await open({ from: '2027-03-10', until: '2027-03-10' }, programme({ events: crowd(45) }));
    expect(page.rows).to.have.length(45);
    expect(page.buttons).not.to.include('Weitere Termine zeigen');
    expect(page.buttons.join(), 'there is nothing to step to').not.to.match(/Weiter:|Zurück:|Heute/);
  });

  it('takes `from` and `until` as days that are included', async () => {
    const page = await open({ from: '2027-03-05', until: '2027-03-08' });
    expect(page.rows.map(({ name }) => name)).to.deep.equal(['Kurs', 'Spaziergang', 'Vortrag']);
    expect(page.period).to.match(/^5\.\s?–\s?8\. März 2027$/);
    const one = await open({ from: '2027-03-24', until: '2027-03-24' });
    expect(
      one.rows.map(({ name }) => name),
      'what lasts over that day, too',
    ).to.deep.equal(['Ferienlager', 'Singen']);
    expect(one.period).to.equal('24. März 2027');
  });

  it('takes `days` from today, or from `from`', async () => {
    const three = await open({ days: '3' });
    expect(three.rows.map(({ name }) => name)).to.deep.equal(['Sprechstunde', 'Singen']);
    const later = await open({ days: '2', from: '2027-03-05' });
    expect(later.rows.map(({ name }) => name)).to.deep.equal(['Kurs', 'Spaziergang']);
    const ended = await open({ days: '30', from: '2027-03-05', until: '2027-03-05' });
    expect(ended.rows.map(({ name }) => name)).to.deep.equal(['Kurs']);
    const sooner = await open({ days: '3', until: '2027-12-31' });
    expect(sooner.rows.map(({ name }) => name)).to.deep.equal(['Sprechstunde', 'Singen']);
  });

  it('has a last day, of nothing, where the next `days` are all after `until`', async () => {
    const page = await open({ days: '90', until: '2027-02-28' });
    expect(page.rows).to.deep.equal([]);
    expect(page.period).to.equal('28. Februar 2027');
    const month = await open({ days: '90', until: '2027-02-28', view: 'month' });
    expect(month.period).to.equal('Februar 2027');
    expect(month.tabStops).to.have.length(1);
  });

  it('ends with `until` alone', async () => {
    const page = await open({ until: '2027-03-05' });
    expect(page.rows.map(({ name }) => name)).to.deep.equal(['Sprechstunde', 'Singen', 'Kurs']);
  });

  it('shows at most `limit`, and says so only of itself', async () => {
    const page = await open({ limit: '3' });
    expect(page.rows).to.have.length(3);
    expect(page.buttons).not.to.include('Weitere Termine zeigen');
    const more = await open({ limit: '30' }, programme({ events: crowd(45) }));
    expect(more.rows).to.have.length(20);
    await more.press('Weitere Termine zeigen');
    expect(more.rows).to.have.length(30);
    const window = await open(
      { limit: '30', from: '2027-03-10', until: '2027-03-10' },
      programme({ events: crowd(45) }),
    );
    expect(window.rows).to.have.length(30);
  });

  describe('where it has a `limit`', () => {
    const at = (hour: number) => ({
      id: `at-${hour}`,
      name: `${hour} Uhr`,
      startDate: `2027-03-02T${hour}:00`,
      endDate: `2027-03-02T${hour}:30`,
    });
    const feed = programme({ events: [at(10), at(12), ...crowd(9)] });
    const names = ({ rows }: CalendarPage) => rows.map(({ name }) => name);

    it('gives no place of it to what is over, as time goes by', async () => {
      const page = await open({ limit: '3', days: '90' }, feed);
      expect(names(page)).to.deep.equal(['10 Uhr', '12 Uhr', 'Angebot 1']);
      for (const [now, shown] of [
        ['2027-03-02T11:00', ['12 Uhr', 'Angebot 1', 'Angebot 2']],
        ['2027-03-02T20:00', ['Angebot 1', 'Angebot 2', 'Angebot 3']],
      ] as const) {
        page.element.now = now;
        await page.rests();
        expect(names(page)).to.deep.equal(shown);
        expect(page.announced).to.include('3 Termine');
      }
    });

    it('has those to come, however many were before them, and not only where one was', async () => {
      const daily = Array.from({ length: 8 }, (_, index) => ({
        id: `daily-${index}`,
        name: 'Täglich',
        startDate: `2026-08-01T1${index}:00`,
        rrule: 'FREQ=DAILY',
      }));
      const long = await open(
        { limit: '1', from: '2026-08-01', until: '2027-07-31' },
        programme({ events: daily }),
      );
      expect(long.times).to.deep.equal(['2027-03-02T10:00:00+01:00']);
      const earlier = { ...at(10), startDate: '2027-03-01T10:00', endDate: undefined };
      const moved = { ...earlier, status: 'rescheduled', previousStartDate: '2027-03-05T10:00' };
      const was = await open(
        { limit: '1', from: '2027-03-01', until: '2027-03-07' },
        programme({ events: [moved] }),
      );
      expect(names(was)).to.include('10 Uhr');
      expect(was.announced).to.include('1 Termin');
    });

    it('shows what was to those who look back', async () => {
      const day = { limit: '1', from: '2027-03-02', until: '2027-03-02' };
      expect(names(await open({ ...day, now: '2027-03-05T10:00' }, feed))).to.deep.equal(['10 Uhr']);
      const back = await open({ limit: '3', date: '2027-03-01', now: '2027-03-05T10:00' }, feed);
      expect(names(back)).to.deep.equal(['10 Uhr', '12 Uhr', 'Angebot 1']);
    });
  });

  for (const [name, value] of [
    ['limit', 'many'],
    ['limit', '0'],
    ['limit', '-2'],
    ['days', 'week'],
    ['days', '-5'],
    ['days', '0'],
    ['from', '2027-02-30'],
    ['until', 'soon'],
    ['date', 'today'],
  ] as const) {
    it(`shows everything where ${name}="${value}"`, async () => {
      const page = await open({ [name]: value });
      expect(page.element.status).to.equal('ready');
      expect(page.rows).to.have.length(20);
      expect(page.period).to.equal('Ab 2. März 2027');
    });
  }

  it('takes half a day for none', async () => {
    const page = await open({ days: '3.7' });
    expect(page.rows.map(({ name }) => name)).to.deep.equal(['Sprechstunde', 'Singen']);
  });

  it('shows everything again where an attribute is taken away', async () => {
    const page = await open({ limit: '3', days: '3' });
    page.element.removeAttribute('limit');
    page.element.removeAttribute('days');
    await page.rests();
    expect(page.rows).to.have.length(20);
  });

  it('names days that are none on the console', async () => {
    await open({ from: '2027-02-31', until: '31.12.2027', date: 'morgen' });
    for (const value of ['2027-02-31', '31.12.2027', 'morgen']) {
      expect(lines.all.filter((line) => line.includes(`"${value}"`))).to.have.length(1);
    }
    await open({ date: '2027-08' });
    expect(lines.all.filter((line) => line.includes('2027-08'))).to.deep.equal([]);
  });

  it('leaves out an `until` before `from`, in every view, and says so once on the console', async () => {
    for (const view of ['list', 'week', 'month']) {
      const page = await open({ from: '2027-04-10', until: '2027-03-01', view });
      expect(page.element.status).to.equal('ready');
      expect(page.period).to.include('April 2027');
      expect(page.rows.map(({ times }) => times[0]).filter((time = '') => time < '2027-04-10')).to.deep.equal(
        [],
      );
      expect(page.text).not.to.include('noch keine weiteren Termine bekannt');
    }
    expect(lines.all.filter((line) => line.includes('until: "2027-03-01" is before from'))).to.have.length(1);
  });

  it('counts a moved occurrence once, at its new date, and marks the old one', async () => {
    const page = await open({ from: '2027-03-17', until: '2027-03-19' });
    expect(page.announced).to.match(/^17\.\s?–\s?19\. März 2027: 1 Termin$/);
    const [old, now] = page.rows;
    expect(old!.text).to.include('Verlegt auf 19. März');
    expect(old!.times).to.deep.equal([]);
    expect(old!.struck).to.equal(true);
    expect(now!.text).to.include('Verlegt vom 17. März').and.include('16:00–18:00 Uhr Halle');
    expect(now!.times).to.deep.equal(['2027-03-19T16:00:00+01:00']);
    expect(now!.struck).to.equal(false);
    const one = await open({ from: '2027-03-17', until: '2027-03-19', limit: '1' });
    expect(one.rows, 'the marker takes no place').to.have.length(2);
  });

  it('says what is cancelled, and why', async () => {
    const page = await open({ from: '2027-03-10', until: '2027-03-10' });
    const row = page.row('Singen');
    expect(row.text).to.include('Fällt aus').and.include('Die Leiterin ist krank.');
    expect(row.struck).to.equal(true);
    expect(row.times).to.deep.equal(['2027-03-10T15:00:00+01:00']);
  });

  it('says of a rule it cannot read that it repeats, and never a wrong date', async () => {
    const page = await open({ from: '2027-03-01', until: '2028-12-31', project: 'odd' });
    expect(page.rows).to.have.length(1);
    expect(page.row('Treffen').text).to.include('wiederholt sich');
  });

  it('says where one joins online, and shows an unknown status as written', async () => {
    const feed = programme({
      events: [
        { id: 'talk', name: 'Vortrag', startDate: '2027-03-08T18:00', attendance: 'online' },
        {
          id: 'both',
          name: 'Runde',
          startDate: '2027-03-09T18:00',
          attendance: 'mixed',
          place: 'hall',
          status: 'auf der Kippe',
        },
      ],
    });
    const page = await open({}, feed);
    expect(page.row('Vortrag').text).to.include('online');
    expect(page.row('Runde').text).to.include('Halle, online').and.include('auf der Kippe');
  });

  it('puts the days of a switch to summer time right', async () => {
    const page = await open({ from: '2027-03-28', until: '2027-03-31' });
    expect(page.row('Nachtlauf').text).to.include('01:30–03:30 Uhr');
    expect(page.row('Nachtlauf').times).to.deep.equal(['2027-03-28T01:30:00+01:00']);
    expect(page.row('Singen').times).to.deep.equal(['2027-03-31T15:00:00+02:00']);
    const feed = programme({
      events: [
        { id: 'gap', name: 'Lücke', startDate: '2027-03-28T02:30' },
        { id: 'twice', name: 'Doppelt', startDate: '2027-10-31T02:30' },
      ],
    });
    const odd = await open({ from: '2027-03-28', until: '2027-10-31' }, feed);
    expect(odd.row('Lücke').text).to.include('02:30 Uhr');
    expect(odd.row('Lücke').times).to.deep.equal(['2027-03-28T03:30:00+02:00']);
    expect(odd.row('Doppelt').times).to.deep.equal(['2027-10-31T02:30:00+02:00']);
  });

  describe('the note on whose time it is', () => {
    const machine = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const noteIn = async (timeZone: string, startDate = '2027-03-10T15:00') => {
      const page = await open({}, programme({ timeZone, events: [{ id: 'x', name: 'X', startDate }] }));
      expect(page.row('X').text, 'the feed’s wall clock').to.include(startDate.slice(11) || 'ganztägig');
      return /Ortszeit (\S+( \S+)?) X|Ortszeit/.exec(page.text)?.[0];
    };

    it('is there where the visitor’s clock differs, and only there', async () => {
      expect(await noteIn(machine)).to.equal(undefined);
      expect(await noteIn('Asia/Kathmandu')).to.include('Ortszeit');
    });

    it('goes by the dates in view, not by today', async () => {
      // As Berlin in winter, an hour behind in summer.
      if (machine !== 'Europe/Berlin') return;
      expect(await noteIn('Africa/Algiers', '2027-03-10T15:00')).to.equal(undefined);
      expect(await noteIn('Africa/Algiers', '2027-07-10T15:00')).to.include('Ortszeit');
    });

    it('is not there where nothing has a time', async () => {
      expect(await noteIn('Asia/Kathmandu', '2027-03-10')).to.equal(undefined);
    });
  });
});
