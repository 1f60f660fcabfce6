import type { Study } from "../../analysis/index.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import type { RecordedClaim } from "../../core/index.ts";
import type { ClaimOriginView } from "../claim-origins.ts";
import type { StatedView } from "./views.ts";

/** Every value that claims state, with those who state it; the one that most origins state first. */
export function statedBy(
  claims: readonly RecordedClaim[],
  of: (claim: RecordedClaim) => string | undefined,
  { originOf }: Study,
  origin: (claim: RecordedClaim) => ClaimOriginView,
): StatedView[] {
  const byValue = new Map<string, RecordedClaim[]>();
  for (const claim of claims) {
    const value = of(claim);
    if (value !== undefined) byValue.set(value, [...(byValue.get(value) ?? []), claim]);
  }
  return [...byValue]
    .map(([value, own]): StatedView => {
      const says = new Map(own.map((c) => [originOf(c).keys.join("+"), origin(c)]));
      return { value, says: [...says.values()], origins: countOrigins(own.map(originOf)), claims: own.map((c) => c.id) };
    })
    .sort((a, b) => b.origins.atLeast - a.origins.atLeast || (a.value < b.value ? -1 : 1));
}
