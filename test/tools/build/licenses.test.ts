import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packagesIn, thirdPartyLicenses, type Output } from '../../../tools/build/licenses.js';

const built = (fileName: string, ...moduleIds: string[]): Output =>
  ({ output: [{ type: 'chunk', fileName, moduleIds }] }) as unknown as Output;
const ours = '/home/x/src/index.ts';

describe('the packages inside a script', () => {
  it('are those of the modules that the bundler put in, each once', () => {
    const found = packagesIn([
      built('b.js', '/x/node_modules/valibot/dist/index.mjs', ours),
      built('a.js', ours, '/x/node_modules/@lit/reactive-element/css-tag.js', '/x/node_modules/lit/index.js'),
      built('c.js', ours),
      built('d.js', '/x/node_modules/lit/index.js', 'C:\\x\\node_modules\\lit\\decorators.js'),
      built('e.js', '/x/node_modules/outer/node_modules/@scope/inner/index.js'),
    ]);
    assert.deepEqual(
      [...found],
      [
        ['a.js', ['@lit/reactive-element', 'lit']],
        ['b.js', ['valibot']],
        ['d.js', ['lit']],
        ['e.js', ['@scope/inner']],
      ],
    );
  });

  it('count where a module of ours is written after one of theirs', () => {
    assert.deepEqual(packagesIn([built('a.js', '\0slim-localize')]).get('a.js'), ['@lit/localize']);
  });

  it('have their notices, with the whole licence', () => {
    const text = thirdPartyLicenses(['ky', 'lit']);
    assert.match(text, /^ky 1\.\d+\.\d+\n/);
    assert.match(text, /\nlit 3\.\d+\.\d+\n/);
    assert.match(text, /Permission is hereby granted[^]*Redistribution and use/);
  });

  it('cannot go without a notice', () => assert.throws(() => thirdPartyLicenses(['no-such-package'])));
});
