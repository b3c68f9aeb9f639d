// New content comes in quietly, and the same content not at all.
import { sleep, until } from '../clock.js';
import { serve, served } from '../control.js';
import { asked, changes, refresh, shows } from '../steps.js';
import { inTurn } from '../turn.js';
import { check, heard, ours, root, shown, textOf } from '../watch.js';

const loads = () => heard.filter(({ type }) => type === 'kin-top-load').length;

async function sameAgain(): Promise<void> {
  await shows('ready');
  await sleep(300);
  const found = changes();
  await Promise.all(ours().map((one) => one.refresh()));
  check(!(await found()).length, `the same content was drawn again: ${(await found())[0]}`);
  check(shown() === 'ready', `shows ${shown()}`);
  asked(2, 'in all, four elements having been told to refresh');
  check(loads() === 4, 'tells the page that it has loaded, and there is nothing new');
}

export const still = {
  'the same again': sameAgain,

  async 'not modified'() {
    await sameAgain();
    const { named, unchanged } = await served();
    check(
      named === 1 && unchanged === 1,
      `names its copy ${named} times, and ${unchanged} times it was good`,
    );
    await serve('tagged-changed');
    await refresh();
    await until('the new content', () => textOf(ours()[0]!).includes('freitags'), 3000);
    check((await served()).named === 2, 'does not name its copy');
  },

  /** With an open detail, an opened event, half a word in the form and the page in its midst. */
  async 'new content'() {
    await shows('ready');
    await inTurn(() => comesIn('changed', 'freitags'));
  },

  async 'more content'() {
    await shows('ready');
    await inTurn(() => comesIn('more', 'Garten für alle'));
  },
};

async function comesIn(mode: string, words: string): Promise<void> {
  const [list, , calendar, form] = ours();
  const details = root(list!).querySelector('details')!;
  details.open = true;
  root(calendar!).querySelector<HTMLElement>('a[href*="kin-top-event"]')!.click();
  await until('the event', () => root(calendar!).querySelector('[part=detail]'), 3000);
  const field = root(form!).querySelector<HTMLInputElement>('input[name=name]')!;
  field.focus();
  field.value = 'Ayşe Mus';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  field.setSelectionRange(2, 4);
  field.scrollIntoView({ block: 'center' });
  await sleep(500);
  const { top } = field.getBoundingClientRect();
  await serve(mode);
  await refresh();
  await until('the new content', () => textOf(list!).includes(words), 3000);
  await sleep(300);
  check(details.isConnected && details.open, 'has closed what was open');
  check(textOf(list!).includes('freitags'), 'shows the new content in part');
  check(root(calendar!).querySelector('[part=detail]'), 'has closed the event');
  check(root(form!).activeElement === field && document.activeElement === form, 'has moved the focus');
  check(field.value === 'Ayşe Mus', `has lost what was typed: ${field.value}`);
  check(field.selectionStart === 2 && field.selectionEnd === 4, 'has moved the selection');
  const moved = Math.round(field.getBoundingClientRect().top - top);
  check(Math.abs(moved) <= 2, `has moved the page by ${moved} px under the visitor’s hands`);
}
