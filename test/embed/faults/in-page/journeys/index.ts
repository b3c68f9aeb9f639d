import { after } from './after.js';
import { before } from './before.js';
import { still } from './still.js';
import { tab } from './tab.js';
import { wished } from './wished.js';

/** Ways through several states, by name. */
export const journeys: Record<string, () => Promise<void>> = {
  ...before,
  ...after,
  ...still,
  ...tab,
  ...wished,
};
