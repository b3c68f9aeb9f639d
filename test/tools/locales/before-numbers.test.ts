import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

describe('words before a number', () => {
  it('do not depend on it in Russian: it is «со 2 марта», but «с 3 марта»', () => {
    const texts = JSON.parse(readFileSync('src/i18n/generated/ru.json', 'utf8')) as Record<string, string>;
    const found = Object.keys(texts).filter((id) => /(^|\s)[ск] \{\d\}/i.test(texts[id]!));
    // Those are times.
    assert.deepEqual(found, ['hours.span']);
  });
});
