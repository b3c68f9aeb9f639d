import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';

const eslint = new ESLint({
  // Planted files are in no TypeScript project: the rules that need types are left out here.
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
    },
  },
});

/** The rules that a file with this content breaks. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  assert.ok(result, `${filePath} is not linted`);
  return result.messages.map((message) => message.ruleId);
}

describe('the direction of imports', () => {
  const upward = [
    ['src/time/planted.ts', "import '../feed/parse.js';"],
    ['src/time/deeper/planted.ts', "import '../../feed/parse.js';"],
    ['src/feed/planted.ts', "import '../events.js';"],
    ['src/feed/planted.ts', "export const later = () => import('../index.js');"],
    [
      'src/feed/planted.ts',
      "import type { Registered } from '../define/register.js'; export type A = Registered;",
    ],
    ['src/cooperation/planted.ts', "import '../index.js';"],
    ['src/ui/planted.ts', "import '../define/register.js';"],
  ] as const;
  for (const [file, code] of upward) {
    it(`forbids ${file} to ${code.slice(0, 48)}`, async () => {
      assert.ok((await broken(file, code)).includes('import-x/no-restricted-paths'));
    });
  }

  it('allows the way down', async () => {
    assert.deepEqual(await broken('src/feed/planted.ts', "import '../time/zone.js';"), []);
    assert.deepEqual(await broken('src/define/planted.ts', "import '../feed/parse.js';"), []);
  });

  it('keeps Lit and the DOM out of feed, time, files and cooperation', async () => {
    for (const folder of ['feed', 'time', 'files', 'cooperation']) {
      const file = `src/${folder}/planted.ts`;
      assert.deepEqual(await broken(file, "import 'lit';"), ['no-restricted-imports']);
      assert.deepEqual(await broken(file, "import '@lit/localize';"), ['no-restricted-imports']);
      assert.deepEqual(await broken(file, 'document.title;').then((rules) => rules.slice(0, 1)), [
        'no-restricted-globals',
      ]);
    }
  });

  it('lets requests start in three files and what comes in be checked at two doors', async () => {
    assert.deepEqual(await broken('src/feed/store.ts', "import 'ky';"), ['no-restricted-imports']);
    assert.deepEqual(await broken('src/feed/client.ts', "import 'ky';"), []);
    assert.deepEqual(await broken('src/cooperation/submit.ts', "import 'ky';"), []);
    assert.deepEqual(await broken('src/i18n/beside-script.ts', "import 'ky';"), []);
    assert.deepEqual(await broken('src/ui/planted.ts', "import 'valibot';"), ['no-restricted-imports']);
    assert.deepEqual(await broken('src/feed/schema.ts', "import 'valibot';"), []);
  });
});

describe('what only one file may do', () => {
  const privileges = [
    ['src/define/register.ts', "customElements.define('kin-top-x', class {} as never);"],
    [
      'src/i18n/locale.ts',
      "import { configureLocalization } from '@lit/localize'; configureLocalization({} as never);",
    ],
    ['src/time/zone.ts', "export const zone = 'Europe/Berlin';"],
    ['src/time/any.ts', 'export const now = new Date();'],
    ['src/time/any.ts', "export const format = new Intl.DateTimeFormat('de');"],
    ['src/time/zone.ts', 'export const now = Date.now();'],
  ] as const;
  for (const [file, code] of privileges) {
    it(`allows ${file}, and no other, to ${code.slice(0, 48)}`, async () => {
      assert.deepEqual(await broken(file, code), []);
      assert.ok((await broken('src/ui/planted.ts', code)).includes('no-restricted-syntax'));
    });
  }
});

describe('what no file of src/ may do', () => {
  const banned = [
    ["document.body.innerHTML = 'x';", 'no-restricted-syntax'],
    ["import 'lit/directives/unsafe-html.js';", 'no-restricted-imports'],
    ["import 'lit/directives/style-map.js';", 'no-restricted-imports'],
    ["localStorage.setItem('a', 'b');", 'no-restricted-syntax'],
    ['window.sessionStorage.clear();', 'no-restricted-syntax'],
    ["document.cookie = 'a';", 'no-restricted-syntax'],
    ['void indexedDB;', 'no-restricted-syntax'],
    ["void caches.open('a');", 'no-restricted-syntax'],
    ['for (const key in [1]) console.warn(key);', 'no-restricted-syntax'],
    ['export const list = Array.from(new Set([1]));', 'no-restricted-syntax'],
    ['export const pairs = [1].entries();', 'no-restricted-syntax'],
    [
      'import { html } from \'lit\'; export const a = html`<p style="color: red"></p>`;',
      'lit/ban-attributes',
    ],
    ["import { html } from 'lit'; export const a = html`<p .innerHTML=${'x'}></p>`;", 'no-restricted-syntax'],
    ['import { html } from \'lit\'; export const a = html`<img src="x.png" />`;', 'lit-a11y/alt-text'],
    [`${'void 0;\n'.repeat(211)}export {};`, 'max-lines'],
  ] as const;
  for (const [code, rule] of banned) {
    it(`fails on ${code.replace(/\n.*/s, '').slice(0, 70)} (${rule})`, async () => {
      assert.ok((await broken('src/ui/planted.ts', code)).includes(rule));
    });
  }
});
