import type { Clause, ClauseTime, Token } from "../../../core/index.ts";
import { MODALS } from "../lexicon/function-words.ts";
import { FREE_PREFIXES, type VerbLexicon, type VerbReading } from "../lexicon/verbs.ts";
import { bestReading, plainReadings, readingsOf } from "../tokens/verb-readings.ts";
import { clauseNegation } from "./negation.ts";
import { hasSeinPerfect, tellsFeeling } from "./sein-verbs.ts";
import { isFiniteVerb, isZuInfinitive, opensBracket } from "./verb-tags.ts";

type Complex = Pick<
  Clause,
  "finite" | "verbs" | "lemma" | "head" | "modal" | "passive" | "mood" | "verbTense" | "perfect" | "time" | "negation"
>;

interface Input {
  readonly type: Clause["type"];
  readonly tokens: readonly number[];
  readonly inherits: number | undefined;
  /** Tokens of the clause whose subject a conjunct shares. */
  readonly shared?: readonly number[];
}

/**
 * What the verbs of a clause say together: which is finite, which carries the meaning (with its separable prefix),
 * passive or not, mood, tense. Duden Grammatik (2016), §§ 594–671: verb complex and its forms.
 */
export function readVerbComplex(tokens: readonly Token[], clause: Input, verbs: VerbLexicon, prefer: ReadonlySet<string>): Complex {
  const list = clause.tokens.filter((t) => tokens[t]?.pos === "VERB");
  const readings = (t: number): readonly VerbReading[] => readingsOf(verbs, tokens[t] as Token);
  const finite = clause.inherits ?? chooseFinite(clause, list, tokens);
  const finiteReading =
    finite === undefined ? undefined : bestFinite(readings(finite), prefer, () => !canBeReported(tokens, clause, finite));
  const negation = clauseNegation(tokens, clause.tokens);
  const nonFinite = list
    .filter((t) => t !== finite && !isFiniteVerb(tokens[t]))
    .map((t) => ({ token: t, reading: nonFiniteReading(verbs, tokens, t, prefer, finiteReading?.lemma) }))
    .filter((v) => v.reading !== undefined);
  const main = nonFinite.findLast((v) => !opensBracket(v.reading?.lemma ?? ""));
  const finiteLemma = finiteReading?.lemma;
  // "ließ verlauten", "lässt einmarschieren": the infinitive carries the meaning, the subject answers for it.
  const lets = finiteLemma === "lassen" && main?.reading?.VerbForm === "Inf";
  const auxiliary = finiteLemma !== undefined && (opensBracket(finiteLemma) || lets);

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
  const passive =
    participle && (has("werden") || (has("sein") && !has("haben") && !hasSeinPerfect(lemma ?? "") && !tellsFeeling(lemma ?? "")));
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

/** Where the verb comes last the last finite form, else the first. */
function chooseFinite(clause: Input, list: readonly number[], tokens: readonly Token[]): number | undefined {
  if (clause.type === "infinitive") return undefined;
  const finite = list.filter((t) => isFiniteVerb(tokens[t]));
  return clause.type === "subordinate" || clause.type === "relative" ? finite.at(-1) : finite[0];
}

/**
 * False where a form that Konjunktiv I shares with the first person must be the latter: "ich habe", "und biete mich an"; nor does
 * Konjunktiv I open a sentence.
 */
function canBeReported(tokens: readonly Token[], { tokens: list, shared }: Input, finite: number): boolean {
  const speaks = [...list, ...(shared ?? [])].some((t) => /^(?:ich|mich|mir|mein(?:e[nrms]?)?)$/u.test((tokens[t] as Token).lemma));
  const opens = tokens[finite - 1]?.sentence !== tokens[finite]?.sentence;
  return !speaks && !opens;
}

function bestFinite(all: readonly VerbReading[], prefer: ReadonlySet<string>, first: () => boolean): VerbReading | undefined {
  // Without its prefix in the clause a form belongs to the plain verb: "drohte" is drohen, not androhen.
  const finite = plainReadings(all);
  const best = bestReading(finite, prefer);
  const same = finite.filter((r) => r.lemma === best?.lemma);
  // "werde", "habe", "sei": a form that is Konjunktiv for the third person counts as one, where it can.
  const third = same.find((r) => r.Mood === "Ind" && (r.Person === undefined || r.Person === 3));
  return third ?? (first() ? same.find((r) => r.Mood === "Ind") : undefined) ?? same.find((r) => r.Mood === "Sub") ?? best;
}

/** "hat beraten" is a participle, "will beraten" an infinitive: the finite verb tells where the form does not. */
function nonFiniteReading(
  verbs: VerbLexicon,
  tokens: readonly Token[],
  t: number,
  prefer: ReadonlySet<string>,
  finite: string | undefined,
): VerbReading | undefined {
  const token = tokens[t] as Token;
  const wanted = finite === "haben" || finite === "sein" ? "PART" : finite !== undefined && MODALS.has(finite) ? "INF" : undefined;
  if (wanted !== undefined && token.xpos !== wanted && token.xpos !== "IZU" && !isZuInfinitive(tokens, t)) {
    const other = readingsOf(verbs, { ...token, xpos: wanted });
    if (other[0]?.VerbForm === (wanted === "PART" ? "Part" : "Inf")) return bestReading(other, prefer);
  }
  return bestReading(readingsOf(verbs, token), prefer);
}

/** "kündigte … an": the last word of the clause is the verb's prefix, and the table knows the pair. */
function withPrefix(
  tokens: readonly Token[],
  list: readonly number[],
  finite: number,
  readings: readonly VerbReading[],
  prefer: ReadonlySet<string>,
): string | undefined {
  for (let p = list.length - 1; p >= 0; p--) {
    const index = list[p] as number;
    if (index <= finite) break;
    const token = tokens[index] as Token;
    if (token.pos !== "ADP" && token.pos !== "ADV" && token.pos !== "ADJ") continue;
    const next = tokens[index + 1];
    // A preposition has its noun after it, a prefix closes the bracket.
    if (next && next.pos !== "PUNCT" && next.pos !== "CCONJ" && next.pos !== "SCONJ" && list.at(-1) !== index) continue;
    const match = readings.find((r) => r.prefix === token.form.toLowerCase());
    if (match) return match.lemma;
    const free = (FREE_PREFIXES as readonly string[]).includes(token.form) ? readings.find((r) => r.prefix === undefined) : undefined;
    // "entwickelt … weiter": only a pair that some rule knows; else the adverb stays an adverb.
    if (free && prefer.has(token.form + free.lemma)) return token.form + free.lemma;
  }
  return undefined;
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
