import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/contact-card.js';
import '../../src/define/event-calendar.js';
import '../../src/define/project-list.js';
import type { FeedElement } from '../../src/elements/feed-element.js';
import type { KinTopCooperationForm } from '../../src/elements/cooperation-form/kin-top-cooperation-form.js';
import { ACTION, CooperationFormPage, formFeed, Receiver } from '../helpers/cooperation-form-page.js';
import { readAloud } from '../helpers/read-aloud.js';
import { waitUntil } from '../helpers/wait-until.js';

const NOW = '2027-03-02T10:00';
const CREDIT = 'Angaben von Kin-Top';

type Tag = 'project-list' | 'contact-card' | 'event-calendar' | 'cooperation-form';

/** Elements on one page, one below the other. */
async function onPage(data: unknown, ...tags: Tag[]): Promise<FeedElement[]> {
  const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
  const elements = tags.map((tag) => {
    const element = document.createElement(`kin-top-${tag}`) as FeedElement;
    Object.assign(element, { data, now: NOW, action: ACTION });
    return element;
  });
  place.append(...elements);
  await Promise.all(elements.map(shown));
  return elements;
}
const shown = (element: FeedElement) =>
  waitUntil(() => element.status !== 'loading', `${element.localName} shows something`);
const text = (element: FeedElement) => readAloud(element.shadowRoot!);
/** Which of them say whose the content is. */
const crediting = (elements: readonly FeedElement[]) =>
  elements.filter((one) => text(one).includes(CREDIT)).map(({ localName }) => localName.slice(8));

