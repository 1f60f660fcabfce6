import type { Actor, ActorDirectory, ActorType, Gender, NameEntry, NameUse } from "../../../core/index.ts";

/** A row of `data/states/*.yaml` or `data/organisations.yaml`; the columns are described in `data/README.md`. */
export interface ActorRow {
  readonly code: string;
  readonly type?: ActorType;
  readonly names: readonly string[];
  readonly english?: string;
  /** Article that the short name takes in running text. */
  readonly article?: string;
  readonly adjectives?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly compounds?: readonly string[];
  readonly capital?: readonly string[];
  readonly seats?: readonly string[];
  readonly institutions?: readonly { readonly name: string; readonly forms?: readonly string[] }[];
  readonly ambiguous?: readonly string[];
}

interface Listed {
  readonly words: readonly string[];
  readonly entry: NameEntry;
}

const GENDERS: Readonly<Record<string, Gender>> = { der: "Masc", die: "Fem", das: "Neut" };

/** Splits a name as the tokeniser does. */
const WORDS = /[\p{L}\p{M}\d]+(?:[-‐‑’'.][\p{L}\p{M}\d]+)*\.?|[^\s]/gu;
const ENDINGS = /(?:e|en|er|es|em)$/u;

/** Builds the directory of German names. Genitive -s and adjective endings are added here, not listed in the data. */
export function createDirectory(rows: readonly ActorRow[]): ActorDirectory {
  const actors = new Map<string, Actor>();
  const byFirst = new Map<string, Listed[]>();
  const adjectives = new Map<string, NameEntry>();
  const prefixes = new Map<string, NameEntry>();

  for (const row of rows) {
    const [usual = row.code] = row.names;
    actors.set(row.code, { code: row.code, type: row.type ?? "state", names: { de: usual, ...(row.english && { en: row.english }) } });
    const doubtful = new Set(row.ambiguous ?? []);
    // Organisations are feminine unless the data says otherwise (die Nato, die Union, die Agentur; der Europarat).
    const state = row.type === undefined || row.type === "state";
    const gender = GENDERS[row.article ?? (state ? "" : "die")];
    const entry = (use: NameUse, leaf: string, form: string): NameEntry => ({
      code: row.code,
      use,
      leaf,
      ambiguous: doubtful.has(form),
      ...(use === "name" && gender !== undefined && { gender }),
    });
    const list = (form: string, use: NameUse, leaf = form): void => {
      for (const surface of withGenitive(form)) {
        const words = surface.match(WORDS) ?? [];
        const [first] = words;
        if (first === undefined) continue;
        const same = byFirst.get(first);
        const listed = { words, entry: entry(use, leaf, form) };
        if (same) same.push(listed);
        else byFirst.set(first, [listed]);
      }
    };
    for (const name of row.names) {
      list(name, "name", usual);
      if (!name.includes(" ") && !prefixes.has(name)) prefixes.set(name, entry("compound", usual, name));
    }
    for (const name of row.seats ?? []) list(name, "seat");
    for (const { name, forms = [] } of row.institutions ?? []) for (const form of [name, ...forms]) list(form, "institution", name);
    for (const name of row.capital ?? []) list(name, "capital");
    for (const name of row.demonyms ?? []) list(name, "demonym");
    for (const stem of row.adjectives ?? []) adjectives.set(stem.toLowerCase(), entry("adjective", usual, stem));
    for (const prefix of row.compounds ?? []) prefixes.set(prefix, entry("compound", usual, prefix));
  }
  for (const listed of byFirst.values()) listed.sort((a, b) => b.words.length - a.words.length);

  return {
    actor: (code) => actors.get(code),
    longestName(forms, from) {
      for (const { words, entry } of byFirst.get(forms[from] ?? "") ?? [])
        if (words.every((word, i) => forms[from + i] === word)) return { entry, length: words.length };
      return undefined;
    },
    adjective(form) {
      const lower = form.toLowerCase();
      return adjectives.get(lower) ?? adjectives.get(lower.replace(ENDINGS, ""));
    },
    compoundPrefix: (form) => prefixes.get(form),
  };
}

function withGenitive(form: string): readonly string[] {
  if (/[sxzß]$/u.test(form)) return [form, `${form}’`, `${form}'`];
  return [form, `${form}s`];
}
