import type { StorybookConfig } from '@storybook/web-components-vite';
import { resolve } from 'node:path';
import { PSEUDO_LOCALE, withPseudoLocale } from '../tools/locales/pseudo.js';

/** A language nobody speaks, beside the others. */
const pseudoLocale = {
  name: 'pseudo-locale',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === `./${PSEUDO_LOCALE}.json` ? resolve(`src/i18n/generated/${PSEUDO_LOCALE}.json`) : undefined,
  load: (id: string) => withPseudoLocale(id),
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../stories/**/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The sample feed, at the address partners' pages use in `npm start`.
  staticDirs: ['../public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Relative, so that storybook-static/ can be put anywhere.
    base: './',
    plugins: [vite.plugins, pseudoLocale],
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
