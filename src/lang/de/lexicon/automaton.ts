/** A reading as stored: what {@link ./tags.ts} makes of the byte. */
export interface Entry {
  readonly lemma: string;
  readonly tag: number;
}

export interface Automaton {
  /** Hash of all that follows it in the file, eight hexadecimal digits. */
  readonly hash: string;
  /** The readings stored for a key, the likelier lemma first; empty if there is none. */
  find(key: string): readonly Entry[];
  /** True if the key has at least one reading whose tag passes. */
  some(key: string, test: (tag: number) => boolean): boolean;
  /** What is stored under `form|…`: the ends of the keys, each with its readings. */
  branches(form: string): readonly (readonly [string, readonly Entry[]])[];
}

const MAGIC = "ENTLEX";
const VERSION = 1;
const SECTIONS = 7;
const LAST = 0x80;
const NO_ENTRIES: readonly Entry[] = [];
const NO_BRANCHES: readonly (readonly [string, readonly Entry[]])[] = [];

/**
 * Opens the packed table of forms (`lexicon/de/forms.bin`; layout in the README beside it). Nothing is unpacked: a look-up walks the
 * bytes letter by letter. Minimal automata of sorted keys: Daciuk et al., Computational Linguistics 26(1), 2000.
 * @throws Error naming what is wrong with the file: magic, version or length.
 */
export function openAutomaton(bytes: Uint8Array): Automaton {
  const u32 = (at: number): number =>
    ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>>
    0;
  const text = (from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
  const start = 12 + 4 * SECTIONS;
  if (text(0, Math.min(6, bytes.length)) !== MAGIC) throw new Error("lexicon: this is no table of forms (magic missing)");
  if (bytes[6] !== VERSION) throw new Error(`lexicon: version ${bytes[6]} of the table, expected ${VERSION}`);
  if (bytes.length < start) throw new Error(`lexicon: table truncated at ${bytes.length} bytes`);
  const sections: Uint8Array[] = [];
  let end = start;
  for (let i = 0; i < SECTIONS; i++) {
    const from = end;
    end += u32(12 + 4 * i);
    sections.push(bytes.subarray(from, end));
  }
  if (end !== bytes.length) throw new Error(`lexicon: table has ${bytes.length} bytes, expected ${end} (truncated?)`);
  const [letters, labels, targets, , rules, , sets] = sections as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    unknown,
    Uint8Array,
    unknown,
    Uint8Array,
  ];
  const ruleIndex = start + letters.length + labels.length + targets.length;
  const setIndex = ruleIndex + u32(24) + rules.length;

  const codes = new Uint8Array(256);
  for (const [i, letter] of letters.entries()) codes[letter] = i + 1;
  const bar = codes[124] as number;

  /** The node that an edge leads to, or the value if the code is 0; -1 if there is none. */
  function follow(node: number, code: number): number {
    for (let edge = node; ; edge++) {
      const label = labels[edge] as number;
      if ((label & 127) === code) {
        const at = edge * 3;
        return (targets[at] as number) | ((targets[at + 1] as number) << 8) | ((targets[at + 2] as number) << 16);
      }
      if (label & LAST) return -1;
    }
  }

  function walk(key: string): number {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      const code = unit < 256 ? (codes[unit] as number) : 0;
      if (code === 0) return -1;
      node = follow(node, code);
      if (node < 0) return -1;
    }
    return node;
  }

  function lemmaOf(form: string, rule: number): string {
    const at = u32(ruleIndex + 4 * rule);
    const keep = (rules[at] as number) >> 4;
    const drop = (rules[at] as number) & 15;
    const until = form.length - (rules[at + 1] as number);
    const stem = drop === 0 ? form.slice(0, until) : form.slice(0, keep) + form.slice(keep + drop, until);
    const length = rules[at + 2] as number;
    let lemma = stem;
    for (let i = 0; i < length; i++) lemma += String.fromCharCode(rules[at + 3 + i] as number);
    return lemma;
  }

  function decode(form: string, set: number): readonly Entry[] {
    let at = u32(setIndex + 4 * set);
    const entries: Entry[] = [];
    for (let n = sets[at++] as number; n > 0; n--, at += 3) {
      const rule = (sets[at] as number) | ((sets[at + 1] as number) << 8);
      entries.push({ lemma: lemmaOf(form, rule), tag: sets[at + 2] as number });
    }
    return entries;
  }

  const storedValue = (key: string): number => {
    const node = walk(key);
    return node < 0 ? -1 : follow(node, 0);
  };

  /** Adds every key below a node. */
  function collect(form: string, node: number, prefix: string, found: (readonly [string, readonly Entry[]])[]): void {
    for (let edge = node; ; edge++) {
      const label = labels[edge] as number;
      const code = label & 127;
      const to = follow(node, code);
      if (code === 0) found.push([prefix, decode(form, to)]);
      else collect(form, to, prefix + String.fromCharCode(letters[code - 1] as number), found);
      if (label & LAST) return;
    }
  }

  return {
    hash: u32(8).toString(16).padStart(8, "0"),
    find(key) {
      const value = storedValue(key);
      return value < 0 ? NO_ENTRIES : decode(key, value);
    },
    some(key, test) {
      const value = storedValue(key);
      if (value < 0) return false;
      const at = u32(setIndex + 4 * value);
      for (let i = sets[at] as number; i > 0; i--) if (test(sets[at + 3 * i] as number)) return true;
      return false;
    },
    branches(form) {
      const node = walk(form);
      const below = node < 0 ? -1 : follow(node, bar);
      if (below < 0) return NO_BRANCHES;
      const found: (readonly [string, readonly Entry[]])[] = [];
      collect(form, below, "", found);
      return found;
    },
  };
}
