import { expect } from '@open-wc/testing';
import { loadLocalesWith } from '../../src/i18n/locale.js';
import { CalendarPage } from '../helpers/calendar-page.js';
import { ConsoleLines, FeedServer, json } from '../helpers/feed-server.js';
import { NOW, programme } from '../elements/programme.js';
import { waitUntil } from '../helpers/wait-until.js';

// A page's first language comes once, so this stands in a file of its own.
describe('the first words on a page', () => {
  it('are in the language that is wanted, never in German before it', async () => {
    let bring: (found: Record<string, string>) => void = () => undefined;
    const asked: string[] = [];
    loadLocalesWith((locale) => {
      asked.push(locale);
      return new Promise((resolve) => (bring = resolve));
    });
    const server = new FeedServer();
    const lines = new ConsoleLines();
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(page.text));
    const opening = CalendarPage.open({
      attributes: { feed: server.address(() => json(programme())), now: NOW },
      lang: 'ru',
      wait: false,
    });
    const page = await opening;
    watch.observe(page.root, { childList: true, characterData: true, subtree: true });
    seen.add(page.text);
    await waitUntil(() => server.asked.length === 1, 'the feed is asked for in the same tick');
    expect(asked).to.deep.equal(['ru']);
    await page.rests();
    expect(page.element.status).to.equal('loading');
    expect(page.busy).to.equal(true);
    expect([...seen].filter(Boolean), 'no words yet').to.deep.equal([]);
    expect(page.element.getBoundingClientRect().height).to.be.greaterThan(200);
    await expect(page.element).to.be.accessible();

    bring({ 'view.month': 'Месяц' });
    await page.arrives();
    expect(page.buttons).to.include('Месяц');
    expect(page.loads).to.have.length(1);
    watch.disconnect();
    server.stop();
    lines.stop();
  });
});
