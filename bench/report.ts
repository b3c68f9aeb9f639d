// The numbers as Markdown, for docs/benchmark.md.
import { isReached, LARGEST, ON_PHONE, limitsFor, shareOf, type Limit, type Results } from './limits.js';
import { PATIENCE } from './measure.js';

/** A contestant as the report names it. */
export interface Named {
  id: string;
  name: string;
  version: string;
  /** Bytes of script and style sheet as they are sent. */
  weight: number;
}

/** Where and when it was measured. */
export interface Setting {
  date: string;
  machine: string;
  browser: string;
  node: string;
  runs: number;
  contestants: readonly Named[];
}

const END = '<!-- End of the numbers. -->';

/** A number as one reads it: three digits count. */
const digits = (value: number): string => value.toFixed(value < 10 ? 1 : 0);
export const withUnit = (value: number, unit: string): string =>
  unit ? `${digits(value)} ${unit}` : value.toLocaleString('en');
const ms = (value: number): string => withUnit(value, 'ms');
const share = (value: number): string => value.toFixed(2);

/** A table of Markdown; all columns but the first stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '--:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** Every limit with what was found, and whether it is reached. */
export const limitsTable = (limits: readonly Limit[]): string =>
  table(
    ['', 'ours', 'compared with', 'at most', 'found', ''],
    limits.map((limit) => [
      limit.what,
      withUnit(limit.ours, limit.unit),
      limit.against ? `${limit.against.name}: ${withUnit(limit.against.value, limit.unit)}` : '',
      limit.against ? share(limit.most) : withUnit(limit.most, limit.unit),
      limit.against ? share(shareOf(limit)) : withUnit(limit.ours, limit.unit),
      isReached(limit) ? 'reached' : '**not reached**',
    ]),
  );

function desktopTable(results: Results['desktop'][number], contestants: readonly Named[]): string {
  return table(
    ['', 'start', 'its work', 'next month', 'its work', 'list', 'its work', 'heap', 'elements', 'nodes'],
    contestants.flatMap(({ id, name }) => {
      const one = results[id];
      return one
        ? [
            [
              name,
              ms(one.start),
              ms(one.startWork),
              ms(one.next),
              ms(one.nextWork),
              ms(one.list),
              ms(one.listWork),
              withUnit(one.heap / 1e6, 'MB'),
              withUnit(one.elements, ''),
              withUnit(one.nodes, ''),
            ],
          ]
        : [[name, `over ${PATIENCE / 1000} s`, ...Array<string>(8).fill('–')]];
    }),
  );
}

/** All that a run found. */
export function report(setting: Setting, results: Results): string {
  const { contestants } = setting;
  const sizes = Object.keys(results.desktop).map(Number);
  const limits = limitsFor(results);
  return [
    `Measured on ${setting.date}: ${setting.machine}; ${setting.browser}, Node ${setting.node}. Medians of ${setting.runs}.`,
    table(
      ['', 'version', 'script and styles (brotli)'],
      contestants.map(({ name, version, weight }) => [name, version, `${(weight / 1000).toFixed(1)} kB`]),
    ),
    ...(limits.length ? [`### Limits, at ${withUnit(LARGEST, '')} events`, limitsTable(limits)] : []),
    ...sizes.flatMap((size) => [
      `### ${withUnit(size, '')} events`,
      desktopTable(results.desktop[size]!, contestants),
    ]),
    ...(Object.keys(results.phone).length
      ? [
          `### On a phone, ${withUnit(ON_PHONE, '')} events`,
          table(
            ['', 'start'],
            contestants.flatMap(({ id, name }) => {
              const one = results.phone[id];
              return [[name, one ? ms(one.start) : `over ${PATIENCE / 1000} s`]];
            }),
          ),
        ]
      : []),
  ].join('\n\n');
}

/**
 * A page with its numbers replaced, and all else as it was.
 * @param command - what made them
 */
export function withNumbers(page: string, numbers: string, command = 'npm run bench'): string {
  const begin = `<!-- Numbers, made by \`${command}\`: -->`;
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf(END, from);
  if (from < begin.length || to < 0) throw new Error(`the page has no "${begin}" with "${END}" after it`);
  return `${page.slice(0, from)}\n\n${numbers}\n\n${page.slice(to)}`;
}
