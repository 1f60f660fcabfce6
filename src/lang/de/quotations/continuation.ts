import {
  type Below,
  type Clause,
  contains,
  overlaps,
  type Quotation,
  type Sentence,
  type Source,
  type Span,
  type Stance,
  type Token,
} from "../../../core/index.ts";
import { quotationsBySentence } from "./by-sentence.ts";
import type { Scene } from "./scenes.ts";
import { sourceOf, subjectOf } from "./speaker.ts";

/** The source that a passage goes on with. */
interface Running {
  readonly sources: readonly Source[];
  readonly stance: Stance;
  readonly speaker: Quotation["speaker"];
  readonly block: number;
  /** Sentences told in the outlet's own voice since. */
  readonly since: number;
}

/**
 * Konjunktiv passages that run on: a main clause in Konjunktiv I, or in the Konjunktiv II that replaces it, without a
 * source of its own belongs to the last one named, as long as no sentence in the indicative has come between
 * (Duden Grammatik §§ 763–774, "berichtete Rede"). Sentences that follow one another are one passage.
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
    const first = scene.clauses.find((c) => reportive(scene, c, running?.since === 0));
    const named = widest(here.filter((q) => q.speaker.length > 0 && isOwn(q) && !(first && speaksItself(q, first))));
    if (named) {
      running = {
        sources: sourcesOf(named, scene),
        stance: /^(?:reports|announces)$/u.test(named.stance) ? named.stance : "states",
        speaker: named.speaker,
        block,
        since: 0,
      };
      continue;
    }
    // Somebody speaks here who is not named ("heißt es"): nobody's passage goes on.
    if (here.some((q) => q.type === "Indirect" && q.speaker.length === 0)) {
      running = undefined;
      continue;
    }
    running ??= first && lastSpeaker(scenes[scene.sentence - 1], block);
    const inMarks =
      first &&
      here.some((q) => q.type === "Direct" && q.spans.some((span) => contains(span, scene.tokens[first.finite as number] as Token)));
    const goesOn = inMarks ? undefined : (first ?? planned(scene, running));
    if (goesOn && running && block - running.block <= 1) {
      const indicative = goesOn !== first;
      // "… sei nach Angaben des Amtes sicher": the sentence names an account of its own inside the passage.
      const accounted = here.some((q) => q.type === "Indirect" && q.speaker.length > 0 && !q.nested);
      const span = passage(scene, goesOn);
      const last = out.at(-1);
      const joins =
        last &&
        running.since === 0 &&
        last.sources === running.sources &&
        follows(last, span, scenes, scene) &&
        !indicative &&
        !accounted &&
        !last.nested;
      if (joins)
        out[out.length - 1] = {
          ...last,
          spans: [...last.spans.slice(0, -1), { start: last.spans.at(-1)?.start ?? span.start, end: span.end }],
        };
      else
        out.push({
          spans: [span],
          speaker: running.speaker,
          cue: [],
          type: indicative ? "FreeIndirect" : "IndirectFreeIndirect",
          nested: accounted,
          // What is planned, and what comes after a sentence in the outlet's own voice, is shown; it is no evidence of who says so.
          sources: indicative || running.since > 0 ? [] : running.sources,
          stance: running.stance,
          rule: indicative ? "de.quote.plan-runs-on" : "de.quote.konjunktiv-runs-on",
        });
      running = { ...running, block, since: indicative ? running.since : 0, sources: out.at(-1)?.sources ?? [] };
    } else if (scene.clauses.some((c) => c.type === "main"))
      running = running && running.since < 1 ? { ...running, since: running.since + 1 } : undefined;
  }
  return out;
}

/** Of several the one that holds the others ("Nach Angaben der Behörde forderte er, …" goes on with the authority), else the last. */
function widest(quotations: readonly Quotation[]): Quotation | undefined {
  const last = quotations.at(-1);
  return last && (quotations.find((q) => q !== last && last.spans.every((s) => q.spans.some((t) => contains(t, s)))) ?? last);
}

/** Not said inside somebody else's words. */
const isOwn = (q: Quotation): boolean => !q.nested || q.rule === "de.quote.object";

/** The sources of a quotation; of an act that is told ("kritisierte den Plan") whoever did it. */
function sourcesOf(q: Quotation, scene: Scene): readonly Source[] {
  const [speaker] = q.speaker;
  if (q.sources.length > 0 || !speaker) return q.sources;
  const phrase = scene.phrases.find((p) => {
    const head = scene.tokens[p.head] as Token;
    return contains(speaker, head);
  });
  return phrase ? [sourceOf(scene, phrase, q.cue[0] ?? speaker)] : [];
}

/** From the beginning of the sentence, if no other main clause stands before, to its end. */
function passage(scene: Scene, first: Clause): Span {
  const before = scene.clauses.some((c) => c.type === "main" && c.start < first.start);
  const start = before ? first.start : (scene.tokens[scene.from] as Token).start;
  return { start, end: Math.max(...scene.clauses.map((c) => c.end), first.end) };
}

/** The passage ended with the sentence before. */
function follows(last: Quotation, span: Span, scenes: readonly Scene[], scene: Scene): boolean {
  const before = scenes[scene.sentence - 1];
  const end = last.spans.at(-1)?.end ?? 0;
  return before !== undefined && end <= span.start && end >= (before.tokens[before.to - 1]?.start ?? 0);
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
  return { sources: [{ name: person.leaf, code: person.code, span }], stance: "states", speaker: [span], block, since: 0 };
}

const reportive = (scene: Scene, c: Clause, speaking: boolean): boolean =>
  c.type === "main" && c.mood === "Sub" && isReportive(scene, c.finite, speaking);

/** "Die Grenze soll geschlossen bleiben": right after somebody's words what is planned is theirs. */
function planned(scene: Scene, running: Running | undefined): Clause | undefined {
  if (running?.since !== 0) return undefined;
  return scene.clauses.find((c) => c.type === "main" && c.modal === "sollen" && c.mood === "Ind");
}

/**
 * "Die Delegation habe verlangt, dass …": the cue stands in Konjunktiv itself, so that somebody else tells of it. A phrase
 * alone ("räumte die Lieferung ein") attributes no more than its object.
 */
const speaksItself = (q: Quotation, clause: Clause): boolean => q.rule === "de.quote.object" || q.cue.some((c) => contains(clause, c));

/**
 * Konjunktiv I, or "hätten", "wären" which replace it in the plural; "könnte", "würde" also speculate and count only while somebody is
 * speaking.
 */
function isReportive(scene: Scene, finite: number | undefined, speaking: boolean): boolean {
  if (finite === undefined) return false;
  const form = scene.tokens[finite]?.form.toLowerCase() ?? "";
  if (/^möchten?$/u.test(form)) return false;
  return speaking || /^(?:hätten?|wären?)$/u.test(form) || !/^(?:würden?|könnten?|sollten?|müssten?|dürften?)$/u.test(form);
}
