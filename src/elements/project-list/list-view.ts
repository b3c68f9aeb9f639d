import type { SelectDetail } from '../../events.js';
import type { Project } from '../../feed/feed.js';
import type { ViewContext } from '../../ui/context.js';
import type { Sharing } from '../../ui/share.js';

/** Parts that a partner can hide. */
export const PARTS = [
  'audiences',
  'count',
  'dates',
  'details',
  'image',
  'kind',
  'language-menu',
  'publisher',
  'request',
  'share',
] as const;

/** What the list's templates draw from, and how they answer. */
export interface ListView extends ViewContext {
  /** Keys of what is unfolded: rows, and dates in them. */
  opened: ReadonlySet<string>;
  /** Whether what is folded is drawn all the same, so that a browser finds words in it. */
  drawsFolded: boolean;
  /** The listener that is told when something with this key was unfolded or folded. */
  toggles(key: string, what: SelectDetail): (event: Event) => void;
  /** Told when a visitor follows a link to a date in a calendar on the page. */
  leaves(press: MouseEvent, what: SelectDetail): void;
  /** Asks for a project in the form on the page. */
  request(project: Project): void;
  /** How the address of a project is passed on. */
  sharing: Sharing;
}

/** Where a row stands in the list, for links and focus. */
export const anchorOf = (key: string): string => `project-${key}`;
