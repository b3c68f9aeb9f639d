import { expect } from '@open-wc/testing';
import { choicesIn, contactsOf, matches } from '../../src/feed/select.js';
import { event, project, read } from './example.js';

const { feed } = read({
  fields: [
    { id: 'kultur', name: 'Kultur', order: 2 },
    { id: 'sport', name: 'Sport', order: 1 },
    { id: 'leer', name: 'Leer', order: 0 },
  ],
  audiences: [
    { id: 'kinder', name: 'Kinder' },
    { id: 'alle', name: 'Alle' },
    { id: 'niemand', name: 'Niemand' },
  ],
  places: [{ id: 'haus', name: 'Haus' }],
  contacts: [
    { id: 'elina', name: 'Elina' },
    { id: 'otto', name: 'Otto' },
  ],
  projects: [
    project({ fields: ['kultur', 'sport'], audiences: ['alle'], languages: ['de', 'ru'], type: 'group' }),
    project({
      id: 'judo',
      fields: ['sport'],
      audiences: ['kinder'],
      place: 'haus',
      featured: true,
      type: 'course',
    }),
    project({ id: 'rat' }),
  ],
  events: [
    event({ project: 'chor' }),
    event({ id: 'turnier', project: 'judo', languages: ['tr'] }),
    event({ id: 'fest', audiences: ['alle', 'kinder'], featured: true }),
  ],
});
const projects = (criteria: Parameters<typeof matches>[1]) =>
  feed.projects.filter((one) => matches(one, criteria)).map(({ id }) => id);
const events = (criteria: Parameters<typeof matches>[1]) =>
  feed.events.filter((one) => matches(one, criteria)).map(({ id }) => id);

describe('narrowing a list', () => {
  it('leaves all where nothing, or an empty list, is asked for', () => {
    expect(projects({})).to.deep.equal(['chor', 'judo', 'rat']);
    expect(projects({ field: [], audience: [], exclude: [], featured: false })).to.deep.equal([
      'chor',
      'judo',
      'rat',
    ]);
  });

  it('takes any of the values of a criterion', () => {
    expect(projects({ field: ['kultur', 'sport'] })).to.deep.equal(['chor', 'judo']);
    expect(projects({ field: ['sport'] })).to.deep.equal(['chor', 'judo']);
    expect(projects({ audience: ['kinder'] })).to.deep.equal(['judo']);
    expect(projects({ spoken: ['ru', 'tr'] })).to.deep.equal(['chor']);
    for (const written of ['RU', 'ru-RU', 'ru_UA'])
      expect(projects({ spoken: [written] })).to.deep.equal(['chor']);
    expect(projects({ spoken: ['ru-Latn'] })).to.deep.equal(['chor']);
    expect(projects({ spoken: ['rus', ''] })).to.deep.equal([]);
    expect(projects({ place: ['haus'] })).to.deep.equal(['judo']);
    expect(projects({ type: ['group'] })).to.deep.equal(['chor']);
    expect(projects({ project: ['rat', 'chor'] })).to.deep.equal(['chor', 'rat']);
    expect(projects({ field: ['unbekannt'] })).to.deep.equal([]);
  });

  it('takes plain German for German, but German not for plain German', () => {
    const spoken = (...languages: string[]) => {
      const projects = languages.map((tag, index) => project({ id: `${index}`, languages: [tag] }));
      const offers = read({ projects }).feed.projects;
      return (tag: string) => offers.filter((one) => matches(one, { spoken: [tag] })).map(({ id }) => +id);
    };
    const found = spoken('de', 'de-simple', 'DE_Simple', 'de-AT', 'de-AT-simple', 'en');
    expect(found('de')).to.deep.equal([0, 1, 2, 3, 4]);
    expect(found('de-CH')).to.deep.equal([0, 1, 2, 3, 4]);
    for (const tag of ['de-simple', 'DE_simple']) expect(found(tag)).to.deep.equal([1, 2, 4]);
    const odd = spoken('Farsi', 'Deutsch u.a.');
    expect(odd('FARSI')).to.deep.equal([0]);
    expect(odd('Farsi'), 'what is no tag is what was written').to.deep.equal([0]);
    expect(odd('Deutsch u.a.')).to.deep.equal([1]);
  });

  it('takes all criteria together', () => {
    expect(projects({ field: ['sport'], audience: ['alle'] })).to.deep.equal(['chor']);
    expect(projects({ field: ['sport'], featured: true })).to.deep.equal(['judo']);
    expect(projects({ field: ['sport'], exclude: ['judo'] })).to.deep.equal(['chor']);
  });

  it('knows an event by its own members and by its project', () => {
    expect(events({ field: ['sport'] })).to.deep.equal(['probe', 'turnier']);
    expect(events({ spoken: ['ru'] })).to.deep.equal(['probe']);
    expect(events({ spoken: ['tr'] })).to.deep.equal(['turnier']);
    expect(events({ place: ['haus'] })).to.deep.equal(['turnier']);
    expect(events({ project: ['chor'] })).to.deep.equal(['probe']);
    expect(events({ exclude: ['chor', 'fest'] })).to.deep.equal(['turnier']);
    expect(events({ type: ['course'] })).to.deep.equal(['turnier']);
    expect(events({ featured: true })).to.deep.equal(['fest']);
  });

  it('never takes an unknown for a match', () => {
    expect(projects({ place: ['undefined'] })).to.deep.equal([]);
    expect(events({ project: ['undefined'] })).to.deep.equal([]);
    expect(events({ exclude: ['undefined'] })).to.deep.equal(['probe', 'turnier', 'fest']);
  });
});

describe('what a visitor may choose from', () => {
  it('is what occurs in the offers, in the feed’s order', () => {
    expect(choicesIn(feed, feed.projects, 'fields').map(({ id }) => id)).to.deep.equal(['sport', 'kultur']);
    expect(choicesIn(feed, feed.projects, 'audiences').map(({ id }) => id)).to.deep.equal(['kinder', 'alle']);
    expect(choicesIn(feed, feed.events.slice(2), 'audiences').map(({ id }) => id)).to.deep.equal([
      'kinder',
      'alle',
    ]);
    expect(choicesIn(feed, [feed.projects[2]!], 'fields')).to.deep.equal([]);
  });
});

describe('contacts', () => {
  it('are all, or the one that is named, or none where nobody has that name', () => {
    expect(contactsOf(feed).length).to.equal(2);
    expect(contactsOf(feed, 'otto').map(({ id }) => id)).to.deep.equal(['otto']);
    expect(contactsOf(feed, 'nobody')).to.deep.equal([]);
  });
});
