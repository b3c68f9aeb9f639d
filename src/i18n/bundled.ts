import en from './generated/en.json';
import ru from './generated/ru.json';
import type { LocaleLoader, LocaleStrings } from './locale.js';

const STRINGS: Record<string, LocaleStrings> = { en, ru };

/** Every language inside the script, for systems that copy scripts to another host. */
export const bundled: LocaleLoader = (locale) => Promise.resolve(STRINGS[locale]!);
