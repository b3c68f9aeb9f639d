import { KinTopContactCard } from '../elements/contact-card/kin-top-contact-card.js';
import { KinTopCooperationForm } from '../elements/cooperation-form/kin-top-cooperation-form.js';
import { KinTopEventCalendar } from '../elements/event-calendar/kin-top-event-calendar.js';
import { KinTopProjectList } from '../elements/project-list/kin-top-project-list.js';
import { register } from './register.js';

/** Registers the four elements. */
export function registerAll(): void {
  register('kin-top-project-list', KinTopProjectList);
  register('kin-top-contact-card', KinTopContactCard);
  register('kin-top-event-calendar', KinTopEventCalendar);
  register('kin-top-cooperation-form', KinTopCooperationForm);
}
