// The rest of the time zones: `npm test` takes one, `npm run verify` these too.
process.env['ZONES'] ??= 'America/Los_Angeles,Pacific/Auckland';

const { default: config } = await import('./web-test-runner.config.mjs');

/** What is looked at in every language and state, on a clock that stands still, is the same in every zone. */
const looks = ['languages', 'languages-look', 'cooperation-form-access'].map(
  (name) => `!test/elements/${name}.test.ts`,
);

export default { ...config, files: [config.files ?? [], looks].flat() };
