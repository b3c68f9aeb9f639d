import { KinTopEventCalendar } from '../elements/event-calendar/kin-top-event-calendar.js';
import { useLocaleModules } from '../i18n/from-modules.js';
import { register } from './register.js';

useLocaleModules();
register('kin-top-event-calendar', KinTopEventCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'kin-top-event-calendar': KinTopEventCalendar;
  }
}
