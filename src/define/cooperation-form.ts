import { KinTopCooperationForm } from '../elements/cooperation-form/kin-top-cooperation-form.js';
import { useLocaleModules } from '../i18n/from-modules.js';
import { register } from './register.js';

useLocaleModules();
register('kin-top-cooperation-form', KinTopCooperationForm);

declare global {
  interface HTMLElementTagNameMap {
    'kin-top-cooperation-form': KinTopCooperationForm;
  }
}
