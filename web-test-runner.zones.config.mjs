// The rest of the time zones: `npm test` takes one, `npm run verify` these too, with all that reads a clock or writes a date.
process.env['ZONES'] ??= 'America/Los_Angeles,Pacific/Auckland';

const { default: config } = await import('./web-test-runner.config.mjs');

/** With all that is there, each zone in two engines and each engine in a zone: six runs would take half as long again. */
const PAIRS = /Chromium|WebKit · America|Firefox · Pacific/;
const every = config.browsers ?? [];
const pairs = every.filter(({ name }) => PAIRS.test(name ?? ''));

export default {
  ...config,
  coverage: false,
  browsers: pairs.length ? pairs : every,
  files: [
    'test/time/**/*.test.ts',
    'test/feed/{event,hours,occurrence*,select}.test.ts',
    'test/files/{ics,vcard,web-calendars}.test.ts',
    'test/{controllers/clock,cooperation/build-request}.test.ts',
    'test/elements/event-calendar{,-facts,-list,-month,-odd-rules,-take-home,-week}.test.ts',
    'test/elements/{contact-card-hours,project-list-dates}.test.ts',
    'test/ui/{pieces,series-words}.test.ts',
  ],
};
