import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { ACTION, CooperationFormPage, Receiver } from '../helpers/cooperation-form-page.js';
import { ConsoleLines, hurry } from '../helpers/feed-server.js';
import { sampleFeed } from '../helpers/small-feed.js';
import { waitUntil } from '../helpers/wait-until.js';

const { open } = CooperationFormPage;
const MAILBOX = 'mailto:anfragen@kin-top.example';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const { axe } = window as unknown as {
  axe: { run(root: Element, options: RunOptions): Promise<AxeResults> };
};

/** What axe finds, each with where it is. */
async function faults(element: Element, runOnly: string[], hasColors: boolean): Promise<string[]> {
  const { violations } = await axe.run(element, {
    runOnly,
    // To describe all that is well takes as long as to find what is not.
    resultTypes: ['violations'],
    rules: {
      // 7:1, the house's own measure.
      'color-contrast-enhanced': { enabled: hasColors },
      ...(!hasColors && { 'color-contrast': { enabled: false } }),
      // These speak of whole pages, whose outline the partner chooses.
      'heading-order': { enabled: false },
      region: { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat()).join(', ')}`);
}

/** What can be pressed and is lower than 44 pixels, but for links within a sentence; a box is pressed by its label, too. */
const lowTargets = (root: ShadowRoot): string[] =>
  [...root.querySelectorAll<HTMLElement>('a[href], button, select, .input, .choice, summary')]
    .filter((target) => target.getClientRects().length && getComputedStyle(target).display !== 'inline')
    .map((target) => [target.textContent!.trim(), target.getBoundingClientRect().height] as const)
    .filter(([, height]) => height < 43.99)
    .map((target) => target.join(': '));

/** Waits until what the press on "send" leads to is there. */
const reached = async (page: CooperationFormPage, part: string): Promise<CooperationFormPage> => {
  await waitUntil(() => page.has(part), `the part "${part}"`);
  await page.settled();
  return page;
};

type Answer = Receiver['answer'];
const never: Answer = () => new Promise(() => undefined);
/** No answer until the form calls off. */
const late: Answer = ({ signal }) =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );
const gives =
  (status: number, body: unknown = {}, headers: HeadersInit = {}): Answer =>
  async () =>
    Receiver.json(body, status, headers);

describe('the cooperation form for those who listen, and in every light', () => {
  let receiver: Receiver;
  let lines: ConsoleLines;
  let sample: Record<string, unknown>;
  before(async () => (sample = await sampleFeed()));
  beforeEach(() => {
    receiver = new Receiver();
    lines = new ConsoleLines();
  });
  afterEach(() => {
    receiver.stop();
    lines.stop();
  });

  const filledIn = async (action = ACTION): Promise<CooperationFormPage> => {
    const page = await open(sample, { action });
    await page.fillIn();
    return page;
  };
  /** A form that was sent and answered. */
  const answered = async (answer: Answer, part: string): Promise<CooperationFormPage> => {
    receiver.answer = answer;
    const page = await filledIn();
    await page.send();
    return reached(page, part);
  };
  const without = (member: string): Record<string, unknown> => ({ ...sample, [member]: undefined });
  const detail = 'Diese Domain gibt es nicht.';

  const states: Record<string, () => Promise<CooperationFormPage>> = {
    empty: () => open(sample),
    'a choice made beforehand, offers narrowed': async () => {
      const page = await open(sample, { action: ACTION, topic: 'intercultural-opening' });
      page.element.preselect('opening-support');
      await page.settled();
      return page;
    },
    'a fault at a field that was left, and little room left': async () => {
      const page = await open(sample);
      await page.fill('E-Mail', 'leitung@');
      await page.fill('Ihre Nachricht', 'a'.repeat(4990));
      return page;
    },
    'faults listed': async () => {
      const page = await open(sample);
      await page.goOn();
      return reached(page, 'summary');
    },
    review: async () => {
      const page = await filledIn();
      await page.goOn();
      return reached(page, 'review');
    },
    sending: async () => {
      receiver.answer = never;
      const page = await filledIn();
      await page.send();
      expect(page.announced).to.include('Wird gesendet');
      return page;
    },
    'failed: no connection': () => answered(() => Promise.reject(new TypeError('offline')), 'failure'),
    'failed: no answer in time': async () => {
      const clock = hurry();
      try {
        return await answered(late, 'failure');
      } finally {
        clock.restore();
      }
    },
    'failed: 403': () => answered(gives(403), 'failure'),
    'failed: 422 without reasons': () => answered(gives(422), 'failure'),
    'failed: 429, wait two minutes': () => answered(gives(429, {}, { 'Retry-After': '120' }), 'failure'),
    'failed: 500': () => answered(gives(500), 'failure'),
    'failed: 503': () => answered(gives(503), 'failure'),
    'refused: faults on fields and on none': () =>
      answered(
        gives(422, {
          errors: [
            { pointer: '/contact/email', detail },
            { pointer: '/nowhere', detail },
          ],
        }),
        'summary',
      ),
    'sent, with a number': () => answered(gives(201, { reference: 'KT-2027-0142' }), 'sent'),
    'sent, without one': () => answered(async () => new Response(null, { status: 204 }), 'sent'),
    'mail, to be written': () => filledIn(MAILBOX),
    'mail, to be opened': async () => {
      const page = await filledIn(MAILBOX);
      await page.goOn();
      return reached(page, 'review');
    },
    'a feed without cooperation': () => open(without('cooperation')),
    'nowhere to send to': () => open(sample, { action: 'javascript:alert(1)' }),
    loading: async () => {
      const feed = `${location.origin}/test/none/form-loading.json`;
      receiver.elsewhere.set(feed, never as never);
      return CooperationFormPage.begin(null, { feed, action: ACTION });
    },
    stale: async () => {
      const feed = `${location.origin}/test/none/form-access-stale.json`;
      receiver.elsewhere.set(feed, () => Receiver.json(sample, 200));
      const page = await open(null, { feed, action: ACTION });
      receiver.elsewhere.set(feed, () => Receiver.json({}, 404));
      await page.element.refresh();
      expect(page.element.status).to.equal('stale');
      return page;
    },
    'a feed out of reach': async () => {
      const feed = `${location.origin}/test/none/form-gone.json`;
      receiver.elsewhere.set(feed, () => Receiver.json({}, 404));
      const page = await open(null, { feed, action: ACTION });
      expect(page.element.status).to.equal('error');
      return page;
    },
  };

  for (const state of Object.keys(states)) {
    it(`is free of faults, in German in light and dark, and in Russian: ${state}`, async () => {
      const page = await states[state]!();
      const ground = page.element.parentElement!;
      const found: string[] = [];
      for (const language of ['de', 'ru']) {
        await page.speak(language);
        for (const [scheme, rules, style] of [
          ['light', RULES, 'background: #fff; color: #1b1d20; color-scheme: light'],
          ['dark', ['cat.color'], 'background: #14171a; color: #e8eaed; color-scheme: dark'],
        ] as [string, string[], string][]) {
          // Colours are the same in every language.
          const hasColors = language === 'de';
          if (scheme === 'dark' && !hasColors) continue;
          ground.style.cssText = `${style}; padding: 16px`;
          await page.settled();
          const at = `${language}, ${scheme}: `;
          found.push(...(await faults(ground, rules, hasColors)).map((fault) => at + fault));
        }
        for (const width of ['288px', '']) {
          ground.style.inlineSize = width;
          await page.settled();
          const { scrollWidth, clientWidth } = ground;
          if (scrollWidth > clientWidth) found.push(`${language}, ${width}: ${scrollWidth} > ${clientWidth}`);
          found.push(...lowTargets(page.element.shadowRoot!).map((low) => `${language}, ${width}: ${low}`));
        }
      }
      await page.speak('de');
      expect(found).to.deep.equal([]);
    });
  }
});
