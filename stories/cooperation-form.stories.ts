import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/define/cooperation-form.js';
import type { KinTopCooperationForm } from '../src/elements/cooperation-form/kin-top-cooperation-form.js';
import { answering, gives, givesSample, hangs, isOffline } from './setting/answers.js';
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
import { begins, words } from './setting/words.js';

const TAG = 'kin-top-cooperation-form';

const meta: Meta<Args<KinTopCooperationForm>> = {
  title: 'Cooperation form',
  component: TAG,
  args: { feed: 'feed.json', now: NOW },
  parameters: howToEmbed(
    TAG,
    'Eine Anfrage zur Zusammenarbeit. Wohin sie geht, sagt `action`; ohne das Attribut gilt die Adresse des Feeds, wenn sie auf demselben Server liegt.',
    '*A request for cooperation. `action` says where it goes; without it the feed’s address counts, if it is on the feed’s own server.*',
  ),
  render: elementOf(TAG),
  play: shows('ready'),
};
export default meta;

type Story = StoryObj<Args<KinTopCooperationForm>>;

const press = async (scene: Scene, name: string): Promise<void> => {
  await userEvent.click(inside(scene).getByRole('button', { name }));
};

/** To the review, or to what is missing. */
const goOn = (scene: Scene): Promise<void> => press(scene, words('form.next', 'Weiter zur Prüfung'));

/** Sends what was filled in, after it was read once more. */
async function send(scene: Scene): Promise<void> {
  await goOn(scene);
  await inside(scene).findByRole('heading', { name: words('form.review', 'Stimmt alles?') });
  await press(scene, words('form.send', 'Anfrage senden'));
}

/** Waits for the list of mistakes, where reading goes on. */
async function showsMistakes(scene: Scene): Promise<void> {
  await waitFor(() => expect(elementIn(scene).shadowRoot!.activeElement?.closest('.summary')).toBeVisible());
}

/** What a visitor of a school might write. */
async function fillIn(scene: Scene): Promise<void> {
  await shows('ready')(scene);
  const form = inside(scene);
  const field = (label: string) => form.getByRole('textbox', { name: begins(label) });
  await userEvent.type(field(words('form.organization', 'Name der Einrichtung')), 'Schule am Park');
  await userEvent.type(field(words('form.email', 'E-Mail')), 'buero@schule.example');
  await userEvent.type(
    field(words('form.message', 'Ihre Nachricht')),
    'Wir suchen eine Fortbildung für unser Team.',
  );
}

export const EmptyForm: Story = {
  parameters: says('In three parts: who asks, what for, and how to answer.'),
};

export const Presets: Story = {
  args: { kind: 'school', topic: ['intercultural-opening'], hide: ['days', 'time'] },
  parameters: says('The page chooses what it knows already, and leaves out what it does not need.'),
};

export const WithFaults: Story = {
  parameters: saysApart('After a press of “continue”: what is missing, with a way to each field.', '900px'),
  play: async (scene) => {
    await shows('ready')(scene);
    await goOn(scene);
    await showsMistakes(scene);
  },
};

export const Review: Story = {
  parameters: saysApart('Read once more before it is sent; each answer can be changed.', '900px'),
  play: async (scene) => {
    await fillIn(scene);
    await goOn(scene);
    await expect(
      (await inside(scene).findAllByRole('button', { name: begins(words('form.change', 'Ändern')) }))[0],
    ).toBeVisible();
  },
};

export const SendingFailed: Story = {
  args: { action: 'request-offline' },
  beforeEach: answering('action', isOffline),
  parameters: saysApart('No connection: everything typed is still there.', '900px'),
  play: async (scene) => {
    await fillIn(scene);
    await send(scene);
    await expect(
      await inside(scene).findByRole('button', { name: words('form.resend', 'Noch einmal senden') }),
    ).toBeVisible();
    await expect(inside(scene).getByText('buero@schule.example')).toBeVisible();
  },
};

export const TimedOut: Story = {
  args: { action: 'request-timed-out' },
  beforeEach: answering('action', hangs),
  parameters: saysApart('No answer within ten seconds: whether it arrived is not known.', '900px'),
  play: async (scene) => {
    await fillIn(scene);
    await send(scene);
    const again = await inside(scene).findByRole(
      'button',
      { name: words('form.resend', 'Noch einmal senden') },
      { timeout: 15_000 },
    );
    await expect(again).toBeVisible();
  },
};

