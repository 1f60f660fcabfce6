/** Reckons something of a key once, and keeps it as long as whoever asks: for names, ids and sentences that come up again and again. */
export function remember<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const held = known.get(key);
    if (held !== undefined || known.has(key)) return held as V;
    const value = reckon(key);
    known.set(key, value);
    return value;
  };
}
