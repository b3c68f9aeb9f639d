// Steps that journeys have in common.
import { sleep, until } from './clock.js';
import { CONTENT } from './fault-visit.js';
import { all, check, fetches, ours, root, shown, textOf } from './watch.js';

export const shows = (status: string): Promise<void> =>
  until(`${status}, not ${shown()}`, all(status), 14_000);
export const refresh = (): Promise<void> => ours()[0]!.refresh();
export const press = (one: Element, selector: string): void =>
  root(one).querySelector<HTMLElement>(selector)!.click();
export const RETRY = '[part=error] button';

/** Whether there were as many requests as that since the page began. */
export const asked = (count: number, when: string): void =>
  check(fetches.length === count, `${fetches.length} requests ${when}, in place of ${count}`);

export const contentStands = (): void => {
  for (const one of ours())
    check(CONTENT[one.localName]!.test(textOf(one)), `${one.localName} does not show its content`);
};

/** Notes every change inside the four; the answer tells of them. */
export function changes(): () => Promise<string[]> {
  const found: string[] = [];
  const note = (records: MutationRecord[]): void => {
    for (const { target, type } of records) found.push(`${type} of ${target.nodeName}`);
  };
  const observers = ours().map((one) => {
    const observer = new MutationObserver(note);
    const options = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(root(one), options);
    observer.observe(one, options);
    return observer;
  });
  return async () => {
    await sleep(200);
    for (const observer of observers) observer.disconnect();
    return found;
  };
}

/** The visitor goes to another tab, or comes back. */
export function look(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}
