import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/contact-card.js';
import type { KinTopContactCard } from '../src/elements/contact-card/kin-top-contact-card.js';
import { answering, givesSample } from './setting/answers.js';
import { howToEmbed, says, saysApart } from './setting/docs.js';
import type { Args } from './setting/feed-element.js';
import { elementOf, shows } from './setting/feed-element.js';

const TAG = 'kin-top-contact-card';

const meta: Meta<Args<KinTopContactCard>> = {
  title: 'Contact card/Opening hours',
  component: TAG,
  args: {
    feed: 'feed.json',
    now: '2027-03-03T11:00',
    hide: ['about', 'recognitions', 'memberships', 'funders'],
  },
  parameters: howToEmbed(
    TAG,
    'Wann jemand zu erreichen ist: gleiche Tage in einer Zeile, heute hervorgehoben, Abweichungen der nächsten 14 Tage.',
    '*When somebody can be reached: equal days in one row, today marked, what is different in the next 14 days.*',
  ),
  render: elementOf(TAG),
  play: shows('ready'),
};
export default meta;

type Story = StoryObj<Args<KinTopContactCard>>;

/** The sample feed with other hours, under an address of the story's own. */
const hours = (name: string, openingHours: object[]): Partial<Story> => ({
  args: { feed: `hours-${name}.json` },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({
      ...feed,
      contacts: [{ ...(feed['contacts'] as object[])[0], openingHours }],
    })),
  ),
});
const WEEK = { days: ['TU', 'WE', 'TH', 'FR'], opens: '10:00', closes: '16:00' };

export const TodayAmongOthers: Story = {
  parameters: says('A Wednesday: one row for Tuesday to Friday, today in words and with a mark.'),
};

export const ClosesSoon: Story = {
  args: { now: '2027-03-03T15:40' },
  parameters: says('The last half hour is counted down.'),
};

export const OpensSoon: Story = {
  args: { now: '2027-03-03T09:40' },
  parameters: says('And the half hour before somebody is there.'),
};

export const ClosedToday: Story = {
  args: { now: '2026-12-24T11:00' },
  parameters: says('A holiday: the status says so, and the table parts today from its neighbours.'),
};

export const WithoutTheTable: Story = {
  args: { now: '2026-12-17T11:00', hide: ['hours', 'about', 'recognitions', 'memberships', 'funders'] },
  parameters: says('`hide="hours"`: what is different in the coming days stays beside the status.'),
};

export const EveryKind: Story = {
  ...hours('kinds', [
    { days: ['MO'], opens: '09:00', closes: '12:00', note: 'Nur telefonisch' },
    { days: ['MO'], opens: '14:00', closes: '16:00', byAppointment: true },
    { ...WEEK, days: ['TU', 'WE', 'TH'] },
    { days: ['FR'], opens: '22:00', closes: '02:00' },
    { days: ['SA'], byAppointment: true },
    { validFrom: '2027-03-09', validThrough: '2027-03-09', closed: true, note: 'Betriebsausflug' },
    { validFrom: '2027-03-10', validThrough: '2027-03-12', opens: '10:00', closes: '12:00' },
  ]),
  parameters: says('Two times on a day, by appointment, over midnight, notes, and exceptions.'),
};

export const Contradictory: Story = {
  ...hours('contradictory', [
    { ...WEEK, note: 'Bitte klingeln.' },
    { ...WEEK, opens: '09:00', closes: '11:00', note: 'Bitte klingeln.' },
    { days: ['FR'], closed: true, note: 'Freitags geschlossen' },
    { days: ['MO'], opens: '10:00' },
  ]),
  parameters: says(
    'Overlapping rows are one; closed wins; a row without an end is left out, and told the page.',
  ),
};

export const Sidebar: Story = {
  ...hours('sidebar', [WEEK, { validFrom: '2027-03-15', opens: '12:00', closes: '18:00' }]),
  parameters: { page: 'sidebar', ...says('280 px.') },
};

export const Russian: Story = {
  args: { now: '2026-12-22T15:39' },
  globals: { language: 'ru' },
  parameters: saysApart('Minutes in the forms that the language has, times in its words.'),
};
