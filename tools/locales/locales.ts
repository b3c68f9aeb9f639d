// `npm run locales`: brings locales/*.xlf in step with the German texts in src/, and src/i18n/generated/ in step with both.
// `--prune` removes translations that the source no longer has; `--check` changes nothing and fails on any fault.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { faultsOf, SAME, UNTRANSLATED } from './faults.js';
import { sourceMessages } from './source-messages.js';
import { numberFaults, readNumbers, withNew, writeNumbers } from './numbers.js';
import { messagesFor, sync, toStrings } from './sync.js';
import { wordsOutside } from './outside.js';
import { GENERATED, registerOf, textsOf } from './register.js';
import { formatXliff, parseXliff, type Xliff } from './xliff.js';
import { decode, readJson } from '../text.js';

const { values } = parseArgs({ options: { check: { type: 'boolean' }, prune: { type: 'boolean' } } });
const [config, same, numbers] = readAll() as [
  { sourceLocale: string; targetLocales: string[] },
  Record<string, string[]>,
  string[],
];
const source = sourceMessages();
const code = new Map(source.messages.map(({ id, placeholders }) => [id, placeholders]));
const ids = source.messages.map(({ id }) => id);
const faults = [...source.faults, ...wordsOutside()];
/** What a translator has to mend; it keeps nothing from being written. */
let toMend = 0;

mkdirSync('locales', { recursive: true });
mkdirSync(GENERATED, { recursive: true });
if (!values.check) writeNumbers(withNew(numbers, ids));
faults.push(...numberFaults(readNumbers(), ids));

for (const locale of config.targetLocales) {
  const messages = messagesFor(locale, source.messages);
  try {
    if (values.check) check(locale, messages);
    else update(locale, messages);
  } catch (error) {
    faults.push(`${fileOf(locale)}: ${(error as Error).message}`);
  }
}
for (const [file, text] of Object.entries(registerOf(config.targetLocales, textsOf))) {
  const path = `${GENERATED}/${file}`;
  if (!values.check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    faults.push(`${path} is out of step (npm run locales).`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
if (toMend > 0) console.error(`${toMend} faults, with which npm run locales -- --check fails.`);
console.log(`${source.messages.length} texts, in ${config.targetLocales.join(', ')}.`);

/** What people write by hand beside the translations; nothing goes on without it. */
function readAll(): unknown[] {
  try {
    return [readJson('lit-localize.json'), readJson(SAME), readNumbers()];
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

function update(locale: string, messages: typeof source.messages): void {
  const xliff = read(locale);
  const { units, report } = sync(messages, xliff.units, values.prune);
  for (const line of report) console.log(`${locale}: ${line}`);
  for (const fault of faultsIn(locale, messages, units)) {
    if (fault.endsWith(`${UNTRANSLATED}.`)) continue;
    console.error(`${fileOf(locale)}: ${fault}`);
    toMend++;
  }
  const unread = units.filter(({ machine }) => machine).length;
  if (unread)
    console.log(`${locale}: ${unread} of ${units.length} are a machine's, not yet read by a native speaker`);
  writeFileSync(
    fileOf(locale),
    formatXliff({ ...xliff, units }, (id) => code.get(id) ?? []),
  );
  writeFileSync(generatedFileOf(locale), generated(messages, units));
}

function check(locale: string, messages: typeof source.messages): void {
  if (!existsSync(fileOf(locale))) throw new Error('is missing (npm run locales)');
  const { units } = read(locale);
  faults.push(...faultsIn(locale, messages, units).map((fault) => `${fileOf(locale)}: ${fault}`));
  const file = generatedFileOf(locale);
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now !== generated(messages, units)) faults.push(`${file} is out of step (npm run locales).`);
}

function faultsIn(locale: string, messages: typeof source.messages, units: Xliff['units']): string[] {
  const mayRepeat = locale.startsWith(`${config.sourceLocale}-`);
  return faultsOf(messages, units, locale, mayRepeat ? undefined : (same[locale] ?? []));
}

function read(locale: string): Xliff {
  const empty = { sourceLanguage: config.sourceLocale, targetLanguage: locale, units: [] };
  const xliff = existsSync(fileOf(locale)) ? parseXliff(decode(readFileSync(fileOf(locale)))) : empty;
  if (xliff.targetLanguage !== locale) throw new Error(`says that it is ${xliff.targetLanguage}`);
  return xliff;
}

function generated(...args: Parameters<typeof toStrings>): string {
  return `${JSON.stringify(toStrings(...args), null, 2)}\n`;
}

function fileOf(locale: string): string {
  return `locales/${locale}.xlf`;
}

function generatedFileOf(locale: string): string {
  return `${GENERATED}/${locale}.json`;
}
