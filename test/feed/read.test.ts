import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse } from '../../src/feed/parse.js';
import { describeProblem, FeedError } from '../../src/feed/problem.js';
import { bare, isObject, shorten } from '../../src/feed/read.js';
import { atOnce } from '../../src/time/slices.js';
import { event, FEED_URL, feedWith, project } from './example.js';

const copy = (value: unknown): unknown => atOnce(bare(value));

/** Puts members on every object, as old libraries do, while `run` runs. */
function polluted<T>(members: Record<string, unknown>, run: () => T): T {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  const had = new Map(
    Object.keys(members).map((key) => [key, Object.getOwnPropertyDescriptor(prototype, key)]),
  );
  Object.assign(prototype, members);
  try {
    return run();
  } finally {
    for (const [key, descriptor] of had) {
      if (descriptor) Object.defineProperty(prototype, key, descriptor);
      else delete prototype[key];
    }
  }
}

const feed = () =>
  feedWith({
    places: [{ id: 'haus', name: { de: 'Haus', ru: 'Дом' } }],
    projects: [project({ place: 'haus', cost: { free: true } })],
    events: [
      event({ project: 'chor', rrule: 'FREQ=WEEKLY', overrides: { '2027-01-21': { status: 'cancelled' } } }),
    ],
  });

describe('a list in an entry that is longer than any should be', () => {
  it('loses its rest, which is said; the entry stays', () => {
    const { feed, problems, dropped } = parse(
      feedWith({ projects: [project({ languages: new Array<string>(6000).fill('de') })] }),
      FEED_URL,
    );
    expect(feed.projects[0]!.languages).to.have.length(5000);
    expect(dropped).to.equal(0);
    expect(problems).to.deep.equal([
      { path: 'projects[0]', expected: 'lists of at most 5000', found: '6000' },
    ]);
  });

  it('is no reason for millions of others', () => {
    const fields = new Array<number>(100_000).fill(1);
    const { problems, dropped } = parse(feedWith({ projects: [project({ fields })] }), FEED_URL);
    expect(dropped).to.equal(1);
    expect(problems).to.have.length(5001);
  });
});

describe('a language map with what is no text', () => {
  it('loses that alone, which is said by its path; the entry stays', () => {
    const { feed, dropped, problems } = parse(
      feedWith({
        organization: { id: 'kin-top', name: 'Kin-Top', tasks: [{ de: 'Beraten', tr: false }] },
        projects: [project({ name: { de: 'Chor', ru: true }, summary: { de: 7 } })],
        events: [
          event({
            cost: { note: { uk: [], de: 'frei' } },
            overrides: { '2027-01-14': { note: { ar: {}, de: 'fällt aus' } } },
          }),
        ],
      }),
      FEED_URL,
    );
    expect(dropped).to.equal(0);
    expect(problems).to.deep.equal([
      { path: 'organization.tasks.0.tr', expected: 'string', found: 'false' },
      { path: 'projects[0].name.ru', expected: 'string', found: 'true' },
      { path: 'projects[0].summary.de', expected: 'string', found: '7' },
      { path: 'events[0].overrides.2027-01-14.note.ar', expected: 'string', found: '{}' },
      { path: 'events[0].cost.note.uk', expected: 'string', found: '[]' },
    ]);
    expect(feed.projects[0]).to.include.keys('summary');
    expect(feed.projects[0]!.name).to.deep.equal({ de: 'Chor' });
    expect(feed.organization.tasks).to.deep.equal([{ de: 'Beraten' }]);
    expect(feed.events[0]!.cost).to.deep.equal({ note: { de: 'frei' } });
  });

  it('is refused where nothing is left of a name, and an entry with other faults is as ever', () => {
    const { dropped, problems } = parse(
      feedWith({
        projects: [
          project({ name: { de: 5, ru: ' ' } }),
          project({ id: 'B', name: { de: 'B', ru: 5 } }),
          project({ id: 'c', name: [null] }),
        ],
      }),
      FEED_URL,
    );
    expect(dropped).to.equal(3);
    expect(problems.map(describeProblem)).to.deep.equal([
      'projects[0].name.de: expected string, found 5',
      'projects[0].name: expected a text that is not empty, found {"ru":" "}',
      'projects[1].name.ru: expected string, found 5',
      'projects[1].id: expected a lower-case slug such as "juvenal-treff", found "B"',
      'projects[2].name: expected (string | Object), found []',
    ]);
  });
});

describe('what was left empty in a feed', () => {
  for (const nothing of ['', null])
    it(`counts as absent: ${JSON.stringify(nothing)}`, () => {
      const { feed, dropped, problems } = parse(
        feedWith({
          updated: nothing,
          cooperation: { action: nothing, email: nothing, privacyUrl: nothing },
          projects: [project({ image: { src: nothing, credit: nothing }, url: nothing, cost: nothing })],
          events: [
            event({ endDate: nothing, rrule: nothing, project: nothing, place: nothing, overrides: nothing }),
            event({ id: 'fest', name: { de: 'Fest', ru: nothing }, onlineUrl: nothing }),
          ],
        }),
        FEED_URL,
      );
      expect([dropped, problems]).to.deep.equal([0, []]);
      expect(feed.cooperation!.action).to.equal(undefined);
      expect(feed.cooperation!.email).to.equal(undefined);
      expect(feed.projects[0]!.image).to.equal(undefined);
      expect(feed.projects[0]!.url).to.equal(undefined);
      expect(feed.events[1]!.name).to.deep.equal({ de: 'Fest' });
    });

  it('is no part of a list, and leaves the others', () => {
    const { feed, problems } = parse(
      feedWith({ projects: [project({ languages: ['', 'ru', null] }), null] }),
      FEED_URL,
    );
    expect(problems).to.deep.equal([]);
    expect(feed.projects[0]!.languages).to.deep.equal(['ru']);
  });

  it('does not make up what is needed', () => {
    const { dropped, problems } = parse(feedWith({ projects: [project({ name: '' })] }), FEED_URL);
    expect(dropped).to.equal(1);
    expect(problems[0]!.path).to.equal('projects[0].name');
  });
});

