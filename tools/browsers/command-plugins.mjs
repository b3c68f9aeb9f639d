// A command for tests that web-test-runner has no working version of.

/**
 * @typedef {object} Media
 * @property {'print'} [type]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'reduce' | 'no-preference'} [reducedMotion]
 * @property {'active' | 'none'} [forcedColors]
 */

/** @type {WeakMap<object, Promise<import('puppeteer-core').CDPSession>>} what one session sets, only that one takes back */
const sessions = new WeakMap();

/**
 * `executeServerCommand('media', {type, colorScheme, reducedMotion, forcedColors})` in Chromium, through the DevTools protocol:
 * the test runner's `emulateMedia` drops forcedColors in silence. `{}` puts everything back. Answers false in other engines.
 * @returns {import('@web/test-runner').TestRunnerPlugin<Media>}
 */
export const mediaPlugin = () => ({
  name: 'media-command',
  async executeCommand({ command, payload = {}, session }) {
    if (command !== 'media') return undefined;
    if (!session.browser.name.startsWith('Chromium')) return false;
    const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
    const page = launcher.getPage(session.id);
    const client = sessions.get(page) ?? page.createCDPSession();
    sessions.set(page, client);
    const wishes = Object.entries({
      'prefers-color-scheme': payload.colorScheme,
      'prefers-reduced-motion': payload.reducedMotion,
      'forced-colors': payload.forcedColors,
    });
    await (
      await client
    ).send('Emulation.setEmulatedMedia', {
      media: payload.type ?? '',
      features: wishes.flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    });
    return true;
  },
});
