import { KinTopProjectList } from '../elements/project-list/kin-top-project-list.js';
import { useLocaleModules } from '../i18n/from-modules.js';
import { register } from './register.js';

useLocaleModules();
register('kin-top-project-list', KinTopProjectList);

declare global {
  interface HTMLElementTagNameMap {
    'kin-top-project-list': KinTopProjectList;
  }
}
