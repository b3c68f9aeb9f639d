import { expect } from '@open-wc/testing';
import { parse } from '../../src/feed/parse.js';
import { FeedError } from '../../src/feed/problem.js';
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
        publisher: { name: 5, legalNoticeUrl: '/impressum' },
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
      expect(publisher).to.deep.equal({ legalNoticeUrl: 'https://kin-top.example/impressum' });
      expect(timeZone).to.equal('Europe/Berlin');
      expect(languages).to.deep.equal(['de']);
      expect(parsed.dropped).to.equal(0);
    });

    it('has no blanks around addresses, numbers and words, as they come out of tables', () => {
      const { feed } = read({
        organization: {
          id: 'kin-top',
          name: 'Kin-Top',
          email: '\u00a0info@kin-top.example ',
          telephone: '\t0211 1\n',
        },
        projects: [project({ status: 'paused ' })],
      });
      expect(feed.organization).to.include({ email: 'info@kin-top.example', telephone: '0211 1' });
      expect(feed.projects[0]!.status).to.equal('paused');
    });

    it('keeps what is right of their lists', () => {
      const parsed = read({
        languages: ['de', 5, 'ru'],
        cooperation: {
          institutionKinds: [{ id: 'school', name: 'Schule' }, { id: 'other' }, 'club'],
          nextSteps: ['Wir rufen an.', 5],
          channels: ['phone', 'pigeon'],
        },
      });
      expect(paths(parsed)).to.deep.equal([
        'languages.1',
        'cooperation.institutionKinds.1.name',
        'cooperation.institutionKinds.2',
        'cooperation.nextSteps.1',
      ]);
      const { cooperation, languages } = parsed.feed;
      expect(languages).to.deep.equal(['de', 'ru']);
      expect(cooperation!.institutionKinds).to.deep.equal([{ id: 'school', name: 'Schule' }]);
      expect(cooperation!.nextSteps).to.deep.equal(['Wir rufen an.']);
      expect(cooperation!.channels).to.deep.equal(['phone']);
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
