import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import type { Node } from '../../../tools/build/edits.js';
import { MODULE, withNumbers } from '../../../tools/build/text-table.js';

const numbers = ['offers.title', 'project.since', 'ages.between'];
const numbered = (code: string) => withNumbers(code, parseAst(code) as unknown as Node, numbers);

describe('texts in the script', () => {
  it('go by their numbers', () => {
    assert.deepEqual(numbered("show(msg('Angebote', { id: 'offers.title', desc: 'a heading' }));"), {
      code: 'show(__text(0));',
      messages: [{ number: 0, text: 'Angebote' }],
    });
  });

  it('keep the places of their values', () => {
    const { code, messages } = numbered(
      "msg(str`${from} bis ${until + 1} Jahre`, { id: 'ages.between' }), msg(str`Seit ${year()}`, { id: 'project.since' })",
    );
    assert.equal(code, '__text(2, from, until + 1), __text(1, year())');
    assert.deepEqual(messages, [
      { number: 2, text: '{0} bis {1} Jahre' },
      { number: 1, text: 'Seit {0}' },
    ]);
  });

  it('are told from what the code calls a text', () => {
    const { code } = numbered(
      "function planned(next) { const text = next ? msg('Angebote', { id: 'offers.title' }) : ''; return text; }",
    );
    const planned = new Function('__text', `${code} return planned;`)((number: number) => `text ${number}`);
    assert.equal((planned as (next: boolean) => string)(true), 'text 0');
    assert.throws(
      () => numbered("const __text = msg('Angebote', { id: 'offers.title' })"),
      /"__text" is taken/,
    );
  });

  it('have their values at their places, and show a place that has no value as it is written', () => {
    const code = MODULE.replace(/import .*/, '').replace('export const __text =', 'return');
    const say = new Function('translation', '__GERMAN_TEXTS__', code)(
      (number: number) => ['{1}: {0}, {3}'][number],
      ['', 'Seit {0}'],
    ) as (...asked: unknown[]) => string;
    assert.equal(say(0, 0, 'b'), 'b: 0, {3}');
    assert.equal(say(1, 2009), 'Seit 2009');
  });

  it('are not built without a number', () => {
    assert.throws(() => numbered("msg('Neu', { id: 'new' })"), /"new" has no number \(npm run locales\)/);
  });
});
