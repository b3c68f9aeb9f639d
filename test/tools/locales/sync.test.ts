import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesFor, sync, toStrings } from '../../../tools/locales/sync.js';
import { message, unit } from './message.js';

describe('bringing a language in step with the German texts', () => {
  it('never loses a translation whose German text changed, and says so', () => {
    const { units, report } = sync([message('a', 'Neuer Text')], [unit('a', 'Alter Text', 'Old text')]);
    assert.deepEqual(units, [{ id: 'a', source: 'Neuer Text', target: 'Old text', stale: true }]);
    assert.match(report.join(), /German changed: a: "Alter Text" is now "Neuer Text"; check "Old text"/);
  });

  it('keeps saying so until a translator has checked it', () => {
    const stale = unit('a', 'Text', 'Text', { stale: true });
    assert.match(sync([message('a', 'Text')], [stale]).report.join(), /still to check: a/);
    assert.deepEqual(sync([message('a', 'Text')], [unit('a', 'Text', 'Text')]).report, []);
  });

  it('keeps the mark of a machine until a native speaker takes it away, or the German text changes', () => {
    const made = unit('a', 'Text', 'Text', { machine: true });
    assert.deepEqual(sync([message('a', 'Text')], [made]).units, [made]);
    assert.deepEqual(sync([message('a', 'Neu')], [made]).units, [unit('a', 'Neu', 'Text', { stale: true })]);
  });

  it('keeps what the source has no longer until it is told to prune', () => {
    const old = [unit('gone', 'Weg', 'Gone')];
    assert.deepEqual(sync([], old).units, old);
    const pruned = sync([], old, true);
    assert.deepEqual(pruned.units, []);
    assert.match(pruned.report.join(), /removed: gone: "Gone"/);
  });

  it('keeps both of two translations of one text', () => {
    const old = [unit('a', 'Text', 'Text one'), unit('a', 'Text', 'Text two')];
    assert.deepEqual(new Set(sync([message('a', 'Text')], old).units), new Set(old));
  });

  it('takes the notes from the source', () => {
    const old = [unit('a', 'Text', 'Text', { note: 'old' })];
    assert.equal(sync([message('a', 'Text', 'new')], old).units[0]?.note, 'new');
    assert.equal(sync([message('a', 'Text')], old).units[0]?.note, undefined);
  });
});

describe('the messages of a language', () => {
  const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => message(`n.${form}`, '{0}'));
  const ids = (locale: string) => messagesFor(locale, forms).map(({ id }) => id);

  it('hold the plural forms that it tells apart', () => {
    assert.deepEqual(ids('en'), ['n.one', 'n.other']);
    assert.deepEqual(ids('ru'), ['n.one', 'n.few', 'n.many', 'n.other']);
    assert.equal(ids('ar').length, 6);
  });

  it('hold an id that only ends like a form', () => {
    assert.deepEqual(messagesFor('en', [message('page.two', 'Zwei')]).length, 1);
  });

  it('become plain data, sorted, without what is untranslated or obsolete', () => {
    const messages = [message('b', 'B'), message('a', 'A'), message('c', 'C')];
    const units = [unit('b', 'B', 'b'), unit('a', 'A', 'a'), unit('c', 'C', ' '), unit('x', 'X', 'x')];
    assert.equal(JSON.stringify(toStrings(messages, units)), '{"a":"a","b":"b"}');
  });
});
