import { expect, fixture, html } from '@open-wc/testing';
import { parse } from '../../src/feed/parse.js';
import type { FeedEvent } from '../../src/feed/feed.js';
import { occurrenceOn } from '../../src/feed/occurrences.js';
import { audienceNames } from '../../src/ui/ages.js';
import type { ViewContext } from '../../src/ui/context.js';
import { facts } from '../../src/ui/facts.js';
import { heading } from '../../src/ui/heading.js';
import { controlStyles } from '../../src/ui/controls.styles.js';
import type { IconName } from '../../src/ui/icon.js';
import { icon } from '../../src/ui/icon.js';
import { joined, rows } from '../../src/ui/join.js';
import { costWords, offerFacts, registrationWords } from '../../src/ui/offer.js';
import { organizationName, siteLink } from '../../src/ui/organizations.js';
import { selectField } from '../../src/ui/select-field.js';
import { statusMarks, statusWords } from '../../src/ui/status-mark.js';
import { zoneNote } from '../../src/ui/zone-note.js';
import { readAloud } from '../helpers/read-aloud.js';
import { smallFeed } from '../helpers/small-feed.js';

const context = (more: Partial<ViewContext> = {}): ViewContext => ({
  feed: parse(smallFeed(), 'https://feed.example/').feed,
  language: 'de',
  locale: 'de',
  now: '2027-03-02T10:00',
  headingLevel: 3,
  hide: [],
  served: () => false,
  fallbacks: new Set(),
  ...more,
});
const words = async (content: unknown) => readAloud(await fixture(html`<div>${content}</div>`));

describe('a heading', () => {
  it('has the level that is wanted, between 2 and 6, and can take the focus', async () => {
    for (const [level, tag] of [
      [1, 'h2'],
      [2, 'h2'],
      [3, 'h3'],
      [4, 'h4'],
      [5, 'h5'],
      [6, 'h6'],
      [9, 'h6'],
    ] as const) {
      const shown = await fixture<HTMLElement>(heading(level, 'name', 'Text', 'an-id'));
      expect([shown.localName, shown.id, shown.tabIndex]).to.deep.equal([tag, 'an-id', -1]);
    }
    expect((await fixture(heading(3, 'name', 'Text'))).hasAttribute('id')).to.equal(false);
  });
});

describe('facts', () => {
  it('are terms with what is known; what is not known is left out', async () => {
    const list = await fixture(html`<div>${facts([['Wann', 'heute'], undefined, ['Wo', 'hier']])}</div>`);
    expect([...list.querySelectorAll('dt, dd')].map((one) => one.textContent)).to.deep.equal([
      'Wann',
      'heute',
      'Wo',
      'hier',
    ]);
    expect((await fixture(html`<div>${facts([undefined])}</div>`)).children).to.have.length(0);
  });
});

