import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { choose } from '../../tools/browsers/choose.mjs';
import { chapters } from './faults/cases.js';
import type { Outcome } from './faults/fault.js';
import { planted } from './faults/planted.js';
import { isTried, visitAll } from './faults/run.js';
import { reliability, written, type Outcomes } from './faults/table.js';

const faults = chapters.flatMap((chapter) => chapter.faults);
const { browsers } = await choose(process.env);
const outcomes: Outcomes = {};

// One after the other: a busy machine is what some cases are about, but not all of them.
for (const found of browsers) {
  describe(`with a feed or a network at fault, in ${found.engine}, all is said and nothing harmed`, () => {
    let cases: Record<string, Outcome>;
    before(async () => {
      cases = outcomes[found.engine] = await visitAll(faults, found);
      // On a busy machine a page may come late to its own clock: what is broken is broken twice.
      const unsure = faults.filter(({ name }) => cases[name]?.complaints.length);
      for (const { name } of unsure) console.warn(`${found.engine}, once more: ${name}`, cases[name]);
      if (unsure.length) Object.assign(cases, await visitAll(unsure, found));
    });

    for (const { title, faults } of chapters) {
      describe(title, () => {
        for (const fault of faults.filter((one) => isTried(one, found.engine)))
          it(`${fault.name}: ${fault.does}`, () => assert.deepEqual(cases[fault.name]?.complaints, []));
      });
    }
  });
}

describe('a promise that is broken on purpose', () => {
  let cases: Record<string, Outcome>;
  before(async () => {
    cases = await visitAll(planted, browsers[0]!);
  });
  for (const { name, complaint } of planted)
    it(`is complained of: ${name}`, () => {
      const complaints = cases[name]?.complaints ?? [];
      assert.ok(
        complaints.some((one) => complaint.test(one)),
        complaints.join('\n'),
      );
    });
});

describe('docs/reliability.md', () => {
  it('says of every case what was found (npm run reliability)', async () => {
    assert.equal(written(), await reliability(outcomes));
  });
  it('has at least forty kinds of faults', () => {
    const kinds = faults.filter(({ journey }) => !journey);
    assert.ok(kinds.length >= 40, `${kinds.length}`);
    assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length, 'each by a name of its own');
  });
});
