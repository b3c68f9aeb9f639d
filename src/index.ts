/** The npm face: classes, types and events. Registers nothing; `kin-top-widgets/define/…` does. */
export { KinTopContactCard } from './elements/contact-card/kin-top-contact-card.js';
export { KinTopCooperationForm } from './elements/cooperation-form/kin-top-cooperation-form.js';
export { KinTopEventCalendar } from './elements/event-calendar/kin-top-event-calendar.js';
export { KinTopProjectList } from './elements/project-list/kin-top-project-list.js';
export type { ElementStatus, FeedElement } from './elements/feed-element.js';
export * from './events.js';
export type { LoadMoment } from './controllers/load-controller.js';
export type { CooperationRequest } from './cooperation/request.js';
export type { Encoding } from './cooperation/submit.js';
export type { ViewName } from './elements/event-calendar/toolbar.js';
export type { Grouping } from './elements/project-list/arrange.js';
export type { VcardVersion } from './files/vcard.js';
export type * from './feed/feed.js';
