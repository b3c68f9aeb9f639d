// The rest of the time zones: `npm test` takes one, `npm run verify` these too, with all that reads a clock or writes a date.
process.env['ZONES'] ??= 'America/Los_Angeles,Pacific/Auckland';

const { default: config } = await import('./web-test-runner.config.mjs');

export default {
  ...config,
  files: [
    'test/{controllers,cooperation,feed,files,time}/**/*.test.ts',
    'test/elements/event-calendar{,-detail,-facts,-list,-month,-odd-rules,-return,-take-home,-week}.test.ts',
    'test/elements/{contact-card-hours,contact-card-take-home,project-list-dates}.test.ts',
    'test/ui/{pieces,series-words}.test.ts',
  ],
};
