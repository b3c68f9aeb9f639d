import { LAZY } from './generated/lazy.js';
import { loadLocalesWith } from './locale.js';

/** Languages as lazy modules, for applications that bundle. */
export const useLocaleModules = (): void =>
  loadLocalesWith(async (locale) => (await LAZY[locale]!()).default);
