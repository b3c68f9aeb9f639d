// Every test file in every engine that is here. One time zone, as a run of all three takes three times as long:
// `npm run test:zones` takes the others, ENGINES and ZONES (names divided by commas, or `all`) choose.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { tsImport } from 'tsx/esm/api';
import { choose } from './tools/browsers/choose.mjs';
import { mediaPlugin } from './tools/browsers/command-plugins.mjs';
import { countReporter } from './tools/browsers/count-reporter.mjs';
import { launchOptions } from './tools/browsers/launch-options.mjs';
import { webkitLauncher } from './tools/browsers/webkit-launcher.mjs';

const coverage = process.argv.includes('--coverage');
const { browsers, zones, report } = await choose(
  // Only Chromium can count what ran; what counts is the same in every zone.
  coverage
    ? { ...process.env, ENGINES: 'Chromium', ZONES: 'Europe/Berlin' }
    : { ZONES: 'Europe/Berlin', ...process.env },
).catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`${report.join('\n')}\nTime zones: ${zones.join(', ')}\n`);

/**
 * @param {import('./tools/browsers/find-browser.mjs').Found} browser
 * @param {string} timeZone
 */
function launcher(browser, timeZone) {
  const name = `${browser.engine} · ${timeZone}`;
  if (browser.engine === 'WebKit') return webkitLauncher(browser, { name, timeZone });
  const launched = chromeLauncher({
    // Nothing here listens to what the browser tells of its requests, two hundred for each page.
    launchOptions: { ...launchOptions(browser, timeZone), networkEnabled: false },
  });
  if (browser.engine !== 'Chromium') {
    const { initialize } = launched;
    launched.initialize = (config, ...rest) =>
      initialize.call(launched, { ...config, coverage: false }, ...rest);
  }
  launched.name = name;
  return launched;
}

/**
 * `import words from './en.json'` under src/, as the builds understand it. JSON elsewhere stays JSON: tests fetch it.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const jsonModules = {
  name: 'json-modules',
  resolveMimeType: ({ path }) => (/^\/src\/.*\.json$/.test(path) ? 'js' : undefined),
  transform: ({ path, body }) => (/^\/src\/.*\.json$/.test(path) ? `export default ${body}` : undefined),
};

/**
 * A language nobody speaks, beside the others (tools/locales/pseudo.ts): this runner cannot import TypeScript.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const pseudoLocale = {
  name: 'pseudo-locale',
  async serve({ path }) {
    if (!path.includes('/generated/')) return undefined;
    const { withPseudoLocale } = await tsImport('./tools/locales/pseudo.ts', import.meta.url);
    const body = withPseudoLocale(path);
    return body === undefined ? undefined : { body };
  },
};

/**
 * The list of all modules in src/, for the test that imports every one: coverage only knows files that were loaded.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const moduleList = {
  name: 'module-list',
  serve({ path }) {
    if (path !== '/src/modules.list') return undefined;
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    return { body: JSON.stringify(files.filter((file) => file.endsWith('.ts')).sort()), type: 'json' };
  },
};

/**
 * A failed comparison of elements, told by their tags: the runner's messages cannot carry them, and it waited for minutes.
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const elementsInMessages = {
  name: 'elements-in-messages',
  transform({ path, body }) {
    if (!path.endsWith('/__web-dev-server__web-socket.js')) return undefined;
    return `const byTag = (key, value) =>
      value instanceof Element ? value.cloneNode().outerHTML : value instanceof Node ? value.nodeName : value;
    const clone = (message) => {
      try { return structuredClone(message); } catch { return JSON.parse(JSON.stringify(message, byTag)); }
    };
    ${String(body).replace('structuredClone(obj)', 'clone(obj)')}`;
  },
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  // CI counts while it tests: a run for itself takes five minutes.
  coverage: coverage || Boolean(process.env['CI']),
  files: [
    'test/**/*.test.ts',
    '!test/tools/**',
    '!test/embed/**',
    // They look at every state in every language: `npm test` has them; they cover nothing that others do not, in minutes.
    ...(coverage ? ['!test/elements/{languages,languages-look,cooperation-form-access}.test.ts'] : []),
  ],
  nodeResolve: true,
  browsers: zones.flatMap((zone) => browsers.map((browser) => launcher(browser, zone))),
  // Two files at once in one Chromium: sendMouse hangs.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  // Who works on one test may run it alone; in CI the others count too.
  testFramework: { config: { ui: 'bdd', timeout: 20_000, forbidOnly: Boolean(process.env['CI']) } },
  plugins: [
    // A relative tsconfig is not found, and decorators then fail.
    esbuildPlugin({ ts: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    jsonModules,
    pseudoLocale,
    moduleList,
    elementsInMessages,
    a11ySnapshotPlugin(),
    mediaPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/i18n/generated/**', '**/node_modules/**'],
    threshold: { lines: 90, branches: 90, statements: 90, functions: 90 },
    reportDir: 'coverage',
  },
};
