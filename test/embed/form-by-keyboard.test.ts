import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { choose } from '../../tools/browsers/choose.mjs';
import { serveFolder, type StaticServer } from '../../tools/build/static-server.js';
import { MIN_ELAPSED } from '../../tools/receiver/receiver.js';
import { databaseFor } from '../tools/receiver/example.js';
import { addressOf, run } from '../tools/receiver/receiver-process.js';
import { startSink } from '../tools/receiver/smtp-sink.js';
import { GERMAN, RUSSIAN } from './form-words.js';
import { partnerPage, settled, startBrowser, startPartner, visit } from './harness.js';
import { Keys } from './keys.js';

/** What the browser itself calls what has the focus. */
async function accessibleName(page: Page): Promise<string> {
  const focused = (node: { focused?: boolean; name?: string; children?: object[] }): string | undefined => {
    for (const child of node.children ?? []) {
      const found = focused(child);
      if (found !== undefined) return found;
    }
    return node.focused ? (node.name ?? '') : undefined;
  };
  return focused((await page.accessibility.snapshot()) ?? {}) ?? '';
}

/** Everything a page could leave behind on a device, and its address. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
    address: location.href,
    history: history.length,
    state: history.state as unknown,
    name: window.name,
    title: document.title,
  }));

const { browsers } = await choose({ ...process.env, ENGINES: process.env['ENGINES'] ?? 'Chromium,Firefox' });

for (const found of browsers.filter(({ engine }) => engine !== 'WebKit')) {
  describe(`a request by keyboard alone, in ${found.engine}`, () => {
    let provider: StaticServer;
    let browser: Browser;
    before(async () => {
      provider = await serveFolder(['dist', 'public']);
      browser = await startBrowser('Europe/Berlin', found);
    });
    after(async () => {
      await browser.close();
      await provider.close();
    });

    for (const words of [GERMAN, RUSSIAN]) {
      it(`is stored and mailed once, and leaves nothing behind: ${words.lang}`, async (test) => {
        const sink = await startSink(test);
        const { port } = sink.config.server;
        const environment = {
          DATABASE_URL: await databaseFor(test),
          SMTP_URL: `smtp://127.0.0.1:${port}`,
          MAIL_TO: 'anfragen@kin-top.example',
        };
        const receiver = await addressOf(run(test, [], environment));
        const html = partnerPage(
          `<p><a href="/#top">Vorher</a></p>
          <script async src="${provider.url}/kin-top-widgets.js"></script>
          <kin-top-cooperation-form action="${receiver}/api/cooperation"></kin-top-cooperation-form>`,
          { lang: words.lang },
        );
        const partner = await startPartner(() => ({ html }));
        test.after(() => partner.close());
        const { page, complaints, requests } = await visit(browser, `${partner.url}/?visitor=42`);
        await settled(page);
        let posts = 0;
        page.on('request', (request) => (posts += +(request.method() === 'POST')));
        await page.evaluate(() => {
          const heard: [string, string][] = [];
          Object.assign(window, { heard });
          for (const type of ['load', 'error', 'select', 'filter', 'submit', 'sent'])
            document.addEventListener(`kin-top-${type}`, (event) =>
              heard.push([event.type, JSON.stringify((event as CustomEvent).detail)]),
            );
        });
        const before = await traces(page);
        const began = Date.now();
        const keys = new Keys(page);

        /** Tabs to a field and types into it. */
        const fill = async ([label, ...lines]: readonly string[]): Promise<void> => {
          await keys.tabTo(label!);
          if (found.engine === 'Chromium') assert.ok((await accessibleName(page)).startsWith(label!), label);
          for (const [index, line] of lines.entries()) {
            // In a text of several lines Enter is one more line.
            if (index) await page.keyboard.press('Enter');
            await keys.type(line);
          }
        };
        await fill(words.organization);
        await keys.tabTo(words.kind[0]!);
        // Arrows choose without opening the list; the school is the second.
        await keys.press('ArrowDown', 2);
        await fill(words.name);
        await fill(words.email.slice(0, 2));
        await fill(words.telephone);
        await keys.tabTo(words.topic[1]!);
        await keys.press(' ');
        await keys.tabTo(words.project[1] || words.project[0]!);
        await keys.press(' ');
        await keys.tabTo(words.audience);
        await keys.press(' ');
        await fill(words.message);
        // Radio buttons are one stop; arrows choose. "No matter which" is chosen at first, and the last.
        await keys.tabTo(words.channel[0]!);
        await keys.press('ArrowUp');
        await keys.tabTo(words.days[1]!);
        await keys.press(' ');
        await keys.tabTo(words.time[0]!);
        await keys.press('ArrowDown');
        await keys.tabTo(words.next);
        await keys.press('Enter');

        await keys.arrive(words.review);
        await keys.tabTo(words.change);
        await keys.press(' ');
        await keys.arrive(words.message[0]!);
        await page.keyboard.press('End');
        await keys.type(` ${words.more}`);
        await keys.tabTo(words.next);
        await keys.press('Enter');
        await keys.arrive(words.review);
        const review = await page.$eval('kin-top-cooperation-form >>> [part~="review"]', (part) =>
          (part as HTMLElement).innerText.replace(/\s+/g, ' '),
        );
        await keys.tabTo(words.send);
        // A person takes longer than a program.
        await sleep(Math.max(0, MIN_ELAPSED + 100 - (Date.now() - began)));
        await keys.press('Enter');
        await keys.arrive(words.sent);

        const text = await page.$eval('kin-top-cooperation-form', (form) =>
          (form.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '),
        );
        const reference = new RegExp(`${words.reference} (\\S+)`).exec(text)?.[1] ?? '';
        assert.match(reference, /\w{4}/, 'the visitor sees the reference');

        // What staff see.
        const exported = run(test, ['export', '--json'], environment);
        await exported.ended;
        const stored = JSON.parse(exported.output()) as (typeof sink.mails)[0]['data'][];
        assert.equal(stored.length, 1);
        assert.equal(stored[0]!.reference, reference);
        const { request } = stored[0]!;
        const message = words.message.slice(1).join('\n') + ` ${words.more}`;
        assert.deepEqual(request.organization, { name: words.organization[1], kind: 'school' });
        assert.deepEqual(request.contact, {
          name: words.name[1],
          email: words.email[1],
          telephone: words.telephone[1],
        });
        assert.deepEqual(request.topics, ['intercultural-opening']);
        assert.equal(request.projects.length, 1);
        assert.equal(request.audiences.length, 1);
        assert.deepEqual(request.preferred, { channel: 'visit', days: ['TH'], time: 'morning' });
        assert.equal(request.message, message);
        assert.equal(request.language, words.lang);
        assert.equal(request.page, `${partner.url}/`);
        const listed = run(test, ['list'], environment);
        await listed.ended;
        assert.ok(listed.output().includes(reference) && listed.output().includes(words.organization[1]!));

        // What was read before sending is what was sent.
        for (const [, value] of [words.organization, words.name, words.email, words.telephone, words.kind])
          assert.ok(review.includes(value!), `${value} in: ${review}`);

        // One mail, to be answered with "reply".
        await sink.until(1);
        await sleep(500);
        assert.equal(sink.mails.length, 1);
        const { mail, data } = sink.mails[0]!;
        assert.deepEqual(
          mail.replyTo?.map(({ address }) => address),
          [words.email[2] ?? words.email[1]],
        );
        assert.ok(mail.subject?.includes(reference), mail.subject);
        assert.equal(data.request.message, message);

        // Nothing of it is left behind.
        assert.deepEqual(await traces(page), before);
        assert.deepEqual(await page.browserContext().cookies(), []);
        const said = [words.organization[1]!, words.email[1]!, 'partner.example', words.more, request.id];
        for (const address of requests)
          for (const one of said)
            assert.ok(
              !decodeURIComponent(address).includes(one) && !address.includes(encodeURIComponent(one)),
            );
        const heard = await page.evaluate(() => (window as unknown as { heard: [string, string][] }).heard);
        assert.deepEqual(
          heard.map(([type]) => type),
          ['kin-top-submit', 'kin-top-sent'],
        );
        assert.equal(heard[1]![1], JSON.stringify({ reference }));
        assert.deepEqual(complaints, []);

        // Each stop on the way has a name, a line around it, and is in view; the order is that of reading.
        const own = keys.stops.filter(({ ours }) => ours);
        for (const stop of own) {
          assert.ok(stop.words, `a name: ${JSON.stringify(stop)}`);
          // A heading is where reading goes on: there is nothing to press.
          if (!/^h\d$/.test(stop.name))
            assert.ok(stop.ring >= 2, `a line around it: ${JSON.stringify(stop)}`);
          assert.ok(stop.inView, `in view: ${JSON.stringify(stop)}`);
        }
        const order = [...new Set(own.map(({ name }) => name))];
        assert.deepEqual(order.slice(0, 14), [
          // The language menu.
          'select-one',
          'organization',
          'kind',
          'name',
          'email',
          'telephone',
          'topics',
          'projects',
          'audiences',
          'message',
          'channel',
          'days',
          'time',
          'a',
        ]);
        assert.ok(!order.includes('website'), 'nobody meets the trap');

        // Gone and come back: nothing is sent a second time.
        await page.goto(`${partner.url}/?elsewhere`);
        await page.evaluate(() => setTimeout(() => history.back()));
        await page.waitForFunction(() => location.search === '?visitor=42');
        await settled(page);
        assert.equal(posts, 1);
      });
    }
  });
}
