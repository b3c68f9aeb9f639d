// One fault, from the first moment to the good content.
import type { FeedErrorKind } from '../../../../src/feed/problem.js';
import { pass, passUntil, realNow, sleep, until } from './clock.js';
import { serve, served } from './control.js';
import { inTurn } from './turn.js';
import { pageIsUntouched } from './untouched.js';
import {
  all,
  check,
  fetches,
  heard,
  history,
  ours,
  outcome,
  plan,
  root,
  shown,
  SLOW,
  statuses,
  textOf,
  times,
} from './watch.js';

const RETRY = 'Noch einmal versuchen';
/** Milliseconds from our script's start until a visitor sees how it is. */
const AT_LATEST = 10_500;
/** The first later try comes between half of 15 s and one and a half; then twice as long, and so on. */
export const FIRST_TRY = { earliest: 7500, latest: 22_600 };
/** What is too large is left for five minutes, times as much. */
const TRY_OF_SIZE = { earliest: 150_000, latest: 450_100 };
/** Milliseconds by which we may learn late of an error. */
const SLACK = 1500;

/** Lets time pass until shortly before a try that comes so many milliseconds after the last error. */
export const justBefore = (wait: number): Promise<void> => passUntil(times.failed + wait - SLACK);

const REASONS: Record<FeedErrorKind, string> = {
  network: 'Die Verbindung ist nicht zustande gekommen. Bitte versuchen Sie es noch einmal.',
  timeout: 'Die Antwort dauert zu lange. Bitte versuchen Sie es noch einmal.',
  status: 'Der Server kann die Angaben gerade nicht liefern. Bitte versuchen Sie es später noch einmal.',
  size: 'Die Angaben sind zu umfangreich und werden deshalb nicht gezeigt.',
  format: 'Die Angaben lassen sich gerade nicht anzeigen.',
  version: 'Diese Seite verwendet eine ältere Fassung der Anzeige und kann die Angaben nicht lesen.',
};

/** What each element shows of the good feed. */
export const CONTENT: Record<string, RegExp> = {
  'kin-top-project-list': /Chor im/,
  'kin-top-contact-card': /Frau /,
  'kin-top-event-calendar': /Gemeinsames/,
  'kin-top-cooperation-form': /Sprache lernen/,
};

export async function visitFault(): Promise<void> {
  await until(
    'an end of loading',
    () => ours().length === 4 && !statuses().some((one) => !one || one === 'loading'),
  );
  times.settled = realNow();
  const tries = fetches.length;
  const took = times.settled - times.started - times.lag;
  check(took < AT_LATEST, `it took ${Math.round(took)} ms`);
  check(all(plan.status)(), `shows ${shown()} in place of ${plan.status}`);
  await sleep(60);
  check(tries === (plan.tries ?? 1), `${tries} requests in place of ${plan.tries ?? 1}`);
  const { requests } = await served();
  check(plan.repeats ?? requests <= tries, `the server counts ${requests} requests`);
  slowWords();
  if (shown() === 'error') {
    errorIsRight();
    await comesBack();
  } else {
    outcome.shown = shown();
    check(!heard.some(({ type, fatal }) => type === 'kin-top-error' && fatal), 'says that something failed');
  }
  if (plan.back !== 'never' && shown() === 'ready') contentIsRight();
  await pageIsUntouched();
}

function slowWords(): void {
  const { slow, started, settled, lag } = times;
  const took = settled - started;
  if (slow) outcome.words.push(SLOW);
  if (took - lag > (plan.slowAfter ?? 2000) + 500) check(slow, 'never says that it takes longer');
  check(!plan.slow || took > 7000, `should be slow, and took ${Math.round(took)} ms`);
  if (!slow) return;
  const after = slow - started;
  const { slowAfter = 2000 } = plan;
  check(
    after > slowAfter - 100 && after - lag < slowAfter + 1000,
    `says after ${Math.round(after)} ms that it takes longer`,
  );
}

/** Everything an error owes: to the page, to the visitor, to the partner. */
export function errorIsRight(): void {
  const { kind } = plan;
  const errors = heard.filter(({ type, fatal }) => type === 'kin-top-error' && fatal);
  outcome.shown = [...new Set(errors.map((one) => one.kind))].join(' ');
  check(errors.length === 4, `${errors.length} kin-top-error for four elements`);
  check(outcome.shown === kind, `is called ${outcome.shown || 'nothing'} in place of ${kind}`);
  for (const one of ours()) {
    const tag = one.localName;
    const said = root(one).querySelector('[role=alert] p')?.textContent?.trim() ?? '';
    if (!outcome.words.includes(said)) outcome.words.push(said);
    const wanted = plan.words ? new RegExp(plan.words) : undefined;
    check(wanted ? wanted.test(said) : said === REASONS[kind!], `${tag} says "${said}"`);
    const title = root(one).querySelector(
      '[role=alert] [role=heading], [role=alert] :is(h2, h3, h4, h5, h6)',
    );
    check((title?.textContent ?? '').length > 10, `${tag} does not say what is missing`);
    const button = retryOf(one);
    const box = button?.getBoundingClientRect();
    check(box && box.width >= 44 && box.height >= 43.9, `${tag} has no button of 44 px`);
    check(
      plan.words ?? button?.textContent?.trim() === RETRY,
      `${tag} names its button ${button?.textContent}`,
    );
    const link = one.querySelector('a')!.getBoundingClientRect();
    check(link.height > 10 && link.width > 20, `${tag} hides the partner’s own link`);
  }
}

const retryOf = (one: Element) => root(one).querySelector<HTMLElement>('[part=error] button');

/** The way back, once the server is well. */
export async function comesBack(): Promise<void> {
  const { back = 'itself', retryAfter = 0 } = plan;
  const { earliest, latest } = plan.kind === 'size' ? TRY_OF_SIZE : FIRST_TRY;
  const before = fetches.length;
  const from = history.length;
  if (back === 'itself' || back === 'never') {
    await justBefore(Math.max(earliest, retryAfter * 1000));
    check(fetches.length === before, 'tries again too soon');
  }
  if (back === 'never') {
    await pass(latest);
    await until('its next try', () => fetches.length > before || plan.tries === 0);
    await sleep(1000);
    check(shown() === 'error', `shows ${shown()} after its next try`);
  } else {
    await serve('good');
    if (back === 'online') dispatchEvent(new Event('online'));
    else if (back === 'button')
      await inTurn(async () => {
        retryOf(ours()[0]!)!.click();
        await until('good content, by the button', all('ready'), 12_000);
      });
    else await pass(retryAfter ? SLACK * 2 : latest);
    await until(`good content, by ${back}`, all('ready'), 12_000);
    check(fetches.length === before + 1, `${fetches.length - before} requests to come back`);
  }
  const since = history.slice(from).join(' ');
  if (back !== 'button') check(!since.includes('loading'), 'the error gave way to loading, unasked');
}

function contentIsRight(): void {
  for (const one of ours()) {
    check(CONTENT[one.localName]!.test(textOf(one)), `${one.localName} does not show its content`);
    check(!root(one).querySelector('[role=alert]'), `${one.localName} still shows an error`);
  }
  if (plan.status === 'ready' && plan.words)
    check(
      ours().some((one) => new RegExp(plan.words!).test(textOf(one))),
      `nowhere stands ${plan.words}`,
    );
}
