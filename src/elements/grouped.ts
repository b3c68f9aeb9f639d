/** Entries under their keys, which stand in the order in which they first occur. */
export function grouped<Key, Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly Key[],
): [Key, Entry[]][] {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return [...groups];
}
