import { expect } from '@open-wc/testing';
import { CalendarFile } from '../files/calendar-file.js';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { PrintedPages } from '../helpers/printed-pages.js';
import { SavedFiles } from '../helpers/saved-files.js';
import { crowd, NOW, programme } from './programme.js';

onCleanPage();

const open = (attributes: Record<string, string> = {}, feed = programme(), width = 1000) =>
  CalendarPage.open({ data: feed, attributes: { now: NOW, ...attributes }, width });

describe('taking dates home', () => {
  let saved: SavedFiles;
  beforeEach(() => (saved = new SavedFiles()));
  afterEach(() => saved.stop());
  const detailOf = (date: string, attributes: Record<string, string> = {}) => {
    history.replaceState(null, '', `#kin-top-event=${date}`);
    return open(attributes);
  };

  it('saves one date as a calendar file', async () => {
    const page = await detailOf('singing/2027-03-03');
    await page.press('Termin speichern');
    const [file] = await saved.all();
    expect(file!.name).to.equal('singing-2027-03-03.ics');
    expect(file!.type).to.equal('text/calendar');
    expect(new CalendarFile(file!.text).dates('2027-01-01', '2027-12-31')).to.deep.equal([
      '2027-03-03T15:00 = 2027-03-03T14:00Z | 2027-03-03T17:00 | Singen',
    ]);
    expect(file!.text).to.include('DTSTART;TZID=Europe/Berlin:20270303T150000\r\n');
    expect(file!.text).not.to.include('RRULE');
  });

  it('saves the whole series, with what is different', async () => {
    const page = await detailOf('singing/2027-03-03');
    await page.press('Alle Termine der Reihe speichern');
    const [file] = await saved.all();
    expect(file!.name).to.equal('singing.ics');
    expect(new CalendarFile(file!.text).dates('2027-03-01', '2027-03-20')).to.deep.equal([
      '2027-03-03T15:00 = 2027-03-03T14:00Z | 2027-03-03T17:00 | Singen',
      '2027-03-10T15:00 = 2027-03-10T14:00Z | 2027-03-10T17:00 | Singen | CANCELLED',
      '2027-03-19T16:00 = 2027-03-19T15:00Z | 2027-03-19T18:00 | Singen',
    ]);
    expect(file!.text).to.include('RECURRENCE-ID;TZID=Europe/Berlin:20270310T150000\r\n');
  });

  it('leads into calendars on the web by plain links that load nothing before the press', async () => {
    const page = await detailOf('singing/2027-03-03');
    const google = new URL(page.link('In Google Calendar eintragen').href);
    expect(google.host).to.equal('calendar.google.com');
    expect(google.searchParams.get('dates')).to.equal('20270303T150000/20270303T170000');
    expect(google.searchParams.get('ctz')).to.equal('Europe/Berlin');
    expect(google.searchParams.get('location')).to.equal('Haus am Park, Parkstraße 1, 10000 Berlin');
    const outlook = new URL(page.link('In Outlook eintragen').href);
    expect(outlook.searchParams.get('startdt')).to.equal('2027-03-03T15:00:00+01:00');
  });

  it('says in them how one joins what is online, and sends nobody to a house', async () => {
    const event = {
      id: 'talk',
      name: 'Vortrag',
      summary: 'Mit Fragen.',
      startDate: '2027-03-08T18:00',
      attendance: 'online',
      onlineUrl: 'https://meet.example.org/x',
      place: 'house',
    };
    history.replaceState(null, '', '#kin-top-event=talk');
    const page = await open({}, programme({ events: [event] }));
    for (const [calendar, details] of [
      ['Google Calendar', 'details'],
      ['Outlook', 'body'],
    ] as const) {
      const { searchParams } = new URL(page.link(`In ${calendar} eintragen`).href);
      expect(searchParams.get('location')).to.equal(null);
      expect(searchParams.get(details)).to.equal('Mit Fragen.\n\nhttps://meet.example.org/x');
    }
  });

  it('offers nobody a date that does not take place, but still the series', async () => {
    const page = await detailOf('singing/2027-03-10');
    expect(page.text).to.include('Fällt aus');
    expect(page.buttons).not.to.include('Termin speichern');
    expect(page.links).not.to.include('In Outlook eintragen');
    expect(page.buttons).to.include('Alle Termine der Reihe speichern');
  });

  it('offers no series where there is none', async () => {
    const page = await detailOf('camp');
    expect(page.buttons).to.include('Termin speichern');
    expect(page.buttons).not.to.include('Alle Termine der Reihe speichern');
  });

  it('can be hidden', async () => {
    const page = await detailOf('singing/2027-03-03', { hide: 'save' });
    expect(page.buttons.join()).not.to.include('speichern');
    expect(page.links.join()).not.to.include('eintragen');
  });

  it('offers the published calendar to be kept in step', async () => {
    const feed = programme({ calendarUrl: 'https://example.org/kalender.ics' });
    const page = await open({}, feed);
    expect(page.link('Kalender abonnieren').href).to.equal('webcal://example.org/kalender.ics');
    const without = await open({ hide: 'save' }, feed);
    expect(without.links).not.to.include('Kalender abonnieren');
    expect((await open()).links).not.to.include('Kalender abonnieren');
  });
});

