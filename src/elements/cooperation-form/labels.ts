import { msg } from '@lit/localize';
import type { FieldName } from '../../cooperation/fields.js';
import type { DayTime } from '../../cooperation/values.js';
import type { Channel, Text } from '../../feed/feed.js';
import { formatDate } from '../../time/format.js';
import type { Weekday } from '../../time/plain-date.js';
import { addDays, WEEKDAYS } from '../../time/plain-date.js';
import type { ViewContext } from '../../ui/context.js';
import type { Option } from './choices.js';

/** What the fields are called, and what can be chosen in them where that is not the feed's. */
const labels = (): Record<FieldName | Channel | DayTime | '', string> => ({
  organization: msg('Name der Einrichtung', {
    id: 'form.organization',
    desc: 'Label: name of the organisation',
  }),
  kind: msg('Art der Einrichtung', { id: 'form.kind', desc: 'Label: kind of organisation' }),
  name: msg('Ihr Name', { id: 'form.name', desc: 'Label: name of the person' }),
  email: msg('E-Mail', { id: 'form.email', desc: 'E-mail address, as a label or an answer' }),
  telephone: msg('Telefon', { id: 'form.telephone', desc: 'Telephone number, as a label or an answer' }),
  topics: msg('Worum geht es?', { id: 'form.topics', desc: 'Label: fields of activity to choose' }),
  projects: msg('Welche Angebote?', { id: 'form.projects', desc: 'Label: offers to choose' }),
  audiences: msg('Für wen?', { id: 'form.audiences', desc: 'Label: audiences to choose' }),
  message: msg('Ihre Nachricht', { id: 'form.message', desc: 'Label: what it is about, in own words' }),
  channel: msg('Wie am liebsten?', { id: 'form.channel', desc: 'Label: answer by phone, e-mail or visit' }),
  days: msg('An welchen Tagen?', { id: 'form.days', desc: 'Label: weekdays one can be reached on' }),
  time: msg('Zu welcher Tageszeit?', { id: 'form.time', desc: 'Label: time of day to be reached at' }),
  phone: msg('Telefon', { id: 'form.telephone', desc: 'Telephone number, as a label or an answer' }),
  visit: msg('Besuch', { id: 'form.visit', desc: 'Answer in person, at a visit' }),
  '': msg('Egal', { id: 'form.any', desc: 'Choice among others: no matter which' }),
  morning: msg('Vormittags', { id: 'form.morning', desc: 'Time of day: until noon' }),
  midday: msg('Mittags', { id: 'form.midday', desc: 'Time of day: from 12 to 14' }),
  afternoon: msg('Nachmittags', { id: 'form.afternoon', desc: 'Time of day: from 14 on' }),
});

/** What a field is called. */
export const labelOf = (name: FieldName): string => labels()[name];

/**
 * What an option is called.
 * @param say - how to put a text of the feed: as a template, or plain
 */
export function wordsOf<Words>(
  view: ViewContext,
  { id, name }: Option,
  say: (view: ViewContext, text: Text) => Words,
): Words | string {
  if (name !== undefined) return say(view, name);
  const day = WEEKDAYS.indexOf(id as Weekday);
  // Any week will do to ask for a weekday's name.
  return day < 0
    ? labels()[id as Channel | DayTime | '']
    : formatDate(addDays('2024-01-01', day), view.locale, 'weekday');
}
