import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { upgradeDivs } from '../../src/embed/upgrade.js';
import { ConsoleLines } from '../helpers/feed-server.js';
import '../helpers/calendar-page.js';

describe('a div in place of an element', () => {
  let lines: ConsoleLines;
  before(() => upgradeDivs(document));
  beforeEach(() => (lines = new ConsoleLines()));
  afterEach(() => lines.stop());
  const tag = 'kin-top-event-calendar';
  const put = async (markup: string) => {
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.innerHTML = markup;
    await aTimeout(0);
    return place;
  };

  it('becomes the element: its data the attributes, its content the fallback', async () => {
    const place = await put(
      `<div data-kin-top="event-calendar" data-feed="/x.json" data-view="list" data-heading-level="2" lang="ru">
        <a href="/termine">Termine</a></div>`,
    );
    const element = place.querySelector(tag)!;
    expect(element.parentElement!.dataset.kinTop).to.equal('event-calendar');
    expect(element.getAttribute('feed')).to.equal('/x.json');
    expect(element.getAttribute('view')).to.equal('list');
    expect(element.headingLevel).to.equal(2);
    expect(element.querySelector('a')!.textContent).to.equal('Termine');
    expect(element.hasAttribute('lang'), 'the div says it').to.equal(false);
    expect(element.closest('[lang]')!.getAttribute('lang')).to.equal('ru');
  });

  it('gives nothing else away to the element: a sanitizer lets data through because it does nothing', async () => {
    const place = await put(
      `<div data-kin-top="event-calendar" data-feed="/x.json" data-onclick="window.hacked = 1" data-style="display: none"
        data-onfocus="window.hacked = 1" data-tabindex="0" data-id="x" data-hidden data-inner-h-t-m-l="x"></div>`,
    );
    const element = place.querySelector(tag)!;
    element.click();
    expect('hacked' in window).to.equal(false);
    for (const name of ['onclick', 'onfocus', 'style', 'tabindex', 'id', 'hidden']) {
      expect(element.hasAttribute(name), name).to.equal(false);
    }
  });

  it('is found wherever it comes later, and within what comes', async () => {
    const place = await put('<article><div><div data-kin-top="event-calendar"></div></div></article>');
    expect(place.querySelectorAll(tag)).to.have.length(1);
    const later = document.createElement('div');
    later.dataset.kinTop = 'event-calendar';
    place.append(later);
    await aTimeout(0);
    expect(later.firstElementChild!.localName).to.equal(tag);
  });

  it('is upgraded once, by two copies of the script, too', async () => {
    const place = await put('<div data-kin-top="event-calendar"><p>Text</p></div>');
    upgradeDivs(place);
    upgradeDivs(document);
    place.append(place.firstElementChild!);
    await aTimeout(0);
    expect(place.querySelectorAll(tag)).to.have.length(1);
    expect(place.querySelector(tag)!.textContent).to.equal('Text');
  });

  it('is upgraded once, whatever a page puts beside the element or around it, and moves', async () => {
    const place = await put('<div data-kin-top="event-calendar"><p>Text</p></div>');
    const div = place.firstElementChild!;
    for (const other of ['span', 'b']) {
      const around = document.createElement(other);
      around.append(...div.childNodes);
      div.append('more', document.createElement('i'), around);
      place.append(div);
      await aTimeout(0);
      expect(place.querySelectorAll(tag)).to.have.length(1);
    }
  });

  it('keeps what is in it where its name is another library’s', async () => {
    if (!customElements.get('kin-top-theirs'))
      customElements.define(
        'kin-top-theirs',
        class extends HTMLElement {
          static readonly observedAttributes = ['feed'];
        },
      );
    const place = await put('<div data-kin-top="theirs"><p>Text</p></div>');
    expect(place.firstElementChild!.innerHTML).to.equal('<p>Text</p>');
    expect(lines.warnings.join()).to.include('"theirs" names no element of ours');
  });

  it('harms nothing where its name is no name at all', async () => {
    const place = await put(
      '<div data-kin-top="]("><p>Text</p></div><div data-kin-top="event-calendar"></div>',
    );
    expect(place.querySelectorAll(tag)).to.have.length(1);
    expect(place.querySelector('p')!.parentElement!.localName).to.equal('div');
  });

  it('may stand within another', async () => {
    const place = await put(
      '<div data-kin-top="event-calendar"><div data-kin-top="event-calendar"><i>x</i></div></div>',
    );
    expect(place.querySelectorAll(tag)).to.have.length(2);
    expect(place.querySelectorAll('i')).to.have.length(1);
  });

  it('stays as it is, with a line on the console, where its name is none of ours', async () => {
    const place = await put('<div data-kin-top="weather"><p>Text</p></div>');
    expect(place.querySelector('p')!.textContent).to.equal('Text');
    expect(place.innerHTML).not.to.include('kin-top-weather');
    const named = () => lines.warnings.filter((line) => line.includes('"weather"'));
    expect(named()).to.have.length(1);
    place.append(place.firstElementChild!);
    await aTimeout(0);
    expect(named(), 'moved, it is the same').to.have.length(1);
  });
});
