import { TIMES } from '../../cooperation/values.js';
import type { Cooperation, Feed, Project, Text } from '../../feed/feed.js';
import { choicesIn } from '../../feed/select.js';
import { hoursOn, isOpen } from '../../time/opening-hours.js';
import { addDays, WEEKDAYS } from '../../time/plain-date.js';

/** One thing to choose; without a name where the word for it is ours. */
export interface Option {
  id: string;
  name?: Text;
}

/** What can be chosen in the form, field by field. */
export interface Choices extends Record<
  'kind' | 'topics' | 'audiences' | 'channel' | 'days' | 'time',
  readonly Option[]
> {
  projects: readonly Project[];
}

/** From when to when a time of day is. */
const HOURS = { morning: ['00', '12'], midday: ['12', '14'], afternoon: ['14', '24'] } as const;

const optionOf = (id: string): Option => ({ id });

/** What the feed offers to choose from; days and times only within the weekly hours of those who answer. */
export function choicesOf(feed: Feed, cooperation: Cooperation): Choices {
  // Any week will do.
  const hours = WEEKDAYS.map((_, index) =>
    cooperation.contacts
      .map(({ openingHours = [] }) =>
        hoursOn(
          openingHours.filter(({ validFrom, validThrough }) => !validFrom && !validThrough),
          addDays('2024-01-01', index),
        ),
      )
      .filter(isOpen),
  );
  return {
    kind: cooperation.institutionKinds ?? [],
    topics: cooperation.topics,
    projects: feed.projects.filter(({ requestable }) => requestable),
    audiences: choicesIn(feed, feed.projects, 'audiences'),
    channel: (cooperation.channels ?? []).map(optionOf),
    days: WEEKDAYS.filter((_, index) => hours[index]!.length).map(optionOf),
    time: TIMES.filter((time) => {
      const [from, until] = HOURS[time];
      // Times of day compare as text. Who closes before opening does so on the next day.
      return hours
        .flat()
        .some(
          ({ spans }) =>
            !spans.length ||
            spans.some(({ opens, closes }) => opens < until && (closes > `${from}:00` || closes <= opens)),
        );
    }).map(optionOf),
  };
}
