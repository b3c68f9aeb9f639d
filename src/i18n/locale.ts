import { configureLocalization } from '@lit/localize';
import { ancestry } from './ancestry.js';
import { TARGET_LOCALES } from './generated/tags.js';
import { toTemplate } from './template.js';

/** The language the source is written in; its texts are in the script and never fetched. */
export const SOURCE_LOCALE = 'de';
/**
 * The texts of one language by message id; `{0}`, `{1}` stand for values. In a build messages have numbers for ids, and
 * `texts` is the list of them, with null for what the language has not.
 */
export type LocaleStrings = Record<string, string> | { texts: (string | null)[] };
/** Brings the texts of one language. */
export type LocaleLoader = (locale: string) => Promise<LocaleStrings>;

/** Milliseconds to wait for a language; then the interface is German. */
const PATIENCE = 5000;

let loader: LocaleLoader = (locale) => Promise.reject(new Error(`nothing loads "${locale}"`));
/** Says where languages come from: beside the script, from modules, or from the script itself. */
export const loadLocalesWith = (load: LocaleLoader): void => {
  loader = load;
};

async function loadTemplates(locale: string): Promise<{ templates: Record<string, unknown> }> {
  const found = (await loader(locale)) as { texts?: unknown };
  if (Object(found) !== found || Array.isArray(found)) throw new Error('no texts in it');
  const templates: Record<string, unknown> = {};
  for (const [id, text] of Object.entries(Array.isArray(found.texts) ? found.texts : found))
    if (typeof text === 'string') templates[id] = toTemplate(text);
  // German words between foreign dates would be half a translation.
  if (!Object.keys(templates).length) throw new Error('no texts in it');
  return { templates };
}

const { getLocale, setLocale } = configureLocalization({
  sourceLocale: SOURCE_LOCALE,
  targetLocales: [...TARGET_LOCALES],
  loadLocale: loadTemplates as never,
});
export { getLocale };

/** Every language of the interface (BCP 47). */
export const LOCALES: readonly string[] = [SOURCE_LOCALE, ...TARGET_LOCALES];

/** The interface language for a BCP 47 tag: `ru-RU` finds `ru`; undefined where there is none. */
export const matchLocale = (tag: string): string | undefined =>
  ancestry(tag).find((one) => LOCALES.includes(one));

let wanted: string | undefined;
/** How often one was asked for. */
let times = 0;
/** True once the interface has had its words: they stay until those of a later language are there. */
let spoken = false;
/** True while the first interface language is on its way: no words yet, rather than words that change. */
export const isLocalePending = (): boolean => !spoken && getLocale() !== wanted;

/** Rejects when the visitor has waited long enough. */
const patience = (): Promise<never> =>
  new Promise((_, reject) => setTimeout(() => reject(new Error('too slow')), PATIENCE));

/**
 * Switches the interface of all our elements on the page. What cannot be loaded leaves German and a console line.
 * @param locale - one of ours
 * @returns why it stayed German, where it had to
 */
export async function requestLocale(locale: string): Promise<string | undefined> {
  if (locale === wanted) return undefined;
  wanted = locale;
  const mine = ++times;
  try {
    await Promise.race([setLocale(locale), patience()]);
    spoken = true;
    return undefined;
  } catch (error) {
    // Another language was asked for meanwhile, or this one again.
    if (mine !== times) return undefined;
    const failure = `no texts for "${locale}", the interface is German: ${String(error)}`;
    console.warn(`[kin-top] ${failure}`);
    wanted = SOURCE_LOCALE;
    spoken = true;
    await setLocale(SOURCE_LOCALE);
    return failure;
  }
}
