import ICAL from 'ical.js';

/** What another program makes of a calendar file, said in our words. */
export class CalendarFile {
  readonly calendar: ICAL.Component;
  readonly events: ICAL.Event[];

  constructor(readonly text: string) {
    this.calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    for (const zone of this.calendar.getAllSubcomponents('vtimezone')) {
      ICAL.TimezoneService.register(zone);
    }
    this.events = this.calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  }

  /** The series, or the first event where there is none. */
  get main(): ICAL.Event {
    const [main] = this.mains;
    if (!main) throw new Error('there is no main event');
    return main;
  }

  /** All but those that stand for a date of a series. */
  private get mains(): ICAL.Event[] {
    return this.events.filter((event) => !event.isRecurrenceException());
  }

  /** Every date in a window as this program would show it: start, with UTC's time of it, end, name, and status if it has one. */
  dates(from: string, until: string): string[] {
    const shown: string[] = [];
    const show = (start: ICAL.Time, end: ICAL.Time, item: ICAL.Event) => {
      if (start.toString().slice(0, 10) < from || start.toString().slice(0, 10) > until) return;
      const status = item.component.getFirstPropertyValue('status') as string | null;
      const utc = start.isDate ? '' : ` = ${new Date(start.toUnixTime() * 1000).toISOString().slice(0, 16)}Z`;
      shown.push([`${minute(start)}${utc}`, minute(end), item.summary, status].filter(Boolean).join(' | '));
    };
    for (const main of this.mains) {
      for (const event of this.events)
        if (event.isRecurrenceException() && event.uid === main.uid) main.relateException(event);
      if (!main.isRecurring()) show(main.startDate, main.endDate, main);
      else {
        const iterator = main.iterator();
        for (let next = iterator.next(), steps = 0; next && steps < 5000; next = iterator.next(), steps++) {
          if (next.toString().slice(0, 10) > `${Number(until.slice(0, 4)) + 1}`) break;
          const { startDate, endDate, item } = main.getOccurrenceDetails(next);
          show(startDate, endDate, item);
        }
      }
    }
    return shown.sort();
  }
}

/** To the minute, as the feed writes it. */
const minute = (time: ICAL.Time): string => time.toString().slice(0, time.isDate ? 10 : 16);
