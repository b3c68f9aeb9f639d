import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { TAGS } from '../harness.js';
import type { Fault, Plan } from './fault.js';
import { certificate, type FaultServer } from './fault-server.js';

/** One case as it is served. */
export interface Served {
  fault: Partial<Fault>;
  plan: Plan;
  server: FaultServer;
  /** Address of our script. */
  script: string;
}

/** So many cases at once; those that take ten seconds come first, and do not keep the others. */
const AT_ONCE = 6;

/** What runs in each page before our script, as one script. */
export async function visitorScript(): Promise<string> {
  const entry = fileURLToPath(new URL('in-page/main.ts', import.meta.url));
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2021',
      lib: { entry, formats: ['iife'], name: 'visitor' },
    },
  })) as [Rolldown.RolldownOutput];
  return output[0].code;
}

export interface Site {
  url: string;
  /** The same by `https`. */
  secureUrl: string;
  close(): Promise<void>;
}

/** A site with a page per case, and one around them all that shows them side by side. */
export async function startSite(cases: readonly Served[], visitor: string): Promise<Site> {
  const find = (url: string) => cases[Number(/^\/(?:case|control)\?(\d+)/.exec(url)?.[1])];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url!;
    const one = find(url);
    if (url === '/visitor.js') response.setHeader('Content-Type', 'text/javascript').end(visitor);
    else if (url.startsWith('/control') && one) {
      const mode = new URLSearchParams(url).get('mode');
      if (mode) await one.server.become(mode);
      const { requests, unchanged } = one.server;
      const named = requests.filter(({ headers }) => headers['if-none-match']).length;
      response.end(JSON.stringify({ requests: requests.length, named, unchanged }));
    } else {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      if (one?.fault.policy) response.setHeader('Content-Security-Policy', one.fault.policy);
      response.end(one ? casePage(one) : wall(cases));
    }
  };
  const servers = [createServer(answer), createSecureServer(certificate(), answer)];
  const [port, securePort] = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      return (server.address() as AddressInfo).port;
    }),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    secureUrl: `https://127.0.0.1:${securePort}`,
    async close() {
      for (const server of servers) server.close().closeAllConnections();
    },
  };
}

const escaped = (text: string): string => text.replace(/[&"<]/g, (letter) => `&#${letter.charCodeAt(0)};`);

// With `crossorigin` the page gets to hear of rejections in our script, too.
const casePage = ({ plan, fault, script }: Served): string =>
  `<!doctype html><html lang="${plan.lang}"><head><meta charset="utf-8"><title>Partner</title>
  <link rel="icon" href="data:,"><script src="/visitor.js" data-plan="${escaped(JSON.stringify(plan))}"></script>
  ${fault.script ? `<script>${fault.script}</script>` : ''}
  </head><body><main><h1>Partner</h1><p>Vor den Elementen.</p>
  <script async crossorigin src="${script}"></script>
  ${TAGS.map((tag) => `<${tag} feed="${escaped(plan.feed)}"><a href="https://www.kin-top.de/">Zur Seite von Kin-Top</a></${tag}>`).join('\n<p>Dazwischen.</p>\n')}
  <p>Danach.</p></main></body></html>`;

/** Opens a case when one that is quick has ended; it begins when it is told, as a driver waits for a page to be loaded. */
const wall = (cases: readonly Served[]): string => {
  const takesLong = ({ plan, fault }: Served) => !!(plan.slow ?? fault.long);
  const rank = (one: Served) => (takesLong(one) ? 0 : one.fault.last ? 2 : 1);
  const list = cases
    .filter(({ plan }) => !plan.alone)
    .sort((a, b) => rank(a) - rank(b))
    .map((one) => [cases.indexOf(one), one.plan.name, takesLong(one)]);
  return `<!doctype html><meta charset="utf-8"><title>Faults</title><link rel="icon" href="data:,">
  <style>iframe { width: 400px; height: 700px; }</style>
  <script>
    reports = {};
    async function start() {
      let open = 0;
      const sleep = (delay) => new Promise((done) => setTimeout(done, delay));
      for (const [index, name, slow] of ${JSON.stringify(list).replaceAll('<', '\\u003c')}) {
        while (open >= ${AT_ONCE}) await sleep(10);
        const frame = document.createElement('iframe');
        frame.src = '/case?' + index;
        document.body.append(frame);
        if (!slow) open++;
        (async () => {
          const begun = Date.now();
          while (!reports[name] && Date.now() < begun + 60000) await sleep(25);
          reports[name] ??= { shown: '', words: [], complaints: ['did not come to an end'] };
          frame.remove();
          if (!slow) open--;
        })();
        await sleep(20);
      }
    }
  </script><body></body>`;
};
