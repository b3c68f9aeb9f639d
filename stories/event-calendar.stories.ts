import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/define/event-calendar.js';
import type { KinTopEventCalendar } from '../src/elements/event-calendar/kin-top-event-calendar.js';
import { answering, first, gives, givesSample, hangs, isOffline } from './setting/answers.js';
import { howToEmbed, says, saysApart } from './setting/docs.js';
import type { Args } from './setting/feed-element.js';
import { elementIn, elementOf, inside, NOW, shows } from './setting/feed-element.js';
import { hostileFeed } from './setting/hostile-feed.js';

const TAG = 'kin-top-event-calendar';

const meta: Meta<Args<KinTopEventCalendar>> = {
  title: 'Event calendar',
  component: TAG,
  args: { feed: 'feed.json', now: NOW },
  parameters: howToEmbed(
    TAG,
    'Die Termine als Monat oder Liste. Was passt, entscheidet die Breite, die Ihre Seite dem Element gibt.',
    '*Dates as a month or a list, whichever fits the width that your page gives it.*',
  ),
  render: elementOf(TAG),
  play: shows('ready'),
};
export default meta;

type Story = StoryObj<Args<KinTopEventCalendar>>;

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

export const List: Story = {
  args: { view: 'list' },
  parameters: says('An agenda from today on, months in the label column.'),
};

export const Sidebar: Story = {
  args: { limit: 5 },
  parameters: { page: 'sidebar', ...says('At 280 px `view="auto"` chooses the list.') },
};

export const DetailOpen: Story = {
  args: { view: 'list' },
  parameters: saysApart('An event in full, in the place of the view. A phone’s Back closes it.'),
  play: async (scene) => {
    await shows('ready')(scene);
    await userEvent.click(inside(scene).getByRole('link', { name: 'Vortrag: Was ist Diskriminierung?' }));
    await expect(await inside(scene).findByRole('button', { name: 'Zurück zur Übersicht' })).toBeVisible();
  },
};

export const DetailOfSeries: Story = {
  args: { view: 'list', from: '2027-02-11', until: '2027-02-11' },
  parameters: saysApart('How often it repeats, how long it takes, and the next dates.'),
  play: async (scene) => {
    await shows('ready')(scene);
    await userEvent.click(inside(scene).getByRole('link', { name: 'Juvenal-Treff' }));
    await expect(await inside(scene).findByText('donnerstags')).toBeVisible();
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
    await userEvent.click(inside(scene).getByRole('button', { name: 'Teilen' }));
    await expect(await inside(scene).findByLabelText('Link zum Kopieren')).toBeVisible();
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

export const Loading: Story = {
  args: { feed: 'calendar-loading.json' },
  beforeEach: answering('feed', hangs),
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

export const Stale: Story = {
  args: { feed: 'calendar-stale.json', view: 'list', limit: 4 },
  beforeEach: answering('feed', first(givesSample(), isOffline)),
  parameters: saysApart('Reading again failed: what is known stays, and says how old it is.'),
  play: async (scene) => {
    await shows('ready')(scene);
    await elementIn(scene).refresh();
    await shows('stale')(scene);
  },
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
      'Text is text: no markup runs, no direction leaks, no word overflows; two faulty entries are counted.',
    ),
  },
};