describe('an icon', () => {
  it('is passed over by screen readers, and points where the line runs', async () => {
    const sheet = controlStyles.styleSheet!;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const drawn = async (name: IconName, dir: string) => {
      const drawing = (await fixture(html`<p dir=${dir}>${icon(name)}</p>`)).querySelector('svg')!;
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
      return getComputedStyle(drawing).transform;
    };
    expect(await drawn('next', 'ltr')).to.equal('none');
    expect(await drawn('next', 'rtl')).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(await drawn('moved-away', 'rtl')).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(await drawn('phone', 'rtl')).to.equal('none');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
});

describe('pieces', () => {
  it('are joined with something between them', async () => {
    expect(joined(['a', 'b', 'c'])).to.deep.equal(['a', ', ', 'b', ', ', 'c']);
    expect(joined([])).to.deep.equal([]);
    expect((await fixture(html`<div>${rows(['a', 'b'])}</div>`)).querySelectorAll('li')).to.have.length(2);
  });
});

describe('an organisation', () => {
  it('is a link where it has a website', async () => {
    const linked = await fixture(
      html`<p>${organizationName(context(), { name: 'Haus', url: 'https://www.haus.example/' })}</p>`,
    );
    expect(linked.querySelector('a')!.href).to.equal('https://www.haus.example/');
    const plain = await fixture(html`<p>${organizationName(context(), { name: 'Haus' })}</p>`);
    expect(plain.querySelector('a')).to.equal(null);
    expect(await words(siteLink('https://www.haus.example/x'))).to.equal('haus.example');
  });
});

describe('an audience', () => {
  const names = (audience: Record<string, unknown>) =>
    words(audienceNames(context(), [{ id: 'x', ...audience } as never]));
  it('has its ages, unless its name says them', async () => {
    expect(await names({ name: 'Kinder', minAge: 6, maxAge: 12 })).to.equal('Kinder (6 bis 12 Jahre)');
    expect(await names({ name: 'Ältere', minAge: 60 })).to.equal('Ältere (ab 60 Jahren)');
    expect(await names({ name: 'Kleine', maxAge: 3 })).to.equal('Kleine (bis 3 Jahre)');
    expect(await names({ name: 'Alle ab 50', minAge: 50 })).to.equal('Alle ab 50');
    expect(await names({ name: 'Alle' })).to.equal('Alle');
    expect(await names({ name: 'Neugeborene', minAge: 0, maxAge: 1 })).to.equal(
      'Neugeborene (0 bis 1 Jahre)',
    );
  });
});

describe('a price', () => {
  const price = (cost: Parameters<typeof costWords>[1]) => words(costWords(context(), cost));
  it('is said in words', async () => {
    expect(await price({ free: true })).to.equal('kostenfrei');
    expect(await price({ amount: 5 })).to.match(/^5\s€$/);
    expect(await price({ amount: 5.5, currency: 'EUR', note: 'im Monat' })).to.match(/^5,50\s€, im Monat$/);
    expect(await price({ note: 'nach Absprache' })).to.equal('nach Absprache');
    expect(await price({ amount: 0, note: 'Spende willkommen' })).to.equal('kostenfrei, Spende willkommen');
    expect(await price(undefined)).to.equal('');
  });
});

describe('how one registers', () => {
  const said = (registration: Parameters<typeof registrationWords>[1]) =>
    words(registrationWords(context(), registration));
  it('is said as far as it is known', async () => {
    expect(await said({ required: false })).to.equal('Nicht nötig, kommen Sie einfach vorbei.');
    expect(
      await said({
        required: true,
        deadline: '2027-03-10',
        capacity: 12,
        status: 'open',
        email: 'a@example.org',
      }),
    ).to.equal('Erforderlich. Anmeldeschluss: 10. März 2027. Zahl der Plätze: 12. a@example.org');
    expect(await said({ deadline: '2027-03-10T18:00' })).to.equal('Anmeldeschluss: 10. März 2027, 18:00.');
    expect(await said({ status: 'full', capacity: 12 })).to.equal(
      'Zahl der Plätze: 12. Alle Plätze sind vergeben.',
    );
    expect(await said({ status: 'waitlist' })).to.include('Warteliste');
    expect(
      await said({ status: 'closed', capacity: 12, url: 'https://a.example/', email: 'a@b.example' }),
      'nobody is sent where nobody answers',
    ).to.equal('Die Anmeldung ist beendet.');
    expect(await said({ status: 'bald' })).to.equal('bald');
    expect(await said({ url: 'https://a.example/', telephone: '030 123', note: 'Bitte früh.' })).to.equal(
      'Bitte früh. Zur Anmeldung 030 123',
    );
  });
  it('is no fact where nothing is known', () => {
    const offer = { languages: [], audiences: [], contacts: [], registration: {} } as unknown as FeedEvent;
    expect(offerFacts(context(), offer)).to.deep.equal([]);
  });
});

describe('a select', () => {
  it('is native, under its label, with a word for no limit', async () => {
    const chosen: string[] = [];
    const choices = [
      { value: 'a', label: 'Eins' },
      { value: 'b', label: 'Два', lang: 'ru' },
    ];
    const field = await fixture(
      html`<div>${selectField('x', 'Feld', 'Alle', choices, 'b', (value) => chosen.push(value))}</div>`,
    );
    const select = field.querySelector('select')!;
    expect(select.labels[0]!.textContent).to.equal('Feld');
    expect([...select.options].map((option) => option.text)).to.deep.equal(['Alle', 'Eins', 'Два']);
    expect(select.value).to.equal('b');
    expect(select.options[2]!.lang).to.equal('ru');
    select.value = '';
    select.dispatchEvent(new Event('change'));
    expect(chosen).to.deep.equal(['']);
    await expect(field).to.be.accessible();
  });
});

describe('a status', () => {
  const marks = async (event: Record<string, unknown>, day: string, now = '2027-03-02T10:00') => {
    const { feed } = parse(
      smallFeed({
        events: [{ id: 'x', name: 'X', startDate: `${day}T15:00`, endDate: `${day}T16:00`, ...event }],
      }),
      'https://feed.example/',
    );
    const occurrence = occurrenceOn(feed.events[0] as FeedEvent, day)!;
    const from = context({ now });
    const shown = await fixture(html`<div>${statusMarks(occurrence, from)}</div>`);
    const said = [...shown.querySelectorAll('p')].map(readAloud);
    expect(statusWords(occurrence, from)).to.deep.equal(said);
    return { said, shapes: shown.querySelectorAll('svg').length };
  };
  const DAY = '2027-03-10';

  it('is word and shape', async () => {
    const cases: [Record<string, unknown>, string][] = [
      [{ status: 'cancelled' }, 'Fällt aus'],
      [{ status: 'postponed' }, 'Verschoben, neues Datum folgt'],
      [{ status: 'rescheduled', previousStartDate: '2027-03-05T15:00' }, 'Verlegt vom 5. März'],
      [{ status: 'rescheduled', previousStartDate: '2027-03-05' }, 'Verlegt vom 5. März'],
      [{ status: 'rescheduled', previousStartDate: '2026-06-19T15:00' }, 'Verlegt vom 19. Juni 2026'],
      [{ status: 'rescheduled', previousStartDate: `${DAY}T12:00` }, 'Verlegt vom 10. März, 12:00'],
      [{ registration: { required: true, status: 'open' } }, 'Plätze frei'],
      [{ registration: { status: 'full' } }, 'Ausgebucht'],
      [{ registration: { status: 'waitlist' } }, 'Warteliste'],
      [{ registration: { deadline: '2027-03-01' } }, 'Anmeldung beendet'],
    ];
    for (const [event, word] of cases) {
      expect(await marks(event, DAY)).to.deep.equal({ said: [word], shapes: 1 });
    }
    expect((await marks({}, DAY, `${DAY}T15:30`)).said).to.deep.equal(['Läuft gerade']);
    expect((await marks({}, DAY)).said).to.deep.equal([]);
  });

  it('is shown as written where it is another, isolated', async () => {
    expect(await marks({ status: 'auf der Kippe' }, DAY)).to.deep.equal({
      said: ['auf der Kippe'],
      shapes: 0,
    });
  });
});

describe('whose time it is', () => {
  it('is named by the city where the visitor’s clock differs', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(zoneNote(own, '2027-03-02T10:00')).to.equal(undefined);
    expect(zoneNote('America/Argentina/Buenos_Aires', '2027-03-02T10:00')).to.equal('Ortszeit Buenos Aires');
  });
});
