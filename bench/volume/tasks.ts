// What a page's main thread does at a stretch, from a trace of the browser's own.
import type { Page } from 'puppeteer-core';

/** The longest task of a trace, in milliseconds. */
export interface Longest {
  /** By the clock on the wall. */
  duration: number;
  /** Of the processor: what other programs do on the machine meanwhile does not count. */
  work: number;
}

/** An entry of a trace; times in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** So long after an act it is still traced, in ms: what follows from it counts. */
const QUIET = 300;
/** What is shorter than that is no matter, in µs. */
const SHORT = 1000;

/** Entries that are in no other one of their thread: whole tasks, or what a trace has of them. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<number, number>();
  return events
    .filter(({ ph, dur = 0 }) => ph === 'X' && dur > SHORT)
    .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)
    .filter(({ pid, ts, dur }) => {
      if (ts < (ends.get(pid) ?? 0)) return false;
      ends.set(pid, ts + dur!);
      return true;
    });
}

/** Does something in a page, and tells how long its longest task was, scripts, styles, layout and painting alike. */
export async function longestTask(page: Page, act: () => Promise<unknown>): Promise<Longest> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] });
  await act();
  await page.evaluate((quiet) => new Promise((done) => setTimeout(done, quiet)), QUIET);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace!).toString()) as { traceEvents: TraceEvent[] };
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid}/${tid}`);
  const tasks = outermost(traceEvents.filter(({ pid, tid }) => mains.includes(`${pid}/${tid}`)));
  if (!tasks.length) throw new Error('the trace has no tasks');
  return {
    duration: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    work: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