export const Busy: Story = {
  args: { action: 'request-busy' },
  beforeEach: answering('action', gives({ title: 'Too many requests' }, 429)),
  parameters: saysApart('The receiver asks to wait.', '900px'),
  play: async (scene) => {
    await fillIn(scene);
    await send(scene);
    await expect(
      await inside(scene).findByRole('button', { name: words('form.resend', 'Noch einmal senden') }),
    ).toBeVisible();
  },
};

export const Refused: Story = {
  args: { action: 'request-refused' },
  beforeEach: answering(
    'action',
    gives(
      {
        title: 'Unprocessable',
        errors: [{ pointer: '/contact/email', detail: 'Diese Domain gibt es nicht.' }],
      },
      422,
    ),
  ),
  parameters: saysApart('What the receiver does not take stands at its field.', '900px'),
  play: async (scene) => {
    await fillIn(scene);
    await send(scene);
    await showsMistakes(scene);
  },
};

export const Sending: Story = {
  args: { action: 'request-sending' },
  beforeEach: answering('action', hangs),
  parameters: saysApart('On its way; a second press sends nothing twice.', '900px'),
  play: async (scene) => {
    await fillIn(scene);
    await send(scene);
    await expect(
      await inside(scene).findByRole('button', { name: words('form.sending', 'Wird gesendet …') }),
    ).toBeVisible();
  },
};

export const Sent: Story = {
  args: { action: 'request-sent' },
  beforeEach: answering('action', gives({ reference: 'KT-2027-0042' }, 201)),
  parameters: saysApart('It arrived, under which reference, and what comes next.'),
  play: async (scene) => {
    await fillIn(scene);
    await send(scene);
    await expect(await inside(scene).findByText('KT-2027-0042')).toBeVisible();
  },
};

export const ByMail: Story = {
  args: { action: 'mailto:anfrage@kin-top.example' },
  parameters: saysApart('Without a server: the visitor’s own mail program opens with the text.', '900px'),
  play: async (scene) => {
    await fillIn(scene);
    await goOn(scene);
    await expect(
      await inside(scene).findByRole('link', { name: words('form.mail', 'E-Mail schreiben') }),
    ).toBeVisible();
  },
};

export const NowhereToSend: Story = {
  args: { feed: 'form-nowhere.json' },
  beforeEach: answering(
    'feed',
    givesSample((feed) => ({ ...feed, cooperation: undefined })),
  ),
  parameters: says('The feed asks for no requests: telephone and e-mail instead.'),
  play: shows('empty'),
};

export const ClickToLoad: Story = {
  args: { feed: 'form-click.json', load: 'click' },
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
  args: { feed: 'form-stale.json' },
  beforeEach: answering('feed', givesSample(), isOffline),
  parameters: saysApart('Reading again failed: the form can still be sent.', '900px'),
  play: becomesStale,
};

export const NetworkError: Story = {
  args: { feed: 'form-offline.json' },
  beforeEach: answering('feed', isOffline),
  parameters: says('No connection: what happened, another try, and the partner’s own link.'),
  play: shows('error'),
};

export const VersionError: Story = {
  args: { feed: 'form-version.json' },
  beforeEach: answering('feed', gives({ version: '2.0' })),
  parameters: says('A feed made for a later version of the script.'),
  play: shows('error'),
};

export const Narrow: Story = {
  parameters: { page: 'narrow', ...says('320 px: one column.') },
};

export const Sidebar: Story = {
  args: { hide: ['projects', 'audiences', 'days', 'time'] },
  parameters: { page: 'sidebar', ...says('280 px: a short form.') },
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
  parameters: saysApart('The request tells the receiver in which language to answer.'),
};

export const Arabic: Story = {
  globals: { language: 'ar' },
  parameters: saysApart('Fields for addresses and numbers run from left to right.'),
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
  args: { feed: 'form-hostile.json', action: 'request-hostile' },
  beforeEach: [answering('feed', gives(hostileFeed)), answering('action', gives({ reference: '<b>1</b>' }))],
  parameters: {
    page: 'narrow',
    ...says('Text is text: no markup runs, no direction leaks, no word overflows.'),
  },
};
