/** A small feed with something for each of the four elements, at any time. */
const content = (summary: string, projects: object[] = []) => ({
  version: '1.0',
  language: 'de',
  organization: { id: 'kin-top', name: 'Kin-Top' },
  fields: [{ id: 'sprache', name: 'Sprache lernen' }],
  contacts: [{ id: 'oeztuerk', name: 'Frau Öztürk', telephone: '+49 211 123456' }],
  projects: [
    {
      id: 'chor',
      name: 'Chor im Süden',
      summary,
      description: 'Alle Stimmen.\n\nJedes Alter.',
      contacts: ['oeztuerk'],
    },
    ...projects,
  ],
  events: [
    { id: 'fruehstueck', name: 'Gemeinsames Frühstück', startDate: '2026-01-01T09:30', rrule: 'FREQ=DAILY' },
  ],
  cooperation: { action: '/api/cooperation', topics: ['sprache'], email: 'anfragen@kin-top.example' },
});

export const GOOD = JSON.stringify(content('Wir singen donnerstags.'));
/** The same with other words. */
export const CHANGED = JSON.stringify(content('Wir singen jetzt freitags.'));
/** The same with other words and one more offer. */
export const MORE = JSON.stringify(
  content('Wir singen jetzt freitags.', [{ id: 'garten', name: 'Garten für alle' }]),
);

/** The good feed with other members, or others in place. */
export const goodWith = (members: object): string =>
  JSON.stringify({ ...content('Wir singen.'), ...members });

/** The good feed, filled up with spaces to so many bytes. */
export function padded(bytes: number): Buffer {
  const feed = Buffer.alloc(bytes, ' ');
  feed.write(GOOD);
  return feed;
}
