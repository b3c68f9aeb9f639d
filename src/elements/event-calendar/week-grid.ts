import type { LitElement, ReactiveController } from 'lit';
import { addDays } from '../../time/plain-date.js';
import type { CalendarView } from './calendar-view.js';
import type { Place } from './grid-keys.js';
import { cellAfter, moveOf } from './grid-keys.js';

/**
 * The grid of a week, after every drawing: things are laid where they belong, and one of its stops (links, empty days) is
 * that of the Tab key, from which keys lead to the others. APG: https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export class WeekGrid implements ReactiveController {
  /** The stop of the Tab key: day, and event of the day. */
  private place?: Place;
  /** Whether the focus is in the grid, and stays there whatever is drawn. */
  private focused = false;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.focused ||= !!this.host.renderRoot.querySelector('.lane :focus');
  }

  hostUpdated(): void {
    const { focused, stops } = this;
    this.focused = false;
    // By the CSSOM, which a strict content security policy allows; not by an attribute.
    for (const laid of this.host.renderRoot.querySelectorAll<HTMLElement & { lay: string }>('.laid')) {
      laid.style.setProperty('--_lay', laid.lay);
    }
    const [day, cell] = this.place ?? [stops.findIndex(([stop]) => stop!.closest('.today')), 0];
    const onDay = stops[Math.max(day, 0)];
    if (!onDay) return;
    // What has the focus keeps it, also where something came before it.
    const stop =
      this.host.renderRoot.querySelector<HTMLElement>('.lane :focus') ??
      onDay[Math.min(cell, onDay.length - 1)]!;
    this.take({ target: stop });
    if (focused) stop.focus();
  }

  /** Makes the stop that got the focus that of the Tab key. */
  readonly take = ({ target }: Pick<Event, 'target'>): void => {
    this.stops.forEach((onDay, day) =>
      onDay.forEach((stop, cell) => {
        stop.tabIndex = stop === target ? 0 : -1;
        if (stop === target) this.place = [day, cell];
      }),
    );
  };

  /** Follows a key: to another day or event, or to the same day of another week. */
  press(key: KeyboardEvent, { weeks, goTo }: CalendarView): void {
    const stop = key.target as HTMLElement;
    const move = moveOf(key, getComputedStyle(stop).direction === 'rtl');
    if (!move && key.key !== ' ') return;
    key.preventDefault();
    if (!move) return stop.click();
    const { stops, place } = this;
    const { pages, years } = move;
    if (pages || years) return goTo(addDays(weeks[0]![place![0]]!, 7 * pages + 28 * years));
    const [day, cell] = cellAfter(
      stops.map(({ length }) => length),
      place!,
      move,
    );
    stops[day]![cell]!.focus();
  }

  /** Links and empty days, by day. */
  private get stops(): HTMLElement[][] {
    return [...this.host.renderRoot.querySelectorAll('.lane')].map((lane) => [
      ...lane.querySelectorAll<HTMLElement>('a, .none'),
    ]);
  }
}
