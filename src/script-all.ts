/** The script-tag face with every language inside, for systems that copy scripts to another host. */
import { embed } from './embed/embed.js';
import { scriptPlaces } from './embed/place.js';
import { bundled } from './i18n/bundled.js';

embed(scriptPlaces('kin-top-widgets-all.js'), bundled);
