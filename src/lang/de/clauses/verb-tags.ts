import type { Token } from "../../../core/index.ts";

/** Questions to the tags of verbs; which form is finite was decided by the tagger. */
export const isFiniteVerb = (token: Token | undefined): boolean => token?.xpos === "FIN";

/** "zu liefern", "anzukündigen". */
export function isZuInfinitive(tokens: readonly Token[], index: number): boolean {
  const { xpos } = tokens[index] as Token;
  if (xpos === "IZU") return true;
  return xpos === "INF" && (tokens[index - 1]?.xpos === "ZU" || tokens[index - 1]?.form.toLowerCase() === "zu");
}
