import { expect } from '@open-wc/testing';
import { useLocaleModules } from '../../src/i18n/from-modules.js';
import { getLocale, requestLocale } from '../../src/i18n/locale.js';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { NOW, programme } from './programme.js';

/** A picture of one pixel. */
const PIXEL = new URL('/test/fixtures/pixel.svg', location.href).href;

describe('what the feed knows of a date', () => {
  onCleanPage();

  /** Opens the one event of a programme. */
  async function open(event: object, more: object = {}, lang = 'de', width = 1000): Promise<CalendarPage> {
    const feed = programme({
      events: [{ id: 'one', name: 'Eins', startDate: '2027-03-03T15:00', ...event }],
      ...more,
    });
    const date = (event as { startDate?: string }).startDate?.slice(0, 10) ?? '2027-03-03';
    history.replaceState(null, '', `#kin-top-event=one/${date}`);
    return CalendarPage.open({ data: feed, attributes: { now: NOW, lang }, lang, width });
  }
  const when = async (event: object) => (await open(event)).facts['Wann']!.replace(/\u00a0/g, ' ');

  it('is how long it takes', async () => {
    const until = (endDate: string) => when({ endDate });
    expect(await until('2027-03-03T16:30')).to.match(/^15:00–16:30 Uhr \(1 Stunde,? 30 Minuten\)/);
    expect(await until('2027-03-03T15:45')).to.match(/^15:00–15:45 Uhr \(45 Minuten\)/);
    expect(await until('2027-03-03T17:00')).to.match(/^15:00–17:00 Uhr \(2 Stunden\)/);
    expect(await until('2027-03-04T01:00'), 'over midnight').to.include(' (10 Stunden)');
    expect(await until('2027-03-05T16:00'), 'several days').to.include(' (3 Tage)');
    expect(await when({}), 'no end').to.match(/^15:00 Uhr(, Ortszeit.*)?$/);
    expect(await until('2027-03-03T15:00'), 'as it begins').to.match(/^15:00 Uhr(, Ortszeit.*)?$/);
    expect(await when({ startDate: '2027-03-03', endDate: '2027-03-05' })).to.match(/März 2027 \(3 Tage\)$/);
    expect(await when({ startDate: '2027-03-03' })).to.equal('ganztägig');
  });

  it('is how long it really takes where the clock is put forward', async () => {
    const night = { startDate: '2027-03-28T01:30', endDate: '2027-03-28T03:30' };
    expect(await when(night)).to.include(' (1 Stunde)');
  });

  it('is how it repeats', async () => {
    const page = await open({ rrule: 'FREQ=WEEKLY;BYDAY=WE;UNTIL=20270630' });
    expect(page.facts['Wiederholung']).to.equal('mittwochs, bis 30. Juni 2027');
    const other = await open({ rrule: 'FREQ=YEARLY;BYWEEKNO=9' });
    expect(other.facts['Wiederholung']).to.include('Bitte fragen Sie nach den weiteren Tagen.');
    expect((await open({})).facts['Wiederholung']).to.equal(undefined);
  });

  it('is where it is, whose house that is, and a map that is loaded by nobody but whoever follows the link', async () => {
    const places = [
      {
        id: 'room',
        name: 'Raum 3',
        organization: 'house',
        streetAddress: 'Straße & Co 1/2',
        addressLocality: 'Köln',
      },
      { id: 'hut', name: 'Hütte im Haus am See', organization: 'house', latitude: 51.2, longitude: -6.75 },
      { id: 'odd', name: 'Ort \ud800', streetAddress: '\ud800' },
      { id: 'nowhere', name: 'Irgendwo', addressLocality: 'Köln', latitude: 51 },
    ];
    const organizations = [{ id: 'house', name: 'Haus am See' }];
    const at = (place: string) => open({ place }, { places, organizations });

    const street = await at('room');
    expect(street.facts['Wo']).to.equal('Raum 3, Haus am See, Straße & Co 1/2, Köln Karte bei OpenStreetMap');
    const { origin, pathname, searchParams } = new URL(street.link('Karte bei OpenStreetMap').href);
    expect(origin + pathname).to.equal('https://www.openstreetmap.org/search');
    expect(searchParams.get('query')).to.match(/^Straße & Co 1\/2, +Köln$/);

    const spot = await at('hut');
    expect(spot.facts['Wo']).to.equal('Hütte im Haus am See Karte bei OpenStreetMap');
    expect(spot.link('Karte').href).to.equal(
      'https://www.openstreetmap.org/?mlat=51.2&mlon=-6.75#map=18/51.2/-6.75',
    );
    expect((await at('odd')).element.status).to.equal('ready');
    expect((await at('nowhere')).links).not.to.include('Karte bei OpenStreetMap');
    const foreign = performance.getEntriesByType('resource').filter(({ name }) => /openstreetmap/.test(name));
    expect(foreign).to.deep.equal([]);
  });

  it('is no house where one joins online', async () => {
    const page = await open({ attendance: 'online', place: 'house', onlineUrl: 'https://meet.example.org/' });
    expect(page.facts['Wo']).to.equal(undefined);
    expect(page.facts['Teilnahme']).to.equal('Online teilnehmen');
    const unsaid = await open({ onlineUrl: 'https://meet.example.org/' });
    expect(unsaid.facts['Teilnahme']).to.equal('Online teilnehmen');
    const both = await open({ attendance: 'mixed', place: 'house', onlineUrl: 'https://meet.example.org/' });
    expect(both.facts['Wo']).to.include('Haus am Park');
    expect(both.facts['Teilnahme']).to.equal('Online teilnehmen');
  });

  it('is that one can join online where the way there comes later', async () => {
    const there = await open({ attendance: 'mixed', place: 'house' });
    expect(there.facts['Teilnahme']).to.equal('Haus am Park, online');
    for (const attendance of ['mixed', 'online'])
      expect((await open({ attendance })).facts['Teilnahme'], attendance).to.equal('online');
    expect((await open({ attendance: 'onsite' })).facts['Teilnahme']).to.equal(undefined);
  });

  it('asks nobody to come to a house where there is none', async () => {
    const registration = { required: false };
    const online = await open({ attendance: 'online', registration });
    expect(online.facts['Anmeldung']).to.equal('Nicht nötig.');
    const mixed = await open({ attendance: 'mixed', registration });
    expect(mixed.facts['Anmeldung']).to.equal('Nicht nötig, kommen Sie einfach vorbei.');
  });

  it('makes links of addresses in its notes', async () => {
    const note = (page: string) => `Siehe https://www.example.org/${page}.`;
    const page = await open(
      {
        note: note('changed'),
        cost: { amount: 5, note: note('reduced') },
        registration: { required: true, note: note('how') },
        place: 'stage',
      },
      { places: [{ id: 'stage', name: 'Bühne', accessibility: { note: note('ramp') } }] },
    );
    for (const name of ['changed', 'reduced', 'how', 'ramp'])
      expect(page.link(`https://www.example.org/${name}`).href).to.equal(`https://www.example.org/${name}`);
  });

  it('is for whom it is, at which age, at what cost, and with whom', async () => {
    const page = await open(
      { audiences: ['kids'], cost: { amount: 5.5, note: 'ermäßigt 3 €' }, contacts: ['anna'] },
      {
        audiences: [{ id: 'kids', name: 'Kinder', minAge: 6, maxAge: 10 }],
        contacts: [{ id: 'anna', name: 'Anna Muster', role: 'Leitung', telephone: '030 1234567' }],
      },
    );
    expect(page.facts['Für wen']).to.equal('Kinder (6 bis 10 Jahre)');
    expect(page.facts['Kosten']!.replace(/\u00a0/g, ' ')).to.equal('5,50 €, ermäßigt 3 €');
    expect(page.facts['Kontakt']).to.equal('Anna Muster, Leitung, 030 1234567');
  });

  it('is how one registers, until the deadline', async () => {
    const registration = {
      required: true,
      status: 'open',
      deadline: '2027-03-02',
      capacity: 12,
      url: 'https://www.example.org/anmeldung',
      email: 'anna@example.org',
      telephone: '030 1234567',
      note: 'Bitte mit Alter.',
    };
    const page = await open({ registration });
    expect(page.text).to.include('Plätze frei');
    expect(page.facts['Anmeldung']).to.equal(
      'Erforderlich. Anmeldeschluss: 2. März 2027. Zahl der Plätze: 12. Bitte mit Alter. Zur Anmeldung anna@example.org 030 1234567',
    );
    const late = await open({ registration: { ...registration, deadline: '2027-03-01' } });
    expect(late.text).to.include('Anmeldung beendet');
    expect(late.facts['Anmeldung']).to.equal(
      'Erforderlich. Anmeldeschluss: 1. März 2027. Die Anmeldung ist beendet. Bitte mit Alter.',
    );
  });

  it('is no way to take part in what does not take place', async () => {
    const event = {
      attendance: 'online',
      onlineUrl: 'https://meet.example.org/',
      registration: { required: true, status: 'open', url: 'https://www.example.org/anmeldung' },
    };
    const page = await open(event);
    expect(page.link('Online teilnehmen').href).to.equal('https://meet.example.org/');
    expect(page.links).to.include('Zur Anmeldung');
    for (const status of ['cancelled', 'postponed']) {
      const off = await open({ ...event, status });
      expect(off.facts, status).not.to.have.any.keys('Teilnahme', 'Anmeldung');
      expect(off.links, status).not.to.include.members(['Online teilnehmen', 'Zur Anmeldung']);
    }
  });

  it('is which project it belongs to', async () => {
    const own = await open({ project: 'choir', summary: 'Heute mit Gästen.' });
    expect(own.text).to.include('Heute mit Gästen.');
    expect(own.facts['Gehört zu']).to.equal('Chor Wir singen.');
    expect(own.links).not.to.include('Chor');
    const plain = await open({ project: 'choir' });
    expect(plain.facts['Gehört zu'], 'its summary is at the head').to.equal('Chor');
  });

  it('is why it is cancelled, moved or postponed', async () => {
    const page = await open({ status: 'cancelled', note: 'Die Leiterin ist krank.' });
    expect(page.text).to.include('Fällt aus').and.include('Die Leiterin ist krank.');
    const moved = await open({
      status: 'rescheduled',
      previousStartDate: '2027-03-01T10:00',
      note: 'Wegen Glatteis.',
    });
    expect(moved.text).to.include('Verlegt vom 1. März').and.include('Wegen Glatteis.');
    const off = await open({ status: 'postponed', note: 'Der Saal ist zu.' });
    expect(off.text).to.include('Verschoben, neues Datum folgt').and.include('Der Saal ist zu.');
  });

  it('is a picture with its words and whose it is, asked for without cookies and referrer', async () => {
    const image = { src: PIXEL, alt: 'Ein Chor', credit: 'Foto: Ali', width: 400, height: 300 };
    const page = await open({ image }, {}, 'de', 320);
    const picture = page.root.querySelector('img')!;
    expect(picture.alt).to.equal('Ein Chor');
    expect(page.text).to.include('Foto: Ali');
    expect([picture.crossOrigin, picture.referrerPolicy, picture.loading]).to.deep.equal([
      'anonymous',
      'no-referrer',
      'lazy',
    ]);
    const { width, height } = picture.getBoundingClientRect();
    expect(width).to.be.within(200, 320);
    expect(height / width, 'its place is kept').to.be.closeTo(0.75, 0.01);
    await expect(page.element).to.be.accessible();
  });

  it('leaves no gap for a picture that cannot be had', async () => {
    const image = { src: '/test/none/gone.png', alt: 'Ein Chor', credit: 'Foto: Ali' };
    const page = await open({ image });
    page.root.querySelector('img')!.dispatchEvent(new Event('error'));
    expect(page.text).not.to.include('Foto: Ali');
  });

  it('is said in the visitor’s language', async () => {
    useLocaleModules();
    const page = await open({ endDate: '2027-03-03T16:30', rrule: 'FREQ=WEEKLY;INTERVAL=2' }, {}, 'ru');
    await waitUntil(() => getLocale() === 'ru', 'the interface is Russian');
    await page.rests();
    expect(page.text.replace(/\u00a0/g, ' '))
      .to.include('1 час 30 минут')
      .and.include('раз в 2 недели, по средам');
    await requestLocale('de');
  });

  describe('of no matter which length and script', () => {
    const long = 'Donaudampfschifffahrt'.repeat(15).slice(0, 300);
    const arabic = 'ورشة عمل (2027) للأطفال';

    it('stays within its place', async () => {
      for (const width of [320, 1000]) {
        const page = await open(
          { name: long, place: 'far', contacts: ['x'], image: { src: PIXEL, width: 4000, height: 10 } },
          {
            places: [{ id: 'far', name: long, streetAddress: long, accessibility: { note: long } }],
            contacts: [{ id: 'x', name: long, email: `${long}@example.org` }],
          },
          'de',
          width,
        );
        expect(page.headings).to.include(`4 ${long}`);
        expect(page.overflow, `${width} px`).to.equal(0);
      }
    });

    it('keeps its direction, and leaves that of its neighbours alone', async () => {
      const page = await open(
        { name: { ar: arabic }, place: 'far', summary: { ar: arabic } },
        { places: [{ id: 'far', name: { ar: arabic }, streetAddress: 'Weg 1' }] },
      );
      const names = [...page.root.querySelectorAll<HTMLElement>('.detail [dir=rtl]')];
      expect(names.map(({ lang }) => lang)).to.deep.equal(['ar', 'ar', 'ar']);
      const [name, summary, place] = names;
      expect(name!.parentElement!.localName).to.equal('h4');
      expect([name!.localName, place!.localName]).to.deep.equal(['bdi', 'bdi']);
      expect(summary!.textContent).to.equal(arabic);
      expect(getComputedStyle(name!.parentElement!).direction).to.equal('ltr');
      expect(page.facts['Wo']).to.equal(`${arabic}, Weg 1`);
    });

    it('cannot turn the page around with a plain string', async () => {
      const page = await open({ name: `\u202e${arabic}` });
      const heading = page.root.querySelector('.detail .heading')!;
      expect(heading.firstElementChild!.localName).to.equal('bdi');
      expect(getComputedStyle(heading.firstElementChild!).unicodeBidi).to.equal('isolate');
    });
  });
});
