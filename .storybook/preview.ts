import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
// As text: types need no build before.
import manifest from '../dist/custom-elements.json?raw';
import { controlsFromTypes, workbenchManifest, type Manifest } from './controls.js';
import './preview.css';
import { directionOf } from '../src/feed/text.js';
import { choose } from '../src/i18n/language.js';
import { LOCALES, SOURCE_LOCALE } from '../src/i18n/locale.js';
import { ownName } from '../src/ui/language-name.js';

setCustomElementsManifest(workbenchManifest(JSON.parse(manifest) as Manifest));

/** Rules about whole pages: a story is a part of one, whose heading level the partner chooses. */
const PAGE_RULES = ['page-has-heading-one', 'heading-order', 'region'];

/** Which story was drawn before, and the language written for it. */
let drawn: string | undefined;

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: SOURCE_LOCALE, direction: 'auto', theme: 'light' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: LOCALES.map((value) => ({ value, title: ownName(value), right: value })),
      },
    },
    direction: {
      description: 'Direction of the page around; the elements follow their language',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'auto', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    theme: {
      description: 'Color scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: {
      storySort: { order: ['Event calendar', 'Project list', 'Contact card', 'Cooperation form'] },
    },
    a11y: {
      test: 'error',
      config: { rules: PAGE_RULES.map((id) => ({ id, enabled: false })) },
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
  },
  // An event that was opened stands in the page's address, and would be open in the next story, too.
  beforeEach: () => () => history.replaceState(history.state, '', location.href.split('#')[0]),
  // What axe does not see.
  afterEach: ({ canvasElement }) => {
    for (const element of canvasElement.querySelectorAll('.place > *')) {
      const { localName, scrollWidth, clientWidth, shadowRoot } = element;
      if (scrollWidth > clientWidth + 1)
        throw new Error(`<${localName}> is ${scrollWidth} px wide in a place of ${clientWidth}`);
      const place = element.getBoundingClientRect();
      for (const part of shadowRoot?.querySelectorAll('.root *:not(.hidden-words, .hidden-words *)') ?? []) {
        const { left, right, width } = part.getBoundingClientRect();
        if (width > 1 && (left < place.left - 1 || right > place.right + 1))
          throw new Error(`<${localName}>: beyond its edge: ${part.outerHTML.slice(0, 200)}`);
      }
    }
  },
  argTypesEnhancers: [controlsFromTypes],
  decorators: [
    // On the wrapper, not on the document: a docs page holds stories of several languages and colour schemes.
    (story, { args, globals, id, parameters }) => {
      const { language, direction, theme } = globals as Record<string, string>;
      // Whoever speaks last is heard: what was chosen in an element's own menu outlasts a story otherwise.
      const written = (args['lang'] as string | undefined) || language!;
      const draws = `${id} ${written}`;
      if (drawn && drawn !== draws) choose(written);
      drawn = draws;
      const { page = '' } = parameters as { page?: string };
      return html`<main
        class=${`page ${theme} ${page}`}
        lang=${language!}
        dir=${direction === 'auto' ? directionOf(language!) : direction!}
      >
        <div class="place">${story()}</div>
      </main>`;
    },
  ],
};

export default preview;
