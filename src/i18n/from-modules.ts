import type { LocaleStrings } from './locale.js';
import { loadLocalesWith } from './locale.js';

const MODULES: Record<string, () => Promise<{ default: LocaleStrings }>> = {
  en: () => import('./generated/en.json'),
  ru: () => import('./generated/ru.json'),
};

/** Languages as lazy modules, for applications that bundle. */
export const useLocaleModules = (): void =>
  loadLocalesWith(async (locale) => (await MODULES[locale]!()).default);
