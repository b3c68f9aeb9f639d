// The case's own server, from within the page: what it does next, and what it was asked.
import { plan } from './watch.js';

interface Served {
  requests: number;
  /** Requests that named the copy they had (`If-None-Match`), and answers without a body (304). */
  named: number;
  unchanged: number;
}

const ask = async (query: string): Promise<Served> =>
  (await fetch(`${plan.control}&${query}`, { method: 'POST' })).json() as Promise<Served>;

/** From now on the server does what is called `mode`. */
export const serve = async (mode: string): Promise<void> => void (await ask(`mode=${mode}`));
export const served = (): Promise<Served> => ask('');
