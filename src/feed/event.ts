import { dateOf, isAllDay, isPlainDate, isPlainDateTime, normalize } from '../time/plain-date.js';
import { parseRule } from '../time/recurrence.js';
import type { Raw } from './link.js';
import type { Report } from './read.js';

/** Drops an end that is before its start, or a day where the start has a time (and the other way round). */
function checkEnd(span: Record<string, unknown>, path: string, report: Report): void {
  const { startDate, endDate } = span as { startDate?: string; endDate?: string };
  if (!startDate || !endDate) return;
  if (isAllDay(startDate) !== isAllDay(endDate) || endDate < startDate) {
    report(`${path}.endDate`, `an end like and not before ${startDate}`, endDate);
    delete span.endDate;
  }
}

/** Reads an event's rule, dates and overrides, once, at the door. */
export function prepareEvent(event: Raw, report: Report): void {
  const path = `events[${event.id}]`;
  for (const member of ['startDate', 'endDate', 'previousStartDate']) {
    if (event[member]) event[member] = normalize(event[member] as string);
  }
  for (const member of ['exceptDates', 'extraDates']) {
    if (event[member]) event[member] = (event[member] as string[]).map(normalize);
  }
  checkEnd(event, path, report);

  event.irregular = false;
  if (event.rrule) {
    const rule = parseRule(event.rrule as string);
    if (typeof rule === 'string') {
      report(`${path}.rrule`, rule, event.rrule);
      event.irregular = true;
    } else event.rule = rule;
  }

  const overrides = new Map<string, Record<string, unknown>>();
  const given = (event.overrides ?? {}) as Record<string, Record<string, unknown>>;
  for (const key of Object.keys(given)) {
    const override = given[key]!;
    if (!isPlainDate(key) && !isPlainDateTime(key)) {
      report(`${path}.overrides`, 'a date of the series as key', key);
      continue;
    }
    for (const member of ['startDate', 'endDate']) {
      if (override[member]) override[member] = normalize(override[member] as string);
    }
    checkEnd(override, `${path}.overrides.${key}`, report);
    // A series happens at most once a day, so the day names the occurrence.
    overrides.set(dateOf(key), override);
  }
  event.overrides = overrides;
}
