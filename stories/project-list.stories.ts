import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define/cooperation-form.js';
import '../src/define/event-calendar.js';
import '../src/define/project-list.js';
import type { KinTopProjectList } from '../src/elements/project-list/kin-top-project-list.js';
import { answering, gives, givesSample, isOffline } from './setting/answers.js';
import { howToEmbed, says, saysApart } from './setting/docs.js';
import type { Args } from './setting/feed-element.js';
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
import { withPictures } from './setting/pictures.js';
import { words } from './setting/words.js';

const TAG = 'kin-top-project-list';

const meta: Meta<Args<KinTopProjectList>> = {
  title: 'Project list',
  component: TAG,
  args: { feed: 'feed.json', now: NOW },
  parameters: howToEmbed(
    TAG,
    'Projekte, Angebote, Kurse und Gruppen, nach Arbeitsfeldern geordnet. `field`, `audience` und `project` zeigen nur einen Teil.',
    '*Projects, services, courses and groups by field of activity. `field`, `audience` and `project` show a part of them.*',
  ),
  render: elementOf(TAG),
  play: shows('ready'),
};
export default meta;

type Story = StoryObj<Args<KinTopProjectList>>;

export const Grouped: Story = {
  parameters: says('By field of activity; what is featured comes first.'),
};

export const ByAudience: Story = {
  args: { groupBy: 'audience', filters: ['field'] },
  parameters: says('For a page that speaks to somebody: an offer for several stands under each.'),
};

export const OneProject: Story = {
  args: { project: ['juvenal'], groupBy: 'none', filters: [] },
  parameters: says('One offer, for the page of a house that takes part in it.'),
};

export const OpenDetails: Story = {
  args: { project: ['family-health', 'older-migrants-support', 'juvenal'], filters: [] },
  parameters: saysApart(
    'Partners, funders, languages, cost and the next dates are folded away until wanted.',
  ),
  play: async (scene) => {
    await shows('ready')(scene);
    for (const more of inside(scene).getAllByText(words('details.open', 'Mehr dazu')))
      await userEvent.click(more);
    await expect(inside(scene).getAllByText(words('details.close', 'Weniger zeigen'))[0]).toBeVisible();
  },
};

export const DatesOpenHere: Story = {
  args: { project: ['district-network', 'juvenal'], filters: [] },
  parameters: saysApart('Without a calendar on the page a date unfolds in its place.'),
  play: async (scene) => {
    await shows('ready')(scene);
    for (const more of inside(scene).getAllByText(words('details.open', 'Mehr dazu')))
      await userEvent.click(more);
    const dates = elementIn(scene).shadowRoot!.querySelectorAll<HTMLElement>('summary.what');
    await expect(dates.length).toBeGreaterThan(1);
    for (const date of [...dates].slice(0, 2)) await userEvent.click(date);
    await expect((await inside(scene).findAllByText(words('fact.when', 'Wann')))[0]).toBeVisible();
  },
};

export const WithCalendarAndForm: Story = {
  args: { project: ['district-network', 'juvenal'], filters: [] },
  render: (args) =>
    html`${elementOf(TAG)(args)}
    ${elementOf('kin-top-event-calendar')({ feed: args.feed, now: NOW, view: 'list' })}
    ${elementOf('kin-top-cooperation-form')({ feed: args.feed, now: NOW })}`,
  parameters: saysApart(
    'Dates are links into the calendar on the page, and “request this” leads to the form and chooses the offer there.',
  ),
  play: async (scene) => {
    await shows('ready')(scene);
    await waitFor(() => expect(elementIn(scene).shadowRoot!.querySelector('a.what')).toBeVisible());
  },
};

export const Pictures: Story = {
  args: { feed: 'list-pictures.json' },
  beforeEach: answering('feed', givesSample(withPictures)),
  parameters: saysApart(
    'Some offers have a picture: its place is kept, a tall one is cut, one that cannot be had leaves no gap.',
  ),
};

