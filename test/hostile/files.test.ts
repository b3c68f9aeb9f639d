import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { dialable } from '../../src/feed/telephone.js';
import { isMailable } from '../../src/feed/email.js';
import type { Feed } from '../../src/feed/feed.js';
import { occurrenceOn } from '../../src/feed/occurrences.js';
import { parse } from '../../src/feed/parse.js';
import { localize } from '../../src/feed/text.js';
import { occurrenceIcs, seriesIcs } from '../../src/files/ics.js';
import { toJsonLd } from '../../src/files/json-ld.js';
import { organizationLd } from '../../src/files/organization-ld.js';
import { VERSIONS, vcard } from '../../src/files/vcard.js';
import { googleCalendar, outlookCalendar } from '../../src/files/web-calendars.js';
import { dateOf } from '../../src/time/plain-date.js';
import { mailTo } from '../../src/ui/mail.js';
import { mapAddress } from '../../src/ui/map-link.js';
import { emailAddress, telephoneAddress } from '../../src/ui/reach.js';
import { HostileFeeds, poolsOf } from './hostile-feed.js';
import { PATIENCE, PLACEMENTS, SEED } from './run-size.js';

const URL_OF = 'https://feed.example/feed.json';
/** What our files are made of: whatever else begins a line has broken out of a text. */
const CALENDAR_LINES =
  /^(BEGIN|END|VERSION|PRODID|TZID|TZOFFSETFROM|TZOFFSETTO|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION|URL|STATUS|RRULE|EXDATE|RECURRENCE-ID)[;:]/;
const CARD_LINES = /^(BEGIN|END|VERSION|PRODID|UID|REV|FN|N|ORG|TITLE|TEL|EMAIL|ADR|URL|LANG|NOTE)[;:]/;

/** The lines of a file as its readers take them. */
const linesOf = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n').slice(0, -1); // prettier-ignore

function checkLines(file: string, known: RegExp, kinds: readonly string[]): void {
  const lines = linesOf(file);
  expect(lines.filter((line) => !known.test(line))).to.deep.equal([]);
  // eslint-disable-next-line no-control-regex -- none of these may be in a file
  expect(file.replace(/\r\n/g, '')).not.to.match(/[\0-\x08\x0a-\x1f\x7f]/);
  const begun = lines.filter((line) => line.startsWith('BEGIN:')).map((line) => line.slice(6));
  expect(begun.filter((kind) => !kinds.includes(kind))).to.deep.equal([]);
  expect(new TextEncoder().encode(lines.length ? file.split('\r\n')[0] : '').length).to.be.at.most(75);
}

/** Half of a character has no place in a file or an address: it is replaced. */
const whole = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

/** As a text comes out of a file: with the same words, without what cannot be printed. */

const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what is meant
  whole(text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, ''));

