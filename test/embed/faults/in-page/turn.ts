import { until } from './clock.js';

declare global {
  interface Window {
    /** Whether one of the pages side by side has the focus. */
    focused?: boolean;
  }
}

/** Does something with the focus, of which there is one for all the pages side by side. */
export async function inTurn(act: () => Promise<void>): Promise<void> {
  await until('a turn with the focus', () => !window.parent.focused, 60_000);
  window.parent.focused = true;
  try {
    await act();
  } finally {
    window.parent.focused = false;
  }
}
