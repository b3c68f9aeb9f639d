import { expect } from '@open-wc/testing';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../fixtures/hostile.js';
import { event, paths, project, read } from './example.js';

describe('a hostile feed', () => {
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

  it('has texts under any tag, also one that is called like an address: those stay as they are', () => {
    // `src` is a kind of Sardinian.
    const text = { de: 'Chor', src: 'Coru', url: 'http://', logo: 'javascript:1', privacyUrl: ' ' };
    const { feed, problems } = read({
      organization: { id: 'kin-top', name: text },
      publisher: { name: text },
      cooperation: { heading: text },
      notice: text,
      projects: [project({ name: text, image: { src: 'a.jpg', alt: text }, registration: { note: text } })],
      events: [event({ summary: text, overrides: { '2027-01-14': { name: text } } })],
    });
    expect(problems).to.deep.equal([]);
    const [chor, probe] = [feed.projects[0]!, feed.events[0]!];
    for (const one of [
      feed.organization.name,
      feed.publisher!.name,
      feed.cooperation!.heading,
      feed.notice,
      chor.name,
      chor.image!.alt,
      chor.registration!.note,
      probe.summary,
      probe.overrides.get('2027-01-14')!.name,
    ])
      expect(one).to.deep.equal(text);
  });

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
});
