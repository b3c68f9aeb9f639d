import { KinTopContactCard } from '../elements/contact-card/kin-top-contact-card.js';
import { useLocaleModules } from '../i18n/from-modules.js';
import { register } from './register.js';

useLocaleModules();
register('kin-top-contact-card', KinTopContactCard);

declare global {
  interface HTMLElementTagNameMap {
    'kin-top-contact-card': KinTopContactCard;
  }
}
