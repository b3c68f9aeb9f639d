// The load: requests as the form sends them, each with an id of its own.
import { buildRequest } from '../../src/cooperation/build-request.js';
import { emptyValues } from '../../src/cooperation/values.js';

const MESSAGE = `Guten Tag,

wir sind eine Kita mit drei Gruppen und suchen ein Training zur interkulturellen Öffnung für unser Team, etwa
zwölf Personen, am liebsten im Frühjahr an zwei Nachmittagen. Können Sie uns ein Angebot machen?

Viele Grüße
Anna Beispiel`;

/** What the form would send, as JSON. */
const body = (id: string): string =>
  JSON.stringify(
    buildRequest(
      {
        ...emptyValues(),
        organization: 'Kita im Stadtteil',
        kind: 'kindergarten',
        name: 'Anna Beispiel',
        email: 'leitung@kita.example',
        telephone: '+49 211 123456',
        topics: ['intercultural-opening'],
        channel: 'phone',
        days: ['TU', 'TH'],
        time: 'morning',
        message: MESSAGE,
      },
      {
        id,
        language: 'de',
        page: 'https://www.partner.example/kooperation',
        now: Date.now(),
        zone: 'Europe/Berlin',
        elapsed: 93_000,
      },
    ),
  );

/** As a browser sends it from a page of another origin. */
const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'de-DE,de;q=0.9',
  origin: 'https://www.partner.example',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'cross-site',
  'user-agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

/** What came of a load. */
export interface Answers {
  /** References by id, of all that was answered with 2xx. */
  taken: Map<string, string>;
  /** Milliseconds to each answer, the quickest first. */
  times: number[];
  /** From the first request to the last answer, in milliseconds. */
  duration: number;
}

/** How large a request is, in bytes. */
export const BODY_SIZE = Buffer.byteLength(body(crypto.randomUUID()));

/**
 * Sends so many requests over so many connections, on each the next one when the one before is answered.
 * @throws where one of them is not taken
 */
export async function load(address: string, connections: number, amount: number): Promise<Answers> {
  const { default: autocannon } = await import('autocannon');
  const taken = new Map<string, string>();
  const times: number[] = [];
  const refused = new Map<number, number>();
  let last = 0;
  const start = performance.now();
  const run = autocannon<{ id: string }>({
    url: `${address}/api/cooperation`,
    connections,
    amount,
    timeout: 60,
    requests: [
      {
        method: 'POST',
        headers: HEADERS,
        setupRequest: (request, context) => ({ ...request, body: body((context.id = crypto.randomUUID())) }),
        onResponse(status, answer, { id }) {
          if (status === 201) taken.set(id, (JSON.parse(answer) as { reference: string }).reference);
          else refused.set(status, (refused.get(status) ?? 0) + 1);
        },
      },
    ],
  });
  run.on('response', (_client, _status, _bytes, time) => {
    times.push(time);
    last = performance.now();
  });
  const { errors, timeouts, resets } = await run;
  if (taken.size !== amount || errors || timeouts || resets) {
    const others = [...refused].map(([status, count]) => `${count} × ${status}`).join(', ');
    throw new Error(
      `${amount} sent, ${taken.size} taken, ${others || 'none'} refused, ${errors} errors, ${timeouts} time-outs`,
    );
  }
  return { taken, times: times.sort((a, b) => a - b), duration: last - start };
}
