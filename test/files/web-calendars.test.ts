import { expect } from '@open-wc/testing';
import type { CalendarEntry } from '../../src/files/web-calendars.js';
import { googleCalendar, outlookCalendar } from '../../src/files/web-calendars.js';

const choir: CalendarEntry = {
  name: 'Chor & Café: „Пой с нами“',
  start: '2027-01-14T15:00',
  end: '2027-01-14T16:30',
  timeZone: 'Europe/Berlin',
  details: 'Alle, die möchten.\nOhne Anmeldung.',
  location: 'Haus 1, 40595 Düsseldorf',
};
const festival: CalendarEntry = {
  name: 'Fest',
  start: '2027-03-27',
  end: '2027-03-28',
  timeZone: 'Europe/Berlin',
};

const query = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe('a link into a calendar on the web', () => {
  it('gives Google the wall clock and its zone', () => {
    const address = googleCalendar(choir);
    expect(new URL(address).origin).to.equal('https://calendar.google.com');
    expect(query(address)).to.deep.equal({
      action: 'TEMPLATE',
      text: choir.name,
      dates: '20270114T150000/20270114T163000',
      ctz: 'Europe/Berlin',
      details: choir.details,
      location: choir.location,
    });
  });

  it('gives Outlook the time with its offset, in winter and in summer', () => {
    const address = outlookCalendar(choir);
    expect(new URL(address).origin).to.equal('https://outlook.live.com');
    expect(query(address)).to.include({
      subject: choir.name,
      startdt: '2027-01-14T15:00:00+01:00',
      enddt: '2027-01-14T16:30:00+01:00',
      body: choir.details,
    });
    const july = { ...choir, start: '2027-07-01T15:00', end: undefined };
    expect(query(outlookCalendar(july))).to.include({
      startdt: '2027-07-01T15:00:00+02:00',
      enddt: '2027-07-01T15:00:00+02:00',
    });
  });

  it('ends an all-day entry on the day after its last one', () => {
    expect(query(googleCalendar(festival))['dates']).to.equal('20270327/20270329');
    expect(query(outlookCalendar(festival))).to.include({
      startdt: '2027-03-27',
      enddt: '2027-03-29',
      allday: 'true',
    });
  });

  it('says nothing of what the feed does not know', () => {
    expect(Object.keys(query(googleCalendar(festival)))).to.deep.equal(['action', 'text', 'dates', 'ctz']);
  });
});