describe('reading what a page may have spoilt', () => {
  it('gives the same feed where a page has put functions on Object.prototype', () => {
    const clean = parse(feed(), FEED_URL);
    const spoilt = polluted({ extend: () => 1, each: () => 2, forEachKey: () => 3 }, () =>
      parse(feed(), FEED_URL),
    );
    expect(spoilt.problems).to.deep.equal([]);
    expect(JSON.stringify(spoilt)).to.equal(JSON.stringify(clean));
  });

  it('never reads a member that only stands on Object.prototype', () => {
    const members = {
      version: '2.0',
      url: 'javascript:alert(1)',
      summary: 5,
      status: 'cancelled',
      registration: 'none',
      events: [event({ id: 'planted' })],
      timeZone: 'Pacific/Auckland',
      notice: 'planted',
    };
    const result = polluted(members, () => {
      const parsed = parse(feed(), FEED_URL);
      const [offer] = parsed.feed.projects;
      return { parsed, own: Object.keys(offer!) };
    });
    expect(result.parsed.problems).to.deep.equal([]);
    expect(result.parsed.dropped).to.equal(0);
    expect(result.own).not.to.include.members(['url', 'summary', 'status']);
    expect(result.parsed.feed.timeZone).to.equal('Europe/Berlin');
    expect(Object.keys(result.parsed.feed)).not.to.include('notice');
    expect(result.parsed.feed.events.map(({ id }) => id)).to.deep.equal(['probe']);
  });

  it('does not take a version from Object.prototype', () => {
    const { version: _, ...without } = feedWith();
    const run = () => polluted({ version: '1.0' }, () => parse(without, FEED_URL));
    expect(run).to.throw(FeedError, 'no version');
  });

  it('writes nothing to Object.prototype, whatever a feed names', () => {
    const text = JSON.stringify(feedWith({ projects: [project({ summary: { de: 'a' } })] })).replace(
      '"summary":{',
      '"__proto__":{"hacked":1},"constructor":{"prototype":{"hacked":1}},"summary":{"__proto__":"b","constructor":"c",',
    );
    const { feed, dropped } = parse(JSON.parse(text), FEED_URL);
    expect(dropped).to.equal(0);
    expect(feed.projects[0]!.summary).to.deep.equal({ de: 'a' });
    expect(({} as Record<string, unknown>)['hacked']).to.equal(undefined);
    expect(feed.projects[0]).not.to.have.property('hacked');
  });

  it('takes __proto__ for no override', () => {
    const data = JSON.parse(
      JSON.stringify(feedWith({ events: [event({ overrides: { xx: { status: 'cancelled' } } })] })).replace(
        '"xx"',
        '"__proto__"',
      ),
    );
    const { feed } = parse(data, FEED_URL);
    expect(feed.events[0]!.overrides.size).to.equal(0);
    expect(feed.events[0]!.status).to.equal(undefined);
  });

  it('reads an object that leads back to itself', () => {
    const data = feed() as Record<string, unknown> & { projects: Record<string, unknown>[] };
    data['self'] = data;
    data.projects[0]!['feed'] = data;
    expect(parse(data, FEED_URL).dropped).to.equal(0);
  });

  it('copies whatever JSON can say, without inherited members, private remarks and what was left empty', () => {
    const json = fc.jsonValue().filter((value) => !/"_|null|""/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.stringify(copy(value))).to.equal(JSON.stringify(value));
      }),
    );
    expect(Object.keys(copy({ a: 1, _b: 2, ['__proto__']: 3 }) as object)).to.deep.equal(['a']);
    for (const name of ['toString', 'constructor', '__proto__']) {
      expect(name in (copy({}) as object), name).to.equal(false);
    }
    expect(JSON.stringify(copy([{ _a: 1, b: [1, '', null], c: '', d: null }]))).to.equal('[{"b":[1]}]');
  });
});

describe('a value in one line', () => {
  it('is at most 80 characters long', () => {
    expect(shorten('x'.repeat(78))).to.equal(`"${'x'.repeat(78)}"`);
    expect(shorten('x'.repeat(79))).to.equal(`"${'x'.repeat(78)}…`);
  });

  it('is named by its type where JSON has no word for it', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const hostile = {
      toJSON() {
        throw new Error('no');
      },
    };
    for (const [value, line] of [
      [undefined, 'undefined'],
      [() => 1, 'function'],
      [10n, 'bigint'],
      [circle, 'object'],
      [hostile, 'object'],
      [null, 'null'],
    ] as const) {
      expect(shorten(value)).to.equal(line);
    }
  });
});

describe('objects', () => {
  it('are neither lists nor nothing', () => {
    expect([{}, [], null, 'a', undefined].map(isObject)).to.deep.equal([true, false, false, false, false]);
  });
});
