import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/cooperation-form.js';
import '../../src/define/event-calendar.js';
import '../../src/define/project-list.js';
import type { FeedElement } from '../../src/elements/feed-element.js';
import { readAloud } from '../helpers/read-aloud.js';
import { smallFeed } from '../helpers/small-feed.js';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const offer = (name: string, more: object = {}) => ({
  name,
  description: 'Mehr davon.',
  requestable: true,
  ...more,
});
/** Three new entries, that their list begins with. */
const fresh = (prefix: string, more: object) =>
  numbers(3).map((number) => ({ id: `${prefix}${number}`, ...offer(`Neu ${number}`, more) }));

const featured = numbers(15).map((number) => ({
  id: `f${number}`,
  ...offer(`Blickpunkt ${number}`, { featured: true }),
}));
const projects = numbers(15).map((number) => ({
  id: `p${number}`,
  ...offer(`Projekt ${number}`, { fields: ['b'] }),
}));
const events = numbers(15).map((number) => ({
  id: `e${number}`,
  name: `Termin ${number}`,
  startDate: `2027-02-10T${String(number).padStart(2, '0')}:00`,
}));
const SMALL = {
  fields: [
    { id: 'a', name: 'Feld A' },
    { id: 'b', name: 'Feld B' },
  ],
  projects: [...featured, ...projects],
  events,
};
/** Rows before those there were, and a day, a month and a group before theirs. */
const LARGE = {
  ...SMALL,
  projects: [
    ...fresh('featured', { featured: true }),
    ...featured,
    ...fresh('group', { fields: ['a'] }),
    ...fresh('rows', { fields: ['b'] }),
    ...projects,
  ],
  events: [
    ...fresh('month', { startDate: '2027-01-20' }),
    ...fresh('day', { startDate: '2027-02-01' }),
    ...fresh('rows', { startDate: '2027-02-10' }),
    ...events,
  ],
};

describe('new content', () => {
  const settles = async (element: FeedElement) => {
    for (let turn = 0; turn < 5; turn++) {
      await aTimeout(0);
      await element.updateComplete;
    }
    // A browser keeps what is in view in its place in a frame of its own.
    for (let frame = 0; frame < 3; frame++) await nextFrame();
  };
  const open = async (
    tag: string,
    attributes: Record<string, string> = {},
    feed: object = SMALL,
    width = 1000,
  ) => {
    const place = await fixture<HTMLElement>(
      html`<div style="padding-block: 1500px; inline-size: ${width}px" lang="de"></div>`,
    );
    const element = document.createElement(tag) as FeedElement;
    for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]!);
    element.setAttribute('now', '2027-01-04T08:00');
    element.data = smallFeed({ cooperation: {}, ...feed });
    place.append(element);
    await settles(element);
    return element;
  };
  const root = (element: FeedElement) => element.shadowRoot!;
  const focused = (element: FeedElement) => root(element).activeElement as HTMLElement;

  const rows: [what: string, tag: string, attributes: Record<string, string>, row: string, name: string][] = [
    ['a list of offers', 'project-list', {}, '.labelled summary', 'Projekt 14'],
    ['what is featured', 'project-list', {}, '.featured summary', 'Blickpunkt 14'],
    ['offers without groups', 'project-list', { 'group-by': 'none' }, '.ungrouped summary', 'Projekt 9'],
    ['a list of events', 'event-calendar', { view: 'list' }, '.event a', 'Termin 11'],
    ['those of a day', 'event-calendar', { view: 'month', date: '2027-02-10' }, '.event a', 'Termin 11'],
    ['what a form offers', 'cooperation-form', { action: '/requests' }, '[name=projects]', 'Projekt 14'],
  ];
  const wide = rows.filter(([what]) => what.includes('list of'));
  for (const [[what, tag, attributes, row, name], width] of [
    ...rows.map((one) => [one, 320] as const),
    ...wide.map((one) => [one, 1000] as const),
  ]) {
    it(`before ${what} moves neither focus nor view, ${width} pixels wide`, async () => {
      const element = await open(`kin-top-${tag}`, attributes, SMALL, width);
      const words = (one: Element) => readAloud(one.closest('label, li, article'));
      const found = [...root(element).querySelectorAll<HTMLElement>(row)].find((one) =>
        words(one).includes(name),
      )!;
      found.focus();
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      await settles(element);
      const before = found.getBoundingClientRect().top;
      element.data = smallFeed({ cooperation: {}, ...LARGE });
      await settles(element);
      expect(readAloud(root(element))).to.include('Neu 2');
      expect(focused(element) && words(focused(element))).to.include(name);
      expect(focused(element) === found, 'the same').to.be.true;
      // WebKit lets what comes before it push it down; so does Firefox where the first month is no longer the first.
      const isFirefox = navigator.userAgent.includes('Firefox') && what === 'a list of events';
      if (CSS.supports('overflow-anchor: auto') && !isFirefox)
        expect(found.getBoundingClientRect().top).to.be.closeTo(before, 1);
    });
  }

  it('leaves unfolded what is, and nothing else', async () => {
    const element = await open('kin-top-project-list');
    const unfolded = () =>
      [...root(element).querySelectorAll('details[open][part=details]')].map((one) =>
        readAloud(one.closest('li')!.querySelector('.name, .title')),
      );
    const wanted = [...root(element).querySelectorAll('summary')].filter((one) =>
      /(Blickpunkt 2|Projekt [59])\b/.test(one.textContent),
    );
    for (const one of wanted) one.click();
    await settles(element);
    expect(unfolded()).to.deep.equal(['Blickpunkt 2', 'Projekt 5', 'Projekt 9']);
    const parts = wanted.map((one) => one.parentElement);
    element.data = smallFeed({ cooperation: {}, ...LARGE });
    await settles(element);
    expect(unfolded()).to.deep.equal(['Blickpunkt 2', 'Projekt 5', 'Projekt 9']);
    expect(parts.every((one) => (one as HTMLDetailsElement).open)).to.be.true;
  });

  it('leaves the search as it is, typed words and all, where another filter comes before it', async () => {
    const element = await open('kin-top-project-list', {}, { projects: [...featured, ...fresh('x', {})] });
    const search = root(element).querySelector<HTMLInputElement>('[type=search]')!;
    expect(root(element).querySelectorAll('select')).to.have.length(0);
    search.focus();
    search.value = 'Pro';
    element.data = smallFeed({ cooperation: {}, ...LARGE });
    await settles(element);
    expect(root(element).querySelectorAll('select')).to.have.length(1);
    expect(focused(element) === search, 'the same').to.be.true;
    expect(search.value).to.equal('Pro');
  });
});
