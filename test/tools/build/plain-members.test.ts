import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { withPlainMembers } from '../../../tools/build/plain-members.js';

describe('private members of a package, in the script', () => {
  it('become plain ones', () => {
    const code =
      'class A {\n  #count = 1;\n  static #made = 0;\n  async #wait() {\n    this.#count += A.#made; return "#top";\n  }\n}';
    assert.equal(
      withPlainMembers(code),
      'class A {\n  $count = 1;\n  static $made = 0;\n  async $wait() {\n    this.$count += A.$made; return "#top";\n  }\n}',
    );
  });

  it('are not mixed up with members that have the name already', () => {
    assert.throws(() => withPlainMembers('class A {\n  #one; $one;\n}'), /"\$one" is taken/);
  });

  it('are all gone from ky', () => {
    const ky = readFileSync(
      new URL('../../../node_modules/ky/distribution/core/Ky.js', import.meta.url),
      'utf8',
    );
    const plain = withPlainMembers(ky);
    assert.match(plain, /this\.\$options/);
    assert.doesNotMatch(plain.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ''), /#[a-zA-Z]/);
  });
});
