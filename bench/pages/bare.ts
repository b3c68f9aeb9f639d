// What no page with Lit can go below: it reads the feed and draws a month of it, with the first three of each day.
import { html, render } from 'lit';

interface Event {
  name: string;
  startDate: string;
  rrule?: string;
}

const DAY = 864e5;
const MOST = 3;
const host = document.querySelector<HTMLElement>('#calendar')!;
const { events } = (await (await fetch(host.dataset['feed']!)).json()) as { events: Event[] };
const name = new Intl.DateTimeFormat('de', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const toDate = (day: number): string => new Date(day).toISOString().slice(0, 10);

/** The events of so many days from `monday` on, each day's in order of time; days are midnights in UTC. */
function happenings(monday: number, length: number): Event[][] {
  const days = Array.from({ length }, (): Event[] => []);
  const last = toDate(monday + (length - 1) * DAY);
  for (const event of events) {
    if (event.startDate.slice(0, 10) > last) continue;
    const first = Math.round((Date.parse(event.startDate.slice(0, 10)) - monday) / DAY);
    if (!event.rrule) days[first]?.push(event);
    else {
      const until = (Date.parse(event.rrule.slice(-8).replace(/^(....)(..)/, '$1-$2-')) - monday) / DAY;
      const from = first < 0 ? ((first % 7) + 7) % 7 : first;
      for (let day = from; day < length && day <= until; day += 7) days[day]!.push(event);
    }
  }
  for (const day of days) day.sort((a, b) => (a.startDate.slice(11) < b.startDate.slice(11) ? -1 : 1));
  return days;
}

const line = (event: Event): unknown =>
  html`<li class="event"><time>${event.startDate.slice(11)}</time> ${event.name}</li>`;

function draw(year: number, month: number, list = false): void {
  const first = Date.UTC(year, month);
  const next = Date.UTC(year, month + 1);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const length = Math.ceil((next - monday) / DAY / 7) * 7;
  const days = happenings(monday, length);
  const cell = (all: Event[], index: number): unknown =>
    html`<td>
      ${new Date(monday + index * DAY).getUTCDate()}
      <ul>
        ${all.slice(0, MOST).map(line)}
      </ul>
      ${all.length > MOST ? `+${all.length - MOST}` : ''}
    </td>`;
  const cells = days.map(cell);
  const weeks = cells.flatMap((_, index) => (index % 7 ? [] : [cells.slice(index, index + 7)]));
  const agenda = days.slice((first - monday) / DAY, (next - monday) / DAY).flat();
  render(
    html`<h2 id="title">${name.format(first)}</h2>
      <button id="next" @click=${() => draw(year, month + 1)}>Weiter</button>
      <button id="list" @click=${() => draw(year, month, true)}>Liste</button>
      ${
        list
          ? html`<ol id="agenda">
              ${agenda.map(line)}
            </ol>`
          : html`<table>
              ${weeks.map(
                (week) =>
                  html`<tr>
                    ${week}
                  </tr>`,
              )}
            </table>`
      }`,
    host,
  );
}

const [year, month] = host.dataset['now']!.split('-').map(Number);
draw(year!, month! - 1);
