// FullCalendar 7 with the least it needs for a month and a list: no dragging, no second theme, German texts.
import { Calendar } from 'fullcalendar';
import dayGridPlugin from 'fullcalendar/daygrid';
import listPlugin from 'fullcalendar/list';
import classicThemePlugin from 'fullcalendar/themes/classic';
import german from 'fullcalendar/locales/de';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';

const host = document.querySelector<HTMLElement>('#calendar')!;
const events = await (await fetch(host.dataset['feed']!)).json();
new Calendar(host, {
  plugins: [dayGridPlugin, listPlugin, classicThemePlugin],
  locale: german,
  initialView: 'dayGridMonth',
  initialDate: host.dataset['now']!.slice(0, 10),
  now: host.dataset['now']!,
  headerToolbar: { start: 'title', center: 'prev,today,next', end: 'dayGridMonth,listMonth' },
  // As many weeks as the month has, as the others draw it.
  fixedWeekCount: false,
  dayMaxEvents: 3,
  // Its own names of classes are not for others to know.
  eventClass: 'event',
  events,
}).render();