export const PicturesNarrow: Story = {
  ...Pictures,
  args: { feed: 'list-pictures-narrow.json', field: ['engagement'] },
  parameters: { page: 'sidebar', ...saysApart('280 px: pictures fill the column.') },
};

export const FilteredToNothing: Story = {
  parameters: saysApart('Two choices that have nothing in common, and the way back.'),
  play: async (scene) => {
    await shows('ready')(scene);
    await userEvent.selectOptions(
      inside(scene).getByLabelText(words('filter.field', 'Arbeitsfeld')),
      'neighbourhood',
    );
    await userEvent.selectOptions(
      inside(scene).getByLabelText(words('filter.audience', 'Für wen')),
      'institutions',
    );
    await expect(
      await inside(scene).findByText(words('empty.filtered', 'Nichts passt zu dieser Auswahl')),
    ).toBeVisible();
  },
};

export const FirstFive: Story = {
  args: { limit: 5 },
  parameters: says('`limit` shows a beginning; a button shows the rest.'),
};

export const ClickToLoad: Story = {
  args: { feed: 'list-click.json', load: 'click' },
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
  args: { feed: 'list-empty.json' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({ ...feed, projects: [] })),
  ),
  parameters: says('The feed has no offers; the partner’s own link is there.'),
  play: shows('empty'),
};

export const Stale: Story = {
  args: { feed: 'list-stale.json', field: ['neighbourhood'] },
  beforeEach: answering('feed', givesSample(), isOffline),
  parameters: saysApart('Reading again failed: what is known stays, and says how old it is.'),
  play: becomesStale,
};

export const NetworkError: Story = {
  args: { feed: 'list-offline.json' },
  beforeEach: answering('feed', isOffline),
  parameters: says('No connection: what happened, another try, and the partner’s own link.'),
  play: shows('error'),
};

export const VersionError: Story = {
  args: { feed: 'list-version.json' },
  beforeEach: answering('feed', gives({ version: '2.0' })),
  parameters: says('A feed made for a later version of the script.'),
  play: shows('error'),
};

export const Narrow: Story = {
  parameters: { page: 'narrow', ...says('320 px: labels stand on top.') },
};

export const Sidebar: Story = {
  args: { featured: true, filters: [] },
  parameters: { page: 'sidebar', ...says('280 px: only what is featured.') },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: says('The page’s `color-scheme` decides, not the operating system.'),
};

export const SecondPartner: Story = {
  args: {
    field: ['engagement', 'neighbourhood'],
    '--kin-top-accent': 'light-dark(#97191c, #ffb3a8)',
    '--kin-top-on-accent': 'light-dark(#fff, #2a0d0a)',
    '--kin-top-surface': 'light-dark(#fffdf9, #271f1b)',
    '--kin-top-radius': '0',
    '--kin-top-row': '.875em',
  },
  parameters: { page: 'gazette', ...says('A page in serif, and five properties.') },
};

export const Russian: Story = {
  globals: { language: 'ru' },
  parameters: saysApart('The page’s `lang` chooses the language of content and interface.'),
};

export const English: Story = {
  globals: { language: 'en' },
  parameters: saysApart('What is not translated is said in its own language, and once that it is so.'),
};

export const Arabic: Story = {
  globals: { language: 'ar' },
  parameters: saysApart('Content that runs from right to left; each text has its own direction.'),
};

export const PseudoLanguage: Story = {
  globals: { language: 'en-xa' },
  parameters: {
    page: 'narrow',
    ...saysApart('A language nobody speaks, 40 % longer: words without accents are not translated.'),
  },
};

export const LargeText: Story = {
  args: { field: ['neighbourhood'] },
  parameters: { page: 'large', ...says('Text at 200 % gets the layout of half the width.') },
};

export const HostileNames: Story = {
  args: { feed: 'list-hostile.json' },
  beforeEach: answering('feed', gives(hostileFeed)),
  parameters: {
    page: 'narrow',
    ...says(
      'Text is text: no markup runs, no direction leaks, no word overflows; faulty entries are counted.',
    ),
  },
};
