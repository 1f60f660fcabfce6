import type { Clause, Quotation, Span, Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { TELLING, TELLING_NOUNS } from "./acts.ts";
import { contentClauses } from "./content.ts";
import { cueOf, isAccount } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { phrasesOf, speakerPhrase } from "./speaker.ts";

/**
 * What a sentence tells that somebody said, thought or wanted, where that makes nobody a source of what is claimed in it: orders and
 * reproaches ("warf ihr vor, …"), clauses that hang on a noun ("die Forderung, …"), and speech of nobody in particular ("hieß es").
 * `sources` is empty: the outlet tells it in its own voice, or does not say from whom it has it.
 */
export function toldSpeech(scene: Scene): Quotation[] {
  const out: Quotation[] = [];
  for (const [index, clause] of scene.clauses.entries()) {
    if (clause.head === undefined) continue;
    const cue = cueOf(scene.tokens, clause);
    if (!cue && !isTelling(scene, clause)) continue;
    const own = phrasesOf(scene, clause);
    const speaker = speakerPhrase(scene, clause, own);
    if (!cue || speaker === undefined) {
      // Of nobody's words only what follows the verb is sure to be told: "Ob er kommt, ist nicht entschieden".
      const all = contentClauses(scene, index, clause, cue ?? { stance: "states", takes: "phrase", strict: true });
      const spans = cue || speaker ? all : all.filter((c) => c.start > clause.start);
      const who = speaker ?? accountPlace(scene, own);
      const found = told(scene, spans, who, wordSpans(scene.tokens, [clause.finite, clause.head]), "de.quote.told");
      if (spans.length > 0) out.push(who ? found : { ...found, speaker: pronoun(scene, clause) });
    }
  }
  for (const [index, clause] of scene.clauses.entries()) {
    const noun = nounBefore(scene, clause);
    if (!noun) continue;
    const spans = [span(clause), ...dependents(scene, index)];
    out.push(told(scene, spans, whose(scene, noun), wordSpans(scene.tokens, [noun.head]), "de.quote.noun"));
  }
  return out;
}

/** "ein Zeuge, der aussagte, …": the relative pronoun stands for the speaker. */
function pronoun(scene: Scene, clause: Clause): readonly Span[] {
  const opener =
    clause.type === "relative" && !clause.passive && clause.opener === clause.tokens[0] ? scene.tokens[clause.opener ?? -1] : undefined;
  return opener && /^(?:der|die|das|welcher|welche|welches)$/u.test(opener.form) ? [span(opener)] : [];
}

function told(scene: Scene, spans: readonly Span[], who: Phrase | undefined, cue: readonly Span[], rule: string): Quotation {
  const speaker = who === undefined ? [] : [headSpan(scene.tokens, who)];
  return { spans, speaker, cue, type: "Indirect", nested: false, sources: [], stance: "states", rule };
}

const isTelling = (scene: Scene, { lemma, tokens }: Clause): boolean =>
  lemma !== undefined &&
  (TELLING.has(lemma) || (/^(?:werden|bekennen)$/u.test(lemma) && tokens.some((t) => scene.tokens[t]?.form === "bekannt")));

const span = ({ start, end }: Span): Span => ({ start, end });
const headSpan = (tokens: readonly Token[], p: Phrase): Span => {
  const from = p.prep === undefined ? p.from : p.from + 1;
  return { start: (tokens[from] as Token).start, end: (tokens[p.to] as Token).end };
};

function wordSpans(tokens: readonly Token[], indexes: readonly (number | undefined)[]): readonly Span[] {
  return [...new Set(indexes)].flatMap((t) => (t === undefined ? [] : [span(tokens[t] as Token)]));
}

/** "wird in einer Mitteilung des Amtes gefordert": the paper speaks. */
function accountPlace(scene: Scene, own: readonly Phrase[]): Phrase | undefined {
  return own.find((p) => /^(?:in|aus)$/u.test(p.prep ?? "") && isPaper(scene.tokens[p.head]?.form.toLowerCase() ?? ""));
}

const isPaper = (noun: string): boolean =>
  isAccount(noun) ||
  /(?:erklärung|schreiben|rede|brief|interview|papier|studie|gutachten|stellungnahme|artikel|urteil|kreisen)$/u.test(noun);

/** The noun that a clause follows after a comma and says the content of. */
function nounBefore(scene: Scene, clause: Clause): Phrase | undefined {
  const { tokens } = scene;
  const first = clause.tokens[0];
  if (first === undefined || tokens[first - 1]?.form !== ",") return undefined;
  const opener = clause.opener === undefined ? "" : (tokens[clause.opener]?.form.toLowerCase() ?? "");
  const says =
    (clause.type === "subordinate" && /^(?:dass|daß|ob)$/u.test(opener)) ||
    (clause.type === "infinitive" && !/^(?:um|ohne|statt|anstatt)$/iu.test(tokens[first]?.form ?? "")) ||
    (clause.type === "main" && clause.mood === "Sub" && clause.verbTense === "Pres");
  if (!says) return undefined;
  // The noun itself, or the noun whose genitive or "von" stands before the comma.
  const last = scene.phrases.findIndex((p) => p.to === first - 2);
  for (let at: number | undefined = last < 0 ? undefined : last; at !== undefined; ) {
    const p = scene.phrases[at] as Phrase;
    if (TELLING_NOUNS.test(tokens[p.head]?.form ?? "")) return p;
    at = p.genitiveOf ?? (p.follows !== undefined && (p.prep !== undefined || p.from === p.head) ? p.follows : undefined);
  }
  return undefined;
}

/** "die Forderung des Ministers": all of it; "mit der Begründung": who gives it. */
function whose(scene: Scene, noun: Phrase): Phrase | undefined {
  const index = scene.phrases.indexOf(noun);
  const own = scene.tokens.slice(noun.from, noun.head).some((t) => /^(?:sein|ihr)\p{L}*$/iu.test(t.form));
  if (own || scene.phrases.some((p) => p.genitiveOf === index || (p.follows === index && p.prep === "von"))) return noun;
  const clause = scene.clauses.find((c) => c.tokens.includes(noun.head));
  const subject = clause && speakerPhrase(scene, clause, phrasesOf(scene, clause));
  return subject === noun ? undefined : subject;
}

/** Clauses that hang on the content, right after it. */
function dependents(scene: Scene, index: number): Span[] {
  const out: Span[] = [];
  const taken = new Set([index]);
  for (let i = index + 1; i < scene.clauses.length; i++) {
    const c = scene.clauses[i] as Clause;
    if (c.type === "main" || c.parent === undefined || !taken.has(c.parent)) break;
    taken.add(i);
    out.push(span(c));
  }
  return out;
}
