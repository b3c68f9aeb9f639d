// The one Chromium that everything is measured in.
import { launch, type Browser } from 'puppeteer-core';
import { findBrowser } from '../tools/browsers/find-browser.mjs';
import { launchOptions } from '../tools/browsers/launch-options.mjs';

/** Starts it, without a window, in the programme's time zone. */
export async function startBrowser(): Promise<Browser> {
  const found = await findBrowser('Chromium');
  if (!found.found) throw new Error(found.hint);
  return launch(launchOptions(found, 'Europe/Berlin'));
}