describe('elements side by side', () => {
  describe('say whose the content is', () => {
    it('once on a page, by the first of them', async () => {
      const elements = await onPage(formFeed(), 'project-list', 'contact-card', 'cooperation-form');
      await waitUntil(() => crediting(elements).length === 1, 'one says it');
      expect(crediting(elements)).to.deep.equal(['project-list']);
    });

    it('by the first in the page, whichever was there first; who says it goes on', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const data = formFeed();
      const put = (tag: Tag): FeedElement => {
        const element = document.createElement(`kin-top-${tag}`) as FeedElement;
        place.prepend(Object.assign(element, { data, now: NOW, action: ACTION }));
        return element;
      };
      // As a script upgrades them: kind by kind.
      const elements = (['project-list', 'contact-card', 'event-calendar'] as const).map(put);
      const says = () =>
        waitUntil(() => crediting(elements).join() === 'event-calendar', 'the calendar does');
      await Promise.all(elements.map(shown));
      await says();
      elements.push(put('cooperation-form'));
      await shown(elements[3]!);
      await says();
    });

    it('by the next one where the first leaves the page, hides it, or comes back', async () => {
      const elements = await onPage(formFeed(), 'project-list', 'contact-card', 'cooperation-form');
      const [list, card] = elements as [FeedElement, FeedElement];
      const place = list.parentElement!;
      list.remove();
      await waitUntil(() => crediting(elements.slice(1)).join() === 'contact-card', 'the card says it');
      card.hide = ['publisher'];
      await waitUntil(() => crediting(elements.slice(1)).join() === 'cooperation-form', 'the form says it');
      place.append(list);
      await list.updateComplete;
      expect(crediting(elements), 'who says it already goes on').to.deep.equal(['cooperation-form']);
    });

    it('by one that can be seen: not by one in a closed tab', async () => {
      const elements = await onPage(formFeed(), 'project-list', 'contact-card');
      const [list, card] = elements as [FeedElement, FeedElement];
      const tab = document.createElement('div');
      list.before(tab);
      tab.append(list);
      const says = (...names: string[]) =>
        waitUntil(() => crediting(elements).join() === names.join(), `${names.join()} says it`);
      tab.hidden = true;
      await says('contact-card');
      tab.hidden = false;
      await waitUntil(() => crediting(elements).length === 1, 'one of them says it');
      card.hidden = true;
      await says('project-list');
    });

    it('once where the page opens with the first in a closed tab', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="de"><div hidden></div></div>`);
      const data = formFeed();
      const elements = (['project-list', 'contact-card'] as const).map((tag) => {
        const element = document.createElement(`kin-top-${tag}`) as FeedElement;
        return Object.assign(element, { data, now: NOW });
      });
      place.firstElementChild!.append(elements[0]!);
      place.append(elements[1]!);
      await Promise.all(elements.map(shown));
      await waitUntil(() => crediting(elements).join() === 'contact-card', 'the card says it');
    });

    it('each for its own feed', async () => {
      const [list] = await onPage(formFeed(), 'project-list');
      const [card] = await onPage(formFeed({}, { publisher: { name: 'Haus Süd' } }), 'contact-card');
      expect(text(list!)).to.include(CREDIT);
      expect(text(card!)).to.include('Angaben von Haus Süd');
    });

    it('by one that shows it: not by one that has nothing to show', async () => {
      const [list] = await onPage({ version: '9.0' }, 'project-list');
      expect(list!.status).to.equal('error');
      const data = formFeed();
      const [card] = await onPage(data, 'contact-card');
      await waitUntil(() => crediting([card!]).length === 1, 'the card says it');
      card!.data = { version: '9.0' };
      const [form] = await onPage(data, 'cooperation-form');
      expect(crediting([form!])).to.deep.equal(['cooperation-form']);
    });
  });

  describe('lead to one another', () => {
    const programme = () =>
      formFeed(
        {},
        { events: [{ id: 'meeting', name: 'Treffen', startDate: '2027-03-04T10:00', project: 'training' }] },
      );
    const projectLink = (calendar: FeedElement) =>
      [...calendar.shadowRoot!.querySelectorAll('a')].find((link) => link.textContent!.trim() === 'Training');

    beforeEach(() => history.replaceState(null, '', '#kin-top-event=meeting/2027-03-04'));
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('from an event to its project, where a list on the page shows it, and no longer when it is gone', async () => {
      const [calendar, list] = (await onPage(programme(), 'event-calendar', 'project-list')) as [
        FeedElement,
        FeedElement,
      ];
      await waitUntil(() => !!projectLink(calendar), 'the project is a link');
      expect(projectLink(calendar)!.getAttribute('href')).to.equal('#kin-top-project=training');
      list.remove();
      await waitUntil(() => !projectLink(calendar), 'it is a link no longer');
    });

    it('as the others are now: narrowed later, or back on the page', async () => {
      const [calendar, list] = (await onPage(programme(), 'event-calendar', 'project-list')) as [
        FeedElement,
        FeedElement,
      ];
      const place = list.parentElement!;
      await waitUntil(() => !!projectLink(calendar), 'the project is a link');
      Object.assign(list, { exclude: ['training'] });
      await waitUntil(() => !projectLink(calendar), 'the list leaves it out');
      Object.assign(list, { exclude: [] });
      await waitUntil(() => !!projectLink(calendar), 'the list has it again');
      list.remove();
      await waitUntil(() => !projectLink(calendar), 'the list is gone');
      place.append(list);
      await waitUntil(() => !!projectLink(calendar), 'the list is back');
    });

    it('not to one in a closed tab', async () => {
      const [calendar, list] = (await onPage(programme(), 'event-calendar', 'project-list')) as [
        FeedElement,
        FeedElement,
      ];
      await waitUntil(() => !!projectLink(calendar), 'the project is a link');
      list.hidden = true;
      await waitUntil(() => !projectLink(calendar), 'the list is in a closed tab');
      list.hidden = false;
      await waitUntil(() => !!projectLink(calendar), 'it is open');
    });

    it('not to a list that leaves the project out, or has another feed', async () => {
      const data = programme();
      const [calendar] = await onPage(data, 'event-calendar');
      const [narrowed] = await onPage(data, 'project-list');
      Object.assign(narrowed!, { exclude: ['training'] });
      await onPage(programme(), 'project-list');
      await narrowed!.updateComplete;
      await calendar!.updateComplete;
      expect(projectLink(calendar!)).to.equal(undefined);
    });
  });
});

describe('an offer that is asked for from elsewhere', () => {
  const chosen = (page: CooperationFormPage) => page.chosen('Welche Angebote?');

  it('is chosen in the form, which takes the focus and says so; what was typed stays', async () => {
    const page = await CooperationFormPage.open();
    await page.fill('Ihr Name', 'Anna Berg');
    await page.tick('Welche Angebote?', 'Beratung');
    page.element.preselect('training');
    await page.settled();
    expect(chosen(page)).to.deep.equal(['Training', 'Beratung']);
    expect(page.text).to.include('Ausgewählt: Training');
    expect(page.focusedWords).to.include('Mit uns zusammenarbeiten');
    expect(page.control('Ihr Name').value).to.equal('Anna Berg');
    await page.tick('Welche Angebote?', 'Training');
    expect(page.text, 'once it is taken back').not.to.include('Ausgewählt');
  });

  it('leads to the form all the same where it cannot be requested', async () => {
    const page = await CooperationFormPage.open();
    page.element.preselect('club');
    await page.settled();
    expect(chosen(page)).to.deep.equal([]);
    expect(page.focusedWords).to.include('Mit uns zusammenarbeiten');
  });

  it('opens the fold that the form stands in', async () => {
    const page = await CooperationFormPage.open();
    const fold = document.createElement('details');
    page.element.before(fold);
    fold.append(page.element);
    page.element.preselect('training');
    await page.settled();
    expect(fold.open).to.equal(true);
    expect(page.focusedWords).to.include('Mit uns zusammenarbeiten');
  });

  it('changes nothing in a request that is on its way', async () => {
    const receiver = new Receiver();
    receiver.answer = () => new Promise(() => undefined);
    try {
      const page = await CooperationFormPage.open();
      await page.fillIn();
      await page.send();
      page.element.preselect('training');
      await page.settled();
      expect(page.review).not.to.have.property('Welche Angebote');
    } finally {
      receiver.stop();
    }
  });

  it('is chosen as soon as the form is there', async () => {
    const place = await fixture<HTMLElement>(html`<div style="margin-block-start: 300vh"></div>`);
    const form = document.createElement('kin-top-cooperation-form') as KinTopCooperationForm;
    Object.assign(form, { action: ACTION });
    form.preselect('training');
    place.append(form);
    form.data = formFeed();
    await shown(form);
    await form.updateComplete;
    expect(chosen(new CooperationFormPage(form))).to.deep.equal(['Training']);
  });
});
