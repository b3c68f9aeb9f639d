import { FIELDS, TRAP } from './fields.js';

/** Times of day one can be reached at. */
export const TIMES = ['morning', 'midday', 'afternoon'] as const;
export type DayTime = (typeof TIMES)[number];

/** What stands in the form, control by control, as typed; an empty string or list is no answer. */
export interface FormValues {
  /** Name of the organisation that asks. */
  organization: string;
  /** Kind of organisation: an id of the feed's `cooperation.institutionKinds`. */
  kind: string;
  /** Name of the person who asks. */
  name: string;
  email: string;
  telephone: string;
  /** Ids of fields of activity. */
  topics: string[];
  /** Ids of projects. */
  projects: string[];
  /** Ids of audiences. */
  audiences: string[];
  /** How to be answered: `phone`, `email` or `visit`. */
  channel: string;
  /** Days one can be reached on (RFC 5545): MO, TU, … */
  days: string[];
  /** Time of day one can be reached at: `morning`, `midday` or `afternoon`. */
  time: string;
  message: string;
  /** The trap: people do not see it and leave it empty. */
  website: string;
}

export type ControlName = keyof FormValues;

/** A form nobody has typed into. */
export const emptyValues = (): FormValues =>
  Object.fromEntries([
    ...FIELDS.map(({ name, control }) => [name, control === 'checkbox' ? [] : '']),
    [TRAP, ''],
  ]) as FormValues;
