// Made by `npm run locales` from lit-localize.json.

/** Every language, as a module of its own. */
export const LAZY: Readonly<Record<string, () => Promise<{ default: Record<string, string> }>>> = {
  'en': () => import('./en.json'),
  'ru': () => import('./ru.json'),
  'uk': () => import('./uk.json'),
  'tr': () => import('./tr.json'),
  'ar': () => import('./ar.json'),
  'fa': () => import('./fa.json'),
  'pl': () => import('./pl.json'),
  'de-simple': () => import('./de-simple.json'),
};
