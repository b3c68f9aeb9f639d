import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { sourceMessages } from '../../../tools/locales/source-messages.js';

describe('reading the German texts from source files', () => {
  // Inside the project, so that imports resolve.
  let folder = '';
  before(() => {
    folder = mkdtempSync('node_modules/.locales-test-');
    writeFileSync(
      `${folder}/lit-localize.json`,
      JSON.stringify({
        sourceLocale: 'de',
        targetLocales: ['en'],
        inputFiles: ['*.ts'],
        output: { mode: 'runtime', outputDir: 'out' },
        interchange: { format: 'xliff', xliffDir: 'xliff' },
      }),
    );
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  function read(code: string) {
    const imports = "import { msg, str } from '@lit/localize'; import { html } from 'lit';";
    writeFileSync(`${folder}/source.ts`, `${imports}\n${code}\n`);
    return sourceMessages(`${folder}/lit-localize.json`);
  }

  it('takes id, text, placeholders and note', () => {
    const { messages, faults } = read(
      "export const f = (a: string, b: string) => msg(str`${a} bis ${b}`, { id: 'x.y', desc: 'A range' });",
    );
    assert.deepEqual(faults, []);
    const [{ file, ...message } = { file: '' }] = messages;
    assert.match(file, /source\.ts$/);
    assert.deepEqual(message, {
      id: 'x.y',
      text: '{0} bis {1}',
      placeholders: ['${a}', '${b}'],
      note: 'A range',
    });
  });

  const broken = [
    ['without an id', "export const f = () => msg('Text');", /msg\("Text"\) has no id/],
    ['with markup', "export const f = () => msg(html`<b>Text</b>`, { id: 'a' });", /"a" holds markup/],
    ['with braces', "export const f = () => msg('Text {0}', { id: 'a' });", /"a" holds one of/],
    ['without a description', "export const f = () => msg('Text', { id: 'a' });", /"a" has no description/],
    [
      'with one id for two texts',
      "export const f = () => msg('A', { id: 'a' }) + msg('B', { id: 'a' });",
      /ID a was defined in 2 places/,
    ],
  ] as const;
  for (const [what, code, fault] of broken) {
    it(`refuses a text ${what}`, () => {
      const { faults } = read(code);
      assert.ok(faults.length > 0, 'no fault found');
      assert.match(faults.join('\n'), fault);
    });
  }
});
