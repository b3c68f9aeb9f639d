// On pages that demand Trusted Types (https://www.w3.org/TR/trusted-types/) a script has to name its policy, and the page
// has to allow that name. Lit's own name is that of every Lit on the page; ours is ours. Where it is not allowed, Lit
// cannot draw: the script ends with a line on the console, and what the partner put into the elements stays to be seen.
import type { Plugin } from 'vite';

const LIT = 'createPolicy("lit-html"';

/** Elsewhere, as in XHTML, templates are read as XML, which they are not. */
const isHtml = `/^text/.test(document.contentType)`;

/**
 * Included again, the script does nothing: its policy may have its name once per page
 * (https://www.w3.org/TR/trusted-types/#create-a-trusted-type-policy), and one observer is enough. But where
 * one of our tags is free, the script still has to run: modules may have registered only the others.
 */
const registered = `['project-list', 'contact-card', 'event-calendar', 'cooperation-form'].every(
  (name) => customElements.get(\`kin-top-\${name}\`))`;

/** A vite plugin for the script. */
export const ownPolicy = (): Plugin => ({
  name: 'own-policy',
  apply: 'build',
  transform: {
    filter: { id: /\/lit-html\/lit-html\.js$/ },
    handler(code) {
      if (!code.includes(LIT)) this.error('Lit names its policy otherwise than before');
      return { code: code.replace(LIT, 'createPolicy("kin-top"'), map: null };
    },
  },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = `try { if (${isHtml} && !${registered}) {\n${file.code}\n} } catch (error) { console.warn('[kin-top]', error); }`;
    },
  },
});
