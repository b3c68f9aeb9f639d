import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { languageOf } from '../../src/i18n/language.js';
import type { LocaleLoader } from '../../src/i18n/locale.js';
import { getLocale, loadLocalesWith, requestLocale } from '../../src/i18n/locale.js';
import { CalendarPage } from '../helpers/calendar-page.js';
import { ConsoleLines, FeedServer, hurry, json } from '../helpers/feed-server.js';
import { NOW, programme } from '../elements/programme.js';
import { waitUntil } from '../helpers/wait-until.js';

const RUSSIAN = {
  'view.month': 'Месяц',
  'view.list': 'Список',
  'calendar.heading': 'Мероприятия: {0}',
  'calendar.heading-plain': 'Мероприятия',
  'calendar.loading': 'Загрузка …',
  'events.one': '{0} мероприятие',
  'events.few': '{0} мероприятия',
  'events.many': '{0} мероприятий',
  'events.other': '{0} мероприятия',
};
const ENGLISH = {
  'view.month': 'Month',
  'view.list': 'List',
  'events.one': '{0} event',
  'events.other': '{0} events',
};
const strings: LocaleLoader = (locale) =>
  Promise.resolve((locale === 'ru' ? RUSSIAN : ENGLISH) as Record<string, string>);

describe('the language of an element', () => {
  it('is its own, else the nearest around it, an empty one left out', async () => {
    const outer = await fixture(
      html`<div lang="ru">
        <p lang=""><b></b><i lang="tr"></i></p>
      </div>`,
    );
    expect(languageOf(outer.querySelector('b')!)).to.equal('ru');
    expect(languageOf(outer.querySelector('i')!)).to.equal('tr');
  });

  it('is found through shadow roots', async () => {
    const outer = await fixture(html`<div lang="uk"><section></section></div>`);
    const shadow = outer.querySelector('section')!.attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<div><b></b></div>';
    const inner = shadow.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<i></i>';
    expect(languageOf(inner.querySelector('i')!)).to.equal('uk');
    expect(languageOf(shadow.querySelector('b')!)).to.equal('uk');
  });

  it('is the page’s, and German where nobody says', () => {
    const { lang } = document.documentElement;
    document.documentElement.lang = 'pl';
    expect(languageOf(document.body)).to.equal('pl');
    document.documentElement.removeAttribute('lang');
    expect(languageOf(document.body)).to.equal('de');
    expect(languageOf(document.createElement('p'))).to.equal('de');
    document.documentElement.lang = lang;
  });
});

