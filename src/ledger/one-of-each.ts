/** Gives one text for all that are equal: ids come back with every row, and whoever looks them up would have to read each of them anew. */
export function oneOfEach(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
}
