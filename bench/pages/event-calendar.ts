// EventCalendar 5 with a month and a list, in German.
import { createCalendar, DayGrid, List } from '@event-calendar/core';
import '@event-calendar/core/index.css';

interface Served {
  id: string;
  start: string;
  end: string;
  /** The last day of a weekly series. */
  weekly?: string;
}

const WEEK = 7 * 864e5;
/** Moves a local time by weeks, as text: its hour stays when the clocks change. */
const later = (moment: string, weeks: number): string =>
  new Date(Date.parse(moment.slice(0, 10)) + weeks * WEEK).toISOString().slice(0, 10) + moment.slice(10);

/** Every date of a series as an event of its own. */
function dates(event: Served): Served[] {
  const { weekly, ...first } = event;
  if (!weekly) return [first];
  const all: Served[] = [];
  for (let week = 0, { start } = event; start.slice(0, 10) <= weekly; start = later(event.start, ++week)) {
    all.push({ ...first, id: `${event.id}-${week}`, start, end: later(event.end, week) });
  }
  return all;
}

const host = document.querySelector<HTMLElement>('#calendar')!;
const served = (await (await fetch(host.dataset['feed']!)).json()) as Served[];
createCalendar(host, [DayGrid, List], {
  view: 'dayGridMonth',
  date: host.dataset['now']!.slice(0, 10),
  locale: 'de',
  firstDay: 1,
  headerToolbar: { start: 'title', center: 'prev,today,next', end: 'dayGridMonth,listMonth' },
  buttonText: { today: 'Heute', dayGridMonth: 'Monat', listMonth: 'Liste' },
  // Without `dayMaxEvents`: it shows all, as working out how many fit takes it half a minute with 2,000.
  events: served.flatMap(dates),
});
