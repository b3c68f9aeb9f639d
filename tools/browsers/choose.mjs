// Which engines and time zones a test run takes: all, or what ENGINES and ZONES name.
import { engines, findBrowser } from './find-browser.mjs';

/** @typedef {import('./find-browser.mjs').Engine} Engine */
/** @typedef {import('./find-browser.mjs').Found} Found */

/** Ahead of UTC, behind it, and on the other half of the year: what depends on the machine's zone breaks in one of them. */
export const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'];

/**
 * @param {Record<string, string | undefined>} env ENGINES and ZONES: names divided by commas, or `all`;
 *   REQUIRE_ALL_ENGINES=1: a missing engine is a failure
 * @param {(engine: Engine) => Promise<Found | import('./find-browser.mjs').Missing>} find
 * @returns {Promise<{browsers: Found[], zones: string[], report: string[]}>}
 * @throws {Error} a name is unknown, no engine is here, or one is missing that must not be
 */
export async function choose(env, find = findBrowser) {
  const chosen = named('ENGINES', env['ENGINES'], engines);
  const results = await Promise.all(chosen.map((engine) => find(engine)));
  const report = results.map((one) =>
    one.found ? `${one.engine}: ${one.path}` : `${one.engine}: not here – ${one.hint}`,
  );
  const browsers = results.flatMap((one) => (one.found ? [one] : []));
  if (browsers.length === 0 || (env['REQUIRE_ALL_ENGINES'] && browsers.length < results.length)) {
    throw new Error(`Not every browser the tests need is here.\n${report.join('\n')}`);
  }
  return { browsers, zones: named('ZONES', env['ZONES'], zones), report };
}

/**
 * @template {string} Name
 * @param {string} variable
 * @param {string | undefined} wish
 * @param {readonly Name[]} known
 * @returns {Name[]}
 */
function named(variable, wish, known) {
  if (!wish || wish === 'all') return [...known];
  return wish.split(',').map((word) => {
    const name = known.find((one) => one.toLowerCase() === word.trim().toLowerCase());
    if (!name) throw new Error(`${variable} knows ${known.join(', ')}, not "${word}".`);
    return name;
  });
}
