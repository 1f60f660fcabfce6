import { cleanLine } from "../terminal/clean.ts";
import { page, paintOf, type RenderOptions } from "../terminal/paint.ts";
import { wrap, wrapParts } from "../terminal/wrap.ts";
import { failureInWords } from "../words-failures.ts";
import { healthInWords, sourceFacts } from "./tell.ts";
import type { SourceHealth } from "./views.ts";
import { SOURCE_WORDS } from "./words.ts";

/** Sources with their health as text: the name and the state in words, what else is known, the address and the id. */
export function renderSources(sources: readonly SourceHealth[], options: RenderOptions): string {
  const { width, language } = options;
  const { bold, dim } = paintOf(options);
  if (sources.length === 0) return page(wrap(SOURCE_WORDS[language].none, width));
  return page(
    sources.flatMap((source, i) => {
      const name = cleanLine(source.title ?? source.address);
      return [
        ...(i === 0 ? [] : [""]),
        ...wrapParts([bold(name), healthInWords(source, language)], width, "", "  "),
        ...wrapParts(sourceFacts(source, language), width, "  "),
        ...(source.error === undefined ? [] : wrap(cleanLine(failureInWords({ reason: source.error }, language)), width, "  ! ", "    ")),
        ...wrapParts([...(source.title === undefined ? [] : [cleanLine(source.address)]), source.id], width, "  ").map(dim),
      ];
    }),
  );
}
