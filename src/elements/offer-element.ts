import { property } from 'lit/decorators.js';
import type { Criteria } from '../feed/select.js';
import { FeedElement } from './feed-element.js';
import { wordList } from './word-list.js';

/** What the elements that list offers have in common: by what a partner narrows the list. */
export abstract class OfferElement extends FeedElement implements Criteria {
  /** Only of these fields of activity (ids, any of). */
  @property({ converter: wordList }) field: readonly string[] = [];
  /** Only for these audiences (ids, any of). */
  @property({ converter: wordList }) audience: readonly string[] = [];
  /** Only in these spoken languages (BCP 47, any of). */
  @property({ converter: wordList }) spoken: readonly string[] = [];
  /** Only these projects; in a calendar, their events, or these events (ids, any of). */
  @property({ converter: wordList }) project: readonly string[] = [];
  /** Not these projects; in a calendar, not their events, nor these events (ids). */
  @property({ converter: wordList }) exclude: readonly string[] = [];
  /** Only what is featured. */
  @property({ type: Boolean }) featured = false;
  /** At most so many; in a list of projects a button shows the others. Unset, all are shown. */
  @property({ type: Number }) limit?: number;
}
