import type { Audience, Feed, Field, Project } from '../../feed/feed.js';
import { FILTERS } from './list-view.js';

export const GROUPINGS = [...FILTERS, 'none'] as const;
/** What the list is grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

/** What a group is called by; a project that belongs nowhere has none. */
export type Label = Field | Audience | undefined;

/** Each project is under the first of its labels that was asked for, else under its first one. */
export const labelOf = (project: Project, by: Grouping, wanted: readonly string[]): Label => {
  const own: readonly Exclude<Label, undefined>[] = by === 'none' ? [] : project[`${by}s`];
  return own.find(({ id }) => wanted.includes(id)) ?? own[0];
};

/** Featured ones first, then the others by label in the feed's order; what has none comes last. */
export function arrange(
  feed: Feed,
  projects: readonly Project[],
  labelled: (project: Project) => Label,
): Project[] {
  const labels: readonly Label[] = [...feed.fields, ...feed.audiences, undefined];
  const place = (project: Project): number => (project.featured ? -1 : labels.indexOf(labelled(project)));
  return [...projects].sort((a, b) => place(a) - place(b));
}
