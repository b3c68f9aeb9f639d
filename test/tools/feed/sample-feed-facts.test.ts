import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Json } from './sample-feed.js';
import { feed, find } from './sample-feed.js';

/** What stands in the texts of a field and of its projects, in German. */
const PROGRAMMES: Record<string, RegExp[]> = {
  engagement: [
    /Bürgerschaftliches Engagement von und für Menschen mit Zuwanderungsgeschichte/,
    /Lust und Wege, in der Gesellschaft mitzuwirken/,
    /neue Felder für Ehrenamtliche und Multiplikatoren, ob mit oder ohne Zuwanderungsgeschichte/,
    /Zugewanderte und Einheimische setzen sich gemeinsam im Stadtteil ein/,
    /Wir beraten und begleiten Zugewanderte – zum Beispiel .* Ehrenamt .* Fördermittel/,
    /Projektwettbewerb „Kinderkulturtage-Düsseldorf“/,
    /Jugendamt, die Freizeitstätte Garath, Schulen und Kitas .* \(BV 9 und BV 10\)/,
  ],
  'intercultural-opening': [
    /Interkulturelle Öffnung/,
    /Interkulturelles Training/,
    /Seminare und Workshops .* für das eigene Team/,
    /interkulturelle Kommunikation .* interkulturelle Kompetenz/,
    /sensibilisieren Ihr Team, beraten die Leitung und begleiten Ihre Einrichtung/,
    /Stadtteilarbeit und Vernetzung/,
    /Austausch und gemeinsame Projekte/,
    /anderen Integrationsagenturen und Einrichtungen/,
  ],
  neighbourhood: [
    /Sozialraumorientierte Integrationsarbeit/,
    /Wir erkennen die Schwierigkeiten und benennen sie/,
    /Seniorenclub „Juvenal“/,
    /russischsprachige Zugewanderte ab 50/,
    /Gesundheit für zugewanderte Familien, gemeinsam mit Krankenkassen/,
  ],
  'anti-discrimination': [
    /Antidiskriminierungsarbeit/,
    /Seit 2009/,
    /sensibilisieren und informieren/,
    /vermitteln an das Antidiskriminierungsbüro/,
    /Vortrag „Was ist Diskriminierung\? EU-Rechtsvorschriften“/,
    /Workshop „Achtung! Diskriminierung“/,
    /Internationales Fest in Düsseldorf-Reisholz/,
    /Tag der offenen Tür/,
  ],
};
const germanOf = (ids: string[]) => ids.map((id) => find('organizations', id).name.de);

describe('the facts in the sample feed', () => {
  for (const [field, facts] of Object.entries(PROGRAMMES)) {
    const entries = [find('fields', field), ...feed.projects.filter((p: Json) => p.fields.includes(field))];
    const german = entries.flatMap(({ name, summary, description }) => [name, summary, description]);
    const told = german.map((text) => text?.de).join('\n');
    for (const fact of facts) it(`tells of ${field}: ${fact.source}`, () => assert.match(told, fact));
  }

  it('has the four fields in order, the last one since 2009', () => {
    assert.deepEqual(
      feed.fields.map(({ id }: Json) => id),
      Object.keys(PROGRAMMES),
    );
    assert.deepEqual(
      feed.fields.map(({ order }: Json) => order),
      [1, 2, 3, 4],
    );
    assert.equal(find('fields', 'anti-discrimination').since, '2009');
  });

  it('says who Kin-Top is and what it is for', () => {
    const { alternateName, description, aim, team, tasks, areaServed } = feed.organization;
    assert.equal(alternateName.de, 'Förderungszentrum Kin-Top');
    assert.match(description.de, /interkulturellen Zentrum .* Nordrhein-Westfalen .* Düsseldorf-Süd/);
    assert.match(team.de, /80.*Dozierende, Kunstschaffende, Erziehende und Lehrkräfte/);
    assert.match(aim.de, /sozial, kulturell und politisch/);
    assert.match(
      aim.de,
      /mit Zugewanderten und Einheimischen .* freien und öffentlichen Trägern .* Migrantenselbst/,
    );
    const said = [
      /benachteiligten/,
      /Zusammenleben/,
      /Kindergarten .* Krankenhaus .* Seniorenheim/,
      /ehrenamtlich/,
    ];
    assert.equal(tasks.length, said.length);
    said.forEach((task, i) => assert.match(tasks[i].de, task));
    for (const district of ['Garath', 'Düsseldorf-Süd']) assert.ok(areaServed.includes(district));
  });

  it('names statuses, memberships, funders and partners', () => {
    const { recognitions, memberOf, funders } = feed.organization;
    const said = [
      /staatlich anerkannte Integrationsagentur/,
      /anerkannter Bildungsträger/,
      /freien Jugendhilfe/,
    ];
    assert.equal(recognitions.length, said.length);
    said.forEach((status, i) => assert.match(recognitions[i].de, status));
    assert.match(
      germanOf(memberOf).join(),
      /^Landessportbund,Stadtsportbund,MSO.*Selbsthilfe.*,Paritätischer .* NRW$/,
    );
    assert.match(
      germanOf(funders).join(),
      /^Landesregierung.*,Stadt D.*,Bundesamt für Migration,Private Sponsoren und/,
    );
    const partnersOf = (id: string) => germanOf(find('projects', id).partners).join();
    assert.match(
      partnersOf('kinderkulturtage'),
      /^Jugendamt,Freizeitstätte Garath,Schulen.*Kitas.*BV 9.*BV 10/,
    );
    assert.equal(partnersOf('family-health'), 'Krankenkassen');
    assert.equal(partnersOf('anti-discrimination-referral'), 'Antidiskriminierungsbüro');
    assert.match(partnersOf('agency-exchange'), /Andere Integrationsagenturen/);
    assert.equal(find('audiences', 'russian-speaking-50plus').minAge, 50);
  });

  it('says who answers, when, and that visits are welcome', () => {
    assert.equal(feed.contacts.length, 1);
    const { name, role, telephone, email, channels, fields, openingHours } = feed.contacts[0];
    assert.equal(name, 'Elina Chernova');
    assert.match(role.de, /^Leiterin der Integrationsagentur$/);
    assert.equal(telephone.replace(/\s/g, ''), '+4921169871231');
    assert.equal(email, 'chernova@kin-top.de');
    assert.ok(channels.includes('visit'));
    assert.deepEqual(fields, Object.keys(PROGRAMMES));
    const { days, opens, closes } = openingHours[0];
    assert.deepEqual([days, opens, closes], [['TU', 'WE', 'TH', 'FR'], '10:00', '16:00']);
    assert.match(feed.cooperation.intro.de, /Garath.*enger.*zusammenarbeiten.*Nutzen Sie unsere Angebote/);
  });
});
