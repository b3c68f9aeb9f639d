import type { Audience, Feed, Field, Project } from '../../feed/feed.js';

export const GROUPINGS = ['field', 'audience', 'none'] as const;
/** What the list is grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

/** What stands first, under no name that is seen. */
export const FEATURED = 'featured';

/** What a group is called by; what belongs nowhere has none. */
export type Label = Field | Audience | typeof FEATURED | undefined;

/** A project that is not featured is under the first of its labels that was asked for, else under its first one. */
export const labelOf = (project: Project, by: Grouping, wanted: readonly string[]): Label => {
  const own: readonly (Field | Audience)[] = by === 'none' ? [] : project[`${by}s`];
  return project.featured ? FEATURED : (own.find(({ id }) => wanted.includes(id)) ?? own[0]);
};

/** Featured ones first, then the others by label in the feed's order; what has none comes last. */
export function arrange(
  { fields, audiences }: Feed,
  projects: readonly Project[],
  labelled: (project: Project) => Label,
): Project[] {
  const labels: readonly Label[] = [FEATURED, ...fields, ...audiences, undefined];
  const place = (project: Project): number => labels.indexOf(labelled(project));
  return [...projects].sort((a, b) => place(a) - place(b));
}