describe('what a visitor takes home of a feed with something hostile at every place', () => {
  const feeds: Feed[] = [];
  let texts: readonly string[];
  before(async () => {
    const pools = await poolsOf(URL_OF);
    texts = [...new Set(Object.values(pools).flat())];
    const hostile = new HostileFeeds(pools, SEED);
    // Files need no browser to be shown in: a tenth is enough for each text at each place.
    while (hostile.placed < Math.min(PLACEMENTS, 1e6) / 10)
      feeds.push(parse(JSON.parse(JSON.stringify(hostile.next().data)), URL_OF).feed);
    expect(feeds).not.to.deep.equal([]);
  });

  it('has calendar files with its events, and nothing else', () => {
    for (const feed of feeds) {
      const context = { feed, language: 'de', stamp: 0 };
      const say = (text: Parameters<typeof localize>[0] = ''): string =>
        localize(text, 'de', feed.language).text;
      for (const event of feed.events) {
        const occurrence = occurrenceOn(event, dateOf(event.startDate));
        const one = occurrence && occurrenceIcs(context, occurrence);
        const series = seriesIcs(context, event);
        for (const file of [one ?? series, series]) {
          checkLines(file, CALENDAR_LINES, ['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT', 'VEVENT']);
          const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
          const names = [event, ...event.overrides.values()].map(({ name }) => printable(say(name)));
          for (const entry of calendar.getAllSubcomponents('vevent'))
            expect(whole(new ICAL.Event(entry).summary ?? '')).to.be.oneOf(names);
        }
      }
    }
  }).timeout(PATIENCE);

  it('has cards with its people, and nothing else', () => {
    for (const feed of feeds) {
      for (const contact of feed.contacts) {
        for (const version of VERSIONS) {
          const file = vcard(feed, contact, 'de', version, String(contact.languages));
          checkLines(file, CARD_LINES, ['VCARD']);
          const card = ICAL.Component.fromString(file);
          const name = printable(localize(contact.name, 'de', feed.language).text);
          expect(String(card.getFirstPropertyValue('fn') ?? '').replace(/\\;/g, ';')).to.equal(name);
          expect(card.getAllProperties('tel')).to.have.length(dialable(contact.telephone ?? '') ? 1 : 0);
          expect(card.getAllProperties('email')).to.have.length(isMailable(contact.email ?? '') ? 1 : 0);
        }
      }
    }
  }).timeout(PATIENCE);

  it('has structured data that is data', () => {
    for (const feed of feeds) {
      const things = [
        organizationLd(feed, feed.contacts, 'de', []),
        ...feed.events.flatMap((event) => {
          const occurrence = occurrenceOn(event, dateOf(event.startDate));
          return occurrence ? [toJsonLd(feed, occurrence, 'de')] : [];
        }),
      ];
      const seen = JSON.stringify(things);
      for (const [, address] of seen.matchAll(/"(?:url|image|logo|@id)":"([^"]*)"/g))
        expect(address).to.match(/^(https?|mailto|tel):/);
      expect(JSON.parse(seen)).to.be.an('array');
    }
  });

  it('has links to maps and calendars that ask for one thing', () => {
    const keysOf = (address: string): string[] => [...new URL(address).searchParams.keys()];
    for (const text of texts) {
      const place = { id: 'a', name: text, streetAddress: text, postalCode: text, addressLocality: text };
      const map = mapAddress(place);
      if (text.trim()) {
        expect(new URL(map!).host).to.equal('www.openstreetmap.org');
        expect(keysOf(map!)).to.deep.equal(['query']);
      }
      const start = '2027-03-02T10:00';
      const entry = { name: text, start, timeZone: 'Europe/Berlin', details: text, location: text };
      const [google, outlook] = [googleCalendar(entry), outlookCalendar(entry)];
      expect(new URL(google).host).to.equal('calendar.google.com');
      expect(new URL(outlook).host).to.equal('outlook.live.com');
      for (const address of [google, outlook]) {
        const keys = keysOf(address);
        expect(new Set(keys).size).to.equal(keys.length);
        const { searchParams, hash } = new URL(address);
        expect(searchParams.get('location') ?? '').to.equal(whole(text));
        expect(hash).to.equal('');
      }
    }
  });

  it('has mail to one address, with a subject and a text, and numbers that are numbers', () => {
    for (const text of texts) {
      const call = telephoneAddress(text);
      if (call) expect(call).to.match(/^tel:\+?\d{3,15}$/);
      const write = emailAddress(text);
      if (write) {
        expect(decodeURIComponent(write.slice(7))).to.equal(text);
        expect(write).to.match(/^mailto:[^\s?&#,;<>"]+@[^\s?&#,;<>"@]+$/);
      }
      const mail = mailTo('anna@kin-top.example', { subject: text, body: text })!;
      expect(mail).to.match(/^mailto:anna@kin-top\.example\?subject=[^&#?\s]*&body=[^&#?\s]*$/);
      const said = new URL(mail).searchParams;
      const sent = whole(text.replace(/\r?\n/g, '\r\n'));
      expect(said.get('body')).to.equal(sent);
      expect(!mailTo(text, { subject: 'x' })).to.equal(!isMailable(text));
    }
  });
});
