import { reviewWords } from "../review/words.ts";
import type { ExplainView, MarkView } from "../views.ts";
import { type Words, wordsOf } from "../words.ts";
import { claimLines } from "./claim-lines.ts";
import { AGAINST, firmness, manner, quoted, SHAPES, voice, what, who } from "./claim-words.ts";
import { cleanView } from "./clean.ts";
import { markSentence, numberMarks, raised } from "./marks.ts";
import { NBSP, page, paintOf, type RenderOptions } from "./paint.ts";
import { wrap, wrapParts } from "./wrap.ts";

/** How a claim came about: its sentence with everything marked that made it, then the rules step by step. */
export function renderExplain(view: ExplainView, options: RenderOptions): string {
  const { width } = options;
  const words = wordsOf(options.language);
  const paint = paintOf(options);
  const { claim, asRead, carried, steps, origin } = cleanView(view);
  const marked = numberMarks(view.marks);
  const sentence = quoted(markSentence(view.claim.quote, marked, paint).trim(), words);
  const legend = marked.map(({ n, marks }) => `${raised(n)} ${[...new Set(marks.map((m) => roleOf(m, words)))].join(", ")}`);
  const heading = (text: string): string => paint.bold(text);

  const lines = [...claimLines(claim, { words, paint, width, indent: "", sentence }), "", ...wrapParts(cleanView(legend), width, "  ")];
  if (asRead) {
    const said = `${SHAPES[asRead.status]} ${who(asRead)}${NBSP} ${what(asRead, words)}`;
    const rest = [`${words.says}: ${voice(asRead, words)}`, manner(asRead, words), firmness(asRead, words)];
    lines.push("", heading(reviewWords(options.language).asRead), ...wrapParts([said, ...new Set(rest)], width, "  "));
  }
  if (carried.length > 0) {
    lines.push("", heading(words.carried));
    for (const c of carried)
      lines.push(...wrap([roleOf(c, words), c.quote && quoted(c.quote, words)].filter(Boolean).join("  "), width, "  ", "    "));
  }
  lines.push("", heading(words.steps));
  if (steps.length === 0) lines.push(`  ${words.noSteps}`);
  for (const [i, step] of steps.entries()) {
    const number = `${i + 1}.`.padStart(4);
    lines.push(...wrap(`${step.says}${step.quote ? `  ${quoted(step.quote, words)}` : ""}`, width, `${number} `, "     "));
    lines.push(...wrap(`${words.rule} ${step.rule}`, width, "     ").map(paint.dim));
  }
  lines.push("", heading(words.origin), ...wrap(originOf(origin, words), width, "  "));
  if (claim.contradicts.length > 0) lines.push("", heading(`${AGAINST} ${words.opposedBy}`), ...wrapParts(claim.contradicts, width, "  "));
  if (claim.repeats.length > 0) lines.push("", heading(words.repeats), ...wrapParts(claim.repeats, width, "  "));
  return page(lines);
}

function roleOf({ role, of }: Pick<MarkView, "role" | "of">, words: Words): string {
  return of === "" ? words.role[role] : `${words.role[role]}: ${of}`;
}

function originOf({ basis, of, shared, agency }: ExplainView["origin"], words: Words): string {
  if (basis === "decided") return words.decidedOrigin(of);
  if (basis === "own" || of === undefined) return words.ownOrigin;
  const copy = words.copyOf(of, String(Math.round((shared ?? 0) * 100)));
  return agency === undefined ? copy : `${copy} ${words.bothCredit(agency)}`;
}
