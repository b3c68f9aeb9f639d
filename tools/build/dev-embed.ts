import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { framePage } from './frame-page.js';

const LOCALES = new URL('../../src/i18n/generated/', import.meta.url);

/**
 * Serves the addresses a partner's page embeds, from source: `/kin-top-widgets.js`, the languages beside it, and
 * `/frame.html`. So `index.html` carries the very line that partners paste.
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
      } else if (path === '/frame.html') {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        // Lit from source names its policy otherwise (own-policy.ts).
        response.end(framePage().replace('trusted-types kin-top', 'trusted-types lit-html kin-top'));
      } else if (path === '/frame.js') {
        response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
        // The elements come first, as they do from dist/.
        response.end('import("/src/script.ts").then(() => import("/src/embed/frame.ts"));\n');
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
