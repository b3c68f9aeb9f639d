import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { engines, type Engine } from '../../../tools/browsers/find-browser.mjs';
import { chapters } from './cases.js';
import type { Fault, Outcome, Way } from './fault.js';
import { isTried } from './run.js';

const FILE = 'docs/reliability.md';
/** What came of each case, by engine and name. */
export type Outcomes = Partial<Record<Engine, Record<string, Outcome>>>;

const LEAD = `# Wenn der Feed nicht kommt

Die Elemente lesen ihre Angaben von einem Server, und der kann ausfallen, trödeln oder Unsinn senden. Diese Seite zeigt,
was Besucherinnen und Besucher dann sehen: nie eine leere Stelle, spätestens nach zehn Sekunden einen Satz, einen Knopf
und den Link, den Sie selbst in das Element geschrieben haben. Ihre übrige Seite bleibt, wie sie ist. Ist der Server
wieder da, kommt der Inhalt von allein. Die Tabelle ist für Technikerinnen und Techniker, deshalb auf Englisch.

## What is tried, and how

\`npm run reliability\` visits every case below with the built script, in three engines, and writes this page from what it
found; \`npm run test:embed\` fails where the page is out of step. In each case a partner's page has all four elements and
a server of its own, at another origin, that really does what stands there. Promised, and checked, for each of the four:

- The state is right within 10.5 s of the script's start: \`status\`, one \`kin-top-error\` of that kind, the reason in the
  visitor's language, a button of at least 44 px, the partner's own link in view. Never is an element blank.
- Where it takes longer than 2 s, it says so.
- One request for all four; a second one at once where the connection was lost or the server is out of order
  (408, 500, 502, 503, 504) and has not asked for time.
- Nothing is thrown into the page, no rejection is left, and the page's own content is what it was.
- When the server is well, content comes without a reload: by the element's own next try (not before half of 15 s,
  not after one and a half; of 300 s where the feed is too large), by the button, or when the browser says that it is
  online, as the row says. The error stays until then. Waits of more than 5 s other than the deadline pass at once, by a clock that the page has in place of its own.

An engine's cell says what was found there: the kind of the error, \`ready\`, or “as said”.`;

const END = `## What has not been tried

Real Safari on macOS and iOS (WebKit here is WebKitGTK), real phones and their networks, real captive portals, proxies and
content blockers, HTTP/2 and HTTP/3, a connection to an address that never answers at all, service workers of the partner's
page, DNS that answers slowly, and a computer that sleeps. The cases that say “not tried” need tools that only Chromium has.
`;

const BACK: Record<Way, string> = {
  itself: 'then the content, by itself',
  button: 'then the content, after a press on the button',
  online: 'then the content, when the browser is online',
  never: 'that stays, with further tries',
};

/** The page for what a run found; engines that did not run keep their cells. */
export async function reliability(outcomes: Outcomes): Promise<string> {
  const known = readRows();
  const parts = chapters.map(({ title, faults }) => {
    const rows = faults.map((fault) => rowOf(fault, outcomes, known.get(fault.name)));
    const head = ['case', 'what happens', 'what a visitor sees', 'error', ...engines];
    return `## ${title}\n\n${[head, head.map(() => '---'), ...rows].map(line).join('\n')}`;
  });
  const text = [LEAD, ...parts, END].join('\n\n');
  return format(text, { ...(await resolveConfig(FILE)), parser: 'markdown' });
}

export const written = (): string => (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '');
export const write = (text: string): void => writeFileSync(FILE, text);

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The cells of every case, as they are written. */
function readRows(): Map<string, string[]> {
  const rows = [...written().matchAll(/^\| (.*) \|$/gm)].map(([, row]) =>
    row!.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim()),
  );
  return new Map(rows.map((cells) => [cells[0]!, cells]));
}

function rowOf(fault: Fault, outcomes: Outcomes, before: readonly string[] = []): string[] {
  // Words are those of one engine, for the row to be the same wherever it is made.
  const model = outcomes.Chromium?.[fault.name];
  return [
    fault.name,
    fault.does,
    model ? sees(fault, model) : (before[2] ?? ''),
    fault.kind ?? '–',
    ...engines.map((engine, index) => {
      if (!isTried(fault, engine)) return fault.not?.[engine] ?? 'not tried';
      const outcome = outcomes[engine]?.[fault.name];
      if (!outcome) return outcomes[engine] ? '**no result**' : (before[4 + index] ?? '');
      if (outcome.complaints.length) return `**fails: ${outcome.complaints.join('; ')}**`;
      return fault.journey ? 'as said' : outcome.shown;
    }),
  ];
}

function sees(fault: Fault, { words }: Outcome): string {
  if (fault.sees) return fault.sees;
  // A busy machine makes anything slow.
  const said = words.filter((one) => fault.slow || !one.startsWith('Das Laden')).map((one) => `“${one}”`);
  const content =
    fault.words && fault.status === 'ready' ? `the content, with “${fault.words}”` : 'the content';
  const end = fault.status === 'ready' ? content : BACK[fault.back ?? 'itself'];
  return [...said, end].join('; ');
}
