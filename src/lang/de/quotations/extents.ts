import { overlaps, type Quotation, type Span, type Token } from "../../../core/index.ts";
import { widthOf } from "./by-sentence.ts";
import type { Scene } from "./scenes.ts";
import { wholeSpeaker } from "./speaker-span.ts";
import { tokenAt } from "./token-at.ts";

/** Marks of punctuation at the border of an indirect quotation, which belong to the sentence around it. */
const BORDER = /^[,;:.!?–-]$/u;
/** A conjunction that joins the quotation to what stands before it is not said by anybody. */
const JOINS = /^(?:und|aber|doch|denn|sondern|,)$/iu;

/** What is looked at to give quotations their extent. */
interface Layers {
  readonly tokens: readonly Token[];
  readonly scenes: readonly Scene[];
}

/**
 * Quotations with their final extent: speakers from article to apposition, indirect speech without the comma or full stop around
 * it, neighbouring stretches as one.
 */
export function withExtents(quotations: readonly Quotation[], layers: Layers): readonly Quotation[] {
  const known = new Map<string, Span>();
  const speaker = (span: Span): Span => {
    const key = `${span.start}-${span.end}`;
    const found = known.get(key) ?? extended(span, layers);
    known.set(key, found);
    return found;
  };
  return quotations.flatMap((q) => {
    const spans = q.type === "Indirect" ? trimmed(q.spans, layers.tokens) : q.spans;
    return spans.length === 0 ? [] : [{ ...q, speaker: q.speaker.map(speaker), spans }];
  });
}

function extended(span: Span, { tokens, scenes }: Layers): Span {
  const token = tokens[tokenAt(tokens, span.start)];
  const scene = token && scenes[token.sentence];
  return scene && scene.phrases.length > 0 ? wholeSpeaker(scene, span) : span;
}

/** Spans without punctuation at their borders; those with nothing but punctuation between them become one. */
function trimmed(spans: readonly Span[], tokens: readonly Token[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const from = tokenAt(tokens, span.start);
    let to = from;
    while (to < tokens.length && (tokens[to] as Token).start < span.end) to++;
    if (to === from) continue;
    const last = joined.at(-1);
    const between = last === undefined ? [] : tokens.slice(last[1], from);
    if (last && between.every((t) => BORDER.test(t.form) || /^(?:und|oder|sowie)$/u.test(t.form))) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.flatMap(([from, to]) => {
    let [a, b] = [from, to];
    while (a < b && (BORDER.test(tokens[a]?.form ?? "") || (a === from && JOINS.test(tokens[a]?.form ?? "")))) a++;
    while (b > a && BORDER.test(tokens[b - 1]?.form ?? "")) b--;
    return a < b ? [{ start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end }] : [];
  });
}

/**
 * Marks what lies in another quotation as nested: fragments in quotation marks in reported speech, speech inside speech, and of two
 * readings of the same words the weaker one. An account ("nach Angaben des Amtes") that is a whole sentence of a passage is no part of it.
 */
export function withNesting(quotations: readonly Quotation[]): readonly Quotation[] {
  const order = quotations.map((q, at) => ({ q, at, ...reach(q) })).sort((a, b) => a.start - b.start || a.at - b.at);
  const inside = new Set<Quotation>();
  for (const [i, inner] of order.entries()) {
    if (inner.q.nested) continue;
    for (let k = i + 1; k < order.length && (order[k]?.start ?? 0) < inner.end; k++) {
      const other = order[k];
      if (!other || other.q.nested) continue;
      if (holds(other.q, inner.q, other.at < inner.at)) inside.add(inner.q);
      if (holds(inner.q, other.q, inner.at < other.at)) inside.add(other.q);
    }
  }
  return quotations.map((q) => (inside.has(q) ? { ...q, nested: true } : q));
}

/** From the first character of a quotation to its last. */
const reach = (q: Quotation): Span => ({ start: Math.min(...q.spans.map((s) => s.start)), end: Math.max(...q.spans.map((s) => s.end)) });

const STRENGTH: readonly Quotation["type"][] = ["Reported", "FreeIndirect", "IndirectFreeIndirect", "Indirect", "Direct"];

function holds(outer: Quotation, inner: Quotation, earlier: boolean): boolean {
  const own = widthOf(inner);
  const common = shared(outer.spans, inner.spans);
  if (own === 0 || common < 0.8 * own) return false;
  const same = common >= 0.8 * widthOf(outer);
  if (!same) return true;
  const [a, b] = [STRENGTH.indexOf(outer.type), STRENGTH.indexOf(inner.type)];
  return a === b ? earlier : a > b;
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) if (overlaps(x, y)) sum += Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return sum;
}
