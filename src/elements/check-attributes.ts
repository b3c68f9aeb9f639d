import { MOMENTS } from '../controllers/load-controller.js';
import type { FeedElement } from './feed-element.js';
import { isMeant, knownWords } from './known-words.js';

/** Attributes of which there is no list anywhere else: a value that means nothing gets a line on the console. */
export function checkAttributes(element: FeedElement & { limit?: number; days?: number }): void {
  const { theme, load, headingLevel, limit, days } = element;
  knownWords('theme', [theme], ['auto', 'light', 'dark']);
  knownWords('load', [load], MOMENTS);
  isMeant('heading-level', headingLevel, (level) => level >= 2 && level <= 6);
  isMeant('limit', limit, (count) => count > 0);
  isMeant('days', days, (count) => count > 0);
}
