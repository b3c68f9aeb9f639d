import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { formatXliff } from '../../../tools/locales/xliff.js';
import { unit } from './message.js';

const TOOL = new URL('../../../tools/locales/locales.ts', import.meta.url).pathname;

/** A project of two texts with a Russian translation. */
describe('bringing the languages in step', () => {
  // Inside the project, so that imports resolve.
  let folder = '';
  before(() => {
    folder = mkdtempSync('node_modules/.locales-test-');
    const files = {
      'lit-localize.json': JSON.stringify({
        sourceLocale: 'de',
        targetLocales: ['ru'],
        inputFiles: ['src/*.ts'],
        output: { mode: 'runtime', outputDir: 'src/i18n/generated' },
        interchange: { format: 'xliff', xliffDir: 'locales' },
      }),
      'locales/same-as-german.json': '{}',
      'src/texts.ts': `import { msg, str } from '@lit/localize';
        export const until = (day: string): string => msg(str\`Bis \${day}\`, { id: 'until', desc: 'A day' });
        export const close = (): string => msg('Zu', { id: 'close', desc: 'Button' });
        export const open = (): string => msg('Auf', { id: 'open', desc: 'Button' });`,
    };
    for (const name of ['locales', 'src']) mkdirSync(`${folder}/${name}`);
    for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = () => {
    const loader = new URL(import.meta.resolve('tsx')).pathname;
    return promisify(execFile)(process.execPath, ['--import', loader, TOOL], { cwd: folder });
  };

  it('names what is wrong with a translation, and writes it all the same', async () => {
    const units = [
      unit('until', 'Bis {0}', 'До {1}', { note: 'A day' }),
      unit('close', 'Zu', 'Затворить', { note: 'Button' }),
      unit('close', 'Zu', 'Закрыть', { note: 'Button' }),
    ];
    const file = `${folder}/locales/ru.xlf`;
    writeFileSync(
      file,
      formatXliff({ sourceLanguage: 'de', targetLanguage: 'ru', units }, () => []),
    );
    const { stdout, stderr } = await run();
    assert.match(stdout, /ru: to translate: open/);
    assert.match(stderr, /ru\.xlf: "until" has \{1\}/);
    assert.match(stderr, /ru\.xlf: "close" stands there twice/);
    assert.match(stderr, /^2 faults, .*--check fails/m);
    assert.doesNotMatch(stderr, /"open"/);
    const written = readFileSync(file, 'utf8');
    assert.equal(written.match(/id="close"/g)?.length, 2);
    assert.match(readFileSync(`${folder}/src/i18n/generated/ru.json`, 'utf8'), /До \{1\}/);
  });

  for (const name of ['lit-localize.json', 'locales/same-as-german.json', 'locales/numbers.json'])
    it(`names the place in ${name} where a comma is missing`, async () => {
      const path = `${folder}/${name}`;
      const before = existsSync(path) ? readFileSync(path) : undefined;
      writeFileSync(path, '{\n  "a": []\n  "b": []\n}');
      try {
        await assert.rejects(run(), (error: { stderr: string }) => {
          assert.match(error.stderr, new RegExp(`^${name}: line 3, column 3: `));
          assert.doesNotMatch(error.stderr, /\n +at /);
          return true;
        });
      } finally {
        if (before) writeFileSync(path, before);
      }
    });
});
