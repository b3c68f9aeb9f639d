import { smallFeed } from '../helpers/small-feed.js';

/** The frozen clock of these tests: a Tuesday. */
export const NOW = '2027-03-02T10:00';

/** A feed with one event of every kind. */
export const programme = (more: Record<string, unknown> = {}): Record<string, unknown> =>
  smallFeed({
    timeZone: 'Europe/Berlin',
    fields: [
      { id: 'children', name: 'Kinder' },
      { id: 'seniors', name: 'Ältere' },
    ],
    audiences: [{ id: 'families', name: 'Familien' }],
    places: [
      {
        id: 'house',
        name: 'Haus am Park',
        streetAddress: 'Parkstraße 1',
        postalCode: '10000',
        addressLocality: 'Berlin',
        accessibility: { wheelchair: 'yes', note: 'Rampe am Hof' },
      },
      { id: 'hall', name: 'Halle' },
    ],
    contacts: [{ id: 'anna', name: 'Anna Muster', telephone: '030 1234567', email: 'anna@example.org' }],
    projects: [
      {
        id: 'choir',
        name: 'Chor',
        summary: 'Wir singen.',
        fields: ['seniors'],
        audiences: ['families'],
        languages: ['ru', 'de'],
        contacts: ['anna'],
        cost: { free: true },
      },
    ],
    events: [
      {
        id: 'singing',
        name: 'Singen',
        description: 'Erster Absatz.\n\nMehr auf https://www.example.org/chor.',
        startDate: '2027-03-03T15:00',
        endDate: '2027-03-03T17:00',
        rrule: 'FREQ=WEEKLY;BYDAY=WE',
        project: 'choir',
        place: 'house',
        overrides: {
          '2027-03-10': { status: 'cancelled', note: 'Die Leiterin ist krank.' },
          '2027-03-17': { startDate: '2027-03-19T16:00', place: 'hall' },
        },
      },
      {
        id: 'camp',
        name: 'Ferienlager',
        startDate: '2027-03-23',
        endDate: '2027-03-25',
        fields: ['children'],
        featured: true,
      },
      { id: 'late', name: 'Nachtlauf', startDate: '2027-03-28T01:30', endDate: '2027-03-28T03:30' },
      { id: 'running', name: 'Sprechstunde', startDate: '2027-03-02T09:00', endDate: '2027-03-02T12:00' },
      {
        id: 'course',
        name: 'Kurs',
        startDate: '2027-03-05T10:00',
        registration: { required: true, status: 'full', capacity: 8 },
      },
      {
        id: 'walk',
        name: 'Spaziergang',
        startDate: '2027-03-06T10:00',
        registration: { required: true, status: 'waitlist' },
      },
      {
        id: 'talk',
        name: 'Vortrag',
        startDate: '2027-03-08T18:00',
        status: 'postponed',
        attendance: 'online',
        onlineUrl: 'https://meet.example.org/x',
        url: 'https://www.example.org/vortrag',
        languages: ['uk'],
      },
      {
        id: 'odd',
        name: 'Treffen',
        startDate: '2027-03-09T18:00',
        rrule: 'FREQ=YEARLY;BYWEEKNO=10',
      },
    ],
    ...more,
  });

/** As many events on the day as asked for. */
export const crowd = (count: number, day = '2027-03-10'): unknown[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `e${index}`,
    name: `Angebot ${index + 1}`,
    startDate: `${day}T${String(8 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`,
  }));
