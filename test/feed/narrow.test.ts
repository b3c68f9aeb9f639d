import { expect } from '@open-wc/testing';
import type { Chosen, FilterName } from '../../src/feed/narrow.js';
import { choicesOf, narrow } from '../../src/feed/narrow.js';
import { event, read } from './example.js';

const { feed } = read({
  fields: [{ id: 'kultur', name: { de: 'Kultur', ru: 'Культура' } }],
  audiences: [{ id: 'kinder', name: 'Kinder' }],
  places: [
    { id: 'haus', name: 'Haus', addressLocality: 'Garath', accessibility: { wheelchair: 'yes' } },
    { id: 'keller', name: 'Keller', accessibility: { wheelchair: 'limited' } },
  ],
  projects: [{ id: 'chor', name: 'Chorprojekt', fields: ['kultur'] }],
  events: [
    event({ id: 'probe', name: 'Probe', project: 'chor', place: 'haus', cost: { free: true } }),
    event({
      id: 'spiel',
      name: { de: 'Spiel', uk: 'Гра' },
      audiences: ['kinder'],
      place: 'keller',
      attendance: 'mixed',
      cost: { amount: 5 },
    }),
    event({ id: 'rat', name: 'Rat', attendance: 'online', languages: ['ru', 'de'], cost: { free: false } }),
    event({ id: 'unbekannt', name: 'Überraschung', description: 'Ganz geheim.', languages: ['de'] }),
  ],
});
const { events } = feed;
const found = (chosen: Chosen) => narrow(events, chosen).map(({ id }) => id);

describe('what a visitor chooses', () => {
  const expected: [chosen: Chosen, ids: string[]][] = [
    [{}, ['probe', 'spiel', 'rat', 'unbekannt']],
    [{ field: 'kultur' }, ['probe']],
    [{ audience: 'kinder' }, ['spiel']],
    [{ spoken: 'de' }, ['rat', 'unbekannt']],
    [{ place: 'keller' }, ['spiel']],
    [{ free: true }, ['probe']],
    [{ wheelchair: true }, ['probe']],
    [{ attendance: 'onsite' }, ['probe', 'spiel']],
    [{ attendance: 'online' }, ['spiel', 'rat']],
    [{ attendance: 'online', spoken: 'ru' }, ['rat']],
    [{ free: true, audience: 'kinder' }, []],
  ];
  for (const [chosen, ids] of expected) {
    it(`leaves what is so: ${JSON.stringify(chosen)}`, () => expect(found(chosen)).to.deep.equal(ids));
  }

  it('is searched in names, texts, places, projects, fields and audiences, in every language', () => {
    expect(found({ search: 'uberraschung' })).to.deep.equal(['unbekannt']);
    expect(found({ search: 'geheim' })).to.deep.equal(['unbekannt']);
    expect(found({ search: 'haus' })).to.deep.equal(['probe']);
    expect(found({ search: 'garath' })).to.deep.equal(['probe']);
    expect(found({ search: 'chorprojekt' })).to.deep.equal(['probe']);
    expect(found({ search: 'культура' })).to.deep.equal(['probe']);
    expect(found({ search: 'kinder' })).to.deep.equal(['spiel']);
    expect(found({ search: 'гра' })).to.deep.equal(['spiel']);
    expect(found({ search: 'kinder keller' })).to.deep.equal(['spiel']);
    expect(found({ search: 'kinder haus' })).to.deep.equal([]);
    expect(found({ search: 'haus', attendance: 'online' })).to.deep.equal([]);
  });
});

describe('a date that is different', () => {
  const overrides = {
    '2027-01-14': { place: 'saal', name: { de: 'Konzert', ru: 'Концерт' } },
    '2027-01-21': { place: 'saal' },
  };
  const series = read({
    places: [
      { id: 'haus', name: 'Haus' },
      { id: 'saal', name: 'Saal', addressLocality: 'Urdenbach' },
    ],
    events: [
      event({ rrule: 'FREQ=WEEKLY', place: 'haus', overrides }),
      event({ id: 'rat', name: 'Rat', place: 'haus' }),
    ],
  }).feed.events;
  const found = (chosen: Chosen) => narrow(series, chosen).map(({ id }) => id);

  it('is found by its name and its place', () => {
    for (const search of ['konzert', 'концерт', 'saal', 'urdenbach'])
      expect(found({ search }), search).to.deep.equal(['probe']);
    expect(found({ place: 'saal' })).to.deep.equal(['probe']);
    expect(found({ place: 'haus' })).to.deep.equal(['probe', 'rat']);
  });

  it('is a place to choose, and counts once', () => {
    expect(choicesOf(series, 'place')).to.deep.equal(['haus', 'saal']);
  });
});

describe('what there is to choose', () => {
  const choices = (name: Exclude<FilterName, 'search'>, among = events) => choicesOf(among, name);

  it('is what occurs', () => {
    expect(choices('field')).to.deep.equal(['kultur']);
    expect(choices('spoken')).to.deep.equal(['ru', 'de']);
    expect(choices('place')).to.deep.equal(['haus', 'keller']);
    expect(choices('attendance')).to.deep.equal(['onsite', 'online']);
    expect(choices('free')).to.deep.equal([true]);
    expect(choices('wheelchair')).to.deep.equal([true]);
  });

  it('is each language once, however it is written; plain German is another one to choose', () => {
    const written = (...languages: string[]) =>
      read({ events: languages.map((tag, index) => event({ id: `${index}`, languages: [tag] })) }).feed
        .events;
    expect(choices('spoken', written('ru-RU', 'RU', 'ru', 'de_simple', 'DE'))).to.deep.equal([
      'ru',
      'de-simple',
      'de',
    ]);
    expect(choices('spoken', written('ru', 'RU', 'ru-RU')), 'all the same').to.deep.equal([]);
    expect(choices('spoken', written('de-simple', 'de-AT-simple'))).to.deep.equal([]);
    expect(choices('spoken', written('Farsi', 'xx-invalid-tag!'))).to.deep.equal(['Farsi', 'xx']);
    const both = written('de', 'de-simple');
    expect(narrow(both, { spoken: 'de' })).to.have.length(2);
    expect(narrow(both, { spoken: 'de-simple' })).to.have.length(1);
  });

  it('is nothing where every choice would leave all, or none', () => {
    const [probe, spiel, rat] = events;
    expect(choices('field', [probe!])).to.deep.equal([]);
    expect(choices('free', [probe!])).to.deep.equal([]);
    expect(choices('free', [spiel!, rat!]), 'that costs, or says nothing').to.deep.equal([]);
    expect(choices('attendance', [spiel!]), 'to be had both ways').to.deep.equal([]);
    expect(choices('wheelchair', [spiel!, rat!]), 'limited is not enough').to.deep.equal([]);
    expect(choices('spoken', [])).to.deep.equal([]);
  });
});
