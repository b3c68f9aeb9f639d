import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { requestLocale } from '../../src/i18n/locale.js';
import { parseRule } from '../../src/time/recurrence.js';
import { seriesWords } from '../../src/ui/series-words.js';

const locale = 'tr';

/** In words, for a series that begins on a Thursday. */
function words(text: string): string {
  const rule = parseRule(text);
  if (typeof rule === 'string') throw new Error(`${text}: ${rule}`);
  // What Intl puts between a number and its word is its own business.
  return seriesWords(rule, '2027-01-14T15:00', locale).replace(/\u00a0/g, ' ');
}

const TABLE: [rule: string, said: string][] = [
  ['FREQ=WEEKLY;BYDAY=MO', 'pazartesileri'],
  ['FREQ=WEEKLY;BYDAY=TU', 'salıları'],
  ['FREQ=WEEKLY;BYDAY=WE', 'çarşambaları'],
  ['FREQ=WEEKLY;BYDAY=TH', 'perşembeleri'],
  ['FREQ=WEEKLY;BYDAY=FR', 'cumaları'],
  ['FREQ=WEEKLY;BYDAY=SA', 'cumartesileri'],
  ['FREQ=WEEKLY;BYDAY=SU', 'pazarları'],
  ['FREQ=MONTHLY;BYDAY=1MO', 'ayın 1. pazartesisi'],
  ['FREQ=MONTHLY;BYDAY=1TU', 'ayın 1. salısı'],
  ['FREQ=MONTHLY;BYDAY=1WE', 'ayın 1. çarşambası'],
  ['FREQ=MONTHLY;BYDAY=1TH', 'ayın 1. perşembesi'],
  ['FREQ=MONTHLY;BYDAY=1FR', 'ayın 1. cuması'],
  ['FREQ=MONTHLY;BYDAY=1SA', 'ayın 1. cumartesisi'],
  ['FREQ=MONTHLY;BYDAY=1SU', 'ayın 1. pazarı'],
  ['FREQ=MONTHLY;BYDAY=2MO', 'ayın 2. pazartesisi'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'ayın 2. salısı'],
  ['FREQ=MONTHLY;BYDAY=2WE', 'ayın 2. çarşambası'],
  ['FREQ=MONTHLY;BYDAY=2TH', 'ayın 2. perşembesi'],
  ['FREQ=MONTHLY;BYDAY=2FR', 'ayın 2. cuması'],
  ['FREQ=MONTHLY;BYDAY=2SA', 'ayın 2. cumartesisi'],
  ['FREQ=MONTHLY;BYDAY=2SU', 'ayın 2. pazarı'],
  ['FREQ=MONTHLY;BYDAY=3MO', 'ayın 3. pazartesisi'],
  ['FREQ=MONTHLY;BYDAY=3TU', 'ayın 3. salısı'],
  ['FREQ=MONTHLY;BYDAY=3WE', 'ayın 3. çarşambası'],
  ['FREQ=MONTHLY;BYDAY=3TH', 'ayın 3. perşembesi'],
  ['FREQ=MONTHLY;BYDAY=3FR', 'ayın 3. cuması'],
  ['FREQ=MONTHLY;BYDAY=3SA', 'ayın 3. cumartesisi'],
  ['FREQ=MONTHLY;BYDAY=3SU', 'ayın 3. pazarı'],
  ['FREQ=MONTHLY;BYDAY=4MO', 'ayın 4. pazartesisi'],
  ['FREQ=MONTHLY;BYDAY=4TU', 'ayın 4. salısı'],
  ['FREQ=MONTHLY;BYDAY=4WE', 'ayın 4. çarşambası'],
  ['FREQ=MONTHLY;BYDAY=4TH', 'ayın 4. perşembesi'],
  ['FREQ=MONTHLY;BYDAY=4FR', 'ayın 4. cuması'],
  ['FREQ=MONTHLY;BYDAY=4SA', 'ayın 4. cumartesisi'],
  ['FREQ=MONTHLY;BYDAY=4SU', 'ayın 4. pazarı'],
  ['FREQ=MONTHLY;BYDAY=5MO', 'ayın 5. pazartesisi'],
  ['FREQ=MONTHLY;BYDAY=5TU', 'ayın 5. salısı'],
  ['FREQ=MONTHLY;BYDAY=5WE', 'ayın 5. çarşambası'],
  ['FREQ=MONTHLY;BYDAY=5TH', 'ayın 5. perşembesi'],
  ['FREQ=MONTHLY;BYDAY=5FR', 'ayın 5. cuması'],
  ['FREQ=MONTHLY;BYDAY=5SA', 'ayın 5. cumartesisi'],
  ['FREQ=MONTHLY;BYDAY=5SU', 'ayın 5. pazarı'],
  ['FREQ=MONTHLY;BYDAY=-1MO', 'ayın son pazartesisi'],
  ['FREQ=MONTHLY;BYDAY=-1TU', 'ayın son salısı'],
  ['FREQ=MONTHLY;BYDAY=-1WE', 'ayın son çarşambası'],
  ['FREQ=MONTHLY;BYDAY=-1TH', 'ayın son perşembesi'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'ayın son cuması'],
  ['FREQ=MONTHLY;BYDAY=-1SA', 'ayın son cumartesisi'],
  ['FREQ=MONTHLY;BYDAY=-1SU', 'ayın son pazarı'],
  ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20270624', 'perşembeleri, 24 Haziran 2027 tarihine kadar'],
  ['FREQ=WEEKLY;BYDAY=TH;COUNT=4', 'perşembeleri, 4 Şubat 2027 tarihine kadar'],
  ['FREQ=WEEKLY;BYDAY=FR,MO', 'pazartesileri ve cumaları'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'pazartesileri, çarşambaları ve cumaları'],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20270624',
    '2 haftada bir, salıları ve perşembeleri, 24 Haziran 2027 tarihine kadar',
  ],
  ['FREQ=WEEKLY;INTERVAL=3;BYDAY=WE', '3 haftada bir, çarşambaları'],
  ['FREQ=WEEKLY;INTERVAL=5;BYDAY=SU', '5 haftada bir, pazarları'],
  ['FREQ=WEEKLY;INTERVAL=21;BYDAY=FR', '21 haftada bir, cumaları'],
  ['FREQ=WEEKLY;BYDAY=SA;BYMONTH=5,6', 'cumartesileri (Mayıs, Haziran)'],
  ['FREQ=DAILY', 'her gün'],
  ['FREQ=DAILY;INTERVAL=2', '2 günde bir'],
  ['FREQ=DAILY;INTERVAL=3', '3 günde bir'],
  ['FREQ=DAILY;INTERVAL=5', '5 günde bir'],
  ['FREQ=MONTHLY;BYDAY=1WE,3WE', 'ayın 1. çarşambası ve ayın 3. çarşambası'],
  ['FREQ=MONTHLY;BYDAY=1TU,3TH', 'ayın 1. salısı ve ayın 3. perşembesi'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', '2 ayda bir, ayın son cuması'],
  [
    'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH;COUNT=4',
    '3 ayda bir, ayın 2. perşembesi, 14 Ekim 2027 tarihine kadar',
  ],
  ['FREQ=MONTHLY;INTERVAL=5', '5 ayda bir, ayın 14. günü'],
  ['FREQ=MONTHLY', 'ayın 14. günü'],
  ['FREQ=MONTHLY;BYMONTHDAY=1,22', 'ayın 1. günü ve ayın 22. günü'],
  ['FREQ=MONTHLY;BYMONTHDAY=3', 'ayın 3. günü'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'ayın son günü'],
  ['FREQ=YEARLY', 'her yıl 14 Ocak günü'],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=24', 'her yıl 24 Haziran günü'],
  ['FREQ=YEARLY;BYMONTH=3,9', 'her yıl 14 Mart günü ve 14 Eylül günü'],
  ['FREQ=YEARLY;INTERVAL=2', '2 yılda bir, 14 Ocak günü'],
  ['FREQ=YEARLY;INTERVAL=5', '5 yılda bir, 14 Ocak günü'],
  ['FREQ=YEARLY;BYMONTH=9;BYDAY=1SA', 'ayın 1. cumartesisi (Eylül)'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'tekrarlanır'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2;UNTIL=20270630', 'tekrarlanır, 30 Haziran 2027 tarihine kadar'],
];

describe('a series in Turkish words', () => {
  before(async () => {
    useLocaleModules();
    await requestLocale(locale);
  });
  after(() => requestLocale('de'));

  it('gives each word the vowels of its ending', () => {
    expect(TABLE.map(([rule]) => [rule, words(rule)])).to.deep.equal(TABLE);
  });
});
