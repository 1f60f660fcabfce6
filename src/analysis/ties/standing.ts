import type { RecordedClaim } from "../../core/index.ts";
import { eventStatus } from "../events/history.ts";
import { callsOff } from "../events/kind-class.ts";
import { type Status, statusOf } from "../status.ts";
import type { Told } from "../told.ts";

/**
 * How an event stands by all that is told of it.
 * - `asserted`: an outlet tells it in its own voice; `reported`: only sources do
 * - `planned`: announced, and nobody tells that it came; `possible`: nobody commits to it
 * - `contested`: told or planned, and denied; `denied`: only denied; `called-off`: planned, and it will not come
 */
export const STANDINGS = ["asserted", "reported", "planned", "possible", "contested", "denied", "called-off"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Standings of what is told to have happened, uncontested: the sums and the signs of ties rest on these alone. */
export const TOLD: ReadonlySet<Standing> = new Set<Standing>(["asserted", "reported"]);

/** A standing and the claims that make it. */
export interface Judged {
  readonly standing: Standing;
  readonly by: readonly Told[];
}

/**
 * How an event stands, from its claims. That it came counts more than that it was called off before. Who calls a meeting off rejects it
 * (codebook), so that a plan which is only called off stands as this rejection.
 */
export function judge(told: readonly Told[]): Judged {
  const off = told.filter(({ claim }) => callsOff(claim) !== undefined);
  if (off.length === 0) return judgePlain(told);
  const plan = told.filter(({ claim }) => callsOff(claim) === undefined);
  const own = judgePlain(plan);
  if (TOLD.has(own.standing) || own.standing === "contested") return own;
  const rejected = judgePlain(off);
  return plan.length === 0 || TOLD.has(rejected.standing) ? rejected : own;
}

function judgePlain(told: readonly Told[]): Judged {
  const statuses = told.map(({ claim }) => statusOf(claim));
  const are = (...wanted: (Status | undefined)[]): readonly Told[] => told.filter((_, i) => wanted.includes(statuses[i]));
  const [came, planned, denied] = [are("stated", "reported"), are("announced"), are("denied").filter((t) => !isOff(t.claim))];
  if (came.length > 0) {
    if (denied.length > 0) return { standing: "contested", by: [...came, ...denied] };
    return { standing: are("stated").length > 0 ? "asserted" : "reported", by: came };
  }
  const off = told.filter(({ claim }) => isOff(claim));
  if (off.length > 0) return { standing: "called-off", by: off };
  if (planned.length > 0) {
    // "Not yet concluded" does not stand against a plan to conclude.
    const against = denied.filter((t) => t.claim.tense === "future");
    return against.length > 0 ? { standing: "contested", by: [...planned, ...against] } : { standing: "planned", by: planned };
  }
  return denied.length > 0 ? { standing: "denied", by: denied } : { standing: "possible", by: told };
}

/** Somebody says, without contradicting anybody, that it will not come. */
const isOff = (claim: RecordedClaim): boolean => callsOff(claim) === undefined && eventStatus(claim) === "called-off";
