// The rest of the time zones: `npm test` takes one, `npm run verify` these too.
process.env['ZONES'] ??= 'America/Los_Angeles,Pacific/Auckland';

export default (await import('./web-test-runner.config.mjs')).default;
