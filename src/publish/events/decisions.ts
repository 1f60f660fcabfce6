import { changeInWords } from "../review/tell.ts";
import type { DecisionView } from "../review/views.ts";
import { cleanView } from "../terminal/clean.ts";
import { page, type RenderOptions } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";
import { eventWords } from "./words.ts";

/** Decisions, one each: what, about what, who, when, and why. */
export function decisionLines(decisions: readonly DecisionView[], { language, width }: RenderOptions): string[] {
  const words = eventWords(language);
  return cleanView(decisions).flatMap(({ id, kind, subjects, value, change, reason, by, at, undone, nowhere }) => [
    ...wrap(
      `${id}  ${words.decision[kind]}${value === undefined ? "" : ` ${value}`}: ${subjects.join(", ")} · ${by}, ${at.slice(0, 10)}`,
      width,
      "",
      "    ",
    ),
    ...(change ? wrap(changeInWords(change, language).join(" · "), width, "    ") : []),
    ...wrap(reason, width, "    "),
    ...(nowhere ? wrap(words.nowhere, width, "    ") : []),
    ...(undone ? wrap(`${words.undone(undone.at.slice(0, 10), undone.by)}: ${undone.reason}`, width, "    ") : []),
  ]);
}

/** The list of decisions. */
export function renderDecisions(decisions: readonly DecisionView[], options: RenderOptions): string {
  return page(decisions.length === 0 ? [eventWords(options.language).noDecisions] : decisionLines(decisions, options));
}
