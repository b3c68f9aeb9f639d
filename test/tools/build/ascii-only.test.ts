import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escaped } from '../../../tools/build/ascii-only.js';

describe('a script in ASCII', () => {
  const code = 'JSON.stringify(["Fällt aus", `Größe ${"…"} 🙂`, /[\u200e–]/u.test("a–b"), "ноябрь"])';

  const meaning = (text: string): unknown => new Function(`return ${text}`)();

  it('has no other character', () => {
    assert.doesNotMatch(escaped(code), /[^\0-\x7f]/);
  });

  it('means the same', () => {
    assert.equal(meaning(escaped(code)), meaning(code));
  });
});
