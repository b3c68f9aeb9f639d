import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode, parseJson } from '../../tools/text.js';

describe('files that people write', () => {
  it('are in UTF-8, and it is said where they are not', () => {
    for (const text of ['\ufeff<xliff>Ново</xliff>', '<xliff>Ново</xliff>'])
      assert.equal(decode(Buffer.from(text)), '<xliff>Ново</xliff>');
    for (const text of ['\ufeff<xliff>Ново', '<xliff>New'])
      assert.throws(() => decode(Buffer.from(text, 'utf16le')), /not UTF-8/);
    assert.throws(() => decode(Buffer.from('für', 'latin1')), /not UTF-8/);
  });

  it('are read as JSON', () => assert.deepEqual(parseJson('{"a": [1]}'), { a: [1] }));

  // The engine names a position for some of these only.
  for (const [what, text, where] of [
    ['a comma is missing', '{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3'],
    ['a comma is too many', '{\n  "a": [\n    "für",\n  ]\n}', 'line 4, column 3'],
    ['a comma is too many, as Windows ends lines', '{\r\n  "a": [\r\n    1,\r\n  ]\r\n}', 'line 4, column 3'],
    ['a quotation mark is another', '{\n  “a”: 1\n}', 'line 2, column 3'],
    ['a word is none', '{\n  "a": yes\n}', 'line 2, column 8'],
    ['a bracket is missing', '{\n  "a": [1', 'line 2, column 10'],
    ['a value is missing', '{\n  "a":', 'line 2, column 7'],
    ['it is a page', '<html>', 'line 1, column 1'],
    ['there is nothing', '', 'line 1, column 1'],
  ] as const)
    it(`name line and column where ${what}`, () =>
      assert.throws(() => parseJson(text), new RegExp(`^Error: ${where}: (?!.*position).`)));
});
