import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, nothing, render } from 'lit';
import { byKey } from '../../src/ui/by-key.js';

describe('rows by their key', () => {
  let root: ShadowRoot;
  let host: HTMLElement;
  beforeEach(() => {
    host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
  });
  afterEach(() => host.remove());

  const row = (key: string, words = '') =>
    html`<li id=${key}>
      <details>
        <summary>${key}${words}</summary>
      </details>
    </li>`;
  const draw = (keys: readonly string[], words = '', into: ShadowRoot | HTMLElement = root) =>
    render(
      html`<ul>
        <li>first</li>
        ${byKey(keys.map((key) => [key, row(key, words)]))}
        <li>last</li>
      </ul>`,
      into,
    );
  const textOf = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ');
  const rows = () => [...root.querySelectorAll<HTMLElement>('li[id]')];
  const named = (key: string) => root.querySelector<HTMLElement>(`#${key}`)!;
  const focus = (key: string) => named(key).querySelector('summary')!.focus();
  const focused = () => root.activeElement?.closest('li')?.id;

  it('keep focus and what is unfolded when others come before them, and tell what is new', () => {
    draw(['a', 'b', 'c']);
    focus('b');
    named('c').querySelector('details')!.open = true;
    draw(['x', 'a', 'y', 'b', 'c'], ' anew');
    expect(rows().map(textOf)).to.deep.equal([' x anew ', ' a anew ', ' y anew ', ' b anew ', ' c anew ']);
    expect(focused()).to.equal('b');
    expect(rows().filter((one) => one.querySelector('details')!.open)).to.deep.equal([named('c')]);
  });

  it('keep the focus when they change places, without losing it for a moment', () => {
    const keys = ['a', 'b', 'c', 'd'];
    for (const key of keys) {
      for (const order of [
        ['d', 'c', 'b', 'a'],
        ['b', 'c', 'd', 'a'],
        ['d', 'a', 'b', 'c'],
      ]) {
        draw(keys);
        focus(key);
        let lost = 0;
        named(key).addEventListener('focusout', () => lost++, { once: true });
        draw(order);
        expect(
          rows().map(({ id }) => id),
          key,
        ).to.deep.equal(order);
        expect(focused(), `${key} in ${order}`).to.equal(key);
        expect(lost).to.equal(0);
      }
    }
  });

  it('are moved only where they must be', () => {
    draw(['a', 'b', 'c', 'd']);
    const watch = new MutationObserver(() => {});
    watch.observe(root, { subtree: true, childList: true });
    draw(['x', 'a', 'c', 'd', 'y']);
    const moved = watch.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
    expect(
      moved.filter((node) => node instanceof HTMLElement).map((node) => (node as Element).id),
    ).to.have.members(['x', 'y']);
  });

  it('give way to other content in their place, and come back', () => {
    const either = (keys?: string[]) =>
      render(html`<p>${keys ? byKey(keys.map((key) => [key, row(key)])) : nothing}</p>`, root);
    for (const keys of [['a', 'b'], undefined, ['b'], ['c', 'b'], undefined, ['a']]) {
      either(keys);
      expect(rows().map(({ id }) => id)).to.deep.equal(keys ?? []);
    }
  });

  it('are what a plain redraw gives, whatever comes, goes, moves or has the same key; the kept ones are the same elements', () => {
    const keys = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 10 });
    fc.assert(
      fc.property(fc.array(keys, { minLength: 2, maxLength: 5 }), (turns) => {
        render(nothing, root);
        let before: HTMLElement[] = [];
        turns.forEach((turn, number) => {
          const held = before[number];
          held?.querySelector('summary')!.focus();
          draw(turn, ` ${number}`);
          const plain = document.createElement('div');
          draw(turn, ` ${number}`, plain);
          expect(textOf(root)).to.equal(textOf(plain));
          const now = rows();
          for (const key of turn) {
            const kept = before.filter(({ id }) => id === key);
            if (kept.length) expect(kept.filter((one) => now.includes(one))).to.have.length(1);
          }
          if (held && now.includes(held)) expect(focused()).to.equal(held.id);
          before = now;
        });
      }),
      { numRuns: 300 },
    );
  });
});
