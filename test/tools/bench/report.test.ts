import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isReached, limitsFor, shareOf, type Results } from '../../../bench/limits.js';
import type { Desktop } from '../../../bench/measure.js';
import { median, medians } from '../../../bench/median.js';
import { limitsTable, report, withNumbers, type Setting } from '../../../bench/report.js';

const desktop = (factor: number): Desktop => ({
  start: 100 * factor,
  startWork: 100 * factor,
  elements: 800 * factor,
  nodes: 1000 * factor,
  heap: 4e6 * factor,
  nextWork: 20 * factor,
  next: 20 * factor,
  listWork: 30 * factor,
  list: 30 * factor,
});
const results: Results = {
  desktop: { 10000: { ours: desktop(1), 'full-calendar': desktop(3) } },
  phone: { ours: { start: 900 }, 'full-calendar': { start: 2000 }, bare: { start: 600 } },
};
const setting: Setting = {
  date: '2027-01-14',
  machine: 'a machine',
  browser: 'Chromium 1',
  node: '20',
  runs: 7,
  contestants: [
    { id: 'ours', name: 'ours', version: '1.0.0', weight: 40_000 },
    { id: 'full-calendar', name: 'FullCalendar', version: '7.0.0', weight: 60_000 },
  ],
};

describe('the median', () => {
  it('is the middle one, whatever the order, and between two the mean', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([10, 9, 1, 2]), 5.5);
    assert.throws(() => median([]), /no numbers/);
  });

  it('is taken member by member', () => {
    const runs = [
      { start: 1, heap: 30 },
      { start: 3, heap: 10 },
      { start: 2, heap: 20 },
    ];
    assert.deepEqual(medians(runs), { start: 2, heap: 20 });
  });
});

describe('the limits', () => {
  it('compare ours with the other, and say which are reached', () => {
    const limits = limitsFor(results);
    assert.deepEqual(
      limits.map((limit) => [shareOf(limit).toFixed(2), isReached(limit)]),
      [
        ['0.33', false],
        ['0.33', true],
        ['0.33', true],
        ['0.33', true],
        ['800.00', true],
        ['0.45', true],
        ['1.50', false],
      ],
    );
    const table = limitsTable(limits);
    assert.match(
      table,
      /next month, main thread \| 20 ms \| FullCalendar: 60 ms \| 0\.25 \| 0\.33 \| \*\*not reached\*\*/,
    );
    assert.match(table, /elements of the month \| 800 \| {2}\| 900 \| 800 \| reached/);
  });

  it('are left out where their size was not measured', () => {
    assert.deepEqual(limitsFor({ desktop: { 200: results.desktop[10000]! }, phone: {} }), []);
  });
});

describe('the report', () => {
  it('says where it was measured, and of whom nothing could be', () => {
    const text = report(setting, { desktop: { 200: { ours: desktop(1) } }, phone: {} });
    assert.match(text, /2027-01-14: a machine; Chromium 1, Node 20\. Medians of 7\./);
    assert.match(text, /\| FullCalendar \| 7\.0\.0 \| 60\.0 kB \|/);
    assert.match(text, /\| ours \| 100 ms \| 100 ms \| 20 ms/);
    assert.match(text, /\| FullCalendar \| over 60 s \| – \|/);
  });

  it('replaces the numbers of a page and nothing else', () => {
    const page = (numbers: string): string =>
      `before\n\n<!-- Numbers, made by \`npm run bench\`: -->\n\n${numbers}\n\n<!-- End of the numbers. -->\n\nafter\n`;
    assert.equal(withNumbers(page('old'), 'new'), page('new'));
    assert.throws(() => withNumbers('no place', 'new'), /has no/);
  });
});
