import { memo } from '../time/memo.js';
import { getLocale } from './locale.js';

const rules = memo((locale: string) => new Intl.PluralRules(locale));

/** A text per plural category (CLDR); a language uses those it has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & { other: () => string };

/** The form for `count` in the interface language, by Intl.PluralRules. */
export const plural = (count: number, forms: PluralForms): string =>
  (forms[rules(getLocale()).select(count)] ?? forms.other)();
