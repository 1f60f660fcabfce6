import type { Below, Quotation, Sentence } from "../../../core/index.ts";
import { cueOf } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { phrasesOf, sourceOf, speakerPhrase } from "./speaker.ts";

/**
 * "Das teilte das Ministerium mit.", "Dies sagte die Ministerin in Riga.": a pronoun in front stands for what the sentence
 * before told, and the cue's subject is its source.
 */
export function backwardSpeech({ sentences }: Below<"quotations">, scenes: readonly Scene[]): Quotation[] {
  const out: Quotation[] = [];
  for (const [index, scene] of scenes.entries()) {
    const before = sentences[index - 1];
    const clause = scene.clauses[0];
    const cue = clause && cueOf(scene.tokens, clause);
    if (!before || !clause || !cue || clause.type !== "main" || clause.head === undefined) continue;
    if (!/^(?:Das|Dies|So|Dieses)$/u.test(scene.tokens[scene.from]?.form ?? "") || clause.finite !== scene.from + 1) continue;
    if (!near(sentences, index)) continue;
    const own = phrasesOf(scene, clause);
    const subject = speakerPhrase(scene, clause, own);
    const token = scene.tokens[clause.head];
    if (
      !subject ||
      !token ||
      scene.clauses.some((c) => c.type === "subordinate" && c.opener !== undefined && scene.tokens[c.opener]?.form === "dass")
    )
      continue;
    const span = { start: token.start, end: token.end };
    const told = own.find((p) => p !== subject && p.prep === "gegenüber");
    const sources = [...(told ? [sourceOf(scene, told, span)] : []), sourceOf(scene, subject, span)];
    out.push({
      spans: [{ start: before.start, end: before.end }],
      speaker: sources.flatMap((s) => (s.span ? [s.span] : [])).slice(-1),
      cue: [span],
      type: "Indirect",
      nested: false,
      // Who denies or admits it answers whoever told it: a claim of its own (claims/taken-up-that.ts), no source of the sentence before.
      sources: ANSWERS.test(cue.stance) ? [] : sources,
      stance: cue.stance,
      rule: "de.quote.das-sagte",
    });
  }
  return out;
}

const ANSWERS = /^(?:denies|admits)$/u;

/** In the same block, or right across its border. */
function near(sentences: readonly Sentence[], index: number): boolean {
  return (sentences[index]?.block ?? 0) - (sentences[index - 1]?.block ?? 0) <= 1;
}
