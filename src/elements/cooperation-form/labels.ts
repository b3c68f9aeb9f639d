import { msg } from '@lit/localize';
import type { FieldName } from '../../cooperation/fields.js';
import type { DayTime } from '../../cooperation/values.js';
import type { Channel } from '../../feed/feed.js';
import { formatDate } from '../../time/format.js';
import type { Weekday } from '../../time/plain-date.js';
import { addDays, WEEKDAYS } from '../../time/plain-date.js';

/** What a field is called. */
export function labelOf(name: FieldName): string {
  switch (name) {
    case 'organization':
      return msg('Name der Einrichtung', {
        id: 'form.organization',
        desc: 'Label: name of the organisation',
      });
    case 'kind':
      return msg('Art der Einrichtung', { id: 'form.kind', desc: 'Label: kind of organisation' });
    case 'name':
      return msg('Ihr Name', { id: 'form.name', desc: 'Label: name of the person' });
    case 'email':
      return msg('E-Mail', { id: 'form.email', desc: 'E-mail address, as a label or an answer' });
    case 'telephone':
      return msg('Telefon', { id: 'form.telephone', desc: 'Telephone number, as a label or an answer' });
    case 'topics':
      return msg('Worum geht es?', { id: 'form.topics', desc: 'Label: fields of activity to choose' });
    case 'projects':
      return msg('Welche Angebote?', { id: 'form.projects', desc: 'Label: offers to choose' });
    case 'audiences':
      return msg('Für wen?', { id: 'form.audiences', desc: 'Label: audiences to choose' });
    case 'message':
      return msg('Ihre Nachricht', { id: 'form.message', desc: 'Label: what it is about, in own words' });
    case 'channel':
      return msg('Wie am liebsten?', { id: 'form.channel', desc: 'Label: answer by phone, e-mail or visit' });
    case 'days':
      return msg('An welchen Tagen?', { id: 'form.days', desc: 'Label: weekdays one can be reached on' });
    case 'time':
      return msg('Zu welcher Tageszeit?', { id: 'form.time', desc: 'Label: time of day to be reached at' });
  }
}

/** A way to be answered. */
export const channelWords = (channel: Channel): string =>
  channel === 'visit'
    ? msg('Besuch', { id: 'form.visit', desc: 'Answer in person, at a visit' })
    : labelOf(channel === 'phone' ? 'telephone' : 'email');

/** A time of day. */
export function timeWords(time: DayTime): string {
  switch (time) {
    case 'morning':
      return msg('Vormittags', { id: 'form.morning', desc: 'Time of day: until noon' });
    case 'midday':
      return msg('Mittags', { id: 'form.midday', desc: 'Time of day: from 12 to 14' });
    case 'afternoon':
      return msg('Nachmittags', { id: 'form.afternoon', desc: 'Time of day: from 14 on' });
  }
}

/** A weekday's name; any week will do to ask for it. */
export const dayWords = (day: Weekday, locale: string): string =>
  formatDate(addDays('2024-01-01', WEEKDAYS.indexOf(day)), locale, 'weekday');
