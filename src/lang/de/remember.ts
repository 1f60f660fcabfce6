/** Answers kept; then all are forgotten at once. All caches of the pack together stay below some 100 MB over a year of news. */
const MOST = 50_000;

/** The same function with its answers kept by word: news repeat a few thousand words. The function must depend on nothing else. */
export function remember<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined || known.has(word)) return answer as T;
    if (known.size >= MOST) known.clear();
    const fresh = read(word);
    known.set(word, fresh);
    return fresh;
  };
}
