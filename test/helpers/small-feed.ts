/** The smallest feed there is, and what a test adds to it. */
export const smallFeed = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: '1.0',
  language: 'de',
  organization: { id: 'kin-top', name: 'Kin-Top' },
  ...more,
});

/** The feed that comes with the project. */
export async function sampleFeed(): Promise<Record<string, unknown>> {
  const response = await fetch('/public/feed.json');
  return (await response.json()) as Record<string, unknown>;
}
