import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/contact-card.js';
import type { KinTopContactCard } from '../src/elements/contact-card/kin-top-contact-card.js';
import { answering, gives, givesSample, isOffline } from './setting/answers.js';
import { howToEmbed, says, saysApart } from './setting/docs.js';
import type { Args } from './setting/feed-element.js';
import { becomesStale, elementOf, NOW, shows, waitsForAPress } from './setting/feed-element.js';
import { hostileFeed } from './setting/hostile-feed.js';

const TAG = 'kin-top-contact-card';

const meta: Meta<Args<KinTopContactCard>> = {
  title: 'Contact card',
  component: TAG,
  args: { feed: 'feed.json', now: NOW },
  parameters: howToEmbed(
    TAG,
    'Wen man fragt, wann jemand zu erreichen ist und wer die Organisation ist. `contact` wählt eine Person aus.',
    '*Whom to ask, when somebody can be reached, and who the organisation is. `contact` chooses one person.*',
  ),
  render: elementOf(TAG),
  play: shows('ready'),
};
export default meta;

type Story = StoryObj<Args<KinTopContactCard>>;

export const OpenNow: Story = {
  parameters: says('A Tuesday, half past ten: somebody answers, and until when.'),
};

export const ClosedNow: Story = {
  args: { now: '2027-03-05T18:00' },
  parameters: says('A Friday evening: from when on somebody answers again.'),
};

export const BeforeTheHolidays: Story = {
  args: { now: '2026-12-22T11:00' },
  parameters: says('Days with other hours are named before they come.'),
};

export const OnlyThePerson: Story = {
  args: { hide: ['about', 'recognitions', 'memberships', 'funders'] },
  parameters: { page: 'narrow', ...says('`hide` leaves out what your page says already.') },
};

/** People and houses that are made up: the sample names neither. */
export const SeveralContacts: Story = {
  args: { feed: 'card-several.json' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({
      ...feed,
      places: [
        ...(feed['places'] as unknown[]),
        {
          id: 'house',
          name: 'Haus am Park',
          organization: 'kin-top',
          streetAddress: 'Musterweg 1',
          postalCode: '12345',
          addressLocality: 'Musterstadt',
          accessibility: { wheelchair: 'yes' },
        },
      ],
      contacts: [
        ...(feed['contacts'] as unknown[]),
        {
          id: 'advice',
          name: 'Beratung',
          role: 'Fragen zum Ehrenamt',
          email: 'beratung@example.org',
          telephone: '0211 / 123456-0 (Zentrale)',
          channels: ['email', 'visit'],
          languages: ['de', 'de-simple', 'ru', 'kmr'],
          fields: ['engagement'],
        },
        { id: 'office', name: 'Sekretariat', telephone: 'auf Anfrage', email: 'office(at)example.org' },
      ],
    })),
  ),
  parameters: says(
    'The organisation first, then its people. Who prefers e-mail is written to; what can be neither dialled nor written to is words.',
  ),
};

export const NoContact: Story = {
  args: { feed: 'card-nobody.json' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({ ...feed, contacts: [] })),
  ),
  parameters: says('The feed names nobody: the organisation itself is there.'),
  play: shows('empty'),
};

export const ClickToLoad: Story = {
  args: { feed: 'card-click.json', load: 'click' },
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

export const Stale: Story = {
  args: { feed: 'card-stale.json' },
  beforeEach: answering('feed', givesSample(), isOffline),
  parameters: saysApart('Reading again failed: what is known stays, and says how old it is.'),
  play: becomesStale,
};

export const NetworkError: Story = {
  args: { feed: 'card-offline.json' },
  beforeEach: answering('feed', isOffline),
  parameters: says('No connection: what happened, another try, and the partner’s own link.'),
  play: shows('error'),
};

export const VersionError: Story = {
  args: { feed: 'card-version.json' },
  beforeEach: answering('feed', gives({ version: '2.0' })),
  parameters: says('A feed made for a later version of the script.'),
  play: shows('error'),
};

export const Narrow: Story = {
  parameters: { page: 'narrow', ...says('320 px: one column.') },
};

export const Sidebar: Story = {
  parameters: { page: 'sidebar', ...says('280 px: the narrowest place it is made for.') },
};

export const Dark: Story = {
  globals: { theme: 'dark' },
  parameters: says('The page’s `color-scheme` decides, not the operating system.'),
};

export const SecondPartner: Story = {
  args: {
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
  parameters: saysApart('Numbers and addresses stay as they are.'),
};

export const Arabic: Story = {
  globals: { language: 'ar' },
  parameters: saysApart('Content that runs from right to left; telephone and e-mail do not.'),
};

export const PseudoLanguage: Story = {
  globals: { language: 'en-xa' },
  parameters: {
    page: 'narrow',
    ...saysApart('A language nobody speaks, 40 % longer: words without accents are not translated.'),
  },
};

export const LargeText: Story = {
  parameters: { page: 'large', ...says('Text at 200 % gets the layout of half the width.') },
};

export const HostileNames: Story = {
  args: { feed: 'card-hostile.json' },
  beforeEach: answering('feed', gives(hostileFeed)),
  parameters: {
    page: 'narrow',
    ...says('Text is text: no markup runs, no direction leaks, no word overflows.'),
  },
};
