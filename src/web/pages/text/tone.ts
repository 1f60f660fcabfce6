import type { ListedClaim } from "../../../server/contract.ts";
import { numberFormat } from "./formats.ts";

/** Cooperation or conflict, by the sign of PLOVER's score. Shown in words and shape first, in colour only besides. */
export type Tone = "cooperation" | "conflict" | "relation";

/** Tone of one claim. Relations have no score and no tone of their own; a score of 0 (a request) has none either. */
export function tone(claim: Pick<ListedClaim, "score">): Tone {
  if (claim.score === undefined || claim.score === 0) return "relation";
  return claim.score > 0 ? "cooperation" : "conflict";
}

/** `+9,5`, with a real minus sign. */
export function scoreInWords(score: number, tag: string): string {
  const digits = numberFormat(tag).format(Math.abs(score));
  return score === 0 ? digits : `${score > 0 ? "+" : "−"}${digits}`;
}
