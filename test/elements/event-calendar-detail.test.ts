import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { CalendarPage, onCleanPage } from '../helpers/calendar-page.js';
import { FeedServer } from '../helpers/feed-server.js';
import { NOW, programme } from './programme.js';

const SINGING = '#kin-top-event=singing/2027-03-03';

describe('an event in full', () => {
  onCleanPage();
  const open = (attributes: Record<string, string> = {}, width = 1000, feed = programme()) =>
    CalendarPage.open({ data: feed, attributes: { now: NOW, ...attributes }, width });
  const back = async () => {
    const moved = oneEvent(window, 'popstate');
    history.back();
    await moved;
  };
  /** Closes an event that was opened by a press, which goes back in the history. */
  const close = async (page: CalendarPage) => {
    const moved = oneEvent(window, 'popstate');
    await page.press('Zurück zur Übersicht');
    await moved;
    await page.rests();
  };
  const detailHeading = 'h4 Singen';

  it('tells all that is known of it', async () => {
    const page = await open();
    await page.follow('Singen');
    expect(page.headings).to.include('4 Singen');
    expect(page.text).to.include('Ältere Singen Mittwoch, 3. März 2027 Wir singen.');
    expect(page.text).to.include('Wir singen. Erster Absatz. Mehr auf');
    expect(page.link('https://www.example.org/chor').getAttribute('href')).to.equal(
      'https://www.example.org/chor',
    );
    const { facts } = page;
    expect(facts['Wann']).to.match(/^15:00–17:00 Uhr/);
    expect(facts['Wo']).to.equal('Haus am Park, Parkstraße 1, 10000 Berlin Karte bei OpenStreetMap');
    expect(facts['Zugang']).to.equal('mit Rollstuhl zugänglich, Rampe am Hof');
    expect(facts['Sprachen']).to.equal('Russisch, Deutsch');
    expect(facts['Für wen']).to.equal('Familien');
    expect(facts['Kosten']).to.equal('kostenfrei');
    expect(facts['Kontakt']).to.equal('Anna Muster, 030 1234567, anna@example.org');
    expect(facts['Gehört zu']).to.equal('Chor');
    expect(facts['Nächste Termine']).to.equal(
      'Mittwoch, 10. März 2027 Fällt aus Freitag, 19. März 2027 Verlegt vom 17. März Mittwoch, 24. März 2027',
    );
    expect(page.link('030 1234567').href).to.equal('tel:0301234567');
    expect(page.link('anna@example.org').href).to.equal('mailto:anna@example.org');
    expect(page.times).to.deep.equal([
      '2027-03-03T15:00:00+01:00',
      '2027-03-10T15:00:00+01:00',
      '2027-03-19T16:00:00+01:00',
      '2027-03-24T15:00:00+01:00',
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('invites nobody to what is over or does not take place', async () => {
    const past = await open({ now: '2027-04-30T10:00', date: '2027-03-03' });
    await past.follow('Kurs');
    expect(past.text).to.include('vorbei');
    expect(past.facts['Anmeldung']).to.equal(undefined);
    await close(past);
  });

  it('tells how to join, where more stands, and what is special', async () => {
    const page = await open();
    await page.follow('Vortrag');
    expect(page.text).to.include('Verschoben, neues Datum folgt');
    expect(page.facts['Mehr']).to.equal('example.org');
    await close(page);
    await page.follow('Kurs');
    expect(page.facts['Anmeldung']).to.include('Erforderlich.').and.include('Alle Plätze sind vergeben.');
    await close(page);
    await page.follow('Treffen');
    expect(page.facts['Wiederholung']).to.include('wiederholt sich');
    await close(page);
    await page.follow('Ferienlager');
    expect(page.facts['Wann']).to.match(/23\.\s?–\s?25\. März 2027/);
    expect(page.times).to.deep.equal(['2027-03-23']);
  });

  it('says so to the page, with the day of the series', async () => {
    const page = await open();
    await page.follow('16:00–18:00 Singen');
    expect(page.selected).to.deep.equal([{ type: 'event', id: 'singing', date: '2027-03-17' }]);
    expect(location.hash).to.equal('#kin-top-event=singing/2027-03-17');
    expect(page.text).to.include('Verlegt vom 17. März');
    expect(page.facts['Wo']).to.equal('Halle');
  });

  for (const width of [1000, 320]) {
    for (const view of ['month', 'list']) {
      it(`takes the focus and gives it back: ${view}, ${width} px`, async () => {
        const page = await open({ view, date: '2027-03-03' }, width);
        await page.follow('Singen');
        expect(page.focus).to.equal(detailHeading);
        await close(page);
        expect(page.focus).to.match(/^a .*Singen/);
        expect(page.root.activeElement!.getAttribute('href')).to.equal(SINGING);
      });
    }
  }

  it('closes on Back, and the page stays', async () => {
    const page = await open();
    const before = history.length;
    await page.follow('Singen');
    expect(history.length - before).to.be.lessThan(2);
    expect(location.hash).to.equal(SINGING);
    await back();
    await page.rests();
    expect(location.hash).to.equal('');
    expect(page.columns).to.have.length(7);
    expect(page.root.activeElement!.getAttribute('href')).to.equal(SINGING);
    history.forward();
    await oneEvent(window, 'popstate');
    await page.rests();
    expect(page.focus).to.equal(detailHeading);
    await page.press('Zurück zur Übersicht');
    expect(location.hash).to.equal('');
  });

  it('leaves one entry in the history at most, wherever one goes from it', async () => {
    const page = await open();
    await page.follow('Singen');
    const after = history.length;
    await page.follow('Freitag, 19. März 2027');
    expect(page.text).to.include('Verlegt vom 17. März');
    expect(page.focus).to.equal(detailHeading);
    expect(history.length).to.equal(after);
    expect(location.hash).to.equal('#kin-top-event=singing/2027-03-17');
    const moved = oneEvent(window, 'popstate');
    await page.press('Zurück zur Übersicht');
    await moved;
    expect(location.hash).to.equal('');
  });

  it('opens by its address when the page loads, with the focus on it', async () => {
    history.replaceState(null, '', SINGING);
    const page = await open();
    expect(page.focus).to.equal(detailHeading);
    await page.press('Zurück zur Übersicht');
    expect(location.hash, 'without leaving the page').to.equal('');
    expect(page.columns).to.have.length(7);
  });

  it('opens by its address even where it would wait to come near the viewport', async () => {
    const server = new FeedServer();
    history.replaceState(null, '', SINGING);
    const page = await CalendarPage.open({
      attributes: { feed: server.feed(programme()), load: 'visible', now: NOW },
      style: 'margin-block-start: 4000px',
    });
    server.stop();
    expect(page.focus).to.equal(detailHeading);
    const { top, bottom } = page.element.getBoundingClientRect();
    expect(top < innerHeight && bottom > 0, 'it is in view').to.equal(true);
    scrollTo(0, 0);
  });

  it('opens when the address changes, and closes when it is another page’s', async () => {
    const page = await open();
    location.hash = SINGING;
    await oneEvent(window, 'hashchange');
    await page.rests();
    expect(page.focus).to.equal(detailHeading);
    location.hash = '#kin-top-event=talk/2027-03-08';
    await oneEvent(window, 'hashchange');
    await page.rests();
    expect(page.focus).to.equal('h4 Vortrag');
    location.hash = '#elsewhere';
    await oneEvent(window, 'hashchange');
    await page.rests();
    expect(page.columns).to.have.length(7);
  });

  it('closes on a press though another link of ours was followed in between', async () => {
    const page = await open();
    await page.follow('Singen');
    location.hash = '#kin-top-event=talk/2027-03-08';
    await oneEvent(window, 'hashchange');
    await page.rests();
    await page.press('Zurück zur Übersicht');
    await aTimeout(60);
    await page.rests();
    expect(page.columns).to.have.length(7);
    expect(location.hash).to.equal('');
  });

  for (const key of [
    'gone/2027-03-03',
    'singing/2027-03-04',
    'singing/2027-02-30',
    '%E0%A4%A',
    'singing/',
    '',
  ]) {
    it(`says so where a link leads to nothing: "${key}"`, async () => {
      history.replaceState(null, '', `#kin-top-event=${key}`);
      const page = await open();
      expect(page.element.status).to.equal('ready');
      expect(page.text).to.include('Diesen Termin gibt es nicht mehr.');
      expect(page.columns).to.have.length(7);
      expect(page.focus, 'read out').to.include('Diesen Termin gibt es nicht mehr.');
      await page.press('Weiter: April 2027');
      expect(page.text).not.to.include('Diesen Termin gibt es nicht mehr.');
      expect(page.focus).to.equal('button Weiter: Mai 2027');
    });
  }

  it('says so no longer where another view is chosen', async () => {
    history.replaceState(null, '', '#kin-top-event=singing/');
    const page = await open();
    await page.press('Liste');
    expect(page.text).not.to.include('Diesen Termin gibt es nicht mehr.');
    expect(page.focus).to.equal('button Liste');
    expect(location.hash).to.equal('');
  });

  describe('of an event that moved as a whole', () => {
    const moved = {
      id: 'fest',
      name: 'Fest',
      status: 'rescheduled',
      previousStartDate: '2027-03-12T15:00',
      startDate: '2027-03-19T15:00',
    };
    const at = (day: string, members = {}) => {
      history.replaceState(null, '', `#kin-top-event=fest/${day}`);
      return open({}, 1000, programme({ events: [{ ...moved, ...members }] }));
    };

    for (const [what, day, members] of [
      ['its former day', '2027-03-12', {}],
      ['the day before it moved twice', '2027-03-05', { extraDates: [] }],
      ['its former day, where it has added dates', '2027-03-12', { extraDates: ['2027-04-02'] }],
    ] as const)
      it(`opens by ${what}`, async () => {
        const page = await at(day, members);
        expect(page.focus).to.equal('h4 Fest');
        expect(page.text).to.include('Verlegt vom 12. März');
      });

    it('says so where it has other dates and never had that day', async () => {
      const page = await at('2027-03-05', { extraDates: ['2027-04-02'] });
      expect(page.text).to.include('Diesen Termin gibt es nicht mehr.');
    });
  });

  it('says so where an event goes that is open, in its place', async () => {
    const page = await open();
    await page.follow('Vortrag');
    const { events, ...rest } = programme() as { events: { id: string }[] };
    page.element.data = { ...rest, events: events.filter(({ id }) => id !== 'talk') };
    await page.rests();
    expect(page.focus).to.include('Diesen Termin gibt es nicht mehr.');
  });

  it('closes in every calendar what the address no longer names', async () => {
    history.replaceState(null, '', SINGING);
    const pages = [await open(), await open()];
    const open4 = () => pages.map(({ headings }) => headings.includes('4 Singen'));
    expect(open4()).to.deep.equal([true, true]);
    await pages[0]!.press('Zurück zur Übersicht');
    await pages[1]!.rests();
    expect(open4()).to.deep.equal([false, false]);
    expect(location.hash).to.equal('');
    // One after the other, each by a press: the address names one, and Back leads out of it.
    await pages[0]!.follow('Singen');
    await pages[1]!.follow('Vortrag');
    await pages[0]!.rests();
    expect(open4()).to.deep.equal([false, false]);
    expect(pages[1]!.headings).to.include('4 Vortrag');
    const left = oneEvent(window, 'popstate');
    await pages[1]!.press('Zurück zur Übersicht');
    await left;
    expect(location.hash).to.equal('');
  });

  it('names no date as its own next one, where it moved', async () => {
    history.replaceState(null, '', '#kin-top-event=singing/2027-03-17');
    const page = await open();
    expect(page.facts['Nächste Termine']).to.match(/^Mittwoch, 24\. März 2027/);
  });

  it('names as next what comes after it, wherever it moved to', async () => {
    const startDate = '2027-03-03T15:00';
    const overrides = {
      '2027-03-31': { startDate: '2027-03-05T15:00' },
      '2027-03-24': { startDate: '2027-04-09T15:00' },
    };
    const feed = programme({
      events: [{ id: 'series', name: 'Reihe', startDate, rrule: 'FREQ=WEEKLY', overrides }],
    });
    history.replaceState(null, '', '#kin-top-event=series/2027-03-31');
    const page = await open({}, 1000, feed);
    expect(page.facts['Nächste Termine'], 'brought forward').to.equal(
      'Mittwoch, 10. März 2027 Mittwoch, 17. März 2027 Mittwoch, 7. April 2027',
    );
    location.hash = '#kin-top-event=series/2027-03-24';
    await oneEvent(window, 'hashchange');
    await page.rests();
    expect(page.facts['Nächste Termine'], 'put off').to.match(/^Mittwoch, 14\. April 2027/);
  });

  it('names as next nothing that is over, though it was today', async () => {
    const [startDate, endDate] = ['2027-02-23T08:00', '2027-02-23T09:00'];
    const daily = { id: 'daily', name: 'Morgenrunde', startDate, endDate, rrule: 'FREQ=DAILY' };
    history.replaceState(null, '', '#kin-top-event=daily/2027-02-24');
    const page = await open({}, 1000, programme({ events: [daily] }));
    expect(page.facts['Nächste Termine']).to.match(/^Mittwoch, 3\. März 2027/);
  });

  it('opens by an id alone', async () => {
    history.replaceState(null, '', '#kin-top-event=talk');
    const page = await open();
    expect(page.headings).to.include('4 Vortrag');
  });

  it('is left to the other calendar where this one does not show it', async () => {
    history.replaceState(null, '', SINGING);
    const other = await open({ field: 'children' });
    expect(other.text).not.to.include('Diesen Termin gibt es nicht mehr.');
    expect(other.root.activeElement).to.equal(null);
    expect(other.columns).to.have.length(7);
  });

  for (const isFirst of [true, false])
    it(`is left to a calendar of another feed that has it and comes ${isFirst ? 'first' : 'later'}`, async () => {
      history.replaceState(null, '', SINGING);
      const events = [{ id: 'fest', name: 'Fest', startDate: '2027-03-12T15:00' }];
      const before = isFirst && (await open());
      const other = await open({}, 1000, programme({ events }));
      const page = before || (await open());
      await other.rests();
      expect(other.text).not.to.include('Diesen Termin gibt es nicht mehr.');
      expect(page.focus).to.equal(detailHeading);
      await other.press('Weiter: April 2027');
      await page.rests();
      expect(page.headings, 'turning pages there closes nothing here').to.include('4 Singen');
      expect(location.hash).to.equal(SINGING);
    });

  it('is nothing to a calendar of another feed when that with the event goes: it takes no focus', async () => {
    history.replaceState(null, '', SINGING);
    const page = await open();
    const events = [{ id: 'fest', name: 'Fest', startDate: '2027-03-12T15:00' }];
    const other = await open({}, 1000, programme({ events }));
    page.element.remove();
    const field = document.createElement('input');
    other.container.append(field);
    field.focus();
    other.element.now = '2027-03-02T10:01';
    await other.rests();
    expect(other.text).not.to.include('Diesen Termin gibt es nicht mehr.');
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('stays as it is when the page takes the calendar out and puts it back', async () => {
    const page = await open();
    await page.follow('Singen');
    page.element.remove();
    page.container.append(page.element);
    await page.rests();
    expect(page.headings).to.include('4 Singen');
    page.element.remove();
    history.replaceState(null, '', location.pathname);
    page.container.append(page.element);
    await page.rests();
    expect(page.columns, 'closed meanwhile').to.have.length(7);
  });

  it('leaves a new tab to the browser', async () => {
    const page = await open();
    let prevented: boolean | undefined;
    const note = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', note);
    page
      .link('Singen')
      .dispatchEvent(
        new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
    removeEventListener('click', note);
    await page.rests();
    expect(prevented).to.equal(false);
    expect(page.columns).to.have.length(7);
    expect(page.selected).to.deep.equal([]);
  });

  it('has an address of this page where a <base> leads elsewhere', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      const { pathname } = location;
      const page = await open();
      expect(new URL(page.link('Singen').href).pathname).to.equal(pathname);
      await page.follow('Singen');
      expect(location.pathname).to.equal(pathname);
      expect(location.hash).to.equal(SINGING);
      const moved = oneEvent(window, 'popstate');
      await page.press('Zurück zur Übersicht');
      await moved;
      expect(location.pathname).to.equal(pathname);
    } finally {
      base.remove();
    }
  });

  it('opens where the page may not change its address', async () => {
    const { pushState } = history;
    history.pushState = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const page = await open();
      await page.follow('Singen');
      expect(page.focus).to.equal(detailHeading);
      expect(page.selected).to.have.length(1);
      await page.press('Zurück zur Übersicht');
      expect(page.columns).to.have.length(7);
    } finally {
      history.pushState = pushState;
    }
  });
});
