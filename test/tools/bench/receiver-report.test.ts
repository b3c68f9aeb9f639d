import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withNumbers } from '../../../bench/report.js';
import { measured, percentile, receiverReport } from '../../../bench/receiver/report.js';

describe("the receiver's benchmark", () => {
  it('takes the nearest rank of sorted numbers', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    assert.deepEqual(
      [percentile(hundred, 0.5), percentile(hundred, 0.99), percentile([7], 0.99)],
      [50, 99, 7],
    );
    assert.throws(() => percentile([], 0.5), /no numbers/);
  });

  it('says how many were answered in a second, how fast and at what cost', () => {
    const one = measured({ taken: new Map(), times: [1, 2, 3, 40], duration: 2000 }, 8);
    assert.deepEqual(one, { rate: 2, p50: 2, p99: 40, longest: 40, cpu: 2 });
    const text = receiverReport(
      {
        date: '2027-01-14',
        machine: 'a machine',
        disk: 'a disk',
        load: 0.5,
        node: '20',
        autocannon: '9',
        runs: 1,
        bodySize: 800,
        taken: 4000,
        stored: 4000,
        flush: { p50: 0.25, p99: 5 },
      },
      [{ manner: { name: 'alone', connections: 1 }, of: { receiver: [one], forgetful: [one], bare: [one] } }],
    );
    assert.match(text, /held 4,000 requests; 4,000 had been answered with 201/);
    assert.match(text, /\| the receiver \| 2 \| 2\.0 ms \| 40 ms \| 40 ms \| 2\.0 ms \|/);
  });

  it('has a place of its own on the page', () => {
    const place = (command: string, numbers: string) =>
      `<!-- Numbers, made by \`${command}\`: -->\n\n${numbers}\n\n<!-- End of the numbers. -->\n`;
    const page = (calendar: string, receiver: string) =>
      place('npm run bench', calendar) + place('npm run bench:receiver', receiver);
    assert.equal(withNumbers(page('a', 'b'), 'new', 'npm run bench:receiver'), page('a', 'new'));
    assert.equal(withNumbers(page('a', 'b'), 'new'), page('new', 'b'));
  });
});
