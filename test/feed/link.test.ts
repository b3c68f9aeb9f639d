import { expect } from '@open-wc/testing';
import { event, eventOf, paths, project, read } from './example.js';

const names = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

const LISTS = {
  organizations: [
    { id: 'stadt', name: 'Stadt' },
    { id: 'schule', name: 'Schule', parent: 'stadt' },
    { id: 'club', name: 'Club', parent: 'kin-top' },
  ],
  fields: [{ id: 'kultur', name: 'Kultur' }, { id: 'sport', name: 'Sport' }],
  audiences: [{ id: 'kinder', name: 'Kinder' }],
  places: [
    { id: 'haus', name: 'Haus', organization: 'kin-top' },
    { id: 'aula', name: 'Aula', organization: 'schule' },
  ],
  contacts: [{ id: 'elina', name: 'Elina', fields: ['sport', 'kultur'] }],
}; // prettier-ignore

describe('references', () => {
  it('become what they name, in the order they are written', () => {
    const { feed, problems } = read({
      ...LISTS,
      organization: { id: 'kin-top', name: 'Kin-Top', memberOf: ['stadt'], funders: ['schule', 'stadt'] },
      projects: [
        project({
          fields: ['sport', 'kultur'],
          audiences: ['kinder'],
          contacts: ['elina'],
          place: 'aula',
          partners: ['schule'],
          funders: ['stadt'],
        }),
      ],
      events: [event({ project: 'chor', overrides: { '2027-01-14': { place: 'haus' } } })],
      cooperation: { contacts: ['elina'], topics: ['kultur'] },
    });
    expect(problems).to.deep.equal([]);
    const [chor] = feed.projects;
    const [stadt, schule] = feed.organizations;
    expect(names(chor!.fields)).to.deep.equal(['sport', 'kultur']);
    expect(chor!.fields[1]).to.equal(feed.fields[0]);
    expect(chor!.contacts[0]!.fields[0]).to.equal(feed.fields[1]);
    expect(chor!.place!.organization).to.equal(schule);
    expect(schule!.parent).to.equal(stadt);
    expect([chor!.partners, chor!.funders]).to.deep.equal([[schule], [stadt]]);
    expect(names(feed.organization.funders)).to.deep.equal(['schule', 'stadt']);
    expect(feed.events[0]!.project).to.equal(chor);
    expect(feed.events[0]!.overrides.get('2027-01-14')!.place).to.equal(feed.places[0]);
    expect(names(feed.cooperation!.topics)).to.deep.equal(['kultur']);
  });

  it('may name the organisation that publishes the feed, which is in no list', () => {
    const { feed, problems } = read({ ...LISTS, projects: [project({ partners: ['kin-top', 'stadt'] })] });
    expect(problems).to.deep.equal([]);
    expect(feed.organizations[2]!.parent).to.equal(feed.organization);
    expect(feed.places[0]!.organization).to.equal(feed.organization);
    expect(names(feed.projects[0]!.partners)).to.deep.equal(['kin-top', 'stadt']);
  });

  it('that lead nowhere are left out alone, and reported with what was sought', () => {
    const parsed = read({
      ...LISTS,
      organization: { id: 'kin-top', name: 'Kin-Top', memberOf: ['nobody'] },
      projects: [
        project({ fields: ['kultur', 'stadt', 'sport', 'Kultur!'], place: 'nowhere', partners: ['kultur'] }),
      ],
      events: [event({ project: 'none', overrides: { '2027-01-14': { place: 'nowhere' } } })],
    });
    expect(parsed.dropped).to.equal(0);
    expect(parsed.problems).to.deep.equal([
      { path: 'projects[chor].fields', expected: 'an id in fields', found: '"stadt"' },
      { path: 'projects[chor].fields', expected: 'an id in fields', found: '"Kultur!"' },
      { path: 'projects[chor].place', expected: 'an id in places', found: '"nowhere"' },
      { path: 'projects[chor].partners', expected: 'an id in organizations', found: '"kultur"' },
      { path: 'events[probe].project', expected: 'an id in projects', found: '"none"' },
      { path: 'events[probe].overrides.2027-01-14.place', expected: 'an id in places', found: '"nowhere"' },
      { path: 'organization.memberOf', expected: 'an id in organizations', found: '"nobody"' },
    ]);
    expect(names(parsed.feed.projects[0]!.fields)).to.deep.equal(['kultur', 'sport']);
    expect(parsed.feed.projects[0]!.place).to.equal(undefined);
    expect(parsed.feed.events[0]!.project).to.equal(undefined);
  });

  it('to an entry that was left out lead nowhere', () => {
    const parsed = read({ places: [{ id: 'haus' }], projects: [project({ place: 'haus' })] });
    expect(paths(parsed)).to.deep.equal(['places[0].name', 'projects[chor].place']);
  });

  it('named twice count once', () => {
    const { feed } = read({
      ...LISTS,
      projects: [project({ fields: ['sport', 'sport', 'kultur', 'sport'] })],
    });
    expect(names(feed.projects[0]!.fields)).to.deep.equal(['sport', 'kultur']);
  });

  it('are lists, if empty ones, wherever a list is read', () => {
    const { feed } = read({ ...LISTS, projects: [project()], events: [event()], cooperation: {} });
    for (const entry of [feed.projects[0]!, feed.events[0]!]) {
      expect([entry.fields, entry.audiences, entry.contacts]).to.deep.equal([[], [], []]);
    }
    expect([feed.organization.memberOf, feed.organization.funders]).to.deep.equal([[], []]);
    expect([feed.cooperation!.contacts, feed.cooperation!.topics]).to.deep.equal([[], []]);
  });

  it('in a circle harm nobody', () => {
    const { feed, problems } = read({
      organizations: [{ id: 'a', name: 'A', parent: 'b' }, { id: 'b', name: 'B', parent: 'a' }, { id: 'c', name: 'C', parent: 'c' }],
    }); // prettier-ignore
    expect(problems).to.deep.equal([]);
    expect(feed.organizations[0]!.parent).to.equal(feed.organizations[1]);
    expect(feed.organizations[2]!.parent).to.equal(feed.organizations[2]);
  });
});

