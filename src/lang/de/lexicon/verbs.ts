import type { Morph } from "../../../core/index.ts";
import type { Automaton } from "./automaton.ts";
import { isVerb, verbMorph } from "./tags.ts";

/** One way to read a verb form. */
export interface VerbReading extends Morph {
  /** Infinitive, separable prefix included. */
  readonly lemma: string;
  /** Set on finite forms of separable verbs that stand without their prefix ("kündigte … an"). */
  readonly prefix?: string;
  /** "anzukündigen": the infinitive carries its own zu. */
  readonly zu?: true;
}

/** Every reading of a lower-case form, the likelier first; empty if it is no verb form. */
export type VerbLexicon = (form: string) => readonly VerbReading[];

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

/** Prefixes that leave their verb; longer ones first. For forms that no noun, adverb or adjective has: participles and infinitives. */
const SEPARABLE: readonly string[] =
  "wiederher wiedergut aufrecht zusammen gegenüber auseinander aneinander aufeinander durcheinander hervor entgegen herunter hinunter herüber hinüber hindurch vorüber vorbei voraus herbei heraus hinaus herein hinein herauf hinauf heran herab hinab herum umher dahin davon daran empor nieder zurecht bereit gleich kennen statt fern fest fort frei groß hinzu hoch klein leer los mit nach not offen quer rück still teil tot um unter über voll vor wahr weg weiter wieder wider zu ab an auf aus bei dar durch ein gut her hin inne"
    .split(" ")
    .sort((a, b) => b.length - a.length);
const SEPARABLE_BY_LETTER = new Map(SEPARABLE.map((p) => [p.charAt(0), SEPARABLE.filter((q) => q.startsWith(p.charAt(0)))]));
const finite = (mood: "Ind" | "Sub", tense: "Pres" | "Past", number: "Sing" | "Plur"): Morph[] =>
  ([3, 1] as const).map((person) => ({ VerbForm: "Fin", Mood: mood, Tense: tense, Number: number, Person: person }));
/** What the endings of a verb in -ieren say. */
const LOAN_MORPHS: Readonly<Record<string, readonly Morph[]>> = {
  en: [{ VerbForm: "Inf" }, ...finite("Ind", "Pres", "Plur"), ...finite("Sub", "Pres", "Plur")],
  t: [
    { VerbForm: "Part", Tense: "Past" },
    { VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Number: "Sing", Person: 3 },
  ],
  e: [{ VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Number: "Sing", Person: 1 }, ...finite("Sub", "Pres", "Sing")],
  te: [...finite("Ind", "Past", "Sing"), ...finite("Sub", "Past", "Sing")],
  ten: [...finite("Ind", "Past", "Plur"), ...finite("Sub", "Past", "Plur")],
};
/** Verbs in -ieren are made freely; nothing else ends so in lower case. */
const LOANS = /^(\p{Ll}{3,}ier)(en|e|t|te|ten)$/u;

const NONE: readonly VerbReading[] = [];

/** Readings of a verb form: first those of the form itself, then those that want a prefix elsewhere in the clause. */
export function readVerb(form: string, automaton: Automaton): readonly VerbReading[] {
  const readings = listed(form, automaton);
  if (readings.length > 0) return readings;
  // "handele": verbs in -eln keep the vowel that the table drops ("handle").
  if (form.endsWith("ele")) return listed(`${form.slice(0, -3)}le`, automaton);
  const joined = adverbial(form, automaton);
  if (joined.length > 0) return joined;
  const loan = loanVerb(form);
  return loan.length > 0 ? loan : prefixed(form, automaton);
}

/** "deradikalisiert": stem, participle and finite forms of verbs in -ieren follow one pattern. */
function loanVerb(form: string): readonly VerbReading[] {
  const [, stem, ending] = form.includes("ier", 3) ? (LOANS.exec(form) ?? []) : [];
  if (stem === undefined || ending === undefined) return NONE;
  return (LOAN_MORPHS[ending] ?? []).map((morph): VerbReading => ({ lemma: `${stem}en`, ...morph }));
}

/** Participle or infinitive of a separable verb that the table lacks: "zugeschaltet", "einzuspeisen". Finite forms are too often adverbs. */
function prefixed(form: string, automaton: Automaton): readonly VerbReading[] {
  const prefix = SEPARABLE_BY_LETTER.get(form.charAt(0))?.find((p) => form.startsWith(p) && form.length > p.length + 5);
  if (prefix === undefined) return NONE;
  const rest = form.slice(prefix.length);
  const join = (r: VerbReading): VerbReading => ({ ...r, lemma: prefix + r.lemma });
  const plain = (word: string, verbForm: "Inf" | "Part"): VerbReading[] =>
    listed(word, automaton).filter((r) => r.VerbForm === verbForm && !r.zu && r.prefix === undefined);
  const infinitives = rest.startsWith("zu") ? plain(rest.slice(2), "Inf") : [];
  if (infinitives.length > 0) return infinitives.map((r): VerbReading => ({ ...join(r), zu: true }));
  return [...plain(rest, "Inf"), ...plain(rest, "Part")].map(join);
}

function listed(form: string, automaton: Automaton): VerbReading[] {
  const readings: VerbReading[] = [];
  for (const { lemma, tag } of automaton.find(form)) if (isVerb(tag)) readings.push({ lemma, ...verbMorph(tag) });
  for (const [prefix, entries] of automaton.branches(form))
    for (const { lemma, tag } of entries) readings.push({ lemma: prefix + lemma, ...verbMorph(tag), prefix });
  return readings;
}

function adverbial(form: string, automaton: Automaton): readonly VerbReading[] {
  const prefix = FREE_PREFIXES.find((p) => form.startsWith(p) && form.length > p.length + 3);
  if (prefix === undefined) return NONE;
  const rest = form.slice(prefix.length);
  const joined = (r: VerbReading): VerbReading => ({ ...r, lemma: prefix + r.lemma });
  const infinitives = rest.startsWith("zu") ? listed(rest.slice(2), automaton).filter((r) => r.VerbForm === "Inf") : [];
  const others = listed(rest, automaton).filter((r) => r.prefix === undefined && !r.zu);
  return [...infinitives.map((r): VerbReading => ({ ...joined(r), zu: true })), ...others.map(joined)];
}
