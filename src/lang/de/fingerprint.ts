/**
 * Short hash (FNV-1a, 32 bit, over UTF-16 code units) of everything that is given: equal tables, equal hash. Of patterns the source
 * counts; functions, examples and counter-examples do not, as nothing is read differently for them.
 */
export function fingerprint(...tables: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  const add = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  // Strings alone would be copied by JSON only to be read once: the table of verbs is long.
  for (const table of tables) add(typeof table === "string" ? `${table.length}:${table}` : JSON.stringify(table, plain));
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function plain(key: string, value: unknown): unknown {
  if (key === "examples" || key === "notExamples") return undefined;
  if (value instanceof RegExp) return String(value);
  return value instanceof Map || value instanceof Set ? [...value] : value;
}
