import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { build, type Plugin, type Rollup } from 'vite';
import type { Parsed } from '../../../src/feed/parse.js';
import { slimValibot } from '../../../tools/build/slim-valibot.js';

type Parse = (data: unknown, url: string) => Parsed;

/** `parse` with the valibot that these plugins leave. */
async function parseWith(plugins: Plugin[]): Promise<Parse> {
  const [{ output }] = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: { write: false, minify: false, lib: { entry: 'src/feed/parse.ts', formats: ['es'] } },
  })) as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  const { parse } = (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as {
    parse: Parse;
  };
  return parse;
}

const sample = readFileSync('public/feed.json', 'utf8');
const feed = (): Record<string, unknown> => JSON.parse(sample) as Record<string, unknown>;

/** Everything in a value: what it is a member of, and under which name. */
function* places(value: unknown): Generator<[whole: Record<string, unknown>, key: string]> {
  if (typeof value !== 'object' || !value) return;
  for (const [key, part] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    yield* places(part);
  }
}

const PLACES = [...places(feed())].length;
const junk = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', ' ', [], {}, [[]], [null], { de: 5 }, { de: '' }, { src: 7 }),
  fc.constantFrom<unknown>('javascript:0', '2027-02-30', '2027-01-14T15:00', '24:00', 'full', 'constructor'),
  fc.constantFrom<unknown>(
    '{"__proto__": 1}',
    { constructor: 'x', de: 'y' },
    JSON.parse('{"__proto__": "x"}'),
  ),
  fc.anything({ maxDepth: 2 }),
);

describe('valibot in the script', () => {
  let whole: Parse;
  let slim: Parse;
  before(async () => {
    whole = await parseWith([]);
    slim = await parseWith([slimValibot()]);
  });

  /** What is read, or why nothing is. */
  const outcome = (parse: Parse, data: unknown): unknown => {
    try {
      return parse(data, 'https://example.org/feed.json');
    } catch (error) {
      return String(error);
    }
  };

  it('reads the sample feed as the whole of it does', () => {
    assert.deepEqual(outcome(slim, feed()), outcome(whole, feed()));
  });

  it('reads whatever a feed may have as the whole of it does, and names the same faults', () => {
    let faults = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(PLACES - 1), junk), { minLength: 1, maxLength: 8 }), (changes) => {
        const data = feed();
        const all = [...places(data)];
        for (const [place, value] of changes) {
          const [object, key] = all[place]!;
          object[key] = value;
        }
        const expected = outcome(whole, data);
        faults += (expected as Partial<Parsed>).problems?.length ?? 0;
        assert.deepEqual(outcome(slim, data), expected);
      }),
      { numRuns: 300 },
    );
    assert.ok(faults > 300, `${faults} faults`);
  });
});
