import { tieWords } from "../ties/words.ts";
import { wordsOf } from "../words.ts";
import { cleanLine } from "./clean.ts";
import { momentInWords } from "./dates.ts";
import type { RenderOptions } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Up to when the ledger is asked for what it knew; no line where it is asked now. @param asOf instant, ISO 8601, UTC */
export function knownByLines(asOf: string | undefined, { language, width }: Pick<RenderOptions, "language" | "width">): string[] {
  return asOf === undefined ? [] : wrap(tieWords(language).knownBy(momentInWords(cleanLine(asOf), wordsOf(language))), width);
}
