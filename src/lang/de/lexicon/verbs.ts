import type { Morph } from "../../../core/index.ts";
import { EXTRA_PREFIXED, EXTRA_VERBS } from "./extra-verbs.ts";

/** One way to read a verb form. */
export interface VerbReading extends Morph {
  /** Infinitive, separable prefix included. */
  readonly lemma: string;
  /** Set on finite forms of separable verbs that stand without their prefix ("kündigte … an"). */
  readonly prefix?: string;
  /** "anzukündigen": the infinitive carries its own zu. */
  readonly zu?: true;
}

/** Every reading of a lower-case form; empty if it is no verb form. */
export type VerbLexicon = (form: string) => readonly VerbReading[];

const FINITE: readonly Morph[] = [
  { VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Number: "Sing" },
  { VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Number: "Plur" },
  { VerbForm: "Fin", Mood: "Ind", Tense: "Past", Number: "Sing" },
  { VerbForm: "Fin", Mood: "Ind", Tense: "Past", Number: "Plur" },
  { VerbForm: "Fin", Mood: "Sub", Tense: "Pres", Number: "Sing" },
  { VerbForm: "Fin", Mood: "Sub", Tense: "Pres", Number: "Plur" },
  { VerbForm: "Fin", Mood: "Sub", Tense: "Past", Number: "Sing" },
  { VerbForm: "Fin", Mood: "Sub", Tense: "Past", Number: "Plur" },
];

/**
 * Reads the packed verb table (`lexicon/de/verbs.tsv`; columns in the README beside it).
 * @throws Error naming the line if the table is malformed.
 */
export function readVerbs(table: string): VerbLexicon {
  const forms = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading): void => {
    const list = forms.get(form);
    if (list) list.push(reading);
    else forms.set(form, [reading]);
  };
  const listed = table.split("\n");
  const lines = [...listed, ...EXTRA_VERBS, ...EXTRA_PREFIXED.flatMap(([prefix, base]) => prefixed(listed, prefix, base))];
  for (const [number, line] of lines.entries()) {
    if (line === "") continue;
    const [lemma, prefix, participles, ...finite] = line.split("\t");
    if (!lemma || participles === undefined || finite.length !== FINITE.length)
      throw new Error(`verb table, line ${number + 1}: expected 11 columns, found ${finite.length + 3}`);
    add(lemma, { lemma, VerbForm: "Inf" });
    if (prefix) add(`${prefix}zu${lemma.slice(prefix.length)}`, { lemma, VerbForm: "Inf", zu: true });
    for (const p of split(participles)) add(p, { lemma, VerbForm: "Part", Tense: "Past" });
    for (const [column, cell] of finite.entries()) {
      const morph = FINITE[column] as Morph;
      for (const form of split(cell)) {
        if (!prefix) add(form, { lemma, ...morph });
        else {
          add(form, { lemma, ...morph, prefix });
          add(prefix + form, { lemma, ...morph });
        }
      }
    }
  }
  return (form) => forms.get(form) ?? adverbial(form, forms);
}

/** Adverbs that join freely with verbs; no table holds every pair ("weiterentwickeln", "zurückverlegen"). */
export const FREE_PREFIXES = [
  "weiter",
  "zurück",
  "zusammen",
  "wieder",
  "voran",
  "vorwärts",
  "heraus",
  "herein",
  "hinaus",
  "gegenüber",
  "auseinander",
] as const;

function adverbial(form: string, forms: ReadonlyMap<string, readonly VerbReading[]>): readonly VerbReading[] {
  const prefix = FREE_PREFIXES.find((p) => form.startsWith(p) && form.length > p.length + 3);
  if (prefix === undefined) return NONE;
  const rest = form.slice(prefix.length);
  const joined = (r: VerbReading): VerbReading => ({ ...r, lemma: prefix + r.lemma });
  const infinitives = rest.startsWith("zu") ? (forms.get(rest.slice(2)) ?? []).filter((r) => r.VerbForm === "Inf") : [];
  const others = (forms.get(rest) ?? []).filter((r) => r.prefix === undefined && !r.zu);
  return [...infinitives.map((r): VerbReading => ({ ...joined(r), zu: true })), ...others.map(joined)];
}

/** The line of a separable verb made from its base's; none if the table has the verb already. */
function prefixed(lines: readonly string[], prefix: string, base: string): string[] {
  const line = lines.find((l) => l.startsWith(`${base}\t`));
  if (!line || lines.some((l) => l.startsWith(`${prefix}${base}\t`))) return [];
  const [, , participles = "", ...finite] = line.split("\t");
  const joined = split(participles)
    .map((p) => prefix + p)
    .join(",");
  return [[prefix + base, prefix, joined, ...finite].join("\t")];
}

const NONE: readonly VerbReading[] = [];

/** The table spells as before 1996 ("läßt"); "ss" serves today's and Swiss spelling. */
function split(cell: string): string[] {
  if (cell === "") return [];
  const forms = cell.split(",");
  return cell.includes("ß") ? [...new Set(forms.flatMap((f) => [f, f.replaceAll("ß", "ss")]))] : forms;
}
