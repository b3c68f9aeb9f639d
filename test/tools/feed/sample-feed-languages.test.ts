import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feed, texts } from './sample-feed.js';

/** In these stands every text. */
const WHOLE = ['de', 'en', 'ru', 'uk', 'tr', 'ar'];
/** In these stands every text but the long descriptions of projects. */
const SHORT = ['fa', 'pl'];
const LONG = /^projects\..*\.description$/;
/** What plain German words anew; names and short labels may stay as they are in German. */
const EXPLAINS = /(^|\.)(description|summary|aim|tasks\.\d+|team|role|note|notice|intro|text)$/;

/** Names that are the same in every language. */
const PROPER_NAMES = ['Kin-Top', 'Elina Chernova', 'Garath', 'Reisholz', 'Düsseldorf-Süd'];
/** Texts that are as short and plain in German as they can be. */
const PLAIN_ALREADY = ['für die Fahrt'];
/** Texts that two languages have in common. */
const RUSSIAN_AND_UKRAINIAN = ['Район Райсхольц (Reisholz)', 'Школа'];

const maps = texts.filter(({ value }) => !PROPER_NAMES.includes(value));
/** Each text in one language, with where it stands. */
const inLanguage = (language: string) =>
  maps.flatMap(({ path, value }) => {
    const text: string | undefined = value[language]?.trim();
    return text ? [{ path: `${path}.${language}`, text, german: value.de as string }] : [];
  });
type One = ReturnType<typeof inLanguage>[number];
/** Where texts in these languages are not as they should be. */
const wrong = (languages: string[], bad: (one: One) => boolean) =>
  languages.flatMap((language) => inLanguage(language).filter(bad)).map(({ path }) => path);
const without = (languages: string[], among = maps) =>
  languages.flatMap((language) =>
    among.filter(({ value }) => !value[language]?.trim()).map(({ path }) => `${path}.${language}`),
  );

describe('the languages of the sample feed', () => {
  it('has every text in German, English, Russian, Ukrainian, Turkish and Arabic', () => {
    assert.ok(maps.length > 150);
    assert.deepEqual(without(WHOLE), []);
  });

  it('has every text but the long descriptions of projects in Persian and Polish', () => {
    assert.deepEqual(
      without(
        SHORT,
        maps.filter(({ path }) => !LONG.test(path)),
      ),
      [],
    );
    for (const list of ['projects', 'events', 'fields', 'audiences'])
      for (const { id, name, summary } of feed[list])
        for (const language of SHORT) assert.ok(name[language] && (!summary || summary[language]), id);
  });

  it('says in plain German what needs explaining: descriptions, summaries, notes, introductions', () => {
    const explained = maps.filter(
      ({ path, value }) => EXPLAINS.test(path) && !PLAIN_ALREADY.includes(value.de),
    );
    assert.ok(explained.length > 60);
    assert.deepEqual(without(['de-simple'], explained), []);
    for (const { id, summary } of feed.projects) assert.ok(summary['de-simple'], id);
  });

  it('lists the languages it has, and no text is in another', () => {
    const used = maps.flatMap(({ value }) => Object.keys(value));
    assert.deepEqual([...new Set(used)].sort(), [...feed.languages].sort());
    assert.deepEqual([...feed.languages].sort(), [...WHOLE, ...SHORT, 'de-simple'].sort());
  });

  it('repeats the German in no other language, and hardly any text of another language', () => {
    const others = feed.languages.filter((language: string) => language !== 'de');
    assert.deepEqual(
      wrong(others, ({ text, german }) => text === german),
      [],
    );
    const repeated = maps.flatMap(({ value }) => {
      const told = feed.languages.flatMap((language: string) => value[language] ?? []);
      return told.filter((text: string, index: number) => told.indexOf(text) < index);
    });
    assert.deepEqual([...new Set(repeated)].sort(), RUSSIAN_AND_UKRAINIAN);
  });
});

describe('how the sample feed writes its languages', () => {
  it('writes each in its own letters', () => {
    assert.deepEqual(
      wrong(['ru'], ({ text }) => !/[а-я]/i.test(text) || /[іїєґ]/i.test(text)),
      [],
    );
    assert.deepEqual(
      wrong(['uk'], ({ text }) => !/[а-я]/i.test(text) || /[ыэёъ]/i.test(text)),
      [],
    );
    // Arabic has letters of its own where Persian has others (U+064A, U+0643, U+0629), and the other way round.
    assert.deepEqual(
      wrong(['ar'], ({ text }) => !/\p{Script=Arabic}/u.test(text) || /[پچژگکی]/.test(text)),
      [],
    );
    assert.deepEqual(
      wrong(['fa'], ({ text }) => !/\p{Script=Arabic}/u.test(text) || /[\u064a\u0643\u0629]/.test(text)),
      [],
    );
    assert.deepEqual(
      wrong(
        ['de', 'de-simple', 'en', 'tr', 'pl'],
        ({ text }) => !/^[\p{Script=Latin}\p{Script=Common}]+$/u.test(text),
      ),
      [],
    );
  });

  it('uses Latin letters in another script only for names as they stand in the German', () => {
    const strange = ({ text, german }: One) =>
      (text.match(/\p{Script=Latin}[\p{Script=Latin}-]*/gu) ?? []).some((word) => !german.includes(word));
    assert.deepEqual(wrong(['ru', 'uk', 'ar', 'fa'], strange), []);
  });

  it('uses Latin digits, and Arabic punctuation where Arabic script is written', () => {
    assert.deepEqual(
      wrong(['ar', 'fa'], ({ text }) => /[٠-٩۰-۹]/.test(text) || /[,;?]/.test(text)),
      [],
    );
  });

  it('keeps every number of the German', () => {
    const missing = ({ text, german }: One) =>
      (german.match(/\d+/g) ?? []).some((number) => !text.includes(number));
    assert.deepEqual(wrong([...WHOLE, ...SHORT, 'de-simple'], missing), []);
  });

  it('writes no gender signs in German', () => {
    assert.deepEqual(
      wrong(['de', 'de-simple'], ({ text }) => /\p{L}[*:_/·]-?in|\p{Ll}In(nen)?\b/u.test(text)),
      [],
    );
  });

  it('says one short thought at a time in plain German, without brackets and abbreviations', () => {
    const thoughts = (text: string) => text.split(/(?<=[.?!:])\s+/);
    assert.deepEqual(
      wrong(['de-simple'], ({ text }) => thoughts(text).some((one) => one.split(/\s+/).length > 12)),
      [],
    );
    assert.deepEqual(
      wrong(['de-simple'], ({ text }) =>
        /[();–]|(?<!\p{L})(\p{L}\.|(bzw|ca|evtl|ggf|inkl|usw)\b|\p{Lu}{2})/u.test(text),
      ),
      [],
    );
  });
});
