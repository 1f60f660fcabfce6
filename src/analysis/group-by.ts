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
