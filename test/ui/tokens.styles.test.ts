import { expect } from '@open-wc/testing';
import { tokenStyles } from '../../src/ui/tokens.styles.js';
import { AllElementsPage, TAGS } from '../helpers/all-elements-page.js';
import { ACTION } from '../helpers/cooperation-form-page.js';
import { ELEMENT_STATES } from '../helpers/element-states.js';
import { contrast, texts } from '../helpers/measure.js';
import { sampleFeed } from '../helpers/small-feed.js';

/** An evening: some of what is shown is over. */
const ATTRIBUTES = { now: '2027-03-05T20:00', action: ACTION };

describe('the colours of every element', () => {
  for (const tag of TAGS)
    it(`can be read in a dark band of a light page, in what is pressed and filled in, too: ${tag}`, async () => {
      const style = 'color-scheme: light; background: #141a1b; color: #e2e7e5';
      const page = await AllElementsPage.open({
        data: await sampleFeed(),
        tags: [tag],
        style,
        attributes: { ...ATTRIBUTES, view: 'month' },
      });
      const { root } = page.one(tag);
      root.querySelectorAll('details').forEach((one) => (one.open = true));
      // Links and the main button have the palette's colours: for them such a band needs `theme="dark"`.
      const own = [...root.querySelectorAll('.input, select, option, .button:not(.main, .plain)')];
      expect(own).not.to.be.empty;
      const weak = own.filter((one) => contrast(one, '#fff') < 7);
      expect(weak.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

  for (const { tag, name, attributes, act } of ELEMENT_STATES)
    it(`can be read and made out where the page itself is grey on white: ${tag}, ${name}`, async () => {
      const page = await AllElementsPage.open({
        data: await sampleFeed(),
        tags: [tag],
        style: 'color-scheme: light; background: #fff; color: #666; font-family: sans-serif',
        attributes: { ...ATTRIBUTES, ...attributes },
      });
      const { root } = page.one(tag);
      act?.(page.one(tag));
      await page.rests();
      const pale = texts(root).filter((text) => contrast(text, '#fff') < 4.5);
      expect(pale.map((text) => text.textContent!.trim())).to.deep.equal([]);
      const controls = [
        ...root.querySelectorAll('.input, .select:not(.language *) > select, .button:not(.main, .plain)'),
      ];
      const faint = controls.filter((one) => contrast(one, '#fff', 'borderBlockEndColor') < 3);
      expect(faint.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

  it('are the dark ones where `theme` says so, in browsers without light-dark(), too', async () => {
    const style = 'color-scheme: light; background: #141a1b; color: #e2e7e5; font-family: sans-serif';
    const page = await AllElementsPage.open({
      data: await sampleFeed(),
      style,
      attributes: { ...ATTRIBUTES, theme: 'dark' },
    });
    for (const { root } of page.elements) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.map(withoutLightDark);
      const weak = texts(root).filter((text) => contrast(text, '#fff') < 7);
      expect(weak.map((text) => text.textContent!.trim())).to.deep.equal([]);
    }
  });

  it('leave a page’s own custom properties to what it puts in', async () => {
    const names = tokenStyles.cssText
      .match(/--kin-top-[a-z-]+/g)!
      .map((name) => name.slice('--kin-top-'.length));
    const style = names.map((name) => `--${name}: rgb(1, 2, 3)`).join(';');
    const page = await AllElementsPage.open({ data: await sampleFeed(), style, attributes: ATTRIBUTES });
    for (const { element, root } of page.elements) {
      for (const { cssRules } of root.adoptedStyleSheets)
        for (const { cssText } of cssRules) expect(cssText).not.to.match(/--(?!_|kin-top-)/);
      const footer = document.createElement('a');
      footer.slot = 'footer';
      element.append(footer);
      for (const name of names)
        expect(getComputedStyle(footer).getPropertyValue(`--${name}`), name).to.equal('rgb(1, 2, 3)');
    }
  });
});

/** A style sheet as such a browser reads it. */
function withoutLightDark({ cssRules }: CSSStyleSheet): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const text = [...cssRules].map(({ cssText }) => cssText).join('\n');
  sheet.replaceSync(text.replaceAll('light-dark(', 'what-is-not-known('));
  return sheet;
}
