import {
  type Below,
  type Clause,
  contains,
  overlaps,
  type Quotation,
  type Sentence,
  type Source,
  type Stance,
} from "../../../core/index.ts";
import { quotationsBySentence } from "./by-sentence.ts";
import type { Scene } from "./scenes.ts";
import { subjectOf } from "./speaker.ts";

/** The source that a passage goes on with. */
interface Running {
  readonly sources: readonly Source[];
  readonly stance: Stance;
  readonly speaker: Quotation["speaker"];
  readonly block: number;
}

/**
 * Konjunktiv passages that run on: a main clause in Konjunktiv I, or in the Konjunktiv II that replaces it, without a
 * source of its own belongs to the last one named, as long as no sentence in the indicative has come between
 * (Duden Grammatik §§ 763–774, "berichtete Rede").
 */
export function continuedSpeech({ sentences }: Below<"quotations">, scenes: readonly Scene[], known: readonly Quotation[]): Quotation[] {
  const out: Quotation[] = [];
  const bySentence = quotationsBySentence(sentences, known);
  let running: Running | undefined;
  for (const scene of scenes) {
    const block = sentences[scene.sentence]?.block ?? 0;
    const sentence = sentences[scene.sentence] as Sentence;
    const touching = bySentence[scene.sentence] ?? [];
    const spoken = touching.filter((q) => q.rule === "de.quote.das-sagte" && q.cue.some((c) => overlaps(c, sentence)));
    const here = spoken.length > 0 ? spoken : touching.filter((q) => q.spans.some((span) => overlaps(span, sentence)));
    // "räumte die Lieferung ein" attributes its object alone; the sentence around it may still be reported.
    const first = scene.clauses.find((c) => reportive(scene, c));
    const named = here.findLast((q) => q.sources.length > 0 && !(first && speaksItself(q, first)));
    if (named) {
      running = {
        sources: named.sources,
        stance: /^(?:reports|announces)$/u.test(named.stance) ? named.stance : "states",
        speaker: named.speaker,
        block,
      };
      continue;
    }
    running ??= first && lastSpeaker(scenes[scene.sentence - 1], block);
    if (first && running && block - running.block <= 1) {
      const end = Math.max(...scene.clauses.map((c) => c.end));
      out.push({
        spans: [{ start: first.start, end }],
        speaker: running.speaker,
        cue: [],
        type: "FreeIndirect",
        nested: false,
        sources: running.sources,
        stance: running.stance,
        rule: "de.quote.konjunktiv-runs-on",
      });
      running = { ...running, block };
    } else if (scene.clauses.some((c) => c.type === "main")) running = undefined;
  }
  return out;
}

/**
 * Konjunktiv without any source named before: whoever the sentence before was about speaks. "Der Minister sprach von einem
 * guten Tag. Sein Land habe …"
 */
function lastSpeaker(before: Scene | undefined, block: number): Running | undefined {
  const main = before?.clauses.find((c) => c.type === "main");
  const subject = before && main && subjectOf(before, main);
  const person =
    subject &&
    before.mentions.find((m) => m.tokens[0] <= subject.head && subject.head <= m.tokens[1] && (m.use === "person" || m.use === "pronoun"));
  if (!before || !person) return undefined;
  const span = { start: person.start, end: person.end };
  return { sources: [{ name: person.leaf, code: person.code, span }], stance: "states", speaker: [span], block };
}

const reportive = (scene: Scene, c: Clause): boolean => c.type === "main" && c.mood === "Sub" && isReportive(scene, c.finite);

/**
 * "Die Delegation habe verlangt, dass …": the cue stands in Konjunktiv itself, so that somebody else tells of it. A phrase
 * alone ("räumte die Lieferung ein") attributes no more than its object.
 */
const speaksItself = (q: Quotation, clause: Clause): boolean => q.type === "Reported" || q.cue.some((c) => contains(clause, c));

/** Konjunktiv I, or "hätten", "wären" which replace it in the plural; "könnte", "würde" also speculate and do not count. */
function isReportive(scene: Scene, finite: number | undefined): boolean {
  if (finite === undefined) return false;
  const form = scene.tokens[finite]?.form.toLowerCase() ?? "";
  return /^(?:hätten?|wären?)$/u.test(form) || !/^(?:würden?|könnten?|sollten?|müssten?|dürften?|möchten?)$/u.test(form);
}