describe('the programme on paper', () => {
  let printed: PrintedPages;
  beforeEach(() => (printed = new PrintedPages()));
  afterEach(() => printed.stop());

  it('is a month with all its words, however narrow the page was', async () => {
    const page = await open({ view: 'month' }, programme(), 320);
    await page.press('Programm drucken');
    const [paper] = printed.pages;
    expect(printed.whole).to.equal(0);
    expect(paper!.landscape).to.equal(true);
    expect(paper!.title).to.equal('Termine bei Kin-Top');
    expect(paper!.text).to.include('Termine bei Kin-Top März 2027');
    expect(paper!.text).to.include('15:00–17:00 Singen');
    expect(paper!.text).to.include('Angaben von Kin-Top');
    expect(paper!.times).to.include('2027-03-03T15:00:00+01:00');
  });

  it('has all events of a full day', async () => {
    const events = [...Array(9).keys()].map((n) => ({
      id: `e${n}`,
      name: `Treffen ${n}`,
      startDate: '2027-03-05',
    }));
    const page = await open({ view: 'month' }, programme({ events }));
    expect(page.text).to.include('+7 weitere');
    await page.press('Programm drucken');
    expect(printed.pages[0]!.times).to.have.lengthOf(9);
    expect(printed.pages[0]!.text).not.to.include('weitere');
  });

  it('is a list as long as the one in view, with whom to ask', async () => {
    const organization = {
      id: 'kin-top',
      name: 'Kin-Top',
      telephone: '0211 123456',
      email: 'info@example.org',
      url: 'https://www.example.org/',
    };
    const page = await open({ view: 'list' }, programme({ organization }));
    await page.press('Programm drucken');
    const [paper] = printed.pages;
    expect(paper!.landscape).to.equal(false);
    expect(paper!.times).to.deep.equal(page.times);
    expect(paper!.text).to.include('Kin-Top · 0211 123456 · info@example.org · example.org');
  });

  it('says where the organisation is, if the feed does', async () => {
    const place = { id: 'haus', name: 'Kin-Top', organization: 'kin-top', streetAddress: 'Musterweg 1' };
    const places = [{ ...place, postalCode: '40595', addressLocality: 'Düsseldorf' }];
    const events = [{ id: 'e', name: 'Fest', startDate: '2027-03-05' }];
    const page = await open({ view: 'list' }, programme({ places, projects: [], events }));
    await page.press('Programm drucken');
    expect(printed.pages[0]!.text).to.include('Kin-Top · Musterweg 1, 40595 Düsseldorf');
  });

  it('has all of a full week', async () => {
    const events = [...Array(25).keys()].map((n) => ({
      id: `e${n}`,
      name: `Treffen ${n}`,
      startDate: `2027-03-0${1 + (n % 7)}T15:00`,
    }));
    const page = await open({ view: 'week' }, programme({ events }));
    await page.press('Programm drucken');
    expect(printed.pages[0]!.times).to.have.lengthOf(25);
  });

  it('is gone from the page when it is printed', async () => {
    const page = await open({ view: 'list' });
    await page.press('Programm drucken');
    expect(printed.pages[0]!.waits).to.equal(true);
    expect(page.focus).to.equal('button Programm drucken');
    const frame = page.root.querySelector('iframe')!;
    expect(frame.tabIndex, 'no stop of the Tab key').to.equal(-1);
    expect(frame.getAttribute('aria-hidden')).to.equal('true');
    printed.pages[0]!.finish();
    expect(printed.pages[0]!.waits).to.equal(false);
  });

  it('is in the language of the reader', async () => {
    const page = await open({ view: 'list' });
    await page.press('Programm drucken');
    expect(printed.pages[0]).to.include({ lang: 'de', dir: 'ltr', headingLang: undefined });
  });

  it('has the partner’s heading in the language it is written in', async () => {
    const page = await open({ view: 'list', lang: 'nl', heading: 'Wat is er te doen?' });
    await page.press('Programm drucken');
    expect(printed.pages[0]).to.include({ lang: 'de', title: 'Wat is er te doen?', headingLang: 'nl' });
  });

  it('is the whole page where a browser cannot print a part', async () => {
    const own = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!;
    const page = await open({ view: 'list' });
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    try {
      await page.press('Programm drucken');
    } finally {
      Object.defineProperty(Document.prototype, 'adoptedStyleSheets', own);
    }
    expect(printed).to.include({ whole: 1 });
    expect(printed.pages).to.deep.equal([]);
  });

  it('is offered where there is something to print, and not hidden', async () => {
    expect((await open({ hide: 'print' })).buttons).not.to.include('Programm drucken');
    expect((await open({ date: '2020-01', view: 'month' })).buttons).not.to.include('Programm drucken');
  });
});

