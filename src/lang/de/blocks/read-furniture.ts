import type { Below, SelfDescription } from "../../../core/index.ts";

/** Reads what the page says about itself (first version follows). */
export function readFurniture(_below: Below<"self">): SelfDescription {
  return { agencies: [] };
}
