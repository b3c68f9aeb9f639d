import { expect } from '@open-wc/testing';
import { parse } from '../../src/feed/parse.js';
import { FeedError } from '../../src/feed/problem.js';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS, NO_VALUES } from '../fixtures/hostile.js';
import { event, FEED_URL, feedWith, paths, project, read } from './example.js';

function refusal(data: unknown): FeedError {
  try {
    parse(data, FEED_URL);
  } catch (error) {
    expect(error).to.be.instanceOf(FeedError);
    return error as FeedError;
  }
  throw new Error('the feed was taken');
}

describe('parse', () => {
  it('takes the published sample feed without a fault', async () => {
    const response = await fetch('/public/feed.json');
    const { feed, dropped, problems } = parse(await response.json(), FEED_URL);
    expect(problems).to.deep.equal([]);
    expect(dropped).to.equal(0);
    expect(feed.projects.length).to.be.greaterThan(5);
    expect(feed.events.length).to.be.greaterThan(5);
  });

  it('takes the example of the format without a fault', async () => {
    const response = await fetch('/test/fixtures/feed-example.json');
    const { dropped, problems } = parse(await response.json(), FEED_URL);
    expect({ dropped, problems }).to.deep.equal({ dropped: 0, problems: [] });
  });

  describe('the whole', () => {
    for (const version of ['1.0', '1.7', '1.20']) {
      it(`takes version ${version}`, () => {
        expect(parse(feedWith({ version }), FEED_URL).feed.organization.id).to.equal('kin-top');
      });
    }

    for (const version of ['2.0', '0.9', '10.0', '2', 2, null]) {
      it(`refuses version ${JSON.stringify(version)} and says which it takes`, () => {
        const { kind, message } = refusal(feedWith({ version }));
        expect(kind).to.equal('version');
        expect(message).to.contain(`has version ${JSON.stringify(version)}; this reader takes "1.0"`);
        expect(message).to.contain(FEED_URL);
      });
    }

    it('refuses a feed without a version in a clear sentence', () => {
      const { kind, message } = refusal({ language: 'de', organization: { id: 'a', name: 'A' } });
      expect(kind).to.equal('format');
      expect(message).to.match(/^the feed has no version; this reader takes "1.0"/);
    });

    for (const version of ['1.', '1.x', '1.0.3', '1.0 ']) {
      it(`refuses "${version}", which is no version`, () => {
        const { kind, message } = refusal(feedWith({ version }));
        expect(kind).to.equal('format');
        expect(message).to.match(/^version: expected a version 1\.x/);
      });
    }

    for (const data of [undefined, null, 'feed', 5, true, [], [feedWith()]]) {
      it(`refuses ${JSON.stringify(data) ?? 'nothing'}, which is no object`, () => {
        const { kind, message } = refusal(data);
        expect(kind).to.equal('format');
        expect(message).to.equal(`the feed is no JSON object (${FEED_URL})`);
      });
    }

    it('names the member that makes a feed unreadable, whatever else is wrong', () => {
      const organization = { id: 'kin-top', name: 'Kin-Top', email: 5 };
      expect(refusal({ version: '1.0', organization }).message).to.match(/^language: expected string/);
      expect(refusal(feedWith({ languages: 5, organization: { ...organization, id: 5 } })).message).to.match(
        /^organization\.id: expected string, found 5/,
      );
      expect(refusal(feedWith({ organization: undefined })).message).to.match(
        /^organization: expected Object/,
      );
    });

    it('keeps what is right of the organisation, the publisher and the form', () => {
      const parsed = read({
        organization: { id: 'kin-top', name: 'Kin-Top', email: 5, telephone: '+49 211', tasks: 'none' },
        cooperation: { heading: 'Zusammen', channels: 'phone', contacts: ['nobody'] },
        publisher: { name: 5 },
        timeZone: 'Mars/Base',
        languages: 'de',
        updated: '2027-02-30',
      });
      expect(paths(parsed).sort()).to.deep.equal([
        'cooperation.channels',
        'cooperation.contacts',
        'languages',
        'organization.email',
        'organization.tasks',
        'publisher.name',
        'timeZone',
        'updated',
      ]);
      const { organization, cooperation, publisher, timeZone, languages } = parsed.feed;
      expect(organization.telephone).to.equal('+49 211');
      expect(cooperation).to.deep.equal({ heading: 'Zusammen', contacts: [], topics: [] });
      expect(publisher).to.equal(undefined);
      expect(timeZone).to.equal('Europe/Berlin');
      expect(languages).to.deep.equal(['de']);
      expect(parsed.dropped).to.equal(0);
    });

    it('ignores members it does not know and private remarks, wherever they stand', () => {
      const { feed, problems } = read({
        _note: 5,
        somethingNew: { deep: [1] },
        organization: { id: 'kin-top', name: { de: 'Kin-Top', _sample: true }, _x: null },
        projects: [project({ _sample: true, newMember: 5, summary: { _note: ['x'], de: 'Singen' } })],
        events: [event({ overrides: { _why: 'holidays', '2027-01-14': { _who: 5, note: 'x' } } })],
      });
      expect(problems).to.deep.equal([]);
      expect(feed.organization.name).to.deep.equal({ de: 'Kin-Top' });
      expect(feed.projects[0]!.summary).to.deep.equal({ de: 'Singen' });
      expect([...feed.events[0]!.overrides]).to.deep.equal([['2027-01-14', { note: 'x' }]]);
    });
  });

  describe('a bad entry', () => {
    const faults: [what: string, list: string, entry: unknown, path: string, expected: RegExp, found: string][] =
      [
        ['is no object', 'projects', 'chor', 'projects[1]', /Object/, '"chor"'],
        ['is a list', 'projects', [project()], 'projects[1]', /Object/, '[{"id":"chor","name":"Chor"}]'],
        ['is null', 'events', null, 'events[1]', /Object/, 'null'],
        ['has no id', 'projects', { name: 'Chor' }, 'projects[1].id', /id/, 'undefined'],
        ['has no name', 'contacts', { id: 'x' }, 'contacts[1].name', /name/, 'undefined'],
        ['has an empty name', 'contacts', { id: 'x', name: ' ' }, 'contacts[1].name', /not empty/, '" "'],
        ['has no word in any language', 'places', { id: 'x', name: { de: '' } }, 'places[1].name', /not empty/, '{"de":""}'],
        ['has a list of names', 'places', { id: 'x', name: ['A', 'B'] }, 'places[1].name', /string/, '["A","B"]'],
        ['has a name of the wrong type', 'places', { id: 'x', name: { de: 5 } }, 'places[1].name', /string/, '{"de":5}'],
        ['has a number for an id', 'fields', { id: 7, name: 'A' }, 'fields[1].id', /string/, '7'],
        ['has an id that is no slug', 'fields', { id: 'A b', name: 'A' }, 'fields[1].id', /slug/, '"A b"'],
        ['has __proto__ for an id', 'fields', { id: '__proto__', name: 'A' }, 'fields[1].id', /slug/, '"__proto__"'],
        ['starts on 30 February', 'events', event({ id: 'x', startDate: '2027-02-30' }), 'events[1].startDate', /exists/, '"2027-02-30"'],
        ['starts in month 13', 'events', event({ id: 'x', startDate: '2027-13-01' }), 'events[1].startDate', /date/, '"2027-13-01"'],
        ['starts at 25:00', 'events', event({ id: 'x', startDate: '2027-01-14T25:00' }), 'events[1].startDate', /time/, '"2027-01-14T25:00"'],
        ['ends at 24:00', 'events', event({ id: 'x', endDate: '2027-01-14T24:00' }), 'events[1].endDate', /time/, '"2027-01-14T24:00"'],
        ['has an offset', 'events', event({ id: 'x', startDate: '2027-01-14T15:00Z' }), 'events[1].startDate', /local time/, '"2027-01-14T15:00Z"'],
        ['has an impossible exception', 'events', event({ id: 'x', exceptDates: ['2027-04-31'] }), 'events[1].exceptDates.0', /exists/, '"2027-04-31"'],
        ['has a list for overrides', 'events', event({ id: 'x', overrides: [{}] }), 'events[1].overrides', /Object/, '[{}]'],
        ['moves a date to 30 February', 'events', event({ id: 'x', overrides: { '2027-01-14': { startDate: '2027-02-30' } } }), 'events[1].overrides.2027-01-14.startDate', /exists/, '"2027-02-30"'],
        ['says yes for true', 'projects', project({ id: 'x', featured: 'yes' }), 'projects[1].featured', /boolean/, '"yes"'],
        ['costs a text', 'projects', project({ id: 'x', cost: { amount: '5 €' } }), 'projects[1].cost.amount', /number/, '"5 €"'],
        ['costs a list', 'projects', project({ id: 'x', cost: [] }), 'projects[1].cost', /Object/, '[]'],
        ['refers by something else than an id', 'projects', project({ id: 'x', fields: [{ id: 'a' }] }), 'projects[1].fields.0', /string/, '{"id":"a"}'],
        ['opens at 10', 'contacts', { id: 'x', name: 'A', openingHours: [{ days: ['MO'], opens: '10' }] }, 'contacts[1].openingHours.0.opens', /time of day/, '"10"'],
        ['says nothing', 'alerts', { id: 'x' }, 'alerts[1].text', /text/, 'undefined'],
      ]; // prettier-ignore
    for (const [what, list, entry, path, expected, found] of faults) {
      it(`that ${what} goes alone, counted and explained`, () => {
        const sound = list === 'alerts' ? { id: 'ok', text: 'A' } : { ...event(), id: 'ok' };
        const { feed, dropped, problems } = read({ [list]: [sound, entry, { ...sound, id: 'ok-too' }] });
        expect((feed[list as 'alerts'] as { id: string }[]).map(({ id }) => id)).to.deep.equal([
          'ok',
          'ok-too',
        ]);
        expect(dropped).to.equal(1);
        expect(problems.length).to.be.greaterThan(0);
        expect(problems[0]!.path).to.equal(path);
        expect(problems[0]!.expected).to.match(expected);
        expect(problems[0]!.found).to.equal(found);
      });
    }

    for (const value of NO_VALUES) {
      it(`never gets through with ${JSON.stringify(value)} in place of what it needs`, () => {
        for (const member of ['id', 'name', 'startDate', 'endDate', 'rrule', 'overrides', 'cost']) {
          if (member === 'overrides' && !Array.isArray(value) && value !== null && typeof value === 'object')
            continue;
          if (member === 'cost' && typeof value === 'object' && value !== null && 'de' in value) continue;
          const { dropped, problems } = read({ events: [event({ [member]: value })] });
          expect(dropped, member).to.equal(1);
          expect(problems[0]!.path, member).to.match(new RegExp(`^events\\[0\\]\\.${member}`));
        }
      });
    }

    it('with an id that was there before goes; the first stays', () => {
      const { feed, dropped, problems } = read({
        projects: [project(), project({ name: 'Noch ein Chor' }), project({ id: 'band', name: 'Band' })],
      });
      expect(feed.projects.map(({ name }) => name)).to.deep.equal(['Chor', 'Band']);
      expect(dropped).to.equal(1);
      expect(problems).to.deep.equal([
        { path: 'projects[1].id', expected: 'an id used once', found: '"chor"' },
      ]);
    });

    it('may have the id of an entry in another list, or of something every object has', () => {
      const { feed, dropped } = read({
        projects: [project({ id: 'constructor' }), project({ id: 'tostring' })],
        events: [event({ id: 'constructor', project: 'constructor' })],
      });
      expect(dropped).to.equal(0);
      expect(feed.events[0]!.project).to.equal(feed.projects[0]);
    });
  });

  for (const value of ['none', 5, null, {}, { 0: project(), length: 1 }]) {
    it(`counts ${JSON.stringify(value)} in place of a list as one bad entry`, () => {
      const parsed = read({ projects: value, events: [event()] });
      expect(parsed.feed.projects).to.deep.equal([]);
      expect(parsed.feed.events.length).to.equal(1);
      expect(parsed.dropped).to.equal(1);
      expect(paths(parsed)).to.deep.equal(['projects']);
    });
  }

  it('shows 20 000 entries in all, counts the rest and says so', () => {
    const many = (length: number, prefix: string) =>
      Array.from({ length }, (_, index) => ({ id: `${prefix}${index}`, name: 'A' }));
    const { feed, dropped, problems } = read({
      fields: many(12_000, 'f'),
      projects: many(8_010, 'p'),
      events: [event()],
    });
    expect(feed.fields.length + feed.projects.length + feed.events.length).to.equal(20_000);
    expect(dropped).to.equal(11);
    expect(problems).to.deep.equal([
      { path: 'projects', expected: 'at most 20000 entries in all', found: '8010' },
      { path: 'events', expected: 'at most 20000 entries in all', found: '1' },
    ]);
  });

  it('takes an unknown enum value for absent, and keeps an unknown status', () => {
    const { feed, problems } = read({
      organizations: [{ id: 'a', name: 'A', kind: 'circus' }],
      places: [{ id: 'b', name: 'B', accessibility: { wheelchair: 'perhaps', note: 'Rampe' } }],
      contacts: [{ id: 'c', name: 'C', channels: ['pigeon', 'phone'] }],
      projects: [project({ type: 'opera', status: 'dreaming', registration: { status: 'ask' } })],
      events: [event({ attendance: 'telepathic', status: 'maybe' })],
      alerts: [{ id: 'd', text: 'D', level: 'red' }],
    });
    expect(problems).to.deep.equal([]);
    expect(feed.organizations[0]!.kind).to.equal(undefined);
    expect(feed.places[0]!.accessibility).to.deep.equal({ wheelchair: undefined, note: 'Rampe' });
    expect(feed.contacts[0]!.channels).to.deep.equal(['phone']);
    expect(feed.projects[0]!.type).to.equal(undefined);
    expect(feed.projects[0]!.status).to.equal('dreaming');
    expect(feed.projects[0]!.registration!.status).to.equal('ask');
    expect(feed.events[0]!.attendance).to.equal(undefined);
    expect(feed.events[0]!.status).to.equal('maybe');
    expect(feed.alerts[0]!.level).to.equal(undefined);
  });

  it('shows fields in their own order, those without one last', () => {
    const order = (id: string, place?: number) => ({
      id,
      name: id,
      ...(place === undefined ? {} : { order: place }),
    });
    const { feed } = read({ fields: [order('x'), order('c', 3), order('y'), order('a', 0), order('b', 1)] });
    expect(feed.fields.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'x', 'y']);
  });

  for (const text of HOSTILE_TEXTS) {
    it(`hands on "${text.slice(0, 30)}" as the text it is`, () => {
      const { feed, dropped } = read({ projects: [project({ name: text, summary: { de: text } })] });
      expect(dropped).to.equal(0);
      expect(feed.projects[0]!.name).to.equal(text);
      expect(feed.projects[0]!.summary).to.deep.equal({ de: text });
    });
  }

  for (const address of HOSTILE_ADDRESSES) {
    it(`never lets the address ${JSON.stringify(address)} through`, () => {
      const { feed, dropped, problems } = read({
        organization: { id: 'kin-top', name: 'Kin-Top', url: address, logo: address },
        organizations: [{ id: 'a', name: 'A', url: address, logo: address }],
        places: [{ id: 'a', name: 'A', url: address }],
        projects: [
          project({ url: address, image: { src: address }, registration: { url: address, note: 'x' } }),
        ],
        events: [event({ url: address, onlineUrl: address })],
        publisher: { legalNoticeUrl: address, privacyUrl: address, accessibilityUrl: address },
        cooperation: { action: address, privacyUrl: address },
        calendarUrl: address,
      });
      expect(dropped).to.equal(0);
      expect(problems.length).to.equal(16);
      for (const { path, expected, found } of problems) {
        expect(path).to.match(/(url|logo|src|action|Url)$/);
        expect(expected).to.equal('an http or https address');
        expect(found).to.equal(JSON.stringify(address));
      }
      expect(JSON.stringify({ ...feed, url: '' })).not.to.match(/:(alert|text|msgbox|\/)/);
      expect(feed.projects[0]).not.to.have.property('image');
      expect(feed.projects[0]!.registration!.note).to.equal('x');
    });
  }

  it('names a faulty address by where it stands', () => {
    const parsed = read({
      calendarUrl: 'javascript:1',
      publisher: { privacyUrl: 'javascript:1' },
      projects: [project({ image: { src: 'data:,' } })],
    });
    expect(paths(parsed)).to.deep.equal(['projects[chor].image.src', 'publisher.privacyUrl', 'calendarUrl']);
  });

  it('resolves relative addresses against the address of the feed', () => {
    const { feed } = read({
      calendarUrl: 'events.ics',
      cooperation: { action: '/api/cooperation' },
      projects: [
        project({ url: '//www.kin-top.de/chor', image: { src: '../images/chor.jpg', alt: 'Chor' } }),
      ],
      events: [event({ url: '?event=1', onlineUrl: 'HTTPS://Meet.Example/x' })],
    });
    expect(feed.calendarUrl).to.equal('https://kin-top.example/partner/events.ics');
    expect(feed.cooperation!.action).to.equal('https://kin-top.example/api/cooperation');
    expect(feed.projects[0]!.url).to.equal('https://www.kin-top.de/chor');
    expect(feed.projects[0]!.image!.src).to.equal('https://kin-top.example/images/chor.jpg');
    expect(feed.events[0]!.url).to.equal('https://kin-top.example/partner/feed.json?event=1');
    expect(feed.events[0]!.onlineUrl).to.equal('https://meet.example/x');
  });

  it('leaves the object it was given as it was', () => {
    const data = feedWith({
      fields: [{ id: 'a', name: 'A' }],
      projects: [project({ fields: ['a'], url: 'x', image: { src: 'javascript:1' } })],
      events: [
        event({ project: 'chor', startDate: '2027-01-14T15:00:00', exceptDates: ['2027-01-21T15:00:00'] }),
      ],
    });
    const before = JSON.stringify(data);
    parse(data, FEED_URL);
    expect(JSON.stringify(data)).to.equal(before);
    expect(parse(data, FEED_URL)).to.deep.equal(parse(data, FEED_URL));
  });
});
