import type { Project } from '../../feed/feed.js';
import type { ViewContext } from '../../ui/context.js';

/** Parts that a partner can hide. */
export const PARTS = ['audiences', 'count', 'dates', 'details', 'kind', 'publisher'] as const;

/** What the list's templates draw from, and how they answer. */
export interface ListView extends ViewContext {
  /** Ids of the projects whose details are open. */
  opened: ReadonlySet<string>;
  /** Told when the details of a project were opened or closed. */
  toggled(project: Project, open: boolean): void;
}

/** Where a project stands in the list, for links and focus. */
export const anchorOf = ({ id }: Project): string => `project-${id}`;
