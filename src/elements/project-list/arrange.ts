import type { Audience, Feed, Field, Project } from '../../feed/feed.js';

export const GROUPINGS = ['field', 'audience', 'none'] as const;
/** What the list is grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

/** Projects under one label; without one, those that belong nowhere. */
export interface Group {
  label?: Field | Audience;
  projects: Project[];
}

/** The projects in the order in which they are shown. */
export interface Arrangement {
  featured: Project[];
  groups: Group[];
}

/**
 * Each project once: under the first of its labels that was asked for, else under its first one. Labels come in the
 * feed's order; what has none comes last.
 */
function groupsOf(
  feed: Feed,
  projects: readonly Project[],
  by: Grouping,
  wanted: readonly string[],
): Group[] {
  if (by === 'none') return projects.length ? [{ projects: [...projects] }] : [];
  const member = by === 'field' ? 'fields' : 'audiences';
  const homes = new Map<Field | Audience | undefined, Project[]>();
  for (const project of projects) {
    const own: readonly (Field | Audience)[] = project[member];
    const home = own.find(({ id }) => wanted.includes(id)) ?? own[0];
    const there = homes.get(home);
    if (there) there.push(project);
    else homes.set(home, [project]);
  }
  return [...feed[member], undefined].flatMap((label) => {
    const found = homes.get(label);
    return found ? [{ projects: found, ...(label && { label }) }] : [];
  });
}

/**
 * Featured ones first, then the others by group.
 * @param wanted - ids of the labels that the list is narrowed to
 */
export const arrange = (
  feed: Feed,
  projects: readonly Project[],
  by: Grouping,
  wanted: readonly string[],
): Arrangement => ({
  featured: projects.filter(({ featured }) => featured),
  groups: groupsOf(
    feed,
    projects.filter(({ featured }) => !featured),
    by,
    wanted,
  ),
});

/** The first `limit` of them. */
export function cut({ featured, groups }: Arrangement, limit: number): Arrangement {
  let room = Math.max(limit - featured.length, 0);
  return {
    featured: featured.slice(0, limit),
    groups: groups.flatMap((group) => {
      const projects = group.projects.slice(0, room);
      room -= projects.length;
      return projects.length ? [{ ...group, projects }] : [];
    }),
  };
}

/** The project at a place in that order. */
export const nth = ({ featured, groups }: Arrangement, index: number): Project | undefined =>
  [...featured, ...groups.flatMap(({ projects }) => projects)][index];
