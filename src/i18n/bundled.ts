import { BUNDLED } from './generated/bundled.js';
import type { LocaleLoader } from './locale.js';

/** Every language inside the script, for systems that copy scripts to another host. */
export const bundled: LocaleLoader = (locale) => Promise.resolve(BUNDLED[locale]!);
