import type { Funnel } from "../views.ts";
import { wordsOf } from "../words.ts";
import { NBSP, page, paintOf, type RenderOptions } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** From articles to contradictions, on one line where it fits. */
export function renderFunnel(funnel: Funnel, options: RenderOptions): string {
  const words = wordsOf(options.language);
  const { bold } = paintOf(options);
  const steps = [
    words.articles(funnel.articles),
    words.origins(funnel.origins),
    words.claims(funnel.claims),
    words.contradictions(funnel.contradictions),
  ];
  const line = steps.map((step) => bold(step.replaceAll(" ", NBSP))).join(" → ");
  const rest = funnel.notAnalysed > 0 ? wrap(words.notAnalysed(funnel.notAnalysed), options.width) : [];
  return page([...wrap(line, options.width, "", "  "), ...rest]);
}
