import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyScript } from '../../../tools/build/minify-script.js';

interface Chunk {
  type: 'chunk';
  fileName: string;
  code: string;
}

describe('the smaller script', () => {
  const minified = async (code: string): Promise<string> => {
    const chunk: Chunk = { type: 'chunk', fileName: 'example.js', code };
    const { handler } = minifyScript().generateBundle as unknown as {
      handler: (options: unknown, bundle: Record<string, Chunk>) => Promise<void>;
    };
    await handler(undefined, { [chunk.fileName]: chunk });
    return chunk.code;
  };

  it('does what it did, in fewer bytes', async () => {
    const code = 'const twice = (number) => number * 2;\n\nfound.push(twice(4), twice(21));\n';
    const small = await minified(code);
    assert.ok(small.split('\n')[2]!.length < code.length);
    const found: number[] = [];
    new Function('found', small)(found);
    assert.deepEqual(found, [8, 42]);
  });

  it('asks Chrome first of all to compile early, and says under which terms it comes', async () => {
    const [hint, license] = (await minified('globalThis.example = 1;')).split('\n');
    assert.equal(hint, '//# allFunctionsCalledOnLoad');
    assert.match(license!, /^\/\*! example\.js: MIT;/);
  });
});
