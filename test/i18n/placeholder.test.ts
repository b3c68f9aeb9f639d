import { aTimeout, expect } from '@open-wc/testing';
import { loadLocalesWith } from '../../src/i18n/locale.js';
import { NOW, programme } from '../elements/programme.js';
import { CalendarPage } from '../helpers/calendar-page.js';
import { FeedServer, json } from '../helpers/feed-server.js';
import { waitUntil } from '../helpers/wait-until.js';

// A page's first language comes once, so this stands in a file of its own.
describe('an element that waits for a press', () => {
  let server: FeedServer;
  const asked: string[] = [];
  before(() => {
    server = new FeedServer();
    loadLocalesWith((locale) => {
      asked.push(locale);
      return Promise.resolve({ 'view.month': 'Месяц' });
    });
  });
  after(() => server.stop());

  const open = (lang: string, load = 'click') =>
    CalendarPage.open({
      attributes: { feed: server.address(() => json(programme())), now: NOW, load },
      lang,
      style: 'margin-block-start: 4000px',
      wait: false,
    });

  for (const [lang, words, dir] of [
    ['ar', 'تحميل المحتوى', 'rtl'],
    ['pl-PL', 'Załaduj treść', 'ltr'],
    ['de-simple', 'Inhalt zeigen', 'ltr'],
    ['de', 'Inhalt laden', 'ltr'],
    ['ja', 'Inhalt laden', 'ltr'],
  ] as const) {
    it(`says so in ${lang} and asks for nothing, not even for the language`, async () => {
      const page = await open(lang);
      await waitUntil(() => page.buttons.includes(words), 'no words');
      expect(page.text).to.contain('feed.example');
      const [box] = page.root.querySelectorAll('.root > [lang]');
      expect([box!.getAttribute('lang'), box!.getAttribute('dir')]).to.deep.equal([
        lang === 'ja' ? 'de' : lang.replace('-PL', ''),
        dir,
      ]);
      await expect(page.element).to.be.accessible();
      await aTimeout(30);
      expect([...asked, ...server.asked]).to.deep.equal([]);
      page.element.remove();
    });
  }

  it('asks for its language with the feed when it comes near, and when it is pressed', async () => {
    const far = await open('ru', 'visible');
    const page = await open('ru');
    await waitUntil(() => page.buttons.includes('Загрузить'), 'no words');
    await aTimeout(60);
    expect([...asked, ...server.asked]).to.deep.equal([]);
    await page.press('Загрузить');
    await page.arrives();
    expect(asked).to.deep.equal(['ru']);
    expect(page.buttons).to.include('Месяц');
    expect(server.asked).to.have.length(1);
    far.element.scrollIntoView();
    await far.arrives();
    expect(far.buttons).to.include('Месяц');
    expect(asked).to.deep.equal(['ru']);
    scrollTo(0, 0);
  });
});
