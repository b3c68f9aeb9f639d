import { expect } from '@open-wc/testing';
import { NO_VALUES } from '../fixtures/hostile.js';
import { event, paths, project, read } from './example.js';

describe('a bad entry', () => {
  const faults: [what: string, list: string, entry: unknown, path: string, expected: RegExp, found: string][] =
      [
        ['is no object', 'projects', 'chor', 'projects[1]', /Object/, '"chor"'],
        ['is a list', 'projects', [project()], 'projects[1]', /Object/, '[{"id":"chor","name":"Chor"}]'],
        ['has no id', 'projects', { name: 'Chor' }, 'projects[1].id', /id/, 'undefined'],
        ['has no name', 'contacts', { id: 'x' }, 'contacts[1].name', /name/, 'undefined'],
        ['has an empty name', 'contacts', { id: 'x', name: ' ' }, 'contacts[1].name', /not empty/, '" "'],
        ['has no word in any language', 'places', { id: 'x', name: { de: ' ' } }, 'places[1].name', /not empty/, '{"de":" "}'],
        ['has a list of names', 'places', { id: 'x', name: ['A', 'B'] }, 'places[1].name', /string/, '["A","B"]'],
        ['has a name of the wrong type', 'places', { id: 'x', name: { de: 5 } }, 'places[1].name.de', /string/, '5'],
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
      const required = ['id', 'name', 'startDate'];
      // What is null is absent.
      for (const member of value === null
        ? required
        : [...required, 'endDate', 'rrule', 'overrides', 'cost']) {
        if (member === 'overrides' && !Array.isArray(value) && typeof value === 'object') continue;
        if (member === 'cost' && typeof value === 'object' && 'de' in value!) continue;
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

describe('the entries of a feed', () => {
  for (const value of ['none', 5, {}, { 0: project(), length: 1 }]) {
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

  it('counts faulty entries towards the 20 000', () => {
    const same = Array.from({ length: 19_999 }, () => ({ id: 'same', name: 'A' }));
    const { feed, dropped } = read({ fields: same, projects: [project(), project({ id: 'band' })] });
    expect([feed.fields.length, feed.projects.length, dropped]).to.deep.equal([1, 1, 19_999]);
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
});
