// Who is measured, and where on each page the things are that are looked for and pressed.
import { toEventCalendar, toFeed, toFullCalendar } from './data/translations.js';
import type { Entry } from './data/programme.js';

/** Selectors, each within `host`, or its shadow root where it has one. */
export interface Marks {
  host: string;
  /** Names the month in view. */
  title: string;
  /** A day with an event, or an event, in the month. */
  event: string;
  /** Goes to the next month. */
  next: string;
  /** Goes to the list. */
  list: string;
  /** An event in the list. */
  listed: string;
}

export interface Contestant {
  /** In file names. */
  id: 'ours' | 'bare' | 'full-calendar' | 'event-calendar';
  name: string;
  /** The npm package it comes from; ours comes from this repository. */
  from?: string;
  toData: (entries: readonly Entry[]) => unknown;
  marks: Marks;
}

export const CONTESTANTS: readonly Contestant[] = [
  {
    id: 'ours',
    name: 'kin-top-event-calendar',
    toData: toFeed,
    marks: {
      host: 'kin-top-event-calendar',
      title: '#period',
      event: '[part~=busy]',
      next: 'button[aria-label^="Weiter: "]',
      list: '[part~=view]:last-child',
      listed: '[part~=list] [part~=event]',
    },
  },
  {
    id: 'bare',
    name: 'bare Lit page',
    from: 'lit',
    toData: toFeed,
    marks: {
      host: '#calendar',
      title: '#title',
      event: '.event',
      next: '#next',
      list: '#list',
      listed: '#agenda .event',
    },
  },
  {
    id: 'full-calendar',
    name: 'FullCalendar',
    from: 'fullcalendar',
    toData: toFullCalendar,
    marks: {
      host: '#calendar',
      title: '[role="heading"]',
      event: '.event',
      next: 'button[aria-label="Nächster Monat"]',
      list: '[role="tab"]:last-child',
      listed: '[role="listitem"].event',
    },
  },
  {
    id: 'event-calendar',
    name: 'EventCalendar',
    from: '@event-calendar/core',
    toData: toEventCalendar,
    marks: {
      host: '#calendar',
      title: '.ec-title',
      event: '.ec-event',
      next: '.ec-next',
      list: '.ec-listMonth',
      listed: '.ec-list .ec-event',
    },
  },
];
