import type { Actor, ActorDirectory, ActorType, Gender, NameEntry, NameUse, People } from "../../../core/index.ts";
import { remember } from "../remember.ts";
import { nameIndex } from "./name-index.ts";
import { indexPeople, type PersonRow } from "./people.ts";

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
  /** Parts of the territory: they stand for the actor only where a body or office of theirs acts. */
  readonly regions?: readonly string[];
  readonly ambiguous?: readonly string[];
}

const GENDERS: Readonly<Record<string, Gender>> = { der: "Masc", die: "Fem", das: "Neut" };

const ENDINGS = /(?:e|en|er|es|em)$/u;

/**
 * Builds the directory of German names. Genitive -s and adjective endings are added here, not listed in the data.
 * @param isWord true for German common nouns: a surname that is one does not stand alone.
 */
export function createDirectory(
  rows: readonly ActorRow[],
  people: readonly PersonRow[] = [],
  isWord: (word: string) => boolean = () => false,
): ActorDirectory {
  const actors = new Map<string, Actor>();
  const names = nameIndex<NameEntry>();
  const adjectives = new Map<string, NameEntry>();
  const prefixes = new Map<string, NameEntry>();

  for (const row of rows) {
    const [usual = row.code] = row.names;
    actors.set(row.code, { code: row.code, type: row.type ?? "state", names: { de: usual, ...(row.english && { en: row.english }) } });
    const doubtful = new Set(row.ambiguous ?? []);
    // Organisations are feminine unless the data says otherwise (die Nato, die Union, die Agentur; der Europarat).
    const state = row.type === undefined || row.type === "state";
    const gender = GENDERS[row.article ?? (state ? "" : "die")];
    const entry = (use: NameUse, leaf: string, form: string): NameEntry => {
      const named = { code: row.code, use, leaf, ambiguous: doubtful.has(form) };
      return use === "name" && gender !== undefined ? { ...named, gender } : named;
    };
    const list = (form: string, use: NameUse, leaf = form): void => names.add(form, entry(use, leaf, form));
    for (const name of row.names) {
      list(name, "name", usual);
      if (!name.includes(" ") && !prefixes.has(name)) prefixes.set(name, entry("compound", usual, name));
    }
    for (const name of row.seats ?? []) list(name, "seat");
    for (const { name, forms = [] } of row.institutions ?? []) for (const form of [name, ...forms]) list(form, "institution", name);
    for (const name of row.capital ?? []) list(name, "capital");
    for (const name of row.demonyms ?? []) list(name, "demonym");
    for (const name of row.regions ?? []) list(name, "region");
    for (const stem of row.adjectives ?? []) {
      const same = adjectives.get(stem.toLowerCase());
      const named = entry("adjective", usual, stem);
      adjectives.set(stem.toLowerCase(), same ? { ...named, shared: [same.code, ...(same.shared ?? [])] } : named);
    }
    for (const prefix of row.compounds ?? []) prefixes.set(prefix, entry("compound", usual, prefix));
  }
  const isTaken = (word: string): boolean => isWord(word) || prefixes.has(word) || names.hasWord(word);

  // Thousands of people: indexed with the first text, not with every command.
  let indexed: People | undefined;
  const byPerson = (): People => {
    indexed ??= indexPeople(people, isTaken);
    return indexed;
  };

  return {
    longestPerson: (forms, from) => byPerson().longestPerson(forms, from),
    surname: (form) => byPerson().surname(form),
    longestSurname: (forms, from) => byPerson().longestSurname(forms, from),
    isDistinctive: (word) => byPerson().isDistinctive(word),
    actor: (code) => actors.get(code),
    longestName(forms, from) {
      const hit = names.longest(forms, from);
      const [entry, ...more] = hit?.values ?? [];
      if (!hit || !entry) return undefined;
      const rivals = more.filter((other) => other.code !== entry.code);
      return rivals.length > 0 ? { entry, rivals, length: hit.length } : { entry, length: hit.length };
    },
    adjective: remember((form) => {
      const lower = form.toLowerCase();
      return adjectives.get(lower) ?? adjectives.get(lower.replace(ENDINGS, ""));
    }),
    compoundPrefix: (form) => prefixes.get(form),
  };
}
