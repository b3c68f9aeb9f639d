import { addDays, dateOf, isAllDay } from '../time/plain-date.js';
import { parseRule } from '../time/recurrence.js';
import type { FeedEvent, Text } from './feed.js';
import type { Raw } from './link.js';
import { plannedStarts } from './occurrences.js';
import type { Report } from './read.js';
import { read } from './read.js';
import { MomentSchema } from './schema-values.js';
import { localize } from './text.js';

/**
 * Drops an end that is before its start, or a day where the start has a time (and the other way round); without a
 * report, an end at the very time of the start, as programs write it that know of no end.
 */
function checkEnd(span: Record<string, unknown>, startDate: string, path: string, report: Report): void {
  const { endDate } = span as { endDate?: string };
  if (!endDate) return;
  if (isAllDay(startDate) !== isAllDay(endDate) || endDate < startDate)
    report(`${path}.endDate`, `an end like and not before ${startDate}`, endDate);
  else if (isAllDay(endDate) || endDate > startDate) return;
  delete span.endDate;
}

/** A cancellation with a wrong day would vanish without a word, and people would come. Ends are judged by their own date's start. */
function checkDays(event: FeedEvent, path: string, report: Report): void {
  const days = [...event.overrides.keys()].sort();
  let until = '';
  let [planned, complete] = [new Map<string, string>(), false];
  for (const day of days) {
    if (day > until) {
      // With COUNT all days are looked at once, as it counts from the start; else a month at a time, however far off.
      until = event.rule?.COUNT ? days[days.length - 1]! : addDays(day, 30);
      [planned, complete] = plannedStarts(event, day, until, { steps: 2000, results: 1000 });
    }
    const override = event.overrides.get(day)!;
    const start = planned.get(day);
    if (complete && !start && !event.irregular) report(path, 'a day on which it is planned', day);
    const { startDate = start ?? day + event.startDate.slice(10) } = override;
    checkEnd(override, startDate, `${path}.${day}`, report);
  }
}

/** Reads an event's rule, dates and overrides, once, at the door. */
export function prepareEvent(event: Raw, report: Report): void {
  const path = `events[${event.id}]`;
  const start = event.startDate as string;
  checkEnd(event, start, path, report);

  event.irregular = false;
  if (event.rrule) {
    const rule = parseRule(event.rrule as string);
    if (typeof rule === 'string') {
      report(`${path}.rrule`, `a rule this reader knows (${rule})`, event.rrule);
      event.irregular = true;
    } else event.rule = rule;
  }

  const overrides = new Map<string, Record<string, unknown>>();
  for (const [key, override] of Object.entries((event.overrides ?? {}) as Record<string, Raw>)) {
    const moment = read(MomentSchema, key, `${path}.overrides`, report);
    if (!moment) continue;
    // An empty name is how some systems write that there is no other one.
    if (!localize((override.name ?? '') as Text, '', '').text.trim()) delete override.name;
    // A series happens at most once a day, so the day names the occurrence.
    overrides.set(dateOf(moment), override);
  }
  event.overrides = overrides;
  checkDays(event as unknown as FeedEvent, `${path}.overrides`, report);
  // Most of a long programme is outside what is in view: these two tell so without a closer look.
  const { rule, endDate = start } = event as unknown as FeedEvent;
  const isAnywhere = event.previousStartDate || event.extraDates || overrides.size;
  event.earliest = isAnywhere ? '' : start;
  event.latest = isAnywhere || rule ? '~' : endDate;
}
