import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsOf } from '../../../tools/locales/faults.js';
import { message, unit } from './message.js';

describe('the check of a language', () => {
  const messages = [message('a', 'Bis {0}'), message('n.one', '{0} Termin')];
  const good = [unit('a', 'Bis {0}', 'Until {0}'), unit('n.one', '{0} Termin', '{0} event')];

  it('passes a faultless file', () => assert.deepEqual(faultsOf(messages, good, 'en'), []));

  it('passes what a machine translated', () => {
    assert.deepEqual(faultsOf(messages, [{ ...good[0]!, machine: true }, good[1]!], 'en'), []);
  });

  it('lets a language say one, two or none in words', () => {
    assert.deepEqual(faultsOf(messages, [good[0]!, unit('n.one', '{0} Termin', 'a single event')], 'en'), []);
  });

  for (const [locale, form, target, may] of [
    ['ar', 'two', 'فعاليتان', true],
    ['ar', 'few', 'فعاليات', false],
    ['pl', 'one', 'jedno wydarzenie', true],
    ['de-simple', 'one', 'ein Termin', true],
    ['ru', 'one', 'одно мероприятие', false],
    ['fa', 'one', 'یک رویداد', false],
    ['en', 'other', 'events', false],
  ] as const) {
    it(`${may ? 'lets' : 'never lets'} "${form}" of ${locale} be without its number`, () => {
      const id = `n.${form}`;
      const faults = faultsOf([message(id, '{0} Termin')], [unit(id, '{0} Termin', target)], locale);
      assert.deepEqual(faults, may ? [] : [`"${id}" lacks {0}.`]);
    });
  }

  const planted = [
    ['a missing unit', [good[1]!], /"a" is missing/],
    ['an obsolete unit', [...good, unit('x', 'X', 'x')], /"x" is obsolete/],
    ['a unit that stands there twice', [...good, good[0]!], /"a" stands there twice/],
    ['a missing translation', [unit('a', 'Bis {0}'), good[1]!], /"a" is not translated/],
    ['an empty translation', [unit('a', 'Bis {0}', ' '), good[1]!], /"a" is empty/],
    ['a source out of step', [unit('a', 'Ab {0}', 'From {0}'), good[1]!], /"a" does not follow/],
    [
      'a note out of step',
      [unit('a', 'Bis {0}', 'Until {0}', { note: 'x' }), good[1]!],
      /"a" does not follow/,
    ],
    [
      'an unchecked change',
      [unit('a', 'Bis {0}', 'To {0}', { stale: true }), good[1]!],
      /"a" has to be checked/,
    ],
    ['a lost placeholder', [unit('a', 'Bis {0}', 'Until'), good[1]!], /"a" lacks \{0\}/],
    ['a made-up placeholder', [good[0]!, unit('n.one', '{0} Termin', '{1} event')], /"n.one" has \{1\}/],
    ['markup', [unit('a', 'Bis {0}', '<b>Until</b> {0}'), good[1]!], /"a" holds markup/],
  ] as const;
  for (const [what, units, fault] of planted) {
    it(`finds ${what}`, () => {
      const faults = faultsOf(messages, units, 'en');
      assert.equal(faults.length, 1);
      assert.match(faults[0]!, fault);
    });
  }

  describe('of texts that are the same in German', () => {
    const like = [message('a', 'online'), message('b', 'Liste')];
    const units = [unit('a', 'online', 'online'), unit('b', 'Liste', 'List')];

    it('passes them where they are listed, or where any may be', () => {
      assert.deepEqual(faultsOf(like, units, 'en', ['a']), []);
      assert.deepEqual(faultsOf(like, units, 'en'), []);
    });

    for (const [what, same, fault] of [
      ['one that is not listed', [], /"a" repeats the German/],
      ['one that is listed and differs', ['a', 'b'], /"b" does not repeat the German/],
      ['one that is listed and is none', ['a', 'x'], /"x" is in .* and nowhere else/],
    ] as const) {
      it(`refuses ${what}`, () => {
        const faults = faultsOf(like, units, 'en', same);
        assert.equal(faults.length, 1);
        assert.match(faults[0]!, fault);
      });
    }
  });
});
