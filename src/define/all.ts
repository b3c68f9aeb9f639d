// Style sheets side by side: what they have in common costs a compressed script next to nothing then.
import '../ui/tokens.styles.js';
import '../ui/base.styles.js';
import '../ui/controls.styles.js';
import '../ui/pieces.styles.js';
import '../elements/contact-card/hours.styles.js';
import '../elements/contact-card/contact-card.styles.js';
import '../elements/cooperation-form/cooperation-form.styles.js';
import '../elements/event-calendar/toolbar.styles.js';
import '../elements/event-calendar/month.styles.js';
import '../elements/event-calendar/list.styles.js';
import '../elements/event-calendar/detail.styles.js';
import '../elements/project-list/project-list.styles.js';
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
