import { registerAll } from '../define/all.js';
import { defaults } from '../elements/defaults.js';
import type { LocaleLoader } from '../i18n/locale.js';
import { loadLocalesWith } from '../i18n/locale.js';
import { upgradeDivs } from './upgrade.js';

/**
 * Sets the page up: where languages and the feed are, the four tags, and divs that stand for them.
 * @param places - addresses the script may have come from
 * @param languages - where the texts of other languages come from
 */
export function embed(places: readonly string[], languages: LocaleLoader): void {
  loadLocalesWith(languages);
  if (places[0]) defaults.feed = new URL('feed.json', places[0]).href;
  registerAll();
  upgradeDivs(document);
}
