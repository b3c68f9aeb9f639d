import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { integrityOf, pinnedLine } from '../../../tools/build/integrity.js';

describe('what a release’s files must be', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kin-top-release-'));
    mkdirSync(`${folder}/locales`);
    for (const file of [
      'kin-top-widgets.js',
      'locales/ru.json',
      'locales/ru.txt',
      'index.js',
      'feed.schema.json',
    ])
      writeFileSync(`${folder}/${file}`, 'abc');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is told of what pages load, with place, hash and size, and of nothing else', () => {
    // The hash of "abc" as FIPS 180-4's examples give it.
    const integrity = 'sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn';
    assert.deepEqual(integrityOf(folder, '1.2.3'), {
      version: '1.2.3',
      files: {
        'kin-top-widgets.js': { path: '1.2.3/kin-top-widgets.js', integrity, bytes: 3 },
        'locales/ru.json': { path: '1.2.3/locales/ru.json', integrity, bytes: 3 },
      },
    });
  });

  it('gives partners one line to paste', () => {
    assert.equal(
      pinnedLine({ path: '1.2.3/kin-top-widgets.js', integrity: 'sha384-x', bytes: 3 }),
      '<script async crossorigin src="https://HOST/1.2.3/kin-top-widgets.js" integrity="sha384-x"></script>',
    );
  });
});
