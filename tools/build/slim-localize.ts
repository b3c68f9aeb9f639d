// What of lit-localize the script needs: the languages, not its messages. Texts go by number (text-table.ts), so that they
// need no templates, no order of their values and no events that other copies of lit-localize on a page would hear.
// test/tools/build/slim-localize.test.ts holds it against the whole of lit-localize.
import type { Plugin } from 'vite';

const SLIM = '\0slim-localize';

/** In place of lit-localize; `translation` gives the text of a number in the language in use, where it has one. */
export const MODULE = `
  let active, source, load, texts, pending, settle, current = Promise.resolve(), asked = 0;
  const hosts = new Set();
  const getLocale = () => active;
  const setLocale = (locale) => {
    if (locale === (pending ?? active)) return current;
    pending = locale;
    // Whoever asked for another one meanwhile waits for this one, too.
    if (!settle) current = new Promise((...both) => (settle = both));
    const mine = ++asked;
    const end = (come) => (answer) => {
      if (mine !== asked) return;
      come(answer);
      settle = undefined;
    };
    (async () => (locale === source ? {} : load(locale)))().then(
      end(({ templates }) => {
        active = locale;
        pending = undefined;
        texts = templates;
        for (const host of hosts) host.requestUpdate();
        settle[0]();
      }),
      end((error) => settle[1](error)),
    );
    return current;
  };
  export const configureLocalization = ({ sourceLocale, loadLocale }) => {
    active = source = sourceLocale;
    load = loadLocale;
    return { getLocale, setLocale };
  };
  export const updateWhenLocaleChanges = (host) => host.addController({
    hostConnected: () => hosts.add(host),
    hostDisconnected: () => hosts.delete(host),
  });
  export const translation = (number) => texts && texts[number];
  export let msg, str;`;

/** A vite plugin for the script, with {@link textTable}. */
export const slimLocalize = (): Plugin => ({
  name: 'slim-localize',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === '@lit/localize' ? SLIM : undefined),
  load: (id) => (id === SLIM ? MODULE : undefined),
  transform: {
    filter: { id: /\/src\/i18n\/template\.ts$/ },
    handler: () => ({ code: 'export const toTemplate = (text) => text;', map: null }),
  },
});
