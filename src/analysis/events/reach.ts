import type { RecordedClaim } from "../../core/index.ts";
import { eventKey, isRelation } from "./kind-class.ts";
import { nameOf } from "./names.ts";

/** By what a claim can meet others of its event: claims with neither the key nor the name in common are never compared. */
export interface Reach {
  readonly key: string;
  /** The name that the sentence gives to the happening. */
  readonly name?: string;
}

/** The reach of a claim; undefined for a standing relation, which belongs to no event. */
export function reachOf(claim: RecordedClaim): Reach | undefined {
  if (isRelation(claim.kind)) return undefined;
  const name = nameOf(claim)?.name;
  return { key: eventKey(claim), ...(name !== undefined && { name }) };
}
