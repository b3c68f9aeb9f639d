// Before anybody has seen the feed.
import { pass, passUntil, sleep, until } from '../clock.js';
import { serve } from '../control.js';
import { FIRST_TRY, justBefore } from '../fault-visit.js';
import { asked, contentStands, look, press, RETRY, shows } from '../steps.js';
import { inTurn } from '../turn.js';
import { check, fetches, history, ours, plan, root, shown, statuses, textOf, times } from '../watch.js';

/** Seconds between one try of its own and the next, each times 0.5 to 1.5. */
const WAITS = [15, 30, 60, 120, 240, 300, 300];

export const before = {
  /** The first answer is bad, its own next try too, and the one after that is good. */
  async 'bad, bad, good'() {
    await shows('error');
    await pass(FIRST_TRY.latest);
    await until('its next try', () => fetches.length === 4);
    await until('its error', () => times.failed > fetches[3]!);
    check(shown() === 'error', `shows ${shown()} after a second bad answer`);
    await serve('good');
    await pass(45_100);
    await shows('ready');
    contentStands();
    asked(5, 'in all');
    check(history.filter((one) => one.includes('loading')).length === 1, 'showed loading again');
  },

  async 'its own tries'() {
    await shows('error');
    const ratios: number[] = [];
    for (const wait of WAITS) {
      const count = fetches.length;
      const from = times.failed;
      await passUntil(from + wait * 500 - 400);
      check(fetches.length === count, `tries before half of ${wait} s`);
      // No further than to the try: the next one would be counted with it.
      for (let share = 600; share <= 1500 && fetches.length === count; share += 100)
        await passUntil(from + wait * share + 400);
      await until(`a try after ${wait} s`, () => fetches.length >= count + 2);
      await until('its error', () => times.failed > fetches[count + 1]!);
      await sleep(150);
      check(fetches.length === count + 2, `tries more than once around ${wait} s`);
      ratios.push((fetches[count]! - from) / wait / 1000);
    }
    check(Math.max(...ratios) - Math.min(...ratios) > 0.02, 'every try comes at the same time: no jitter');
    check(shown() === 'error', `shows ${shown()} in the end`);
  },

  async 'nobody looks'() {
    await shows('error');
    look('hidden');
    await serve('good');
    await pass(600_000);
    asked(2, 'while nobody looks');
    look('visible');
    await shows('ready');
    asked(3, 'on return');
  },

  async 'nobody reads'() {
    await shows('error');
    const four = ours();
    const places = four.map((one) => one.nextSibling!);
    for (const one of four) one.remove();
    await pass(600_000);
    asked(2, 'without an element on the page');
    await serve('good');
    four.forEach((one, index) => places[index]!.before(one));
    await shows('ready');
    asked(3, 'with the elements back');
    contentStands();
  },

  async 'come and go'() {
    await shows('error');
    const [first, ...others] = ours();
    for (const other of others) {
      other.after(first!);
      await sleep(30);
    }
    await justBefore(FIRST_TRY.earliest);
    const added = first!.cloneNode(true);
    first!.after(added);
    await sleep(100);
    asked(2, 'before its time');
    check(statuses().join(' ') === 'error error error error error', `shows ${shown()}`);
    await serve('good');
    await pass(FIRST_TRY.latest);
    await shows('ready');
    asked(3, 'in all');
  },

  async 'a press'() {
    await shows('error');
    await serve('late');
    const [one] = ours();
    await inTurn(async () => {
      root(one!).querySelector<HTMLElement>(RETRY)!.focus();
      press(one!, RETRY);
      await until('loading in all four', () => statuses().every((status) => status === 'loading'), 1000);
      await shows('ready');
      await sleep(50);
      check(document.activeElement === one, 'the focus has left the element');
    });
    asked(3, 'in all');
  },

  /** A slow good answer to a try of its own. */
  async 'a quiet try'() {
    await shows('error');
    await serve('late');
    const from = history.length;
    await pass(FIRST_TRY.latest);
    await until('its next try', () => fetches.length === 3);
    check(shown() === 'error', `shows ${shown()} while it tries`);
    await shows('ready');
    check(!history.slice(from).join(' ').includes('loading'), 'showed loading again');
  },

  async 'out of order'() {
    // They began with the address that answers late.
    await until('the first request', () => fetches.length === 1);
    for (const one of ours()) one.feed = plan.feed.replace('?late', '');
    await shows('ready');
    const words = () => textOf(ours()[0]!);
    check(words().includes('freitags'), 'does not show the feed it was given last');
    await sleep(1800);
    check(words().includes('freitags'), 'the late answer has taken its place');
    asked(2, 'for two feeds');
    for (const one of ours()) one.feed = plan.feed;
    await until('the first feed', () => words().includes('donnerstags'));
    asked(2, 'for two feeds, with one of them again');
  },

  async 'one of two feeds'() {
    const [first, second, third, fourth] = ours();
    await shows('ready');
    first!.feed = third!.feed = `${plan.feed}?bad`;
    await until('two errors', () => statuses().join(' ') === 'error ready error ready');
    check(
      /Frau/.test(textOf(second!)) && /Sprache/.test(textOf(fourth!)),
      'the others have lost their content',
    );
    asked(2, 'for two feeds');
  },

  async 'gone meanwhile'() {
    await until('the first request', () => fetches.length === 1);
    const [first, second, third] = ours();
    for (const one of [first!, second!, third!]) one.remove();
    await shows('ready');
    document.querySelector('main')!.append(first!, second!, third!);
    await shows('ready');
    contentStands();
    asked(1, 'in all');
  },
};
