import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Service } from '../controllers/neighbours.js';
import type { Feed, Text } from '../feed/feed.js';
import type { Localized } from '../feed/text.js';
import { directionOf, isolated, localize, TURNING } from '../feed/text.js';
import { ancestry } from '../i18n/ancestry.js';
import { isRightToLeft } from '../time/format.js';
import type { PlainDateTime } from '../time/plain-date.js';

/** What templates draw from: the feed, the languages, the time. Made anew for every drawing. */
export interface ViewContext {
  feed: Feed;
  /** Language the content is wanted in (BCP 47). */
  language: string;
  /** Language of the interface: that of words, dates and numbers. */
  locale: string;
  /** The wall clock in the feed's zone. */
  now: PlainDateTime;
  /** Level of the element's own heading; parts below it count up. */
  headingLevel: number;
  /** Parts the partner does not want shown. */
  hide: readonly string[];
  /** Whether another element on the page, which reads the same feed, does this for a project or an event (by id). */
  served(service: Service, id: string): boolean;
  /** Languages that texts of this drawing fell back to. */
  fallbacks: Set<string>;
}

/** Whether one who wants a language reads it, be it that of another region. */
const isWanted = (lang: string, wanted: string): boolean =>
  ancestry(lang).some((one) => ancestry(wanted).includes(one));

/** A text of the feed as a plain string, for attributes and comparisons. */
export const plainText = ({ feed, language }: ViewContext, text: Text | undefined): string =>
  text === undefined ? '' : localize(text, language, feed.language).text;

/** The same within a sentence of ours: isolated where it may run the other way, as a name that ends in a full stop. */
export const inSentence = (context: ViewContext, text: Text): string =>
  isolated(plainText(context, text), isRightToLeft(context.locale));

/** A text as it is shown. */
export interface Shown extends Localized {
  /** `auto` for a plain string of a left-to-right feed, maybe a name in any script, and a Latin name in any other. */
  dir: 'ltr' | 'rtl' | 'auto';
}

/** A text of the feed with its true language; one that could have been translated and is not gets noted. */
export function found({ feed, language, fallbacks }: ViewContext, text: Text): Shown {
  const result = localize(text, language, feed.language);
  const written = directionOf(result.lang);
  const isString = typeof text === 'string';
  const dir = (written === 'ltr' ? isString : !TURNING.test(result.text)) ? 'auto' : written;
  if (isString) return { ...result, dir };
  // A plain string is often a proper name.
  if (result.text && !isWanted(result.lang, language)) fallbacks.add(result.lang);
  return { ...result, dir };
}

/** The other language that all of these texts fell back to, as far as they could have been translated. */
export function fallbackOf(context: ViewContext, texts: readonly (Text | undefined)[]): string | undefined {
  const langs = texts.flatMap((text) => (typeof text === 'object' ? found(context, text).lang : []));
  return langs.some((lang) => isWanted(lang, context.language)) ? undefined : langs[0];
}

/** The `lang` of a text in `lang`: none where it is that of the interface around it. */
export const langOf = (lang: string, { locale }: ViewContext): string | typeof nothing =>
  ancestry(locale).includes(lang.toLowerCase()) ? nothing : lang;

/**
 * A text of the feed, isolated from its neighbours and with its true language and direction; nothing for an empty one.
 * @param shown - its words as they are drawn
 */
export function says(
  context: ViewContext,
  text: Text = '',
  shown: (words: string) => unknown = String,
): TemplateResult | typeof nothing {
  const { text: words, lang, dir } = found(context, text);
  return words ? html`<bdi lang=${langOf(lang, context)} dir=${dir}>${shown(words)}</bdi>` : nothing;
}
