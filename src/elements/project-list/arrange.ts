import type { Audience, Feed, Field, Project } from '../../feed/feed.js';

export const GROUPINGS = ['field', 'audience', 'none'] as const;
/** What the list is grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

/** What stands first, under no name that is seen. */
export const FEATURED = 'featured';

/** What a group is called by; what belongs nowhere has none. */
export type Label = Field | Audience | typeof FEATURED | undefined;

/** A project in its place in the list. */
export interface Row {
  /** Names the row: the project's id; where it stands once more, with its label before it. */
  key: string;
  label: Label;
  project: Project;
}

/**
 * Under which labels a project stands, as far as they were asked for. By audience it stands under each of its own:
 * readers look under theirs alone, and would take what is missing there for not offered. By field it stands under
 * one, its first, where it comes from. What is featured stands at the top alone.
 */
export function labelsOf(project: Project, by: Grouping, wanted: readonly string[]): readonly Label[] {
  if (project.featured) return [FEATURED];
  const own: readonly (Field | Audience)[] = by === 'none' ? [] : project[`${by}s`];
  const asked = own.filter(({ id }) => wanted.includes(id));
  const labels = asked.length ? asked : own;
  return by === 'audience' && labels.length ? labels : [labels[0]];
}

/** Featured ones first, then the others by label in the feed's order; what has none comes last. */
export function arrange(
  { fields, audiences }: Feed,
  projects: readonly Project[],
  labelled: (project: Project) => readonly Label[],
): Row[] {
  const order: readonly Label[] = [FEATURED, ...fields, ...audiences, undefined];
  const seen = new Set<Project>();
  return projects
    .flatMap((project) => labelled(project).map((label) => ({ key: project.id, label, project })))
    .sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label))
    .map((row) => {
      const { key, label, project } = row;
      if (seen.has(project)) return { ...row, key: `${(label as Audience).id}/${key}` };
      seen.add(project);
      return row;
    });
}
