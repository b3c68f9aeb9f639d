import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { FeedElement } from '../../src/elements/feed-element.js';
import { CalendarPage, KinTopEventCalendar } from '../helpers/calendar-page.js';
import { ConsoleLines, FeedServer, hurry, json, later } from '../helpers/feed-server.js';
import { TAGS } from '../helpers/all-elements-page.js';
import { sampleFeed, smallFeed } from '../helpers/small-feed.js';
import { NOW, programme } from './programme.js';
import { waitUntil } from '../helpers/wait-until.js';

class Faulty extends KinTopEventCalendar {
  protected override body(): never {
    throw new Error('a fault of ours');
  }
}
customElements.define('faulty-calendar', Faulty);

/** Custom states as browsers had them first: only with dashes. */
const oldStates = new Set<string>();
class OldStates extends KinTopEventCalendar {
  override attachInternals(): ElementInternals {
    const add = (state: string) => {
      if (!state.startsWith('--')) throw new SyntaxError('no dashes');
      oldStates.add(state);
    };
    return { states: { add, delete: (state: string) => oldStates.delete(state) } } as never;
  }
}
customElements.define('old-calendar', OldStates);

describe('an element with a feed', () => {
  let server: FeedServer;
  let lines: ConsoleLines;
  let sample: unknown;
  before(async () => (sample = await sampleFeed()));
  beforeEach(() => {
    server = new FeedServer();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    server.stop();
    lines.stop();
  });

  describe('while it loads', () => {
    it('keeps its place, says so politely and is busy', async () => {
      const { answer, arrive } = later();
      const page = await CalendarPage.open({ attributes: { feed: server.address(answer) }, wait: false });
      expect(page.element.status).to.equal('loading');
      expect(page.busy).to.equal(true);
      expect(page.announced).to.equal('Termine werden geladen …');
      expect(page.headings).to.deep.equal(['3 Termine']);
      expect(page.element.getBoundingClientRect().height).to.be.greaterThan(200);
      expect(page.showsFallback).to.equal(false);
      await expect(page.element).to.be.accessible();
      arrive(json(programme()));
      await page.arrives();
      expect(page.busy).to.equal(false);
    });

    it('says after two seconds that it takes longer', async () => {
      const page = await CalendarPage.open({
        attributes: { feed: server.address(later().answer) },
        wait: false,
      });
      await waitUntil(() => page.announced === 'Das Laden dauert etwas länger.', 'no word', {
        timeout: 8000,
      });
      expect(page.busy).to.equal(true);
    });
  });

  describe('when it is ready', () => {
    it('says so with the numbers of the feed, once', async () => {
      const feed = programme();
      (feed['events'] as unknown[]).push({ id: 'bad', name: 'Nie', startDate: '2027-02-30' });
      const page = await CalendarPage.open({ attributes: { feed: server.feed(feed), now: NOW } });
      expect(page.element.status).to.equal('ready');
      expect(page.loads).to.deep.equal([{ projects: 1, events: 8, contacts: 1, dropped: 1 }]);
      page.element.requestUpdate();
      await page.rests();
      expect(page.loads).to.have.length(1);
    });

    it('names what was left out: to the page, once on the console, and quietly to the visitor', async () => {
      const feed = programme();
      (feed['events'] as unknown[]).push({ id: 'bad', name: 'Nie', startDate: '2027-02-30' });
      delete (feed['events'] as Record<string, unknown>[])[7]!['rrule'];
      const page = await CalendarPage.open({ attributes: { feed: server.feed(feed), now: NOW } });
      expect(page.errors).to.have.length(1);
      expect(page.errors[0]).to.include({ kind: 'entry', fatal: false });
      expect(page.errors[0]!.message).to.include('events[8].startDate').and.include('2027-02-30');
      expect(lines.all).to.have.length(1);
      expect(page.text).to.include('1 Eintrag fehlt, weil seine Angaben fehlerhaft sind.');
    });

    it('shows what a sample feed says of itself, and who publishes it', async () => {
      const feed = programme({
        notice: 'Das ist ein Beispiel.',
        updated: '2027-02-01',
        publisher: {
          name: 'Kin-Top e. V.',
          legalNoticeUrl: 'https://www.example.org/impressum',
          privacyUrl: 'javascript:alert(1)',
        },
      });
      const page = await CalendarPage.open({ data: feed, attributes: { now: NOW } });
      expect(page.text).to.include('Das ist ein Beispiel.');
      expect(page.text).to.include('Angaben von Kin-Top e. V., Stand 1. Februar 2027');
      expect(page.link('Impressum').href).to.equal('https://www.example.org/impressum');
      expect(page.links).not.to.include('Datenschutz');
      const quiet = await CalendarPage.open({ data: feed, attributes: { now: NOW, hide: 'publisher' } });
      expect(quiet.text).not.to.include('Angaben von');
    });
  });

  describe('when an attribute means nothing', () => {
    const ofAttributes = () => lines.warnings.filter((line) => line.includes('there is no'));
    it('names it on the console, and is as without it', async () => {
      const page = await CalendarPage.open({
        data: programme(),
        attributes: {
          theme: 'black',
          load: 'lazy',
          'heading-level': 'h2',
          limit: 'five',
          days: '-3',
          now: '2027-03-02',
        },
      });
      expect(page.element.status).to.equal('ready');
      expect(page.headings[0]).to.match(/^3 /);
      expect(ofAttributes()).to.have.members([
        '[kin-top] theme: there is no "black"',
        '[kin-top] load: there is no "lazy"',
        '[kin-top] heading-level: there is no "NaN"',
        '[kin-top] limit: there is no "NaN"',
        '[kin-top] days: there is no "-3"',
        '[kin-top] now: there is no "2027-03-02"',
      ]);
    });

    it('says nothing of those that mean something, nor of one that was taken away', async () => {
      const attributes = {
        theme: 'dark',
        load: 'eager',
        'heading-level': '2',
        limit: '5',
        days: '3',
        now: NOW,
      };
      const page = await CalendarPage.open({ data: programme(), attributes });
      for (const name of Object.keys(attributes)) page.element.removeAttribute(name);
      await page.rests();
      expect(ofAttributes()).to.deep.equal([]);
    });
  });

  describe('when there is nothing', () => {
    it('says why', async () => {
      const page = await CalendarPage.open({ data: smallFeed() });
      expect(page.element.status).to.equal('empty');
      expect(page.text).to.include('Zurzeit sind keine Termine veröffentlicht');
      expect(page.loads).to.have.length(1);
      expect(page.showsFallback, 'the partner’s own way on').to.equal(true);
      await expect(page.element).to.be.accessible();
    });
  });

  describe('when a later reading fails', () => {
    it('keeps the last good feed with its time, and reads again on demand', async () => {
      const url = server.feed(programme());
      const page = await CalendarPage.open({ attributes: { feed: url, now: NOW } });
      server.answer(url, () => new Response('', { status: 404 }));
      await page.element.refresh();
      await page.rests();
      expect(page.element.status).to.equal('stale');
      expect(page.text).to.match(/Stand vo[nm] .*\d\d:\d\d\./);
      expect(page.text).to.include('Neue Angaben sind gerade nicht erreichbar.');
      expect(page.columns).to.have.length(7);
      expect(page.errors).to.have.length(2);
      expect(page.errors[1]).to.include({ kind: 'status', fatal: false });
      await expect(page.element).to.be.accessible();

      server.answer(url, () => json(programme({ events: [] })));
      await page.press('Neu laden');
      await waitUntil(() => page.element.status === 'empty');
      await page.rests();
      expect(page.focus, 'the button is gone').to.match(/^h3 /);
    });

    it('never takes the focus to the heading again once a press on “Neu laden” has come to nothing', async () => {
      const url = server.feed(programme());
      const page = await CalendarPage.open({ attributes: { feed: url, now: NOW } });
      server.answer(url, () => new Response('', { status: 404 }));
      await page.element.refresh();
      await page.rests();
      const { answer, arrive } = later();
      server.answer(url, answer);
      await page.press('Neu laden');
      expect(page.announced, 'while it asks').to.include('Termine werden geladen …');
      arrive(new Response('', { status: 404 }));
      await waitUntil(() => page.errors.filter(({ kind }) => kind === 'status').length === 2);
      await page.rests();
      expect(page.announced).to.include('Neue Angaben sind gerade nicht erreichbar.');
      expect(page.focus, 'it is still there').to.equal('button Neu laden');
      page.button('Neu laden').blur();
      page.element.requestUpdate();
      await page.rests();
      expect(document.activeElement).to.equal(document.body);
    });

    it('says the day of the last good feed where that is not today', async () => {
      const url = server.feed(programme());
      const page = await CalendarPage.open({ attributes: { feed: url, now: '2031-01-01T10:00' } });
      server.answer(url, () => new Response('', { status: 404 }));
      await page.element.refresh();
      await page.rests();
      expect(page.text).to.match(/Stand vom \d+\. \S+ \d{4}, \d\d:\d\d\./);
    });
  });

  describe('when the feed cannot be had', () => {
    const kinds: [string, string, () => Response | Promise<Response>, string][] = [
      ['no connection', 'network', () => Promise.reject(new TypeError('Failed to fetch')), 'Verbindung'],
      ['an HTTP error', 'status', () => new Response('', { status: 404 }), 'Server'],
      ['HTML instead of JSON', 'format', () => new Response('<!doctype html>'), 'nicht anzeigen'],
      ['no feed at all', 'format', () => json([]), 'nicht anzeigen'],
      ['another version', 'version', () => json(smallFeed({ version: '2.0' })), 'ältere Fassung'],
      ['six megabytes', 'size', () => new Response(' '.repeat(6_000_000)), 'umfangreich'],
    ];
    for (const [name, kind, answer, words] of kinds) {
      it(`says what happened: ${name}`, async () => {
        const page = await CalendarPage.open({ attributes: { feed: server.address(answer) } });
        expect(page.element.status).to.equal('error');
        expect(page.alert).to.include('Die Termine sind gerade nicht erreichbar').and.include(words);
        expect(page.showsFallback).to.equal(true);
        expect(page.errors).to.have.length(1);
        expect(page.errors[0]).to.include({ kind, fatal: true });
        expect(lines.all).to.have.length(1);
        expect(lines.all[0]).to.match(/^\[kin-top\] /);
        await expect(page.element).to.be.accessible();
      });
    }

    it('says so when the answer takes too long', async () => {
      const clock = hurry();
      try {
        const page = await CalendarPage.open({
          attributes: { feed: server.address(() => new Promise(() => undefined)) },
          wait: false,
        });
        await page.arrives();
        expect(page.alert).to.include('dauert zu lange');
        expect(page.errors[0]).to.include({ kind: 'timeout', fatal: true });
      } finally {
        clock.restore();
      }
    });

    for (const address of ['javascript:alert(1)', 'http://', 'data:application/json,{}']) {
      it(`takes "${address}" for no web address`, async () => {
        const page = await CalendarPage.open({ attributes: { feed: address } });
        expect(page.element.status).to.equal('error');
        expect(page.errors).to.have.length(1);
        expect(page.errors[0]).to.include({ fatal: true });
        expect(server.asked).to.deep.equal([]);
        expect(lines.all).to.have.length(1);
        // And what is right next works.
        page.element.feed = server.feed(programme());
        await page.element.updateComplete;
        await waitUntil(() => page.element.status === 'ready');
      });
    }

    it('tries again on a press, and keeps the focus', async () => {
      const url = server.address();
      const page = await CalendarPage.open({ attributes: { feed: url, now: NOW } });
      await page.press('Noch einmal versuchen');
      expect(page.focus, 'while it loads').to.equal('h3 Termine');
      await waitUntil(() => page.element.status === 'error');
      await page.rests();
      expect(page.focus, 'after another failure').to.equal('button Noch einmal versuchen');
      server.answer(url, () => json(programme()));
      await page.press('Noch einmal versuchen');
      await waitUntil(() => page.element.status === 'ready');
      await page.rests();
      expect(page.focus, 'after it came').to.equal('h3 Termine bei Kin-Top');
      expect(page.showsFallback).to.equal(false);
      expect(page.errors.map(({ kind }) => kind)).to.deep.equal(['network', 'network', 'entry']);
      expect(page.loads).to.have.length(1);
    });

    for (const tag of TAGS)
      it(`keeps the focus where its button goes by itself: ${tag}`, async () => {
        const url = server.address(() => new Response('', { status: 404 }));
        const page = await CalendarPage.open({ tag, attributes: { feed: url, now: NOW } });
        for (const name of ['Noch einmal versuchen', 'Neu laden']) {
          page.button(name).focus();
          server.answer(url, () => json(sample));
          dispatchEvent(new Event('online'));
          await waitUntil(() => page.element.status === 'ready', `not ready after ${name}`);
          await page.rests();
          expect(page.root.activeElement, name).not.to.equal(null);
          server.answer(url, () => new Response('', { status: 404 }));
          await page.element.refresh();
          await page.rests();
        }
      });

    it('keeps the focus without a heading of its own, too', async () => {
      const url = server.address();
      const page = await CalendarPage.open({ attributes: { feed: url, now: NOW, heading: '' } });
      server.answer(url, () => json(programme()));
      await page.press('Noch einmal versuchen');
      await waitUntil(() => page.element.status === 'ready');
      await page.rests();
      expect(page.root.activeElement).not.to.equal(null);
    });

    it('leaves the focus alone where the visitor went on', async () => {
      const url = server.address();
      const page = await CalendarPage.open({ attributes: { feed: url, now: NOW } });
      const elsewhere = document.createElement('button');
      page.container.append(elsewhere);
      await page.press('Noch einmal versuchen');
      elsewhere.focus();
      await waitUntil(() => page.element.status === 'error');
      await page.rests();
      expect(document.activeElement).to.equal(elsewhere);
    });

    it('shows a fault of ours as a state, never as a throw into the page', async () => {
      const thrown: unknown[] = [];
      const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const page = await CalendarPage.open({ tag: 'faulty-calendar', data: programme() });
      page.element.requestUpdate();
      await page.rests();
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(thrown).to.deep.equal([]);
      expect(page.element.status).to.equal('error');
      expect(page.alert).to.include('nicht anzeigen');
      expect(page.showsFallback).to.equal(true);
      expect(lines.errors).to.have.length(1);
      expect(page.loads, 'nothing is shown').to.deep.equal([]);
      expect(page.errors.filter(({ kind }) => kind === 'format')).to.have.length(1);
      expect(page.errors.find(({ kind }) => kind === 'format')).to.include({ fatal: true });
    });
  });

  describe('where its feed comes from', () => {
    it('leaves out what an address names within the feed: it is the same one', async () => {
      const url = server.feed(programme());
      const pages = await Promise.all(
        ['', '#a'].map((part) => CalendarPage.open({ attributes: { feed: url + part } })),
      );
      expect(pages.map(({ element }) => element.status)).to.deep.equal(['ready', 'ready']);
      expect(server.asked).to.deep.equal([url]);
    });

    it('asks once for two elements of one address', async () => {
      const url = server.feed(programme());
      const [one, two] = await Promise.all([
        CalendarPage.open({ attributes: { feed: url } }),
        CalendarPage.open({ attributes: { feed: url } }),
      ]);
      expect([one.element.status, two.element.status]).to.deep.equal(['ready', 'ready']);
      expect(server.asked).to.deep.equal([url]);
    });

    it('takes `data` before `feed`, and asks for nothing', async () => {
      const page = await CalendarPage.open({
        attributes: { feed: server.feed(smallFeed()), now: NOW },
        data: programme(),
      });
      expect(page.element.status).to.equal('ready');
      expect(server.asked).to.deep.equal([]);
      page.element.data = undefined;
      await page.rests();
      await waitUntil(() => page.element.status === 'empty');
      expect(server.asked).to.have.length(1);
      page.element.data = programme();
      await page.rests();
      expect(page.element.status).to.equal('ready');
      expect(page.loads).to.have.length(3);
    });

    it('waits for `data` that is `null` for now, and asks for nothing', async () => {
      const page = await CalendarPage.open({ data: null, attributes: { now: NOW }, wait: false });
      await page.element.refresh();
      expect(page.element.status).to.equal('loading');
      expect(page.announced).to.equal('Termine werden geladen …');
      page.element.data = programme({ events: [] });
      await page.arrives();
      expect(page.element.status).to.equal('empty');
      expect(page.errors).to.deep.equal([]);
      expect(server.asked).to.deep.equal([]);
      expect(lines.all).to.deep.equal([]);
    });

    it('says so where `data` is no feed', async () => {
      const page = await CalendarPage.open({ data: { version: '3.0' } });
      expect(page.element.status).to.equal('error');
      expect(page.errors[0]).to.include({ kind: 'version', fatal: true });
      page.element.data = programme();
      await page.rests();
      expect(page.element.status).to.equal('ready');
    });

    it('takes an empty `feed` for none', async () => {
      const page = await CalendarPage.open({ attributes: { feed: '' } });
      expect(page.element.status).to.equal('error');
      expect(new Set(server.asked)).to.deep.equal(new Set([new URL('feed.json', document.baseURI).href]));
    });

    it('reads again on refresh(), right after it was put on the page, too', async () => {
      const url = server.feed(programme());
      const element = document.createElement('kin-top-event-calendar');
      element.feed = url;
      const place = await fixture(html`<div lang="de"></div>`);
      place.append(element);
      await element.refresh();
      expect(element.status).to.equal('ready');
      expect(server.asked).to.have.length(1);
      server.answer(url, () => json(smallFeed()));
      await element.refresh();
      expect(element.status).to.equal('empty');
    });

    it('reads another feed when `feed` changes', async () => {
      const page = await CalendarPage.open({ attributes: { feed: server.feed(programme()) } });
      page.element.setAttribute('feed', server.feed(smallFeed()));
      await page.rests();
      await waitUntil(() => page.element.status === 'empty');
    });

    it('goes on where it was, removed and put back', async () => {
      const page = await CalendarPage.open({ attributes: { feed: server.feed(programme()), now: NOW } });
      const before = page.text;
      page.element.remove();
      await aTimeout(10);
      page.container.append(page.element);
      await page.rests();
      expect(page.element.status).to.equal('ready');
      expect(page.text).to.equal(before);
      expect(server.asked).to.have.length(1);
    });

    it('gets a feed that arrived while it was off the page', async () => {
      const { answer, arrive } = later();
      const page = await CalendarPage.open({ attributes: { feed: server.address(answer) }, wait: false });
      page.element.remove();
      arrive(json(programme()));
      await aTimeout(20);
      page.container.append(page.element);
      await page.arrives();
      expect(page.element.status).to.equal('ready');
    });
  });

  describe('its heading', () => {
    const headingOf = async (attributes: Record<string, string>, inside?: string) => {
      const page = await CalendarPage.open({
        data: programme(),
        attributes: { now: NOW, ...attributes },
        inside,
      });
      return page.headings[0];
    };

    it('is the organisation’s, or the partner’s, or none', async () => {
      expect(await headingOf({})).to.equal('3 Termine bei Kin-Top');
      expect(await headingOf({ heading: 'Was läuft' })).to.equal('3 Was läuft');
      expect(await headingOf({ heading: '' })).to.equal('4 März 2027');
    });

    it('is what the partner puts into its slot', async () => {
      const page = await CalendarPage.open({
        data: programme(),
        attributes: { now: NOW },
        inside: '<h2 slot="heading">Unsere Termine</h2>',
      });
      expect(page.text).to.match(/^Unsere Termine /);
      expect(page.headings[0]).to.equal('4 März 2027');
    });

    for (const [written, level] of [
      ['2', '2'],
      ['4', '4'],
      ['6', '6'],
      ['1', '2'],
      ['9', '6'],
      ['two', '3'],
      ['', '3'],
      ['3.5', '3'],
      ['-1', '2'],
    ]) {
      it(`has level ${level} for heading-level="${written}"`, async () => {
        expect(await headingOf({ 'heading-level': written! })).to.equal(`${level} Termine bei Kin-Top`);
      });
    }

    it('has its own level again where the attribute is taken away', async () => {
      const page = await CalendarPage.open({
        data: programme(),
        attributes: { now: NOW, 'heading-level': '5' },
      });
      page.element.removeAttribute('heading-level');
      await page.rests();
      expect(page.headings[0]).to.equal('3 Termine bei Kin-Top');
    });

    it('counts on below it', async () => {
      const page = await CalendarPage.open({
        data: programme(),
        attributes: { now: NOW, 'heading-level': '2', view: 'list' },
      });
      expect(page.headings.slice(0, 4)).to.deep.equal([
        '2 Termine bei Kin-Top',
        '3 Ab 2. März 2027',
        '3 März 2027',
        '4 Sprechstunde',
      ]);
    });
  });

  describe('its clock', () => {
    it('is frozen by `now`', async () => {
      const page = await CalendarPage.open({ data: programme(), attributes: { now: '2027-07-05T08:00' } });
      expect(page.period).to.equal('Juli 2027');
      page.element.now = NOW;
      await page.rests();
      expect(page.period, 'the month follows').to.equal('März 2027');
    });

    it('runs where `now` is no time', async () => {
      const page = await CalendarPage.open({ data: programme(), attributes: { now: 'tomorrow' } });
      const [{ year }] = [{ year: new Date().getFullYear() }];
      expect(page.period).to.match(new RegExp(`(${year - 1}|${year}|${year + 1})$`));
    });
  });

  describe('when it begins', () => {
    it('waits for a press where `load="click"`, and says from where', async () => {
      const url = server.feed(programme());
      const page = await CalendarPage.open({
        attributes: { feed: url, load: 'click', now: NOW },
        wait: false,
      });
      await aTimeout(30);
      expect(server.asked).to.deep.equal([]);
      expect(page.element.status).to.equal('loading');
      expect(page.text).to.include('feed.example');
      expect(page.showsFallback).to.equal(true);
      await expect(page.element).to.be.accessible();
      await page.press('Inhalt laden');
      await page.arrives();
      expect(page.element.status).to.equal('ready');
      expect(page.focus, 'the button is gone').to.equal('h3 Termine bei Kin-Top');
      expect(server.asked).to.deep.equal([url]);
    });

    it('says under which heading it will be, while it waits for a press', async () => {
      const headed = async (lang: string, heading?: string) => {
        const page = await CalendarPage.open({
          attributes: { feed: server.feed(programme()), load: 'click', ...(heading && { heading }) },
          inside: '<b slot="heading">Das Halbjahr</b>',
          lang,
          wait: false,
        });
        expect(page.text, 'the partner’s own').to.match(/^Das Halbjahr /);
        page.element.replaceChildren();
        return page.headings;
      };
      expect(await headed('de')).to.deep.equal(['3 Termine']);
      expect(await headed('de', 'Was läuft')).to.deep.equal(['3 Was läuft']);
      expect(await headed('ar', 'ماذا يحدث')).to.deep.equal(['3 ماذا يحدث']);
      expect(await headed('ar'), 'no German word in another language').to.deep.equal([]);
    });

    it('begins on start()', async () => {
      const page = await CalendarPage.open({
        attributes: { feed: server.feed(programme()), load: 'click' },
        wait: false,
      });
      page.element.start();
      await page.arrives();
      expect(page.element.status).to.equal('ready');
      expect(page.root.activeElement, 'nobody pressed anything').to.equal(null);
    });

    it('has nothing to wait for with `data`', async () => {
      for (const load of ['click', 'visible']) {
        const page = await CalendarPage.open({ attributes: { load }, data: programme() });
        expect(page.element.status).to.equal('ready');
      }
    });

    it('waits until it comes near the viewport where `load="visible"`', async () => {
      const url = server.feed(programme());
      const page = await CalendarPage.open({
        attributes: { feed: url, load: 'visible' },
        style: 'margin-block-start: 4000px',
        wait: false,
      });
      await aTimeout(60);
      expect(server.asked).to.deep.equal([]);
      expect(page.busy).to.equal(true);
      // Moved on the page meanwhile: it still notices.
      page.element.remove();
      page.container.append(page.element);
      await aTimeout(30);
      expect(server.asked).to.deep.equal([]);
      page.element.scrollIntoView();
      await page.arrives();
      expect(page.element.status).to.equal('ready');
      scrollTo(0, 0);
    });
  });

  describe('what a page sees of it', () => {
    it('has its status as a custom state', async () => {
      let supported = true;
      try {
        document.body.matches(':state(ready)');
      } catch {
        supported = false;
      }
      const page = await CalendarPage.open({ data: programme() });
      if (supported) {
        expect(page.element.matches(':state(ready)')).to.equal(true);
        expect(page.element.matches(':state(loading)')).to.equal(false);
      }
    });

    it('has its status in the older spelling of custom states, and only one at a time', async () => {
      const page = await CalendarPage.open({ data: programme(), tag: 'old-calendar' });
      expect([...oldStates]).to.deep.equal(['--ready']);
      page.element.data = smallFeed();
      await page.rests();
      expect([...oldStates]).to.deep.equal(['--empty']);
    });

    it('takes its colours from the page, or from `theme`', async () => {
      const accentOf = async (theme: string, scheme: string) => {
        const page = await CalendarPage.open({
          data: programme(),
          attributes: { theme, now: NOW },
          style: `color-scheme: ${scheme}`,
        });
        return getComputedStyle(page.link('Singen').querySelector('time')!).color;
      };
      if (!CSS.supports('color', 'light-dark(#000, #fff)')) return;
      const light = 'rgb(14, 90, 83)';
      const dark = 'rgb(139, 211, 198)';
      expect(await accentOf('auto', 'light')).to.equal(light);
      expect(await accentOf('auto', 'dark')).to.equal(dark);
      expect(await accentOf('light', 'dark')).to.equal(light);
      expect(await accentOf('dark', 'light')).to.equal(dark);
    });

    it('has a `footer` slot in every state', async () => {
      const inside = '<p slot="footer">Bis bald</p>';
      const ready = await CalendarPage.open({ data: programme(), inside });
      expect(ready.text).to.match(/ Bis bald$/);
      const failed = await CalendarPage.open({ data: {}, inside });
      expect(failed.text).to.match(/ Bis bald$/);
    });

    it('is a FeedElement marked as ours', () => {
      expect(document.createElement('kin-top-event-calendar')).to.be.instanceOf(FeedElement);
      expect(FeedElement.kinTop).to.equal(true);
    });
  });
});