describe('what an event takes from its project', () => {
  const chor = project({
    fields: ['kultur'],
    audiences: ['kinder'],
    languages: ['de', 'ru'],
    contacts: ['elina'],
    place: 'haus',
    cost: { amount: 5, currency: 'EUR', note: 'im Monat' },
    registration: { required: true, status: 'open', email: 'a@example.org' },
    image: { src: 'chor.jpg', alt: 'Chor' },
    summary: 'Singen',
    url: 'https://kin-top.example/chor',
    featured: true,
    status: 'active',
  });
  const projects = [chor];

  it('is everything of eight members that it does not say itself', () => {
    const taken = eventOf({ project: 'chor' }, { ...LISTS, projects });
    expect(names(taken.fields)).to.deep.equal(['kultur']);
    expect(names(taken.audiences)).to.deep.equal(['kinder']);
    expect(names(taken.contacts)).to.deep.equal(['elina']);
    expect(taken.languages).to.deep.equal(['de', 'ru']);
    expect(taken.place!.id).to.equal('haus');
    expect(taken.cost!.amount).to.equal(5);
    expect(taken.registration!.status).to.equal('open');
    expect(taken.image!.src).to.equal('https://kin-top.example/partner/chor.jpg');
  });

  it('is no place for what is online', () => {
    const places = [{ id: 'haus', name: 'Haus' }];
    const online = event({ project: 'chor', attendance: 'online' });
    const mixed = event({ id: 'mixed', project: 'chor', attendance: 'mixed' });
    const { feed } = read({ ...LISTS, places, projects, events: [online, mixed] });
    expect(feed.events.map(({ place }) => place?.id)).to.deep.equal([undefined, 'haus']);
  });

  it('is no place of its own either, but for a date that is there for once', () => {
    const places = [{ id: 'haus', name: 'Haus' }];
    const own = eventOf(
      { attendance: 'online', place: 'haus', overrides: { '2027-01-14': { place: 'haus' } } },
      { places },
    );
    expect(own.place).to.equal(undefined);
    expect(own.overrides.get('2027-01-14')!.place!.id).to.equal('haus');
  });

  it('says how one takes part where only an address to join at is named', () => {
    const places = [{ id: 'haus', name: 'Haus' }];
    const onlineUrl = 'https://meet.example/1';
    for (const [members, attendance] of [
      [{ onlineUrl }, 'online'],
      [{ onlineUrl, place: 'haus' }, 'mixed'],
      [{ onlineUrl, attendance: 'onsite' }, 'onsite'],
      [{ place: 'haus' }, undefined],
    ] as const)
      expect(eventOf(members, { places }).attendance).to.equal(attendance);
  });

  it('is nothing else', () => {
    const { summary, url, featured, status } = eventOf({ project: 'chor' }, { ...LISTS, projects });
    expect([summary, url, featured, status]).to.deep.equal([undefined, undefined, undefined, undefined]);
  });

  it('is replaced as a whole by its own, never merged, also by an empty list', () => {
    const own = { project: 'chor', fields: ['sport'], audiences: [], languages: ['tr'], contacts: [], place: 'aula', cost: { free: true }, registration: { note: 'x' }, image: { src: 'x.jpg' } }; // prettier-ignore
    const taken = eventOf(own, { ...LISTS, projects });
    expect(names(taken.fields)).to.deep.equal(['sport']);
    expect([taken.audiences, taken.contacts]).to.deep.equal([[], []]);
    expect(taken.languages).to.deep.equal(['tr']);
    expect(taken.place!.id).to.equal('aula');
    expect(taken.cost).to.deep.equal({ free: true });
    expect(taken.registration).to.deep.equal({ note: 'x' });
    expect(taken.image).to.deep.equal({ src: 'https://kin-top.example/partner/x.jpg' });
  });

  it('never sends people to the project’s place when the event’s own is unknown', () => {
    const taken = eventOf({ project: 'chor', place: 'nowhere', fields: ['none'] }, { ...LISTS, projects });
    expect(taken.place).to.equal(undefined);
    expect(taken.fields).to.deep.equal([]);
  });

  it('is nothing where the project is unknown', () => {
    expect(eventOf({ project: 'none' }, { ...LISTS, projects }).fields).to.deep.equal([]);
  });
});
