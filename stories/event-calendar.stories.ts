import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/define/event-calendar.js';
import type { KinTopEventCalendar } from '../src/elements/event-calendar/kin-top-event-calendar.js';
import { answering, gives, givesSample, isOffline } from './setting/answers.js';
import { howToEmbed, says, saysApart } from './setting/docs.js';
import type { Args, Scene } from './setting/feed-element.js';
import {
  becomesStale,
  elementIn,
  elementOf,
  inside,
  NOW,
  shows,
  waitsForAPress,
} from './setting/feed-element.js';
import { hostileFeed } from './setting/hostile-feed.js';
import { words } from './setting/words.js';

const TAG = 'kin-top-event-calendar';

const meta: Meta<Args<KinTopEventCalendar>> = {
  title: 'Event calendar',
  component: TAG,
  args: { feed: 'feed.json', now: NOW },
  parameters: howToEmbed(
    TAG,
    'Die Termine als Monat, Woche oder Liste. Ob Monat oder Liste, entscheidet zunächst die Breite, die Ihre Seite dem Element gibt.',
    '*Dates as a month, a week or a list; month or list at first, whichever fits the width that your page gives it.*',
  ),
  render: elementOf(TAG),
  play: shows('ready'),
};
export default meta;

type Story = StoryObj<Args<KinTopEventCalendar>>;

/** Opens the first event of the list. */
async function openFirst(scene: Scene): Promise<void> {
  elementIn(scene).shadowRoot!.querySelector<HTMLElement>('.what a')!.click();
  const back = words('detail.back', 'Zurück zur Übersicht');
  await expect(await inside(scene).findByRole('button', { name: back })).toBeVisible();
}

/** Forty events on one day. */
const crowd = Array.from({ length: 40 }, (_, index) => ({
  id: `open-day-${index}`,
  name: `Tag der offenen Tür, Führung ${index + 1}`,
  startDate: `2027-03-18T${10 + Math.floor(index / 6)}:${index % 6}0`,
}));

export const MonthWide: Story = {
  args: { view: 'month' },
  parameters: { page: 'wide', ...says('From 56 em of width on, the days hold words.') },
};

export const MonthNarrow: Story = {
  args: { view: 'month', date: '2027-03-23' },
  parameters: {
    page: 'narrow',
    ...says('At 320 px marks stand for the events; those of the chosen day are spelt out below.'),
  },
};

export const ManyOnOneDay: Story = {
  args: { feed: 'calendar-crowd.json', view: 'month' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({ ...feed, events: crowd })),
  ),
  parameters: {
    page: 'wide',
    ...says('More than fits: two and how many more, which open the day. In the month, arrow keys do.'),
  },
  play: async (scene) => {
    await shows('ready')(scene);
    await userEvent.click(inside(scene).getByRole('button', { name: /38/ }));
    await expect(
      await inside(scene).findByRole('button', { name: words('list.more', 'Weitere Termine zeigen') }),
    ).toBeVisible();
  },
};

export const WeekWide: Story = {
  args: { view: 'week', date: '2027-03-22' },
  parameters: {
    page: 'wide',
    ...says('From 56 em of width on, a lane per day along the hours. What overlaps is stacked.'),
  },
};

const nights = givesSample((feed) => ({
  ...feed,
  events: [
    ...(feed.events as object[]),
    { id: 'exhibition', name: 'Ausstellung', startDate: '2027-02-02', endDate: '2027-02-04' },
    { id: 'night', name: 'Lesenacht', startDate: '2027-02-05T20:00', endDate: '2027-02-06T02:00' },
  ],
}));

export const WeekOverMidnight: Story = {
  args: { feed: 'calendar-nights.json', view: 'week', date: '2027-02-01', now: '2027-02-02T10:30' },
  beforeEach: answering('feed', nights),
  parameters: {
    page: 'wide',
    ...says(
      'What lasts all day leads its lanes, what lasts over midnight goes on in the next; the hours grow to it. A line is now.',
    ),
  },
};

export const WeekNarrow: Story = {
  args: { view: 'week', date: '2027-03-22' },
  parameters: { page: 'narrow', ...says('At 320 px a row per day.') },
};

export const WeekDark: Story = {
  args: { feed: 'calendar-nights-dark.json', view: 'week', date: '2027-02-01', now: '2027-02-02T10:30' },
  beforeEach: answering('feed', nights),
  globals: { theme: 'dark' },
  parameters: { page: 'wide', ...says('The blocks of a week are tinted with the accent.') },
};

