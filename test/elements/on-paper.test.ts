import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/contact-card.js';
import '../../src/define/event-calendar.js';
import '../../src/define/project-list.js';
import type { FeedElement } from '../../src/elements/feed-element.js';
import { sampleFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

/** What of an element's text is on the page, as innerText tells it: without what is not displayed. */
const text = (element: FeedElement): string =>
  element.shadowRoot!.querySelector<HTMLElement>('.root')!.innerText.replace(/\s+/g, ' ');
const isSeen = (node: Element): boolean => node.getClientRects().length > 0;
/** Whether a text is drawn: not within what is folded. */
const isDrawn = (element: FeedElement, words: string): boolean =>
  [...element.shadowRoot!.querySelectorAll('dt, dd, p')]
    .filter((node) => node.textContent!.includes(words))
    .some((node) => node.checkVisibility());

async function open(
  tag: 'contact-card' | 'event-calendar' | 'project-list',
  more = {},
): Promise<FeedElement> {
  const data = await sampleFeed();
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  const element = document.createElement(`kin-top-${tag}`) as FeedElement;
  Object.assign(element, { data, now: '2027-03-02T10:00', ...more });
  place.append(element);
  await waitUntil(() => element.status === 'ready', 'it is shown');
  return element;
}

describe('on paper', () => {
  beforeEach(async function () {
    // Only one engine can be asked for a printer's eyes.
    if (!(await executeServerCommand('media', { type: 'print' }))) this.skip();
  });
  afterEach(() => executeServerCommand('media', {}));

  it('the contact card has all that is folded, number and address as text, and no word of now', async () => {
    const card = await open('contact-card');
    expect(isDrawn(card, 'Menschen mit Zuwanderungsgeschichte sollen bessere Chancen haben')).to.equal(true);
    expect(text(card)).to.include('+49 211 69871231').and.include('chernova@kin-top.de');
    expect(text(card)).not.to.include('Jetzt erreichbar');
    const buttons = [...card.shadowRoot!.querySelectorAll('button, summary')];
    expect(buttons.filter(isSeen)).to.deep.equal([]);
    for (const link of card.shadowRoot!.querySelectorAll('.actions .button'))
      if (isSeen(link)) expect(getComputedStyle(link).borderTopStyle, link.textContent!).to.equal('none');
  });

  it('the list of projects has all that is folded, and nothing to press', async () => {
    const list = await open('project-list');
    expect(isDrawn(list, 'Der Club aktiviert')).to.equal(true);
    // The name of a date unfolds it; on paper it is its name.
    const controls = [...list.shadowRoot!.querySelectorAll('button, summary:not(.what), select, input')];
    expect(controls.length).to.be.greaterThan(10);
    expect(controls.filter(isSeen)).to.deep.equal([]);
  });

  it('a month may be parted between its weeks, and begins under its heading', async () => {
    const calendar = await open('event-calendar', { view: 'month' });
    const days = [...calendar.shadowRoot!.querySelectorAll('table button, table a')].filter(isSeen);
    expect(days.length).to.be.greaterThan(0);
    for (const day of days) expect(getComputedStyle(day).breakAfter, day.textContent!).to.equal('auto');
    for (const heading of calendar.shadowRoot!.querySelectorAll('h3'))
      expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
  });

  it('today has no light number on a ground that printers leave out', async () => {
    const calendar = await open('event-calendar', { view: 'month' });
    const number = calendar.shadowRoot!.querySelector('.today .number')!;
    const { color, backgroundColor } = getComputedStyle(number);
    expect(color).to.equal(getComputedStyle(calendar).color);
    expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
  });

  it('an event has no links to calendars of others', async () => {
    const calendar = await open('event-calendar', { view: 'list' });
    calendar.shadowRoot!.querySelector<HTMLElement>('a[href*="kin-top-event="]')!.click();
    const outlook = () =>
      [...calendar.shadowRoot!.querySelectorAll('a')].find(({ href }) => /outlook/.test(href));
    await waitUntil(() => !!outlook(), 'the event is open');
    expect(isSeen(outlook()!)).to.equal(false);
    expect(text(calendar)).to.include('Wann');
  });

  it('the list of projects is whole: what it begins with is no limit there', async () => {
    const list = await open('project-list', { limit: 3 });
    dispatchEvent(new Event('beforeprint'));
    await list.updateComplete;
    const { projects } = (await sampleFeed()) as { projects: { name: { de: string } }[] };
    for (const { name } of projects) expect(text(list)).to.include(name.de);
    expect(text(list)).to.include(`${projects.length} Angebote`);
    dispatchEvent(new Event('afterprint'));
    await list.updateComplete;
    expect(list.shadowRoot!.querySelectorAll('[part~=project]'), 'as it was, on the screen').to.have.length(
      3,
    );
  });

  it('nothing of it is so on the screen', async () => {
    await executeServerCommand('media', {});
    const card = await open('contact-card');
    expect(text(card)).to.include('Jetzt erreichbar');
    expect(isDrawn(card, 'Menschen mit Zuwanderungsgeschichte sollen bessere Chancen haben')).to.equal(false);
  });
});
