import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

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
    controls: { expanded: true, sort: 'requiredFirst' },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['language']);
      page.dir = page.lang === 'ar' ? 'rtl' : 'ltr';
      page.style.colorScheme = String(globals['theme']);
      // A story is a part of a page: best practice wants its content in a landmark.
      return html`<main>${story()}</main>`;
    },
  ],
};

export default preview;
