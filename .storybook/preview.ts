import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
// As text: types need no build before.
import manifest from '../dist/custom-elements.json?raw';
import { controlsFromTypes, workbenchManifest, type Manifest } from './controls.js';
import './preview.css';

setCustomElementsManifest(workbenchManifest(JSON.parse(manifest) as Manifest));

/** Rules about whole pages: a story is a part of one, whose heading level the partner chooses. */
const PAGE_RULES = ['page-has-heading-one', 'heading-order', 'region'];

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { language: 'de', theme: 'light' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
          { value: 'ru', title: 'Русский' },
          { value: 'uk', title: 'Українська (feed only)' },
          { value: 'tr', title: 'Türkçe (feed only)' },
          { value: 'ar', title: 'العربية (feed only)' },
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
  // What axe does not see.
  afterEach: ({ canvasElement }) => {
    for (const { localName, scrollWidth, clientWidth } of canvasElement.querySelectorAll('.place > *')) {
      if (scrollWidth > clientWidth + 1)
        throw new Error(`<${localName}> is ${scrollWidth} px wide in a place of ${clientWidth}`);
    }
  },
  argTypesEnhancers: [controlsFromTypes],
  decorators: [
    // On the wrapper, not on the document: a docs page holds stories of several languages and colour schemes.
    (story, { globals, parameters }) => {
      const { language, theme } = globals as { language: string; theme: string };
      const { page = '' } = parameters as { page?: string };
      return html`<main
        class=${`page ${theme} ${page}`}
        lang=${language}
        dir=${language === 'ar' ? 'rtl' : 'ltr'}
      >
        <div class="place">${story()}</div>
      </main>`;
    },
  ],
};

export default preview;
