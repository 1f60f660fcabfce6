import type { Clause, ClauseTime, Token } from "../../../core/index.ts";
import { AUXILIARIES, MODALS, NEGATIONS } from "../lexicon/function-words.ts";
import { FREE_PREFIXES, type VerbLexicon, type VerbReading } from "../lexicon/verbs.ts";
import { bestReading } from "../tokens/tag-tokens.ts";

type Complex = Pick<
  Clause,
  "finite" | "verbs" | "lemma" | "head" | "modal" | "passive" | "mood" | "verbTense" | "perfect" | "time" | "negation"
>;

interface Input {
  readonly type: Clause["type"];
  readonly tokens: readonly number[];
  readonly inherits: number | undefined;
}

/**
 * What the verbs of a clause say together: which is finite, which carries the meaning (with its separable prefix),
 * passive or not, mood, tense. Duden Grammatik (2016), §§ 594–671: verb complex and its forms.
 */
export function readVerbComplex(tokens: readonly Token[], clause: Input, verbs: VerbLexicon, prefer: ReadonlySet<string>): Complex {
  const list = clause.tokens.filter((t) => tokens[t]?.pos === "VERB");
  const readings = (t: number): readonly VerbReading[] => verbs((tokens[t] as Token).form.toLowerCase());
  const finite = clause.inherits ?? chooseFinite(clause, list, readings, tokens);
  const finiteReading = finite === undefined ? undefined : bestFinite(readings(finite), prefer);
  const negation = clause.tokens.find((t) => isNegation(tokens, t));
  const rest = list.filter((t) => t !== finite);
  const nonFinite = rest
    .map((t) => ({ token: t, reading: nonFiniteReading(readings(t), prefer, finiteReading?.lemma) }))
    .filter((v) => v.reading !== undefined);
  const main = nonFinite.findLast((v) => !isAuxiliary(v.reading) && !MODALS.has(v.reading?.lemma ?? ""));
  const finiteLemma = finiteReading?.lemma;
  // "ließ verlauten", "lässt einmarschieren": the infinitive carries the meaning, the subject answers for it.
  const lets = finiteLemma === "lassen" && main?.reading?.VerbForm === "Inf";
  const auxiliary = finiteLemma !== undefined && (AUXILIARIES.has(finiteLemma) || MODALS.has(finiteLemma) || lets);

  let head: number | undefined;
  let lemma: string | undefined;
  let headReading: VerbReading | undefined;
  if (main && (auxiliary || finite === undefined)) [head, lemma, headReading] = [main.token, main.reading?.lemma, main.reading];
  else if (finite !== undefined) {
    [head, headReading] = [finite, finiteReading];
    lemma = withPrefix(tokens, clause.tokens, finite, readings(finite), prefer) ?? finiteLemma;
  }
  const forms = [finiteLemma, ...nonFinite.map((v) => v.reading?.lemma)];
  const participle = headReading?.VerbForm === "Part";
  const has = (l: string): boolean => forms.includes(l);
  const passive = participle && (has("werden") || (finiteLemma === "sein" && !MOVES.has(lemma ?? "") && !has("werden")));
  const perfect = participle && (has("haben") || (has("sein") && (!passive || has("werden"))));
  const modal = finiteLemma !== undefined && MODALS.has(finiteLemma) && head !== finite ? finiteLemma : undefined;
  const mood = finiteReading?.Mood === "Sub" ? "Sub" : "Ind";
  return {
    verbs: finite !== undefined && !list.includes(finite) ? [finite, ...list] : list,
    passive,
    mood,
    perfect,
    time: clauseTime(finiteLemma, finiteReading, {
      participle,
      perfect,
      passive,
      modal,
      future: finiteLemma === "werden" && headReading?.VerbForm === "Inf",
    }),
    ...(finite !== undefined && { finite }),
    ...(lemma !== undefined && { lemma }),
    ...(head !== undefined && { head }),
    ...(modal !== undefined && { modal }),
    ...(finiteReading?.Tense !== undefined && { verbTense: finiteReading.Tense }),
    ...(negation !== undefined && { negation }),
  };
}

/** Verbs that form their perfect with sein: "ist gereist" is no passive. */
const MOVES = new Set(
  "reisen kommen gehen fahren fliegen treten beitreten austreten eintreten einmarschieren marschieren ankommen abreisen anreisen einreisen ausreisen eintreffen zusammenkommen zurückkehren folgen sterben werden sein bleiben geschehen scheitern steigen sinken wachsen fallen landen aufbrechen vorrücken vordringen eindringen ausbrechen entstehen verschwinden erscheinen zusammentreffen zurücktreten abziehen umkommen weichen entkommen fliehen flüchten auslaufen einlaufen anlaufen ablaufen zurückkommen starten begegnen gelingen misslingen übergehen umgehen vorgehen eingehen ausgehen hervorgehen".split(
    " ",
  ),
);

function isAuxiliary(reading: VerbReading | undefined): boolean {
  return reading !== undefined && AUXILIARIES.has(reading.lemma);
}

