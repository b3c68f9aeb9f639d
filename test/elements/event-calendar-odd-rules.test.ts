import { expect } from '@open-wc/testing';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { smallFeed } from '../helpers/small-feed.js';

const NOW = '2027-03-02T10:00';
const event = (more: Record<string, unknown>) => ({
  id: 'odd',
  name: 'Chor',
  startDate: '2027-03-03T15:00',
  endDate: '2027-03-03T17:00',
  ...more,
});

describe('an event with an odd rule', () => {
  const lines = onCleanPage();
  const open = (more: Record<string, unknown>, attributes: Record<string, string> = {}) =>
    CalendarPage.open({
      data: smallFeed({ events: [event(more)] }),
      attributes: { now: NOW, view: 'list', ...attributes },
    });

  it('has its last date on the last day there is, which an address may name', async () => {
    location.hash = '#kin-top-event=odd/9999-12-31';
    const page = await open({
      rrule: 'FREQ=DAILY',
      startDate: '2027-03-03T22:00',
      endDate: '2027-03-04T02:00',
    });
    expect(page.element.status).to.equal('ready');
    expect(page.headings).to.include('4 Chor');
    expect(page.text).to.include('Freitag, 31. Dezember 9999');
  });

  const refused: [rrule: string, why: string][] = [
    ['BYDAY=TH', 'FREQ is missing'],
    ['FREQ=HOURLY', 'finer than a day'],
    ['FREQ=FORTNIGHTLY', 'not valid'],
    ['FREQ=YEARLY;BYWEEKNO=20', 'BYWEEKNO is not supported'],
    ['FREQ=YEARLY;BYYEARDAY=100', 'BYYEARDAY is not supported'],
    ['FREQ=DAILY;BYHOUR=9', 'BYHOUR is not supported'],
    ['RSCALE=HEBREW;FREQ=YEARLY', 'RSCALE is not supported'],
    ['jeden Donnerstag', 'not supported'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20280101', 'exclude each other'],
    ['FREQ=WEEKLY;BYDAY=MO;BYDAY=TU', 'given twice'],
    ['FREQ=WEEKLY;BYMONTHDAY=1', 'no meaning'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'no numbers'],
    ['FREQ=MONTHLY;BYDAY=6MO', 'beyond the weeks'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'needs another BY part'],
    ['FREQ=DAILY;INTERVAL=0', 'not valid'],
  ];
  for (const [rrule, why] of refused)
    it(`is there on its first day, says that it repeats, and the console says why: ${rrule}`, async () => {
      const page = await open({ rrule });
      expect(page.rows).to.have.lengthOf(1);
      expect(page.row('Chor').text).to.include('wiederholt sich');
      expect(lines.all.join()).to.include(why);
      await page.follow('Chor');
      expect(page.facts['Wiederholung']).to.include('Bitte fragen Sie');
      expect(page.buttons).not.to.include('Alle Termine der Reihe speichern');
    });

  for (const view of ['month', 'week'])
    it(`says so in the ${view}, too`, async () => {
      const page = await open({ rrule: 'FREQ=HOURLY' }, { view });
      expect(page.text).to.match(/Chor.*wiederholt sich/);
    });

  it('goes on for ever without an end', async () => {
    const page = await open({ rrule: 'FREQ=WEEKLY' }, { view: 'month', date: '2099-03' });
    expect(page.times).to.have.length.above(3);
    expect(page.times[0]).to.match(/^2099-0[23]/);
  });

  it('is there once where its rule names no date', async () => {
    const page = await open({ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' });
    expect(page.times).to.deep.equal(['2027-03-03T15:00:00+01:00']);
  });

  it('is shown as far as a budget goes, and that is said', async () => {
    const page = await open({ rrule: 'FREQ=DAILY;BYMONTH=12;COUNT=5000' }, { date: '2090-12' });
    expect(page.text).to.include('Es gibt weitere Termine, die hier nicht gezeigt werden.');
  });

  it('has no end where that is before its beginning', async () => {
    const page = await open({ endDate: '2027-03-02T17:00' });
    expect(page.row('Chor').text).to.include('15:00 Uhr');
    expect(lines.all.join()).to.include('not before');
  });

  it('has no known end where that is its beginning: it is not over as it begins', async () => {
    const page = await open({ endDate: '2027-03-03T15:00' }, { now: '2027-03-03T15:01' });
    expect(page.row('Chor').text).to.include('15:00 Uhr').and.not.include('–').and.not.include('vorbei');
    expect(lines.all).to.deep.equal([]);
  });

  it('knows nothing of a change to a day on which it does not take place', async () => {
    const page = await open({
      rrule: 'FREQ=WEEKLY;COUNT=2',
      overrides: { '2027-03-04': { status: 'cancelled' }, '2027-04-28': { startDate: '2027-03-05T10:00' } },
    });
    expect(page.times).to.deep.equal(['2027-03-03T15:00:00+01:00', '2027-03-10T15:00:00+01:00']);
    expect(page.text).not.to.include('Fällt aus');
  });
});
