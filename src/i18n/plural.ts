import { getLocale } from './locale.js';

const rules = new Map<string, Intl.PluralRules>();

/** A text per plural category (CLDR); a language uses those it has. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, () => string>> & { other: () => string };

/** The form for `count` in the interface language, by Intl.PluralRules. */
export function plural(count: number, forms: PluralForms): string {
  const locale = getLocale();
  let rule = rules.get(locale);
  if (!rule) rules.set(locale, (rule = new Intl.PluralRules(locale)));
  return (forms[rule.select(count)] ?? forms.other)();
}
