// Made by `npm run locales` from lit-localize.json.
import en from './en.json';
import ru from './ru.json';
import uk from './uk.json';
import tr from './tr.json';
import ar from './ar.json';
import fa from './fa.json';
import pl from './pl.json';
import deSimple from './de-simple.json';

/** Every language, inside the script. */
export const BUNDLED: Readonly<Record<string, Record<string, string>>> = {
  'en': en,
  'ru': ru,
  'uk': uk,
  'tr': tr,
  'ar': ar,
  'fa': fa,
  'pl': pl,
  'de-simple': deSimple,
};
