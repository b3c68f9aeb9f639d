// A feed whose author means ill, or whose export is broken: every name is a trap, some entries are worse.
const SCRIPT = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
const ENDLESS = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
const TURNED = '\u202Eneztarps \u202Dund zurück';
const STACKED = 'Z̸̛̗͓̈́͜a̵̧̛̩̓l̶̢̞̈́g̷̡͎̍ö̴͕̟́ mit Aufbauten';
const EMOJI = '👩‍👩‍👧‍👦🏳️‍🌈 Familienfest 🎉🎉🎉';
const CODE = '{{constructor.constructor("alert(3)")()}} ${alert(4)} %3Cb%3E';
const BAD_LINK = 'javascript:alert(5)';

const names = [SCRIPT, ENDLESS, TURNED, STACKED, EMOJI, CODE];

/** Names that try to be more than names, links that run, entries that are none. */
export const hostileFeed = {
  version: '1.0',
  language: 'de',
  timeZone: 'Europe/Berlin',
  notice: SCRIPT,
  publisher: { name: TURNED, legalNoticeUrl: BAD_LINK, privacyUrl: 'data:text/html,<h1>x</h1>' },
  organization: {
    id: 'org',
    name: ENDLESS,
    description: `${SCRIPT}\n\n${BAD_LINK} https://example.org/"onmouseover="alert(6)`,
    url: BAD_LINK,
    recognitions: names,
  },
  fields: [
    { id: 'one', name: SCRIPT, description: CODE },
    { id: 'two', name: ENDLESS },
  ],
  audiences: [{ id: 'all', name: TURNED }],
  contacts: [
    {
      id: 'somebody',
      name: ENDLESS,
      role: SCRIPT,
      telephone: '+49 (0) 211 / 000 000-0000000000000000000000',
      email: `${'sehr.lange.adresse.'.repeat(4)}anfrage@example.org`,
      languages: ['de', 'x-nonsense', '<b>'],
      openingHours: [{ days: ['TU'], opens: '10:00', closes: '16:00' }],
    },
    { id: 'nobody' },
  ],
  projects: [
    ...names.map((name, index) => ({
      id: `project-${index}`,
      name,
      summary: names[(index + 1) % names.length],
      description: `${SCRIPT} ${BAD_LINK}`,
      fields: [index % 2 ? 'one' : 'two', 'none-such'],
      audiences: ['all'],
      url: BAD_LINK,
      requestable: true,
    })),
    'no object',
  ],
  events: [
    ...names.map((name, index) => ({
      id: `event-${index}`,
      name,
      startDate: `2027-03-${10 + index * 2}T18:00`,
      endDate: `2027-03-${10 + index * 2}T19:00`,
      status: index === 2 ? CODE : 'scheduled',
      note: TURNED,
      url: BAD_LINK,
    })),
    { id: 'impossible', name: 'Am 30. Februar', startDate: '2027-02-30T10:00' },
    { id: 'nameless', startDate: '2027-03-01' },
  ],
  cooperation: {
    heading: ENDLESS,
    intro: SCRIPT,
    action: BAD_LINK,
    institutionKinds: [
      { id: 'a', name: ENDLESS },
      { id: 'b', name: SCRIPT },
    ],
    topics: ['one', 'two'],
    channels: ['phone', 'email', 'carrier-pigeon'],
    nextSteps: [SCRIPT],
  },
};
