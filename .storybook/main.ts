import type { StorybookConfig } from '@storybook/web-components-vite';

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
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