export const WeekRightToLeft: Story = {
  args: { view: 'week', date: '2027-03-22' },
  globals: { language: 'ar' },
  parameters: {
    page: 'wide',
    ...saysApart('The hours run from right to left; times are read from left to right as ever.'),
  },
};

export const List: Story = {
  args: { view: 'list' },
  parameters: says('An agenda from today on, months in the label column.'),
};

export const Sidebar: Story = {
  args: { limit: 5 },
  parameters: { page: 'sidebar', ...says('At 280 px `view="auto"` chooses the list.') },
};

export const DetailOpen: Story = {
  args: { view: 'list', from: '2027-03-16' },
  parameters: saysApart('An event in full, in the place of the view. A phone’s Back closes it.'),
  play: async (scene) => {
    await shows('ready')(scene);
    await openFirst(scene);
  },
};

export const DetailOfSeries: Story = {
  args: { view: 'list', from: '2027-02-11', until: '2027-02-11' },
  parameters: saysApart('How often it repeats, how long it takes, and the next dates.'),
  play: async (scene) => {
    await shows('ready')(scene);
    await openFirst(scene);
    await expect(inside(scene).getByText(words('fact.repeats', 'Wiederholung'))).toBeVisible();
  },
};

export const ShareByHand: Story = {
  ...DetailOfSeries,
  beforeEach: () => {
    for (const way of ['share', 'clipboard'])
      Object.defineProperty(navigator, way, { value: undefined, configurable: true });
    return () => {
      for (const way of ['share', 'clipboard']) Reflect.deleteProperty(navigator, way);
    };
  },
  parameters: saysApart('Where a browser can neither share nor copy, the address stands there, selected.'),
  play: async (scene) => {
    await DetailOfSeries.play!(scene);
    await userEvent.click(inside(scene).getByRole('button', { name: words('share.button', 'Teilen') }));
    await expect(
      await inside(scene).findByLabelText(words('share.address', 'Link zum Kopieren')),
    ).toBeVisible();
  },
};

export const Cancelled: Story = {
  args: { view: 'list', from: '2027-02-01', until: '2027-02-14', now: '2027-02-01T09:00' },
  parameters: says('A date that does not take place stays, with its reason.'),
};

export const Moved: Story = {
  args: { view: 'list', from: '2027-03-22', until: '2027-03-28' },
  parameters: says('The new date names the old one, and the old one, struck through, the new.'),
};

export const Postponed: Story = {
  args: { view: 'list', from: '2027-05-17', until: '2027-05-23' },
  parameters: says('Put off, and the new date is not known yet.'),
};

export const SeveralDays: Story = {
  args: { view: 'month', date: '2027-09' },
  parameters: { page: 'wide', ...says('The Kinderkulturtage take three days.') },
};

export const EmptyMonth: Story = {
  args: { view: 'month', project: ['kinderkulturtage'], date: '2027-03' },
  parameters: says('Why there is nothing, and the way to the next event.'),
};

export const Filters: Story = {
  args: { view: 'list', filters: ['search', 'field', 'audience', 'spoken', 'place', 'free', 'attendance'] },
  parameters: saysApart('`filters` says by what visitors narrow the events; only what occurs can be chosen.'),
  play: async (scene) => {
    await shows('ready')(scene);
    await userEvent.selectOptions(
      inside(scene).getByLabelText(words('filter.attendance', 'Teilnahme')),
      'onsite',
    );
    await expect(
      inside(scene).getByRole('button', { name: words('filter.clear', 'Filter zurücksetzen') }),
    ).toBeVisible();
  },
};

export const FilteredToNothing: Story = {
  parameters: {
    page: 'narrow',
    ...saysApart('Nothing is found: the fold says how many filters are set, and there is the way back.'),
  },
  play: async (scene) => {
    await shows('ready')(scene);
    await userEvent.click(inside(scene).getByText(words('filter.group', 'Filtern')));
    await userEvent.type(inside(scene).getByLabelText(words('filter.search', 'Suchen')), 'Blockflöte');
    await expect(
      await inside(scene).findByText(words('empty.filtered', 'Nichts passt zu dieser Auswahl')),
    ).toBeVisible();
  },
};

export const Alert: Story = {
  args: { view: 'month', now: '2026-12-22T10:00' },
  parameters: says('What the organisation announces today stands above the events.'),
};

export const ClickToLoad: Story = {
  args: { feed: 'calendar-click.json', load: 'click' },
  parameters: saysApart(
    '`load="click"` says what will be loaded from where, and fetches nothing before the press.',
  ),
  play: waitsForAPress,
};

