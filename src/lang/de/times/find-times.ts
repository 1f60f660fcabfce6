import { type Below, type Clause, contains, publicationDay, type Timex } from "../../../core/index.ts";
import { TIME_RULES } from "./rules.ts";

/** "bis 2035", "für das Jahr 2040", "ins Jahr 2084": an end or an aim. */
const AIM = /(?<!\p{L})(?:bis|für|ab|ins)\s+(?:(?:zum|zur|das|dem|den|die|Jahr|Jahre|Ende|Anfang|Mitte)\s+)*$/iu;

/** Temporal expressions (TIMEX3) of every sentence, values reckoned from the document's day where it is known. */
export function findTimes({ document, sentences, clauses }: Below<"times">): readonly Timex[] {
  const day = publicationDay(document.published);
  const found: Timex[] = [];
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const same = bySentence.get(clause.sentence);
    if (same) same.push(clause);
    else bySentence.set(clause.sentence, [clause]);
  }
  for (const [sentence, { start, end }] of sentences.entries()) {
    const text = document.text.slice(start, end);
    const taken: { from: number; to: number }[] = [];
    for (const rule of TIME_RULES) {
      for (const match of text.matchAll(rule.pattern)) {
        const span = expression(rule.id, match);
        if (taken.some((t) => span.from < t.to && t.from < span.to)) continue;
        const past = clauseOf(bySentence.get(sentence) ?? [], start + span.from)?.time !== "future";
        const read = rule.read(match.groups ?? {}, { day, past });
        if (!read) continue;
        taken.push(span);
        const { value, type = "DATE", mod, stated = false } = read;
        const aim = AIM.test(text.slice(Math.max(0, span.from - 30), span.from));
        found.push({
          start: start + span.from,
          end: start + span.to,
          type,
          value,
          sentence,
          stated,
          rule: rule.id,
          ...(mod && { mod }),
          ...(aim && { aim: true }),
        });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words that are the expression: a year rule needs a word before it that is no part of it. */
function expression(rule: string, match: RegExpExecArray): { from: number; to: number } {
  const to = match.index + match[0].length;
  if (rule === "de.time.year") return { from: to - (match.groups?.["year"] ?? match.groups?.["near"] ?? "").length, to };
  const lead = match[0].length - match[0].trimStart().length;
  return { from: match.index + lead, to };
}

function clauseOf(clauses: readonly Clause[], at: number): Clause | undefined {
  let best: Clause | undefined;
  for (const c of clauses) if (contains(c, { start: at, end: at }) && (!best || c.end - c.start < best.end - best.start)) best = c;
  return best;
}
