import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../sentences/sentence.ts";
import { contains, type Span } from "../text/span.ts";
import { interval } from "../times/interval.ts";
import type { Timex } from "../times/timex.ts";
import { type PublicationDate, publicationDay } from "./document.ts";

interface Layers {
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly times: readonly Timex[];
}

/**
 * Bounds a publication date by what the text tells: what lies in the past of the article cannot be later than it,
 * what lies in its future cannot be earlier. Only dates that state their year count; nothing is narrowed to a day.
 * A date that is already known to the day stays as it is.
 */
export function boundPublication(known: PublicationDate, layers: Layers): PublicationDate {
  if (publicationDay(known) !== undefined) return known;
  let notBefore = known.notBefore;
  let notAfter = known.notAfter;
  const lower: Span[] = [];
  const upper: Span[] = [];
  for (const time of layers.times) {
    if (!time.stated || time.aim || time.type !== "DATE") continue;
    const range = interval(time.value);
    const clause = innermost(layers.clauses, time);
    const sentence = layers.sentences[time.sentence];
    if (!range || !clause || !sentence) continue;
    if (clause.time === "past" && (notBefore === undefined || range.from > notBefore)) {
      notBefore = range.from;
      lower.splice(0, lower.length, span(sentence));
    }
    if (clause.time === "future" && (notAfter === undefined || range.to < notAfter)) {
      notAfter = range.to;
      upper.splice(0, upper.length, span(sentence));
    }
  }
  const evidence = [...lower, ...upper];
  // Contradictory bounds mean that one of the sentences was misread: then nothing is known.
  if (evidence.length === 0 || (notBefore !== undefined && notAfter !== undefined && notBefore > notAfter)) return known;
  return {
    ...(notBefore !== undefined && { notBefore }),
    ...(notAfter !== undefined && { notAfter }),
    basis: "text",
    evidence,
  };
}

function innermost(clauses: readonly Clause[], time: Timex): Clause | undefined {
  let best: Clause | undefined;
  for (const c of clauses) if (contains(c, time) && (!best || c.end - c.start <= best.end - best.start)) best = c;
  return best;
}

const span = (s: Sentence): Span => ({ start: s.start, end: s.end });
