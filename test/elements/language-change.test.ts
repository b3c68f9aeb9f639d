import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import type { AnyElement } from '../helpers/all-elements-page.js';
import { AllElementsPage, TAGS } from '../helpers/all-elements-page.js';
import { onCleanPage } from '../helpers/calendar-page.js';
import { ACTION } from '../helpers/cooperation-form-page.js';
import { ConsoleLines } from '../helpers/feed-server.js';
import { sampleFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';
import { NOW } from './programme.js';

type Root = ShadowRoot;
/** A visitor's work in an element, and what must be as it was after the language has changed. */
interface Work {
  tag: (typeof TAGS)[number];
  name: string;
  attributes?: Record<string, string>;
  /** Each step is followed by a rest. */
  steps: readonly ((root: Root) => void)[];
  /** What has the focus. */
  focus: string;
  kept: (root: Root) => unknown;
}

const one = <E extends Element = HTMLElement>(root: Root, selector: string): E => {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const all = <E extends Element = HTMLElement>(root: Root, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];
const press = (selector: string) => (root: Root) => {
  const target = one(root, selector);
  target.focus();
  target.click();
};
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const fill = (selector: string, value: string) => (root: Root) => {
  const control = one<Control>(root, selector);
  control.focus();
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
};
/** As a select is used: its second choice. */
const chooseSecond = (selector: string) => (root: Root) =>
  fill(selector, one<HTMLSelectElement>(root, selector).options[1]!.value)(root);
const selection = (selector: string, from: number, to: number) => (root: Root) => {
  const control = one<HTMLInputElement>(root, selector);
  control.focus();
  control.setSelectionRange(from, to);
};
const selected = (root: Root, selector: string): unknown => {
  const { value, selectionStart, selectionEnd } = one<HTMLInputElement>(root, selector);
  return [value, selectionStart, selectionEnd];
};
const key = (name: string) => (root: Root) =>
  void root.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true }),
  );
const times = (root: Root) => all<HTMLTimeElement>(root, 'time').map(({ dateTime }) => dateTime);
const answers = (root: Root) =>
  all<Control & HTMLInputElement>(root, 'form :is(input, textarea, select)').map(
    ({ name, type, value, checked }) => [name, /radio|checkbox/.test(type) ? [value, checked] : value],
  );
const folds = (root: Root) => all<HTMLDetailsElement>(root, 'details').map(({ open }) => open);

const FILLED = [
  fill('[name=organization]', 'Kita im Stadtteil'),
  fill('[name=email]', 'leitung@kita.example'),
  fill('[name=message]', 'Ein Training für 12 Personen.'),
  press('[name=topics]'),
];

const WORKS: readonly Work[] = [
  {
    tag: 'kin-top-event-calendar',
    name: 'a day chosen in another month',
    attributes: { view: 'month' },
    steps: [
      chooseSecond('.jump select'),
      (root) => one(root, '[role=grid] [tabindex="0"]').focus(),
      key('ArrowDown'),
      key('End'),
    ],
    focus: '[role=grid] [tabindex="0"]',
    kept: (root) => [
      times(root),
      one<HTMLSelectElement>(root, '.jump select').value,
      all(root, '[role=grid] button').findIndex(({ tabIndex }) => tabIndex === 0),
    ],
  },
  {
    tag: 'kin-top-event-calendar',
    name: 'words half typed and a choice made in the list',
    attributes: { view: 'list', filters: 'field place search' },
    steps: [
      (root) => all<HTMLDetailsElement>(root, 'details').forEach((fold) => (fold.open = true)),
      chooseSecond('.filter-fields select'),
      fill('[type=search]', 'Treff im Haus'),
      selection('[type=search]', 2, 5),
    ],
    focus: '[type=search]',
    kept: (root) => [
      selected(root, '[type=search]'),
      all<HTMLSelectElement>(root, '.filter-fields select').map(({ value }) => value),
      folds(root),
    ],
  },
  {
    tag: 'kin-top-event-calendar',
    name: 'an event open in full',
    attributes: { view: 'list' },
    steps: [press('article:nth-of-type(1) a')],
    focus: '[part=detail] [tabindex="-1"]',
    kept: (root) => [times(root), location.hash],
  },
  {
    tag: 'kin-top-event-calendar',
    name: 'another week',
    attributes: { view: 'week' },
    steps: [press('[part~=toolbar] button:not([aria-pressed])[aria-label]:last-of-type')],
    focus: ':focus',
    kept: times,
  },
  {
    tag: 'kin-top-project-list',
    name: 'one offer unfolded',
    steps: [press('[part=details] > summary')],
    focus: '[part=details][open] > summary',
    kept: folds,
  },
  {
    tag: 'kin-top-project-list',
    name: 'a choice made among offers',
    attributes: { filters: 'field audience search' },
    steps: [chooseSecond('.filter-fields select')],
    focus: '.filter-fields select',
    kept: (root) => [
      all<HTMLSelectElement>(root, '.filter-fields select').map(({ value }) => value),
      all(root, '[part=project] [id]').map(({ id }) => id),
    ],
  },
  {
    tag: 'kin-top-contact-card',
    name: 'everything unfolded',
    steps: [
      (root) => all<HTMLDetailsElement>(root, 'details').forEach((fold) => (fold.open = true)),
      (root) => one(root, 'a[href^="mailto:"]').focus(),
    ],
    focus: 'a[href^="mailto:"]',
    kept: folds,
  },
  {
    tag: 'kin-top-cooperation-form',
    name: 'a form half filled in',
    steps: [...FILLED, selection('[name=message]', 4, 12)],
    focus: '[name=message]',
    kept: (root) => [answers(root), selected(root, '[name=message]')],
  },
  {
    tag: 'kin-top-cooperation-form',
    name: 'mistakes listed',
    steps: [fill('[name=email]', 'leitung'), press('[type=submit]')],
    focus: ':focus',
    kept: (root) => [answers(root), all(root, '[aria-invalid=true]').map((control) => control.id)],
  },
  {
    tag: 'kin-top-cooperation-form',
    name: 'a request to be read once more',
    steps: [...FILLED, press('[type=submit]')],
    focus: ':focus',
    kept: (root) => [
      all(root, '[part=review] .typed').map(({ textContent }) => textContent),
      all(root, '[part=review] dt').length,
    ],
  },
  {
    tag: 'kin-top-event-calendar',
    name: 'choices made that stand elsewhere in the other language',
    attributes: { view: 'list', filters: 'spoken attendance' },
    steps: [fill('#filter-attendance', 'onsite'), fill('#filter-spoken', 'de')],
    focus: '#filter-spoken',
    kept: (root) => [
      all<HTMLSelectElement>(root, '.filter-fields select').map(({ value }) => value),
      all(root, 'article').length,
    ],
  },
];

