import type { RecordedClaim } from "../../core/index.ts";
import { type Pair, pairsOf } from "../dyads.ts";
import { isRelation } from "../events/kind-class.ts";
import { groupBy } from "../group-by.ts";
import { type Status, statusOf } from "../status.ts";
import type { Told } from "../told.ts";
import type { ClaimOrigin } from "../voices/claim-origin.ts";
import { countOrigins, type OriginCount } from "../voices/count-origins.ts";
import type { Days } from "../when.ts";
import { earliest } from "./months.ts";

/** One origin says one thing of a standing relation. */
export interface Saying {
  readonly origin: ClaimOrigin;
  readonly status: Status;
  /** Ids. */
  readonly claims: readonly string[];
  /** Days of the first and the last article; absent if not known. */
  readonly first?: Days;
  readonly last?: Days;
}

/** That two are close, or at odds, and who says so. */
export interface StandingRelation {
  readonly dyad: string;
  readonly kind: "alignment" | "rivalry";
  /** It is told to be over. */
  readonly ends: boolean;
  /** Origins that hold it for so: in the outlet's voice, or a source's. */
  readonly origins: OriginCount;
  /** Since when it is told as so, as far as the articles are dated. */
  readonly first?: Days;
  readonly last?: Days;
  /** Whoever holds it for so comes first, then by the day of the first article. */
  readonly sayings: readonly Saying[];
}

const HOLDS: ReadonlySet<Status> = new Set<Status>(["stated", "reported"]);

/** True if its source holds it for so. */
export function holds(claim: RecordedClaim): boolean {
  return HOLDS.has(statusOf(claim));
}

/** Standing relations by pair, kind and whether they are told to be over; of one pair if it is named. */
export function standingRelations({ told }: { readonly told: readonly Told[] }, only?: string): readonly StandingRelation[] {
  const all = relationsTold(told).filter(({ pair }) => only === undefined || pair.id === only);
  const groups = groupBy(all, ({ pair, told: { claim } }) => `${pair.id} ${claim.kind}${claim.ends === true ? "!" : ""}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first
        ? [
            relation(
              first.pair.id,
              group.map((g) => g.told),
            ),
          ]
        : [];
    })
    .sort((a, b) => compare(`${a.dyad} ${a.kind} ${a.ends}`, `${b.dyad} ${b.kind} ${b.ends}`));
}

/** Claims of standing relations, each under every pair it lies between. */
export function relationsTold(told: readonly Told[]): readonly { readonly pair: Pair; readonly told: Told }[] {
  return told.filter(({ claim }) => isRelation(claim.kind)).flatMap((t) => pairsOf(t.claim).map((pair) => ({ pair, told: t })));
}

function relation(dyad: string, told: readonly Told[]): StandingRelation {
  const held = told.filter(({ claim }) => holds(claim));
  const sayings = [...groupBy(told, (t) => `${t.voice.basis} ${t.voice.keys.join("+")} ${statusOf(t.claim)}`).values()].map(saying);
  return {
    dyad,
    kind: told[0]?.claim.kind === "rivalry" ? "rivalry" : "alignment",
    ends: told[0]?.claim.ends === true,
    origins: countOrigins(held.map((t) => t.voice)),
    ...span(held),
    sayings: sayings
      .flatMap((s) => s ?? [])
      .sort(
        (a, b) =>
          Number(HOLDS.has(b.status)) - Number(HOLDS.has(a.status)) ||
          (a.first?.to ?? Number.POSITIVE_INFINITY) - (b.first?.to ?? Number.POSITIVE_INFINITY) ||
          compare(a.claims[0] ?? "", b.claims[0] ?? ""),
      ),
  };
}

function saying(told: readonly Told[]): Saying | undefined {
  const [one] = told;
  return one && { origin: one.voice, status: statusOf(one.claim), claims: told.map((t) => t.claim.id).sort(), ...span(told) };
}

/** Days of the first and the last article. */
function span(told: readonly Told[]): { readonly first?: Days; readonly last?: Days } {
  const days = told.flatMap((t) => t.published ?? []);
  const [first, last] = [earliest(days), days.toSorted((a, b) => b.to - a.to || b.from - a.from)[0]];
  return { ...(first && { first }), ...(last && { last }) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
