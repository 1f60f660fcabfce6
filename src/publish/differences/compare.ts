import { diffArrays, diffWordsWithSpace } from "diff";
import type { Part, Piece } from "./views.ts";

/** Two texts that need more steps are shown as one that went and one that came: time and memory grow with the square. */
const MOST_EDITS = 1500;
/** Pairs of sentences looked at within one change. */
const MOST_PAIRS = 10_000;
/** Two sentences are states of one if they share this much of their words (Dice coefficient). */
const ALIKE = 0.5;

const sentenceBorders = new Intl.Segmenter("de", { granularity: "sentence" });

/** The sentences of a paragraph, all of its words in them. */
export function sentencesOf(paragraph: string): string[] {
  return [...sentenceBorders.segment(paragraph)].map((s) => s.segment.trim()).filter((s) => s !== "");
}

/** What changed from one list of sentences to another, by sentence, and by word within a sentence that changed. */
export function compare(before: readonly string[], after: readonly string[]): readonly Part[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!changes) return [...before.map(gone), ...after.map(come)];
  const parts: Part[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const flush = (): void => {
    parts.push(...pair(removed, added));
    [removed, added] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      parts.push({ kind: "same", sentences: change.value });
    }
  }
  flush();
  return parts;
}

/** Finds the sentences of a change that are two states of one; the others went or came. Order is kept. */
function pair(removed: readonly string[], added: readonly string[]): Part[] {
  if (removed.length * added.length > MOST_PAIRS) return [...removed.map(gone), ...added.map(come)];
  const words = new Map([...removed, ...added].map((s) => [s, wordsOf(s)]));
  const parts: Part[] = [];
  let next = 0;
  for (const sentence of removed) {
    let [best, at] = [ALIKE, -1];
    for (let i = next; i < added.length; i++) {
      const shared = dice(words.get(sentence) ?? [], words.get(added[i] ?? "") ?? []);
      if (shared >= best && (at < 0 || shared > best)) [best, at] = [shared, i];
    }
    if (at < 0) parts.push(gone(sentence));
    else {
      parts.push(...added.slice(next, at).map(come), { kind: "changed", pieces: pieces(sentence, added[at] ?? "") });
      next = at + 1;
    }
  }
  return [...parts, ...added.slice(next).map(come)];
}

function pieces(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (!changes)
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  return joined(changes.map(({ removed, added, value }) => ({ kind: removed ? "removed" : added ? "added" : "same", text: value })));
}

/** Neighbouring words that changed are one piece that went and one that came, not word by word. */
function joined(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let [removed, added] = ["", ""];
  for (const [i, { kind, text }] of words.entries()) {
    const next = words[i + 1];
    const between = kind === "same" && text.trim() === "" && removed + added !== "" && next !== undefined && next.kind !== "same";
    if (kind !== "added" && (kind === "removed" || between)) removed += text;
    if (kind !== "removed" && (kind === "added" || between)) added += text;
    if (kind === "same" && !between) {
      pieces.push(...changed(removed, added), { kind, text });
      [removed, added] = ["", ""];
    }
  }
  return [...pieces, ...changed(removed, added)];
}

function changed(removed: string, added: string): Piece[] {
  const pieces: Piece[] = [
    { kind: "removed", text: removed },
    { kind: "added", text: added },
  ];
  return pieces.filter((p) => p.text !== "");
}

/** Words of a sentence, sorted. */
function wordsOf(sentence: string): string[] {
  return (sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort();
}

function dice(a: readonly string[], b: readonly string[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? "", b[j] ?? ""];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

const gone = (sentence: string): Part => ({ kind: "removed", sentence });
const come = (sentence: string): Part => ({ kind: "added", sentence });
