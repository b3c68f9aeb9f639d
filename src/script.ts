/** The script-tag face: one classic script with all four elements and German; other languages lie beside it. */
import { embed } from './embed/embed.js';
import { scriptPlaces } from './embed/place.js';
import { besideScript } from './i18n/beside-script.js';

const places = scriptPlaces('kin-top-widgets.js');
embed(places, besideScript(places));
