import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Outcome } from './fault.js';
import type { Served, Site } from './partner.js';

/** What a page may wish for. */
const wishes: Record<string, (tools: CDPSession) => Promise<unknown>> = {
  offline: (tools) => connection(tools, true),
  online: (tools) => connection(tools, false),
  async 'frozen for three seconds'(tools) {
    await tools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await sleep(3000);
    await tools.send('Page.setWebLifecycleState', { state: 'active' });
  },
  blocked: (tools) => tools.send('Network.setBlockedURLs', { urls: ['*?blocked'] }),
  'not blocked': (tools) => tools.send('Network.setBlockedURLs', { urls: [] }),
};

const connection = (tools: CDPSession, offline: boolean) =>
  tools.send('Network.emulateNetworkConditions', {
    offline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });

/** Opens a case in a tab of its own, and grants its wishes until it ends. */
export async function visitTab(page: Page, site: Site, index: number, one: Served): Promise<Outcome> {
  page.setDefaultTimeout(30_000);
  const tools = await page.createCDPSession();
  await tools.send('Network.enable');
  if (one.fault.secure) await tools.send('Security.setIgnoreCertificateErrors', { ignore: true });
  await page.setViewport({ width: 400, height: 700 });
  await page.goto(`${one.fault.secure ? site.secureUrl : site.url}/case?${index}`);
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) {
    const { wish, report } = await page.evaluate((name) => {
      const { wish, granted, reports } = window;
      return { wish: wish === granted ? undefined : wish, report: reports?.[name] };
    }, one.plan.name);
    if (report) return report;
    if (!wish) continue;
    await wishes[wish]!(tools);
    await page.evaluate((granted) => (window.granted = granted), wish);
  }
  return { shown: '', words: [], complaints: ['did not come to an end'] };
}
