import type { Span, Token } from "../../../core/index.ts";
import { nameIndex } from "./name-index.ts";

export const OBJECT_TYPES = ["exercise", "weapon", "treaty"] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];

/** A row of `data/objects.yaml`; the columns are described in `data/README.md`. */
export interface ObjectRow {
  readonly name: string;
  readonly type: ObjectType;
  readonly forms?: readonly string[];
  /** True for all forms, or those that are ordinary words or other names too. */
  readonly ambiguous?: boolean | readonly string[];
}

/** A named exercise, weapon or treaty in the text. */
export interface NamedObject extends Span {
  /** The usual name, whatever form the text has. */
  readonly name: string;
  readonly type: ObjectType;
  /** First and last token, inclusive. */
  readonly tokens: readonly [number, number];
}

/** Finds the named objects among the tokens of a document, in order; only from one token to before another, if these are given. */
export type ObjectFinder = (tokens: readonly Token[], from?: number, to?: number) => readonly NamedObject[];

/**
 * Nouns beside a name that is also an ordinary word: "das Manöver Malabar", "Panzer vom Typ Marder", "Patriot-Systeme". Quotation marks
 * do as well.
 */
const SUPPORT: Readonly<Record<ObjectType, RegExp>> = {
  exercise: /(?:manövers?|übung|übungen|militärübung|großübung|großmanöver)$/iu,
  weapon:
    /(?:panzers?|panzern|raketen?|systeme?n?|abwehr|jets?|flugzeuge?n?|drohnen?|flugkörpers?|marschflugkörpern?|haubitzen?|batterien?|typ|typs|waffen?|helikoptern?|geschütze?n?|werfern?)$/iu,
  treaty: /(?:vertrags?|vertrages|abkommens?|konvention|protokolls?)$/iu,
};
const QUOTE = /^[„“"»«‚‘']$/u;
/** How many tokens away a supporting noun may stand. */
const NEAR = 2;

/** Indexes the named objects once; the finder looks up first words only. */
export function indexObjects(rows: readonly ObjectRow[]): ObjectFinder {
  const names = nameIndex<ObjectRow>();
  for (const row of rows) for (const form of [row.name, ...(row.forms ?? [])]) names.add(form, row);
  return (tokens, from = 0, until = tokens.length) => {
    const forms = tokens.slice(from, until).map((t) => t.form);
    const found: NamedObject[] = [];
    for (let t = from; t < until; t++) {
      const hit = names.longest(forms, t - from) ?? inCompound(forms[t - from] ?? "");
      const [row] = hit?.values ?? [];
      if (!hit || !row) continue;
      const to = t + hit.length - 1;
      const [first, last] = [tokens[t], tokens[to]];
      if (!first || !last || first.sentence !== last.sentence || !accepts(row, tokens, t, to)) continue;
      found.push({ name: row.name, type: row.type, start: first.start, end: last.end, tokens: [t, to] });
      t = to;
    }
    return found;
  };

  /** "Leopard-Panzer", "Patriot-Systeme": the name before the last hyphen. */
  function inCompound(form: string): { readonly values: readonly ObjectRow[]; readonly length: number } | undefined {
    const at = form.lastIndexOf("-");
    if (at <= 0) return undefined;
    const values =
      names.longest([form.slice(0, at)], 0)?.values.filter((row) => row.type !== "treaty" && SUPPORT[row.type].test(form)) ?? [];
    return values.length > 0 ? { values, length: 1 } : undefined;
  }
}

function accepts({ type, ambiguous = false }: ObjectRow, tokens: readonly Token[], from: number, to: number): boolean {
  const form = tokens
    .slice(from, to + 1)
    .map((t) => t.form)
    .join(" ");
  const doubtful = typeof ambiguous === "boolean" ? ambiguous : ambiguous.includes(form);
  if (!doubtful || SUPPORT[type].test(form)) return true;
  if (QUOTE.test(tokens[from - 1]?.form ?? "") && QUOTE.test(tokens[to + 1]?.form ?? "")) return true;
  for (let t = Math.max(0, from - NEAR); t <= to + NEAR; t++) {
    const near = tokens[t];
    if ((t < from || t > to) && near?.sentence === tokens[from]?.sentence && SUPPORT[type].test(near?.form ?? "")) return true;
  }
  return false;
}
