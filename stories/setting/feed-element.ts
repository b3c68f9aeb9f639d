import type { StoryContext } from '@storybook/web-components-vite';
import { configure, expect, waitFor, within } from 'storybook/test';
import type { ElementStatus, FeedElement } from '../../src/elements/feed-element.js';

// Milliseconds that a state may take to come: a busy machine is no fault.
configure({ asyncUtilTimeout: 8000 });

/** What can be set in a story: the element's properties, and its custom properties by name. */
export type Args<E extends FeedElement> = Partial<E> & Partial<Record<`--kin-top-${string}`, string>>;

/** The sample feed's best day: one date moved, one full, somebody at the telephone. */
export const NOW = '2027-03-02T10:30';

/** Draws an element as a partner writes it, with their own link inside. */
export const elementOf =
  (tag: `kin-top-${string}`) =>
  (args: object): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(args)) {
      if (value === undefined || typeof value === 'function') continue;
      if (name.startsWith('--')) element.style.setProperty(name, String(value));
      else Object.assign(element, { [name]: value as unknown });
    }
    const fallback = document.createElement('a');
    fallback.href = 'https://www.kin-top.de/';
    fallback.textContent = 'www.kin-top.de';
    element.append(fallback);
    return element;
  };

export type Scene = Pick<StoryContext, 'canvasElement'>;

/** The element of a story. */
export const elementIn = ({ canvasElement }: Scene): FeedElement =>
  canvasElement.querySelector<FeedElement>('.place > *')!;

/** What is inside of it, as a visitor finds it. */
export const inside = (scene: Scene) =>
  within(elementIn(scene).shadowRoot!.querySelector<HTMLElement>('.root')!);

/** Waits until the element shows a state, and is done drawing. */
export const shows =
  (status: ElementStatus) =>
  async (scene: Scene): Promise<void> => {
    const element = elementIn(scene);
    await waitFor(() => expect(element.status).toBe(status));
    await element.updateComplete;
  };

/**
 * Brings a story whose feed answers once to what is shown when it cannot be read again. Whoever comes back finds that
 * still there, as what was read is kept for a while, and the visit's one answer is yet to be given.
 */
export async function becomesStale(scene: Scene): Promise<void> {
  const element = elementIn(scene);
  await waitFor(() => expect(element.status).toMatch(/ready|stale/));
  await element.refresh();
  await element.refresh();
  await shows('stale')(scene);
}

/** Nothing was fetched, and the visitor is told from where it will be. */
export async function waitsForAPress(scene: Scene): Promise<void> {
  await shows('loading')(scene);
  await expect(await inside(scene).findByRole('button')).toBeVisible();
  await expect(inside(scene).getByText(location.host, { exact: false })).toBeVisible();
}
