import type { Decision } from "../../core/index.ts";
import { cleanView } from "../terminal/clean.ts";
import { page, type RenderOptions } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";
import { eventWords } from "./words.ts";

/** A decision, and that it was taken back if it was. */
export interface DecisionView extends Decision {
  readonly undone?: { readonly reason: string; readonly by: string; readonly at: string };
}

/** Decisions, one each: what, about what, who, when, and why. */
export function decisionLines(decisions: readonly DecisionView[], { language, width }: RenderOptions): string[] {
  const words = eventWords(language);
  return cleanView(decisions).flatMap(({ id, kind, subjects, value, reason, by, at, undone }) => [
    ...wrap(
      `${id}  ${words.decision[kind]}${value === undefined ? "" : ` ${value}`}: ${subjects.join(", ")} · ${by}, ${at.slice(0, 10)}`,
      width,
      "",
      "    ",
    ),
    ...wrap(reason, width, "    "),
    ...(undone ? wrap(`${words.undone(undone.at.slice(0, 10), undone.by)}: ${undone.reason}`, width, "    ") : []),
  ]);
}

/** The list of decisions. */
export function renderDecisions(decisions: readonly DecisionView[], options: RenderOptions): string {
  return page(decisions.length === 0 ? [eventWords(options.language).noDecisions] : decisionLines(decisions, options));
}
