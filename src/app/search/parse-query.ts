import { searchWords } from "../../lang/de/search/words.ts";
import type { Term, TextQuery } from "../../ledger/index.ts";
import type { FacetName, Problem } from "../../publish/index.ts";

/** Fields of a query, in English and German, and the part of a question that each is. */
const FIELDS: Readonly<Record<string, FacetName | "since" | "until">> = {
  actor: "actor",
  akteur: "actor",
  dyad: "dyad",
  paar: "dyad",
  kind: "kind",
  art: "kind",
  outlet: "outlet",
  medium: "outlet",
  source: "source",
  quelle: "source",
  status: "status",
  factuality: "factuality",
  review: "review",
  prüfung: "review",
  since: "since",
  seit: "since",
  until: "until",
  bis: "until",
};
/** As they are named where a field is not known. */
const FIELD_NAMES = ["outlet", "actor", "dyad", "kind", "source", "status", "factuality", "review", "since", "until"];

const LONGEST = 500;
const LEAST_PREFIX = 2;

/** A piece of a query: white space parts them, but not inside quotation marks. All marks of German and English are the same. */
const PIECE = /(?<minus>[-−]?)(?:(?<field>\p{L}+):(?=\S))?(?:"(?<phrase>[^"]*)"|(?<plain>[^\s"]+))(?<star>\*?)/gu;

export interface ParsedQuery {
  /** Absent if the query holds fields only. */
  readonly text?: TextQuery;
  readonly fields: readonly { readonly field: FacetName | "since" | "until"; readonly value: string }[];
}

/**
 * Reads a query: words (in any inflection), `"a phrase"`, `-not`, `this OR that`, `begin*`, `field:value`. Never throws.
 * @returns the query, or what is wrong with it
 */
export function parseQuery(given: string): ParsedQuery | { readonly problem: Problem } {
  const query = given
    .normalize("NFC")
    .replaceAll(/[„“”«»]/gu, '"')
    .trim();
  const problem = (code: Problem["code"], at: string, near?: readonly string[]) => ({ problem: { code, at, ...(near && { near }) } });
  if (query.length > LONGEST) return problem("too-long", "");
  if ((query.split('"').length - 1) % 2 === 1) return problem("unclosed", query.slice(query.lastIndexOf('"')));
  const [all, not]: [Term[][], Term[]] = [[], []];
  const fields: ParsedQuery["fields"][number][] = [];
  let [or, joinable] = [false, false];
  for (const { 0: piece, groups = {} } of query.matchAll(PIECE)) {
    const { minus = "", field, phrase, plain = "", star = "" } = groups;
    const value = phrase ?? plain;
    if (field === undefined && minus === "" && (plain === "OR" || plain === "ODER")) {
      if (!joinable || or) return problem("or", piece);
      or = true;
      continue;
    }
    if (field !== undefined) {
      const known = Object.hasOwn(FIELDS, field.toLowerCase()) ? FIELDS[field.toLowerCase()] : undefined;
      if (known === undefined) return problem("field", field, FIELD_NAMES);
      if (minus !== "") return problem("field-excluded", piece);
      if (or) return problem("or", piece);
      if (value.trim() === "") return problem("field-empty", field);
      fields.push({ field: known, value: value.trim() });
      joinable = false;
      continue;
    }
    if (/[()]/u.test(plain)) return problem("parentheses", piece);
    if (piece === "-" || piece === "−") return problem("minus", piece);
    const term = toTerm(value, star !== "" || plain.endsWith("*"));
    if (term === undefined) return problem("no-word", piece);
    if (term.prefix && (term.words.at(-1)?.form.length ?? 0) < LEAST_PREFIX) return problem("prefix", piece);
    if (minus !== "") {
      if (or) return problem("or", piece);
      not.push(term);
    } else if (or) all.at(-1)?.push(term);
    else all.push([term]);
    [or, joinable] = [false, minus === ""];
  }
  if (or) return problem("or", "OR");
  if (all.length === 0 && not.length > 0) return problem("nothing-wanted", query);
  return { ...(all.length > 0 && { text: { all, not } }), fields };
}

function toTerm(value: string, prefix: boolean): Term | undefined {
  const words = searchWords(value).map(({ form, stem }) => ({ form, stem }));
  return words.length === 0 ? undefined : { words, ...(prefix && { prefix }) };
}
