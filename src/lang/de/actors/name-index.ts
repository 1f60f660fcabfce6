import { tokenise } from "../tokens/tokenise.ts";

/** Names of one or more words, found by their first word. The last word may carry the genitive -s. */
export interface NameIndex<T> {
  add(name: string, value: T): void;
  /** The longest name that starts at token `from` of `forms`, with every value it was added with; of equal names all. */
  longest(forms: readonly string[], from: number): { readonly values: readonly T[]; readonly length: number } | undefined;
  /** True if some name is this very word. */
  hasWord(word: string): boolean;
  /** True if some name of several words begins with this one. */
  hasFirst(word: string): boolean;
  /** Every name with its value. */
  entries(): Iterable<{ readonly name: string; readonly value: T }>;
}

/** A name is split into words only when its first word is met: most names are not. */
interface Listed<T> {
  readonly name: string;
  readonly value: T;
  words?: readonly string[];
}

/** Words that the tokeniser leaves whole. */
const PLAIN = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

function wordsOf<T>(listed: Listed<T>): readonly string[] {
  const { name } = listed;
  listed.words ??= PLAIN.test(name) ? name.split(" ") : tokenise(name, [{ start: 0, end: name.length, block: 0 }]).map((t) => t.form);
  return listed.words;
}

/** @param key what makes two spellings of a word one; by default only the same letters do. */
export function nameIndex<T>(key: (word: string) => string = (word) => word): NameIndex<T> {
  const byFirst = new Map<string, Listed<T>[]>();
  const sorted = new Set<string>();

  function add(name: string, value: T): void {
    const listed: Listed<T> = { name, value };
    const end = plainUntil(name);
    if (end === name.length) listed.words = [name];
    const first = key(name.charAt(end) === " " || end === name.length ? name.slice(0, end) : (wordsOf(listed)[0] ?? ""));
    const same = byFirst.get(first);
    if (same) same.push(listed);
    else byFirst.set(first, [listed]);
  }

  function find(first: string, forms: readonly string[], from: number): { values: T[]; length: number } | undefined {
    const bucket = byFirst.get(first);
    if (!bucket) return undefined;
    if (bucket.length > 1 && !sorted.has(first)) {
      bucket.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
      sorted.add(first);
    }
    let found: { values: T[]; length: number } | undefined;
    for (const listed of bucket) {
      const words = wordsOf(listed);
      if (found && words.length < found.length) break;
      if (matches(words, forms, from, key)) {
        if (found) found.values.push(listed.value);
        else found = { values: [listed.value], length: words.length };
      }
    }
    return found;
  }

  return {
    add,
    longest(forms, from) {
      const form = forms[from] ?? "";
      const hit = find(key(form), forms, from);
      if (hit || !form.endsWith("s")) return hit;
      // The genitive of a name of one word.
      const base = key(form.slice(0, -1));
      const alone = find(base, forms, from);
      return alone?.length === 1 ? alone : undefined;
    },
    hasWord: (word) => (byFirst.get(key(word)) ?? []).some((l) => wordsOf(l).length === 1),
    hasFirst: (word) => (byFirst.get(key(word)) ?? []).some((l) => wordsOf(l).length > 1),
    *entries() {
      for (const bucket of byFirst.values()) yield* bucket;
    },
  };
}

/**
 * Length of the beginning that is surely one token: letters, digits, hyphens. Ten thousand names are indexed when a pack is made; a
 * pattern with Unicode classes would take most of that time.
 */
function plainUntil(name: string): number {
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i);
    const ascii = (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x2d;
    // À to the end of Greek and Cyrillic, without × and ÷
    if (!ascii && !(c >= 0xc0 && c < 0x600 && c !== 0xd7 && c !== 0xf7)) return i;
  }
  return name.length;
}

function matches(words: readonly string[], forms: readonly string[], from: number, key: (word: string) => string): boolean {
  const last = words.length - 1;
  for (let at = 0; at < last; at++) {
    const form = forms[from + at] ?? "";
    if (words[at] !== form && key(words[at] as string) !== key(form)) return false;
  }
  const end = words[last] ?? "";
  const form = forms[from + last] ?? "";
  if (form === end || key(form) === key(end)) return true;
  if (!form.endsWith("s") || /[sxzß]$/u.test(end)) return false;
  const base = form.slice(0, -1);
  return base === end || key(base) === key(end);
}