function chooseFinite(
  clause: Input,
  list: readonly number[],
  readings: (t: number) => readonly VerbReading[],
  tokens: readonly Token[],
): number | undefined {
  const afterZu = (t: number): boolean => tokens[t - 1]?.form.toLowerCase() === "zu" || readings(t).some((r) => r.zu);
  const can = list.filter((t) => readings(t).some((r) => r.VerbForm === "Fin") && !afterZu(t));
  if (can.length === 0 || clause.type === "infinitive") return undefined;
  const must = can.filter((t) => readings(t).every((r) => r.VerbForm === "Fin"));
  if (clause.type === "subordinate" || clause.type === "relative") return must.at(-1) ?? can.at(-1);
  // Verb-second: the first; but "Wie berichtet hat …" shows that a form that may also be a participle yields to a sure one.
  const first = can[0] as number;
  if (must.includes(first) || must.length === 0) return first;
  return readings(first).some((r) => r.VerbForm === "Part") ? must[0] : first;
}

function bestFinite(readings: readonly VerbReading[], prefer: ReadonlySet<string>): VerbReading | undefined {
  const all = readings.filter((r) => r.VerbForm === "Fin");
  // Without its prefix in the clause a form belongs to the plain verb: "drohte" is drohen, not androhen.
  const plain = all.filter((r) => r.prefix === undefined);
  const finite = plain.length > 0 ? plain : all;
  const best = bestReading(finite, prefer);
  // "werde", "habe", "sei": a form that is Konjunktiv for the third person counts as one; news has no first person.
  const subjunctive = finite.find((r) => r.lemma === best?.lemma && r.Mood === "Sub");
  const indicative3 = finite.some((r) => r.lemma === best?.lemma && r.Mood === "Ind" && !(r.Tense === "Pres" && r.Number === "Sing"));
  return subjunctive && !indicative3 ? subjunctive : best;
}

/** "hat beraten" is a participle, "will beraten" an infinitive: the finite verb tells where the form does not. */
function nonFiniteReading(
  readings: readonly VerbReading[],
  prefer: ReadonlySet<string>,
  finite: string | undefined,
): VerbReading | undefined {
  const wanted = finite === "haben" || finite === "sein" ? "Part" : finite !== undefined && MODALS.has(finite) ? "Inf" : undefined;
  const fitting = readings.filter((r) => r.VerbForm === wanted && !r.zu);
  if (fitting.length > 0) return bestReading(fitting, prefer);
  return bestReading(
    readings.filter((r) => r.VerbForm === "Part" || r.VerbForm === "Inf"),
    prefer,
  );
}

/** "kündigte … an": the last word of the clause is the verb's prefix, and the table knows the pair. */
function withPrefix(
  tokens: readonly Token[],
  list: readonly number[],
  finite: number,
  readings: readonly VerbReading[],
  prefer: ReadonlySet<string>,
): string | undefined {
  for (const index of list.filter((t) => t > finite).reverse()) {
    const next = tokens[index + 1];
    // A preposition has its noun after it, a prefix closes the bracket.
    if (next && next.pos !== "PUNCT" && next.pos !== "CCONJ" && next.pos !== "SCONJ" && list.at(-1) !== index) continue;
    const match = readings.find((r) => r.prefix === (tokens[index] as Token).form.toLowerCase());
    if (match) return match.lemma;
    const free = (FREE_PREFIXES as readonly string[]).includes((tokens[index] as Token).form)
      ? readings.find((r) => r.VerbForm === "Fin" && r.prefix === undefined)
      : undefined;
    // "entwickelt … weiter": only a pair that some rule knows; else the adverb stays an adverb.
    if (free && prefer.has((tokens[index] as Token).form + free.lemma)) return (tokens[index] as Token).form + free.lemma;
  }
  return undefined;
}

function isNegation(tokens: readonly Token[], t: number): boolean {
  const word = (tokens[t] as Token).form.toLowerCase();
  if (!NEGATIONS.has(word)) return false;
  const next = (tokens[t + 1]?.form ?? "").toLowerCase();
  // "aus nicht genannten Gründen": negates the participle. "nicht wegen A, sondern": negates what "sondern" replaces.
  if (word === "nicht" && tokens[t + 1]?.pos === "ADJ") return false;
  if (word === "nicht" && replaced(tokens, t)) return false;
  return !(word === "nicht" && (next === "nur" || next === "zuletzt" || (next === "mehr" && tokens[t + 2]?.form === "als")));
}

/** True if ", sondern" follows in the sentence before its next verb. */
function replaced(tokens: readonly Token[], t: number): boolean {
  for (let i = t + 1; tokens[i]?.sentence === tokens[t]?.sentence; i++) {
    if (tokens[i]?.form === "sondern") return true;
    if (tokens[i]?.pos === "VERB") return false;
  }
  return false;
}

interface Shape {
  readonly participle: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly modal: string | undefined;
  readonly future: boolean;
}

function clauseTime(finite: string | undefined, reading: VerbReading | undefined, shape: Shape): ClauseTime {
  if (shape.perfect) return "past";
  if (shape.future) return "future";
  if (shape.modal === "sollen" || shape.modal === "wollen") return reading?.Tense === "Past" && reading.Mood === "Ind" ? "past" : "future";
  // "könnte liefern", "dürfte kommen": what may happen lies ahead.
  if (reading?.Mood === "Sub" && reading.Tense === "Past" && (shape.modal === "können" || shape.modal === "dürfen")) return "future";
  if (reading?.Mood === "Sub") return finite === "werden" && !shape.participle ? "future" : "ongoing";
  return reading?.Tense === "Past" ? "past" : "ongoing";
}
