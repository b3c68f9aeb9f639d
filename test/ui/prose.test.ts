import { expect, fixture, html } from '@open-wc/testing';
import type { Text } from '../../src/feed/feed.js';
import { parse } from '../../src/feed/parse.js';
import type { ViewContext } from '../../src/ui/context.js';
import { plainText, says } from '../../src/ui/context.js';
import { prose } from '../../src/ui/prose.js';
import { smallFeed } from '../helpers/small-feed.js';
import { quickest } from '../helpers/quickest.js';

const context = (language = 'de'): ViewContext => ({
  feed: parse(smallFeed(), 'https://feed.example/').feed,
  language,
  locale: 'de',
  now: '2027-03-02T10:00',
  headingLevel: 3,
  hide: [],
  served: () => false,
  fallbacks: new Set(),
});
const shown = (text: Text | undefined, from = context()) =>
  fixture<HTMLElement>(html`<div>${prose(from, text)}</div>`);

describe('a longer text', () => {
  it('has a paragraph after every blank line', async () => {
    const text = await shown('Eins\nnoch eins\n\nZwei\n \n\nDrei\r\n\r\nVier\n\n');
    expect([...text.children].map((child) => child.textContent!.trim())).to.deep.equal([
      'Eins\nnoch eins',
      'Zwei',
      'Drei',
      'Vier',
    ]);
    expect((await shown(undefined)).children).to.have.length(0);
    expect((await shown('')).children).to.have.length(0);
  });

  it('makes links of addresses, without the sentence’s punctuation', async () => {
    const text = await shown(
      'Siehe https://a.example/x?y=1&z=2#q, (http://b.example/) und "https://c.example".',
    );
    expect([...text.querySelectorAll('a')].map((link) => link.href)).to.deep.equal([
      'https://a.example/x?y=1&z=2#q',
      'http://b.example/',
      'https://c.example/',
    ]);
    expect(text.textContent).to.equal(
      'Siehe https://a.example/x?y=1&z=2#q, (http://b.example/) und "https://c.example".',
    );
    for (const link of text.querySelectorAll('a')) expect(link.rel).to.equal('noopener');
  });

  it('never turns a telephone number or an address, whatever the words around it', async () => {
    const text = await shown(
      { ar: 'الساعة 15:00. +49 (211) 123-456، 0211 123 45 67 أو https://a.example/+49211123456.' },
      context('ar'),
    );
    expect([...text.querySelectorAll('[dir=ltr]')].map(({ textContent }) => textContent)).to.deep.equal([
      '+49 (211) 123-456',
      '0211 123 45 67',
      'https://a.example/+49211123456',
    ]);
    expect(text.querySelector('a')!.href).to.equal('https://a.example/+49211123456');
    const left = (words: string): number => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        const at = (walker.currentNode as globalThis.Text).data.indexOf(words);
        if (at < 0) continue;
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + words.length);
        return range.getBoundingClientRect().left;
      }
      throw new Error(words);
    };
    expect(left('49')).to.be.lessThan(left('123-'));
    expect(left('0211')).to.be.lessThan(left('45 67'));
    const numbers = await shown('2027-01-14, 100 200 300 400, 09:00-11:00, 5.1.2027');
    expect(numbers.querySelector('[dir=ltr]')).to.equal(null);
  });

  it('keeps everything else as text', async () => {
    const hostile = '<img src=x onerror="alert(1)"> javascript:alert(1) data:text/html,x https:// http://';
    const text = await shown(hostile);
    expect(text.textContent).to.equal(hostile);
    expect(text.querySelectorAll('img, a')).to.have.length(0);
  });

  it('is quick with what is made to be slow', async () => {
    const slow = `${'http://'.repeat(20_000)} ${'https://a.,.,'.repeat(5000)}`;
    expect(await quickest(() => shown(slow))).to.be.below(2000);
  });

  it('says its language and direction where they are others', async () => {
    const from = context('ar');
    const paragraph = (await shown({ ar: 'مرحبا' }, from)).firstElementChild as HTMLElement;
    expect([paragraph.lang, paragraph.dir]).to.deep.equal(['ar', 'rtl']);
    const other = (await shown({ uk: 'Привіт' }, from)).firstElementChild as HTMLElement;
    expect([other.lang, other.dir]).to.deep.equal(['uk', 'ltr']);
    expect([...from.fallbacks]).to.deep.equal(['uk']);
  });
});

describe('a short text', () => {
  it('is isolated from its neighbours', async () => {
    const from = context();
    const name = await fixture<HTMLElement>(html`<p>${says(from, { de: 'Chor', ru: 'Хор' })}</p>`);
    expect(name.querySelector('bdi')!.textContent).to.equal('Chor');
    expect(name.querySelector('bdi')!.hasAttribute('lang'), 'as around it').to.equal(false);
    expect([...from.fallbacks]).to.deep.equal([]);
    expect(plainText(from, undefined)).to.equal('');
    expect((await fixture<HTMLElement>(html`<p>${says(from, undefined)}</p>`)).textContent!.trim()).to.equal(
      '',
    );
  });

  it('of another region is no other language', async () => {
    const from = context('ru');
    says(from, { 'ru-RU': 'Хор', de: 'Chor' });
    expect([...from.fallbacks]).to.deep.equal([]);
    says({ ...from, language: 'de-AT' }, { 'de-CH': 'Chor' });
    expect([...from.fallbacks]).to.deep.equal([]);
    const name = await fixture(html`<p>${says(from, { 'ru-RU': 'Хор' })}</p>`);
    expect(name.querySelector('bdi')!.lang).to.equal('ru-RU');
  });

  it('takes a plain string for a name, which needs no translation', () => {
    const from = context('ru');
    says(from, 'Kin-Top');
    expect([...from.fallbacks]).to.deep.equal([]);
    says(from, { de: 'Chor' });
    expect([...from.fallbacks]).to.deep.equal(['de']);
  });
});
