// Made by `npm run locales` from lit-localize.json.

/** Languages of the interface beside German (BCP 47). */
export const TARGET_LOCALES: readonly string[] = ['en', 'ru', 'uk', 'tr', 'ar', 'fa', 'pl', 'de-simple'];
