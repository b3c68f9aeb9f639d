import ky from 'ky';
import type { LocaleLoader } from './locale.js';

/**
 * Fetches languages from `locales/` beside the script.
 * @param bases - addresses of the script to try, in this order; a copied script has its languages at the second
 */
export const besideScript =
  (bases: readonly string[]): LocaleLoader =>
  async (locale) => {
    let failure: unknown;
    for (const base of bases) {
      try {
        const response = await ky.get(new URL(`locales/${locale}.json`, base), {
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          retry: 0,
          timeout: false,
        });
        return await response.json();
      } catch (error) {
        failure = error;
      }
    }
    throw failure ?? new Error('the script does not know where it came from');
  };