export const Loading: Story = {
  args: { data: null },
  parameters: says('The place is kept, so that nothing jumps.'),
  play: shows('loading'),
};

export const Empty: Story = {
  args: { feed: 'calendar-empty.json' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({ ...feed, events: [] })),
  ),
  parameters: says('The feed has no events.'),
  play: shows('empty'),
};

export const RefusedRule: Story = {
  args: { feed: 'calendar-rule.json', view: 'list' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({
      ...feed,
      events: [
        ...(feed['events'] as object[]),
        { id: 'often', name: 'Zu oft', startDate: '2027-03-02', rrule: 'FREQ=SECONDLY' },
      ],
    })),
  ),
  parameters: says('An event whose rule nobody can read stands on its first date, and says that it repeats.'),
};

export const CutList: Story = {
  args: { feed: 'calendar-cut.json', view: 'list' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({
      ...feed,
      events: Array.from({ length: 40 }, (_, index) => ({
        id: `daily-${index}`,
        name: `Jeden Tag, ${index + 1}`,
        startDate: '2027-03-01',
        rrule: 'FREQ=DAILY',
      })),
    })),
  ),
  parameters: says('Of more than a thousand dates the first are shown, and it says so.'),
};

export const UnknownEvent: Story = {
  args: { view: 'month' },
  beforeEach: () => {
    history.replaceState(history.state, '', '#kin-top-event=gone/2027-03-04');
  },
  parameters: saysApart('A shared link to an event that is no more leads to the others, and it says so.'),
};

export const Stale: Story = {
  args: { feed: 'calendar-stale.json', view: 'list', limit: 4 },
  beforeEach: answering('feed', givesSample(), isOffline),
  parameters: saysApart('Reading again failed: what is known stays, and says how old it is.'),
  play: becomesStale,
};

export const NetworkError: Story = {
  args: { feed: 'calendar-offline.json' },
  beforeEach: answering('feed', isOffline),
  parameters: says('No connection: what happened, another try, and the partner’s own link.'),
  play: shows('error'),
};

export const VersionError: Story = {
  args: { feed: 'calendar-version.json' },
  beforeEach: answering('feed', gives({ version: '2.0' })),
  parameters: says('A feed made for a later version of the script.'),
  play: shows('error'),
};

export const Dark: Story = {
  args: { view: 'month' },
  globals: { theme: 'dark' },
  parameters: { page: 'wide', ...says('The page’s `color-scheme` decides, not the operating system.') },
};

export const SecondPartner: Story = {
  args: {
    view: 'list',
    limit: 6,
    '--kin-top-accent': 'light-dark(#97191c, #ffb3a8)',
    '--kin-top-on-accent': 'light-dark(#fff, #2a0d0a)',
    '--kin-top-surface': 'light-dark(#fffdf9, #271f1b)',
    '--kin-top-radius': '0',
    '--kin-top-row': '.875em',
  },
  parameters: {
    page: 'gazette',
    ...says(
      'A page in serif, and five properties: a red, what stands on it, a ground, no rounding, closer rows.',
    ),
  },
};

export const Russian: Story = {
  args: { view: 'list', limit: 6 },
  globals: { language: 'ru' },
  parameters: saysApart('The page’s `lang` chooses the language of content and interface.'),
};

export const English: Story = {
  args: { view: 'list', limit: 6 },
  globals: { language: 'en' },
  parameters: saysApart('Dates stay Gregorian, 24 h, Monday first.'),
};

export const Arabic: Story = {
  args: { view: 'list', limit: 6 },
  globals: { language: 'ar' },
  parameters: saysApart('Content that runs from right to left; each text has its own direction.'),
};

export const PseudoLanguage: Story = {
  args: { view: 'month' },
  globals: { language: 'en-xa' },
  parameters: {
    page: 'narrow',
    ...saysApart('A language nobody speaks, 40 % longer: words without accents are not translated.'),
  },
};

export const LargeText: Story = {
  args: { limit: 4 },
  parameters: { page: 'large', ...says('Text at 200 % gets the layout of half the width.') },
};

export const HostileNames: Story = {
  args: { feed: 'calendar-hostile.json', view: 'list' },
  beforeEach: answering('feed', gives(hostileFeed)),
  parameters: {
    page: 'narrow',
    ...says(
      'Text is text: no markup runs, no direction leaks, no word overflows; four faulty entries are counted.',
    ),
  },
};
