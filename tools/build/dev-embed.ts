import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

const LOCALES = new URL('../../src/i18n/generated/', import.meta.url);

/**
 * Serves the addresses a partner's page embeds, from source: `/kin-top-widgets.js`, and the languages beside it. So
 * `index.html` carries the very line that partners paste.
 */
export const devEmbed = (): Plugin => ({
  name: 'kin-top-dev-embed',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const path = (request.url ?? '').split('?')[0]!;
      const locale = /^\/locales\/([\w-]+)\.json$/.exec(path)?.[1];
      if (path === '/kin-top-widgets.js') {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        response.end('import("/src/script.ts");\n');
      } else if (locale) {
        readFile(new URL(`${locale}.json`, LOCALES)).then(
          (strings) => {
            response.setHeader('Content-Type', 'application/json; charset=utf-8');
            response.end(strings);
          },
          () => next(),
        );
      } else next();
    });
  },
});
