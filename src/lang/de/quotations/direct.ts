import {
  type Below,
  firstEndingAfter,
  overlaps,
  type Quotation,
  type Source,
  type Span,
  type Stance,
  type Token,
} from "../../../core/index.ts";
import { CUES } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { chooseSubject, isMedium, phrasesOf, sourceOf } from "./speaker.ts";

/** Pairs of quotation marks used in German texts; straight ones close with themselves. */
const QUOTED = /„([^“”"„]{12,}?)[“”"]|»([^«»]{12,}?)«|«([^«»]{12,}?)»|“([^“”]{12,}?)”|"([^"„“]{12,}?)"/gu;

interface Speaker {
  readonly sources: readonly Source[];
  readonly span: readonly Span[];
  readonly cue: readonly Span[];
  readonly stance: Stance;
}

/** Speech in quotation marks, with the speaker of its sentence, of the sentence before a colon, or of the quotation before it. */
export function directSpeech({ document, blocks, sentences }: Below<"quotations">, scenes: readonly Scene[]): Quotation[] {
  const out: Quotation[] = [];
  let running: { speaker: Speaker; block: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const text = document.text.slice(block.start, block.end);
    if (!/[„“»«"]/u.test(text)) continue;
    const inBlock: Scene[] = [];
    for (let s = firstEndingAfter(sentences, block.start); sentences[s]?.block === index; s++) inBlock.push(scenes[s] as Scene);
    for (const match of text.matchAll(QUOTED)) {
      const start = block.start + match.index;
      const span: Span = { start, end: start + match[0].length };
      const around = inBlock.filter((s) => overlaps(sentenceSpan(s), span));
      if (!isSpeech(around, span)) continue;
      const before = scenes[(around[0]?.sentence ?? 0) - 1];
      const speaker =
        around.map((s) => cueOutside(s, span)).find((s) => s !== undefined) ??
        (before && colonSpeaker(before)) ??
        continues(running, index, match.index, text);
      if (speaker) running = { speaker, block: index };
      out.push({
        spans: [span],
        speaker: speaker?.span ?? [],
        cue: speaker?.cue ?? [],
        type: "Direct",
        nested: false,
        sources: speaker?.sources ?? [],
        stance: speaker?.stance ?? "states",
        rule: speaker ? "de.quote.marks" : "de.quote.marks-no-speaker",
      });
    }
  }
  return out;
}

const sentenceSpan = (s: Scene): Span => ({ start: (s.tokens[s.from] as Token).start, end: (s.tokens[s.to - 1] as Token).end });

/** Marks around a name or a doubted word are no speech: there must be a verb inside. */
function isSpeech(scenes: readonly Scene[], span: Span): boolean {
  return scenes.some((s) => s.tokens.slice(s.from, s.to).some((t) => t.pos === "VERB" && t.start >= span.start && t.end <= span.end));
}

/** A verb of saying in the sentence but outside the marks. */
function cueOutside(scene: Scene, quoted: Span): Speaker | undefined {
  for (const clause of scene.clauses) {
    const cue = CUES.get(clause.lemma ?? "");
    const head = clause.head === undefined ? undefined : scene.tokens[clause.head];
    if (!cue || !head || overlaps(head, quoted)) continue;
    const outside = phrasesOf(scene, clause).filter((p) => !overlaps(scene.tokens[p.head] as Token, quoted));
    const subject = chooseSubject(scene, clause, outside);
    if (!subject) continue;
    const cueSpan: Span = { start: head.start, end: head.end };
    const source = sourceOf(scene, subject, cueSpan);
    const told = phrasesOf(scene, clause).find(
      (p) => p !== subject && isMedium(scene, p) && (p.prep === undefined || p.prep === "gegenüber") && p.cases.has("dat"),
    );
    const chain = told ? [sourceOf(scene, told, cueSpan), source] : [source];
    return { sources: chain, span: source.span ? [source.span] : [], cue: [cueSpan], stance: cue.stance };
  }
  return undefined;
}

/** "Er erklärte:" at the end of the sentence before. */
function colonSpeaker(scene: Scene): Speaker | undefined {
  if (scene.tokens[scene.to - 1]?.form !== ":") return undefined;
  return cueOutside(scene, { start: -1, end: -1 });
}

/** A quotation right after another one, in this block or opening the next, goes on with its speaker. */
function continues(running: { speaker: Speaker; block: number } | undefined, block: number, at: number, text: string): Speaker | undefined {
  if (!running) return undefined;
  const opens = text.slice(0, at).trim() === "";
  return (running.block === block && !opens) || (running.block === block - 1 && opens) ? running.speaker : undefined;
}
