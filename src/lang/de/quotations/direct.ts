import {
  type Below,
  type Clause,
  firstEndingAfter,
  overlaps,
  type Quotation,
  type Sentence,
  type Source,
  type Span,
  type Stance,
  type Token,
} from "../../../core/index.ts";
import { UTTERING } from "./acts.ts";
import { CUES, cueOf } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { isMedium, phrasesOf, sayerOf, sourceOf } from "./speaker.ts";
import { tokenAt } from "./token-at.ts";

/** Pairs of quotation marks used in German texts; straight ones close with themselves. */
const QUOTED = /„([^“”"„]{12,}?)[“”"]|»([^«»]{12,}?)«|«([^«»]{12,}?)»|“([^“”]{12,}?)”|"([^"„“]{12,}?)"/gu;

interface Speaker {
  readonly sources: readonly Source[];
  readonly span: readonly Span[];
  readonly cue: readonly Span[];
  readonly stance: Stance;
}

/** Speech in quotation marks, with the speaker of its sentence, of the sentence before a colon, or of the quotation before it. */
export function directSpeech({ document, blocks, sentences, tokens }: Below<"quotations">, scenes: readonly Scene[]): Quotation[] {
  const out: Quotation[] = [];
  let running: { speaker: Speaker; block: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const text = document.text.slice(block.start, block.end);
    if (!/[„“»«"]/u.test(text)) continue;
    for (const match of text.matchAll(QUOTED)) {
      const start = block.start + match.index;
      const span: Span = { start, end: start + match[0].length };
      if (!isSpeech(tokens, span)) continue;
      const around = scenesAround(span, sentences, scenes);
      const before = scenes[(around[0]?.sentence ?? 0) - 1];
      const speaker =
        around.map((s) => cueOutside(s, span)).find((s) => s !== undefined) ??
        (before && colonSpeaker(before)) ??
        colonInside(around[0], span) ??
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

/** The sentences that the marks stand in. One after the other from the first: a block may be very long, and full of marks. */
function scenesAround(span: Span, sentences: readonly Sentence[], scenes: readonly Scene[]): readonly Scene[] {
  const around: Scene[] = [];
  for (let s = firstEndingAfter(sentences, span.start); (sentences[s]?.start ?? span.end) < span.end; s++) {
    const scene = scenes[s] as Scene;
    if (overlaps(sentenceSpan(scene), span)) around.push(scene);
  }
  return around;
}

const sentenceSpan = (s: Scene): Span => ({ start: (s.tokens[s.from] as Token).start, end: (s.tokens[s.to - 1] as Token).end });

/** Marks around a name or a doubted word are no speech: there must be a verb inside. */
function isSpeech(tokens: readonly Token[], span: Span): boolean {
  for (let i = tokenAt(tokens, span.start); (tokens[i]?.end ?? Number.POSITIVE_INFINITY) <= span.end; i++)
    if (tokens[i]?.pos === "VERB" && (tokens[i] as Token).start >= span.start) return true;
  return false;
}

/** A verb of saying in the sentence but outside the marks. */
function cueOutside(scene: Scene, quoted: Span): Speaker | undefined {
  for (const clause of scene.clauses) {
    if (!cueOf(scene.tokens, clause) && !UTTERING.has(clause.lemma ?? "")) continue;
    const found = subjectOutside(scene, clause, quoted);
    if (found) return found;
  }
  return undefined;
}

/** The subject of a clause that stands outside the marks, as the speaker of what stands inside. */
function subjectOutside(scene: Scene, clause: Clause, quoted: Span): Speaker | undefined {
  const head = clause.head === undefined ? undefined : scene.tokens[clause.head];
  if (!head || overlaps(head, quoted)) return undefined;
  const own = phrasesOf(scene, clause);
  const outside = own.filter((p) => !overlaps(scene.tokens[p.head] as Token, quoted));
  const subject = sayerOf(scene, clause, outside);
  if (!subject) return undefined;
  const cueSpan: Span = { start: head.start, end: head.end };
  const source = sourceOf(scene, subject, cueSpan);
  const told = own.find(
    (p) => p !== subject && isMedium(scene, p) && (p.prep === undefined || p.prep === "gegenüber") && p.cases.has("dat"),
  );
  const chain = told ? [sourceOf(scene, told, cueSpan), source] : [source];
  const stance = CUES.get(clause.lemma ?? "")?.stance ?? "states";
  return { sources: chain, span: source.span ? [source.span] : [], cue: [cueSpan], stance };
}

/** Before marks that stand alone nothing else can be meant. */
const NOWHERE: Span = { start: -1, end: -1 };

/** "Er erklärte:", "Sie wurde deutlich:" at the end of the sentence before. */
function colonSpeaker(scene: Scene): Speaker | undefined {
  if (scene.tokens[scene.to - 1]?.form !== ":") return undefined;
  return cueOutside(scene, NOWHERE) ?? anySubject(scene, NOWHERE) ?? named(scene, scene.to - 1);
}

/** "Der Trainer war zufrieden: „…“": the same within one sentence, right before the marks. */
function colonInside(scene: Scene | undefined, quoted: Span): Speaker | undefined {
  if (!scene || quoted.start <= (scene.tokens[scene.from]?.start ?? 0)) return undefined;
  const first = tokenAt(scene.tokens, quoted.start);
  return scene.tokens[first - 1]?.form === ":" ? (anySubject(scene, quoted) ?? named(scene, first - 1)) : undefined;
}

/** The subject of the last main clause before the colon. */
function anySubject(scene: Scene, quoted: Span): Speaker | undefined {
  const main = scene.clauses.filter((c) => c.type === "main" && (quoted.start < 0 || c.start < quoted.start));
  for (const clause of main.reverse()) {
    const found = subjectOutside(scene, clause, quoted);
    if (found) return found;
  }
  return undefined;
}

/** "Der Minister wörtlich:", "Zitat von X:": no verb at all before the colon. */
function named(scene: Scene, colon: number): Speaker | undefined {
  if (scene.tokens.slice(scene.from, colon).some((t) => t.morph?.VerbForm === "Fin")) return undefined;
  const before = scene.phrases.filter((p) => p.to < colon);
  const phrase = before.find((p) => p.prep === "von") ?? before.find((p) => p.prep === undefined);
  const mark = scene.tokens[colon];
  if (!phrase || !mark) return undefined;
  const source = sourceOf(scene, phrase, { start: mark.start, end: mark.end });
  return { sources: [source], span: source.span ? [source.span] : [], cue: [], stance: "states" };
}

/** A quotation right after another one, in this block or opening the next, goes on with its speaker. */
function continues(running: { speaker: Speaker; block: number } | undefined, block: number, at: number, text: string): Speaker | undefined {
  if (!running) return undefined;
  const opens = text.slice(0, at).trim() === "";
  return (running.block === block && !opens) || (running.block === block - 1 && opens) ? running.speaker : undefined;
}
