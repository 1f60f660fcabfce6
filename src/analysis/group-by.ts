/** Members by key, keys in the order they first came up. `Map.groupBy` needs Node 21. */
export function groupBy<K, M>(members: Iterable<M>, key: (member: M) => K): Map<K, M[]> {
  const groups = new Map<K, M[]>();
  for (const member of members) {
    const k = key(member);
    const group = groups.get(k);
    if (group) group.push(member);
    else groups.set(k, [member]);
  }
  return groups;
}

/** Members by a key of their own; of several with one key the last, in the place of the first. */
export function keyed<K, M>(members: Iterable<M>, key: (member: M) => K): Map<K, M> {
  const found = new Map<K, M>();
  for (const member of members) found.set(key(member), member);
  return found;
}

/** Texts, each once, in alphabetical order (by code unit). */
export function distinct(texts: readonly string[]): string[] {
  // Most lists have one, which a set and a sorting would cost dear.
  return texts.length < 2 ? [...texts] : [...new Set(texts)].sort();
}