describe('the interface', () => {
  let lines: ConsoleLines;
  beforeEach(async () => {
    loadLocalesWith(strings);
    lines = new ConsoleLines();
    await requestLocale('de');
  });
  afterEach(() => lines.stop());
  const open = (lang: string, more: { wait?: boolean; attributes?: Record<string, string> } = {}) =>
    CalendarPage.open({ data: programme(), lang, ...more, attributes: { now: NOW, ...more.attributes } });
  const speaks = async (page: CalendarPage, view: string) => {
    await waitUntil(() => page.buttons.includes(view), `${view} in ${page.buttons.join()}`);
    await page.rests();
  };

  for (const tag of ['ru', 'ru-RU', 'RU_ru', 'ru-Latn-RU']) {
    it(`speaks Russian for lang="${tag}"`, async () => {
      const page = await open(tag);
      await speaks(page, 'Месяц');
      expect(page.headings[0]).to.equal('3 Мероприятия: Kin-Top');
      expect(page.period).to.match(/^март 2027/i);
      expect(page.announced).to.match(/: 12 мероприятий$/);
      const inner = page.root.firstElementChild as HTMLElement;
      expect(inner.lang).to.equal('ru');
      expect(lines.all.filter((line) => line.includes('lang'))).to.deep.equal([]);
    });
  }

  it('has the plural form of the count', async () => {
    const counts: [number, string][] = [
      [1, '1 мероприятие'],
      [2, '2 мероприятия'],
      [5, '5 мероприятий'],
      [21, '21 мероприятие'],
    ];
    for (const [count, words] of counts) {
      const events = Array.from({ length: count }, (_, index) => ({
        id: `e${index}`,
        name: 'X',
        startDate: '2027-03-10T10:00',
      }));
      const page = await CalendarPage.open({
        data: programme({ events }),
        lang: 'ru',
        attributes: { now: NOW },
      });
      await speaks(page, 'Месяц');
      expect(page.announced).to.match(new RegExp(`: ${words}$`));
    }
  });

  it('speaks the language of whoever is first when the first has left', async () => {
    const first = await open('ru');
    // In words that stand for Turkish here.
    const second = await open('tr');
    await speaks(second, 'Месяц');
    first.element.remove();
    await speaks(second, 'Month');
  });

  it('speaks German where a text is not translated', async () => {
    const page = await open('en');
    await speaks(page, 'Month');
    expect(page.buttons).to.include('Heute');
  });

  it('is German for a language there is none for, which the console names once', async () => {
    const page = await open('tlh');
    await speaks(page, 'Monat');
    await open('tlh');
    expect(lines.warnings.filter((line) => line.includes('"tlh"'))).to.have.length(1);
    expect(page.errors.filter(({ kind }) => kind === 'locale')).to.deep.equal([]);
  });

  it('is that of the first element in the document, whichever came first', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <p lang="ru"></p>
        <p lang="en"></p>
      </div>`,
    );
    const [first, second] = [...place.children] as HTMLElement[];
    const make = () => {
      const element = document.createElement('kin-top-event-calendar');
      element.data = programme();
      return element;
    };
    const [late, early] = [make(), make()];
    second!.append(early);
    first!.append(late);
    for (const one of [early, late]) await waitUntil(() => one.shadowRoot!.textContent!.includes('Месяц'));
    expect(lines.warnings.filter((line) => line.includes('lang="en"'))).to.have.length(1);
  });

  it('is that of a shadow root around it, changed at run time, too', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const wrapper = document.createElement('section');
    wrapper.lang = 'ru';
    const element = document.createElement('kin-top-event-calendar');
    element.data = programme();
    wrapper.append(element);
    host.attachShadow({ mode: 'closed' }).append(wrapper);
    await waitUntil(() => element.shadowRoot!.textContent!.includes('Месяц'));
    wrapper.lang = 'en';
    await waitUntil(() => element.shadowRoot!.textContent!.includes('Month'));
  });

  it('changes with `lang` at run time, and shows the old words until the new ones are there', async () => {
    let bring: (found: Record<string, string>) => void = () => undefined;
    const page = await open('ru');
    await speaks(page, 'Месяц');
    await page.press('Список');
    loadLocalesWith(() => new Promise((resolve) => (bring = resolve)));
    page.element.lang = 'en';
    await page.rests();
    expect(page.element.status).to.equal('ready');
    expect(page.focus).to.equal('button Список');
    await waitUntil(() => bring.length);
    bring(ENGLISH);
    await speaks(page, 'List');
    expect(page.focus, 'which stays where it was').to.equal('button List');
    page.element.lang = 'de';
    await speaks(page, 'Liste');
    page.element.removeAttribute('lang');
    loadLocalesWith(strings);
    await page.rests();
  });
});

describe('content in several languages', () => {
  it('follows each element, with the true language of what is not translated', async () => {
    loadLocalesWith(strings);
    await requestLocale('de');
    const data = programme({
      events: [
        { id: 'a', name: { de: 'Singen', ru: 'Пение' }, startDate: '2027-03-10T10:00' },
        { id: 'b', name: { de: 'Malen' }, startDate: '2027-03-11T10:00' },
      ],
    });
    const page = await CalendarPage.open({ data, lang: 'ru', attributes: { now: NOW, view: 'list' } });
    await waitUntil(() => page.buttons.includes('Месяц'));
    await page.rests();
    expect(page.rows.map(({ name }) => name)).to.deep.equal(['Пение', 'Malen']);
    expect(page.link('Malen').querySelector('bdi')!.lang).to.equal('de');
    expect(page.link('Пение').querySelector('bdi')!).not.to.have.attribute('lang');
    expect(page.text).to.match(/немецкий|Deutsch/i);
  });
});

describe('a language that does not come', () => {
  let lines: ConsoleLines;
  let clock: { restore(): void };
  beforeEach(async () => {
    lines = new ConsoleLines();
    loadLocalesWith(strings);
    await requestLocale('de');
    clock = hurry();
  });
  afterEach(() => {
    lines.stop();
    clock.restore();
  });
  const failures: [string, LocaleLoader][] = [
    ['missing', () => Promise.reject(new Error('404'))],
    ['broken', () => Promise.resolve(null as never)],
    ['no JSON object', () => Promise.resolve('<!doctype html>' as never)],
    ['a list', () => Promise.resolve([] as never)],
    ['of no texts', () => Promise.resolve({ texts: [null, 7, {}] as never })],
    ['an empty object', () => Promise.resolve({})],
    ['slow', () => new Promise(() => undefined)],
    [
      'throwing',
      () => {
        throw new Error('at once');
      },
    ],
  ];
  for (const [name, loader] of failures) {
    it(`leaves German, a console line and an event: ${name}`, async () => {
      loadLocalesWith(loader);
      const page = await CalendarPage.open({ data: programme(), lang: 'ru', attributes: { now: NOW } });
      await waitUntil(() => page.errors.some(({ kind }) => kind === 'locale'), 'says so', { timeout: 3000 });
      await page.rests();
      expect(page.view).to.equal('Monat');
      expect((page.root.firstElementChild as HTMLElement).lang).to.equal('de');
      expect(page.errors.filter(({ kind }) => kind === 'locale')).to.have.length(1);
      expect(page.errors.find(({ kind }) => kind === 'locale')).to.include({ fatal: false });
      expect(lines.warnings.filter((line) => line.includes('"ru"'))).to.have.length(1);
    });
  }

  it('is waited for anew where somebody comes back to it', async () => {
    // Patience ends after 250 ms here.
    loadLocalesWith(async (locale) => {
      await aTimeout(locale === 'ru' ? 200 : 1000);
      return strings(locale);
    });
    const first = requestLocale('ru');
    await aTimeout(60);
    void requestLocale('en');
    await aTimeout(120);
    expect(await requestLocale('ru')).to.equal(undefined);
    expect(await first).to.equal(undefined);
    expect(getLocale()).to.equal('ru');
    expect(lines.warnings).to.deep.equal([]);
  });

  it('may come later', async () => {
    loadLocalesWith(() => Promise.reject(new Error('offline')));
    await CalendarPage.open({ data: programme(), lang: 'ru', attributes: { now: NOW } });
    await aTimeout(20);
    loadLocalesWith(strings);
    const page = await CalendarPage.open({ data: programme(), lang: 'ru', attributes: { now: NOW } });
    await waitUntil(() => page.buttons.includes('Месяц'));
  });

  it('is asked for once more when the feed is back after a failure, whoever reads it', async () => {
    const server = new FeedServer();
    const url = server.address();
    let asked = 0;
    const missing = async () => {
      asked++;
      await aTimeout(50);
      throw new Error('404');
    };
    loadLocalesWith(missing);
    const setting = { attributes: { feed: url, now: NOW }, lang: 'ru' };
    const pages = [await CalendarPage.open(setting), await CalendarPage.open(setting)];
    const [page] = pages;
    const becomes = async (status: string) => {
      await waitUntil(() => pages.every(({ element }) => element.status === status), status);
      await aTimeout(100);
      await page!.rests();
    };
    const recover = async () => {
      server.answer(url, () => json(programme()));
      dispatchEvent(new Event('online'));
      await becomes('ready');
    };
    const fail = async () => {
      server.answer(url, () => new Response('', { status: 404 }));
      await page!.element.refresh();
      await becomes('stale');
    };
    await becomes('error');
    for (let time = 0; time < 2; time++) {
      const before = asked;
      await recover();
      expect(asked - before).to.equal(1);
      expect(page!.view).to.equal('Monat');
      await page!.element.refresh();
      await fail();
      expect(asked - before).to.equal(1);
    }
    loadLocalesWith(strings);
    await recover();
    expect(page!.view).to.equal('Месяц');
    server.stop();
  });

  it('is not asked for by an element that has left before it began', async () => {
    const asked: string[] = [];
    loadLocalesWith((locale) => {
      asked.push(locale);
      return strings(locale);
    });
    const page = await CalendarPage.open({
      attributes: { feed: 'https://kin-top.example/feed.json', load: 'click' },
      wait: false,
    });
    page.element.lang = 'ru';
    page.element.start();
    page.element.remove();
    await page.element.updateComplete;
    await aTimeout(20);
    expect(asked).to.deep.equal([]);
  });

  it('does not take the place of one that was asked for after it', async () => {
    // Late, but not too late.
    clock.restore();
    let bring: (found: Record<string, string>) => void = () => undefined;
    loadLocalesWith((locale) =>
      locale === 'ru' ? new Promise((resolve) => (bring = resolve)) : strings(locale),
    );
    const page = await CalendarPage.open({
      data: programme(),
      lang: 'ru',
      attributes: { now: NOW },
      wait: false,
    });
    page.element.lang = 'en';
    await waitUntil(() => page.buttons.includes('Month'));
    bring(RUSSIAN);
    await aTimeout(120);
    expect(page.buttons).to.include('Month');
    expect(page.errors.filter(({ kind }) => kind === 'locale')).to.deep.equal([]);
  });
});