/** Languages in turn, and back. */
const LANGUAGES = ['ru', 'ar', 'de-simple', 'de'];

describe('a change of language', () => {
  onCleanPage();
  let feed: unknown;
  before(async () => {
    feed = await sampleFeed();
  });
  beforeEach(async () => {
    useLocaleModules();
    await requestLocale('de');
  });
  afterEach(async () => {
    // A visitor's choice ends when the page speaks another language.
    const lines = new ConsoleLines();
    const page = await AllElementsPage.open({ data: feed, tags: [TAGS[0]] });
    page.container.lang = 'en';
    await page.rests();
    lines.stop();
    scrollTo(0, 0);
  });

  const begin = async ({ tag, attributes, steps }: Work) => {
    const page = await AllElementsPage.open({
      data: feed,
      tags: [tag],
      attributes: { now: NOW, action: ACTION, ...attributes },
      style: 'padding-block: 3000px',
    });
    const [element] = page.elements as [AnyElement];
    for (const step of steps) {
      step(element.root);
      await page.rests();
    }
    return { page, element, root: element.root };
  };

  for (const work of WORKS) {
    const name = `${work.name} (${work.tag.replace('kin-top-', '')})`;
    for (const [how, change] of [
      ['the page’s', (page: AllElementsPage, language: string) => (page.container.lang = language)],
      [
        'the element’s',
        (page: AllElementsPage, language: string) => (page.elements[0]!.element.lang = language),
      ],
    ] as const)
      it(`${how} leaves what a visitor did: ${name}`, async () => {
        const { page, root } = await begin(work);
        const focused = one(root, work.focus);
        expect(root.activeElement === focused, 'the focus before').to.equal(true);
        focused.scrollIntoView({ block: 'center' });
        const wanted = work.kept(root);
        const place = scrollY;
        expect(place).to.be.greaterThan(1000);
        for (const language of LANGUAGES) {
          change(page, language);
          await page.speaks(language);
          expect(work.kept(root), language).to.deep.equal(wanted);
          expect(root.activeElement === focused, `the focus in ${language}`).to.equal(true);
          // Texts are of other lengths; but what has the focus is still to be seen, as soon as a browser has scrolled.
          const isSeen = () => {
            const { top, bottom } = focused.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          };
          if (!isSeen()) await waitUntil(isSeen, `what has the focus is to be seen in ${language}`);
        }
        // Back in the language it began in, the page stands where it stood: a line more or less, as Firefox counts.
        expect(Math.abs(scrollY - place), `${place} -> ${scrollY}`).to.be.lessThan(60);
      });

    it(`by the menu leaves what a visitor did: ${name}`, async () => {
      const { page, element, root } = await begin(work);
      if (!element.menu) return expect(work.name).to.match(/in full/);
      const wanted = work.kept(root);
      for (const language of LANGUAGES) {
        element.choose(language);
        await page.speaks(language);
        expect(work.kept(root), language).to.deep.equal(wanted);
        expect(root.activeElement === element.menu, language).to.equal(true);
      }
    });
  }

  it('finds an offer unfolded again under its own name, and no other', async () => {
    const { page, root } = await begin(WORKS[4]!);
    const open = () => all<HTMLDetailsElement>(root, '[part=details][open]');
    expect(open()).to.have.length(1);
    page.container.lang = 'ru';
    await page.speaks('ru');
    expect(open()).to.have.length(1);
    expect(open()[0]!.textContent).to.match(/[а-я]{4}/);
  });

  it('says a form’s mistakes and answers in the new one', async () => {
    const { page, root } = await begin(WORKS[8]!);
    const summary = () => one(root, '[part=summary]').textContent;
    expect(summary()).to.include('Bitte prüfen Sie');
    page.container.lang = 'ru';
    await page.speaks('ru');
    expect(summary())
      .to.include('Проверьте, пожалуйста')
      .and.not.to.match(/Bitte|Angabe/);
  });
});