describe('events for machines', () => {
  const inPage = (): Record<string, unknown>[] =>
    [...document.head.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }) => JSON.parse(textContent ?? '') as Record<string, unknown>[],
    );

  it('stand in the page only where the partner wants it', async () => {
    await open({ view: 'month' });
    expect(inPage()).to.deep.equal([]);
  });

  it('are those in view, kept in step, and go with the calendar', async () => {
    const page = await open({ view: 'month', 'json-ld': '' });
    const march = inPage();
    expect(march.map(({ startDate }) => startDate)).to.include('2027-03-03T15:00:00+01:00');
    expect(march.every((one) => one['@type'] === 'Event')).to.equal(true);
    const cancelled = march.find(({ startDate }) => startDate === '2027-03-10T15:00:00+01:00');
    expect(cancelled!['eventStatus']).to.equal('https://schema.org/EventCancelled');
    await page.press('Weiter: April 2027');
    expect(inPage().map(({ startDate }) => startDate)).to.include('2027-04-07T15:00:00+02:00');
    page.element.jsonLd = false;
    await page.rests();
    expect(inPage()).to.deep.equal([]);
    page.element.jsonLd = true;
    await page.rests();
    page.element.remove();
    expect(inPage()).to.deep.equal([]);
  });

  it('are of a list that grows those that are shown', async () => {
    const page = await open({ view: 'list', 'json-ld': '' }, programme({ events: crowd(45) }));
    expect(inPage()).to.have.length(20);
    await page.press('Weitere Termine zeigen');
    expect(inPage()).to.have.length(40);
    page.element.view = 'month';
    await page.rests();
    expect(inPage(), 'a month is there as a whole').to.have.length(45);
  });
});
