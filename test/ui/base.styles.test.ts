import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { FeedElement } from '../../src/elements/feed-element.js';
import { AllElementsPage, TAGS } from '../helpers/all-elements-page.js';
import { ACTION } from '../helpers/cooperation-form-page.js';
import { ELEMENT_STATES } from '../helpers/element-states.js';
import { sampleFeed, smallFeed } from '../helpers/small-feed.js';

/** What a page may be around an element: the style of its parent, what stands beside it, and how wide it is then. */
const PARENTS: Record<string, { style: string; own?: string; beside?: string; width: number }> = {
  'a block': { style: '', width: 1000 },
  'a narrow column': { style: 'width: 200px', width: 200 },
  'a row': { style: 'display: flex', width: 1000 },
  'a row that aligns in the middle': { style: 'display: flex; align-items: center', width: 1000 },
  'a row of two': { style: 'display: flex', beside: 'flex: none; width: 300px', width: 700 },
  'a narrow row': { style: 'display: flex; width: 200px', width: 200 },
  'a column that centres': { style: 'display: flex; flex-flow: column; align-items: center', width: 1000 },
  'a column that aligns at the start': {
    style: 'display: flex; flex-flow: column; align-items: start',
    width: 1000,
  },
  'a narrow column that centres': {
    style: 'display: flex; flex-flow: column; align-items: center; width: 200px',
    width: 200,
  },
  'a grid': { style: 'display: grid', width: 1000 },
  'a grid that centres': { style: 'display: grid; justify-items: center', width: 1000 },
  'a grid that centres all': { style: 'display: grid; place-items: center; height: 3000px', width: 1000 },
  'two columns': { style: 'display: grid; grid-template-columns: 300px 1fr', beside: '', width: 700 },
  'a column that centres, at most so wide': {
    style: 'display: flex; flex-flow: column',
    own: 'max-width: 600px; margin: 0 auto',
    width: 600,
  },
  'a block, at most so wide, with padding': {
    style: '',
    own: 'max-width: 600px; margin: 0 auto; padding: 20px',
    width: 640,
  },
  'a row, with padding': { style: 'display: flex', own: 'padding: 20px; margin: 10px', width: 980 },
  // Nothing says how wide these are, but what is inside.
  'what floats': { style: 'float: left', width: 280 },
  'a part of a line': { style: 'display: inline-block', width: 280 },
  'what fits its content': { style: 'width: fit-content', width: 280 },
  'a cell': { style: 'display: table-cell', width: 280 },
  'a row with a shrinking one': { style: 'display: flex', beside: 'width: 300px', width: 700 },
};

describe('the ground of every element', () => {
  // Fields for text are left out: WebKit brings no more than the caret into view.
  it('lets what gets the focus come out from under a bar of the page', async () => {
    const page = await AllElementsPage.open({
      data: await sampleFeed(),
      attributes: { action: ACTION },
      style: 'padding-block: 400px',
    });
    const bar = await fixture<HTMLElement>(
      html`<p style="position: fixed; inset: 0 0 auto; height: 90px"></p>`,
    );
    for (const { root } of page.elements) {
      for (const target of root.querySelectorAll<HTMLElement>(
        'a, button, summary, select, [type=checkbox]',
      )) {
        target.scrollIntoView({ block: 'start' });
        scrollBy(0, 150);
        target.focus();
        // WebKit scrolls in time for the next frame.
        await nextFrame();
        if (root.activeElement !== target || !target.matches(':focus-visible')) continue;
        const { top } = target.getBoundingClientRect();
        expect(Math.round(top), target.outerHTML).to.be.at.least(bar.offsetHeight);
      }
    }
  });

  for (const tag of TAGS)
    it(`lets a ${tag} be as wide as there is room, whatever is around`, async () => {
      const page = await fixture<HTMLElement>(html`<div style="inline-size: 1000px"></div>`);
      const found: Record<string, number> = {};
      for (const [name, { style, own = '', beside }] of Object.entries(PARENTS)) {
        const parent = document.createElement('div');
        parent.style.cssText = style;
        const element = document.createElement(tag) as FeedElement;
        element.style.cssText = own;
        element.data = smallFeed();
        const other = document.createElement('p');
        other.style.cssText = beside ?? 'display: none';
        parent.append(other, element);
        page.replaceChildren(parent);
        await element.updateComplete;
        found[name] = Math.round(element.getBoundingClientRect().width);
        expect(page.scrollWidth, `nothing sticks out of ${name}`).to.equal(1000);
      }
      expect(found).to.deep.equal(
        Object.fromEntries(Object.entries(PARENTS).map(([name, { width }]) => [name, width])),
      );
    });

  it('leaves no two letters of a word alone, where browsers let us say so', async () => {
    const page = await AllElementsPage.open({ data: await sampleFeed() });
    for (const { root } of page.elements) {
      const style = getComputedStyle(root.querySelector('.root')!);
      const limit = style.getPropertyValue('hyphenate-limit-chars');
      expect(limit).to.match(/^(auto 3( 3)?)?$/);
    }
  });

  for (const { tag, name, attributes, act } of ELEMENT_STATES)
    it(`is a list to every screen reader, though it has no bullets: ${tag}, ${name}`, async () => {
      const page = await AllElementsPage.open({
        data: await sampleFeed(),
        tags: [tag],
        attributes: { now: '2027-03-02T10:00', action: ACTION, ...attributes },
      });
      act?.(page.one(tag));
      await page.rests();
      // WebKit tells of lists without bullets only where the role is written.
      const untold = page.one(tag).root.querySelectorAll('ul:not([role=list])');
      expect([...untold].map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
});
