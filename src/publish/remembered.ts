/** Reckons something of an object once; the object must never change. */
export function remembered<K extends object, V>(reckon: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const held = known.get(of) ?? { value: reckon(of) };
    known.set(of, held);
    return held.value;
  };
}
