import type { Credibility, Decision, RecordedClaim } from "../core/index.ts";
import { polarity } from "./claim-key.ts";
import { isSymmetric } from "./dyads.ts";
import { statusOf } from "./status.ts";
import type { Study } from "./study.ts";
import { countOrigins, type OriginCount } from "./voices/count-origins.ts";

/**
 * Why a digit is proposed.
 * - `confirmed`: told by so many origins; `may-coincide`: they may all be one, or outlets that do not say from whom they have it
 * - `one-side`: who tells it for certain speaks in his own cause
 * - `one-origin`: nobody else tells it
 * - `contradicted`, `denied-by-all`: by so many origins; `not-certain`: its own source does not say that it is so
 */
export type CredibilityCode = "confirmed" | "may-coincide" | "one-side" | "one-origin" | "contradicted" | "denied-by-all" | "not-certain";

export interface CredibilityReason {
  readonly code: CredibilityCode;
  readonly origins: OriginCount;
  /** Ids. */
  readonly claims: readonly string[];
}

/** A digit of the Admiralty code that the software proposes; a person sets it. */
export interface CredibilityProposal {
  readonly digit: Credibility;
  readonly reasons: readonly CredibilityReason[];
  /** The digit that a person set. */
  readonly set?: Decision;
}

/**
 * Proposes the digit of a claim by who else tells the same, and who tells the opposite (NATO AJP-2.1: 1 is confirmed by other independent
 * sources, 6 cannot be judged). How reliable the sources are does not count: that is the letter.
 * 1: at least two certain origins tell it, not all on one side of it, and nobody contradicts; 2: perhaps another origin does, or all of them are
 * on one side, or say it in their own voice without telling from whom they have it; 3: more tell it than contradict it, or its own source holds
 * it for possible only and others tell it; 4: as many contradict it as tell it; 5: all others contradict it, and they are more; 6: one origin.
 */
export function credibilityProposal(claim: RecordedClaim, study: Study): CredibilityProposal {
  const members = study.eventOf.get(claim.id)?.members.map((m) => m.claim) ?? [claim];
  const opponents = study.contradicts.get(claim.id) ?? [];
  // Who tells another figure of the same event opposes this one.
  const same = [claim, ...members.filter((c) => c.id !== claim.id && says(c, claim) && !opponents.includes(c.id))];
  const against = opponents.flatMap((id) => study.toldOf.get(id)?.claim ?? []);
  const count = (claims: readonly RecordedClaim[]): OriginCount => countOrigins(claims.map((c) => study.originOf(c)));
  const [tell, oppose] = [count(same), count(against)];
  const set = study.decisions.findLast((d) => d.kind === "credibility" && d.subjects[0] === claim.id);
  const reasons: CredibilityReason[] = [];
  const give = (code: CredibilityCode, origins: OriginCount, claims: readonly RecordedClaim[]): void =>
    void reasons.push({ code, origins, claims: claims.map((c) => c.id).sort() });
  const sure = same.filter((c) => study.originOf(c).basis !== "outlet");
  const certain = count(sure).atLeast > 1;
  const oneSide = certain && allOnOneSide(sure, study);
  if (certain) give(oneSide ? "one-side" : "confirmed", tell, same);
  else if (tell.atMost > 1) give("may-coincide", tell, same);
  else give("one-origin", tell, same);
  const unsure = statusOf(claim) === "possible";
  if (unsure) give("not-certain", count([claim]), [claim]);
  const alone = tell.atMost === 1;
  if (against.length > 0) give(alone && oppose.atLeast > 1 ? "denied-by-all" : "contradicted", oppose, against);
  return { digit: digit(), reasons, ...(set && { set }) };

  function digit(): Credibility {
    if (oppose.atLeast > 0) {
      if (alone && oppose.atLeast > 1) return 5;
      return oppose.atLeast >= tell.atLeast ? 4 : 3;
    }
    if (alone) return 6;
    if (unsure) return 3;
    return certain && !oneSide ? 1 : 2;
  }
}

/**
 * True if all who tell it with a name act in it on one side, and so speak in their own cause. Who admits does not, and what either side tells is
 * no one side's.
 */
function allOnOneSide(claims: readonly RecordedClaim[], study: Study): boolean {
  const sides = claims.flatMap((c): readonly string[] => {
    const { basis, code } = study.originOf(c);
    if (basis === "anonymous") return [];
    const acts = (of: RecordedClaim["actors"]): boolean => of.some((a) => a.code === code);
    if (code === undefined || c.stance === "admits" || !(acts(c.actors) || acts(c.recipients))) return ["none"];
    // Of what two do together, each is a side.
    return [isSymmetric(c) ? code : acts(c.actors) ? "actors" : "recipients"];
  });
  return new Set(sides).size === 1 && !sides.includes("none");
}

/** True if a claim of the same event says the same, and says it as certain: what is only held for possible confirms nothing. */
function says(other: RecordedClaim, claim: RecordedClaim): boolean {
  const sameTense = (other.tense === "future") === (claim.tense === "future");
  return polarity(other) === polarity(claim) && sameTense && statusOf(other) !== "possible";
}
