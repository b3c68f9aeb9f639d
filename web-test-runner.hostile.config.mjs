// `npm run hostile`: as many hostile placements and generated feeds as a night has room for, beginning somewhere else each
// time. PLACEMENTS, FEEDS and SEED (numbers) choose; what is printed repeats a run that failed.
import config from './web-test-runner.config.mjs';

const {
  PLACEMENTS = 2_000_000,
  FEEDS = 100_000,
  SEED = Date.now() % 1_000_000,
  FILES = 'test/hostile/*.test.ts',
} = process.env;
const wanted = JSON.stringify({ placements: +PLACEMENTS, feeds: +FEEDS, seed: +SEED });
console.log(`PLACEMENTS=${PLACEMENTS} FEEDS=${FEEDS} SEED=${SEED}\n`);

export default {
  ...config,
  files: FILES,
  testsFinishTimeout: 24 * 3_600_000,
  testFramework: { config: { ui: 'bdd', timeout: 24 * 3_600_000 } },
  /** @param {string} testFramework */
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html><body><script>globalThis.HOSTILE = ${wanted};</script>` +
    `<script type="module" src="${testFramework}"></script></body></html>`,
};
