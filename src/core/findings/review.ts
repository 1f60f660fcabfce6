import type { ClaimActor, ClaimParts } from "../claims/claim.ts";
import type { Source } from "../quotations/quotation.ts";
import { applyChange, type ClaimChange, changedFields } from "./change.ts";
import type { Decision, DecisionKind } from "./decision.ts";

/**
 * How a claim stands with people. `added`: a person read it; `rejected`: the text does not say so, it counts nowhere; `withdrawn`: an added
 * one that was taken back, or that is read by the software by now.
 */
export const REVIEWS = ["unreviewed", "accepted", "corrected", "added", "rejected", "withdrawn"] as const;
export type Review = (typeof REVIEWS)[number];

/** Who said how a claim stands. */
export interface ClaimReview {
  readonly state: Review;
  /** The decision that counts: the last about the claim, else one about an actor in it. */
  readonly decision: string;
  readonly by: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly reason: string;
}

/** True if a claim counts and is listed. */
export function counts(review: Review): boolean {
  return review !== "rejected" && review !== "withdrawn";
}

/** Decisions about one claim. */
export const CLAIM_DECISIONS: ReadonlySet<DecisionKind> = new Set<DecisionKind>([
  "accept-claim",
  "correct-claim",
  "reject-claim",
  "add-claim",
]);
/** Decisions about everybody who is called so. */
export const ACTOR_DECISIONS: ReadonlySet<DecisionKind> = new Set<DecisionKind>(["same-actor", "actor-is"]);

/** Whom people say that names and codes mean. */
export interface ActorChanges {
  /** Codes by name as written; codes by code that they count as, followed to the end. */
  readonly names: ReadonlyMap<string, Named>;
  readonly codes: ReadonlyMap<string, Named>;
}

interface Named {
  readonly code: string;
  readonly decision: string;
}

/** Reads the standing decisions about actors. Of two about one name or code the last counts. */
export function actorChanges(decisions: readonly Decision[]): ActorChanges {
  const of = (kind: DecisionKind): Map<string, Named> =>
    new Map(
      decisions.flatMap((d) => (d.kind === kind ? [[d.subjects[0] ?? "", { code: d.subjects[1] ?? "", decision: d.id }] as const] : [])),
    );
  const [names, steps] = [of("actor-is"), of("same-actor")];
  const codes = new Map([...steps].map(([code, step]) => [code, { ...step, code: lastOf(code, steps) }]));
  return { names, codes };
}

/** Where a code leads; a circle, which nobody can decide, ends where it would close. */
function lastOf(code: string, steps: ReadonlyMap<string, Named>): string {
  const seen = new Set([code]);
  let at = code;
  for (let next = steps.get(at); next && !seen.has(next.code); next = steps.get(at)) {
    at = next.code;
    seen.add(at);
  }
  return at;
}

/** A claim as decisions leave it. */
export interface Reviewed {
  readonly state: Review;
  readonly parts: ClaimParts;
  readonly decision?: string;
}

/**
 * A claim with all decisions that stand: first whom names mean, then what is said of the claim itself, which goes before it, then which codes
 * count as others. Of what is said of the claim the last counts, field by field; a correction after a rejection takes it in again, an
 * acceptance of a corrected claim accepts the correction.
 * @param read as the software read it, or as it was added
 * @param own standing decisions about this claim, in the order in which they were made
 */
export function reviewed(
  read: ClaimParts,
  quote: string,
  own: readonly Decision[],
  { names, codes }: ActorChanges,
  added = false,
): Reviewed {
  const named = mapActors(read, (name, code) => names.get(name)?.code ?? code);
  let parts = named;
  let state: Review = added ? "added" : "unreviewed";
  for (const { kind, change } of own) {
    if (change && !(added && kind === "add-claim")) parts = applyChange(parts, change, quote);
    if (kind === "reject-claim") state = "rejected";
    else if (!added) state = changedFields(named, parts).length > 0 ? "corrected" : "accepted";
    else state = "added";
  }
  const now = mapActors(parts, (_name, code) => (code === undefined ? code : (codes.get(code)?.code ?? code)));
  // Two decisions may undo each other: then neither counts.
  const touched = changedFields(read, now).length > 0;
  const byActor = (): string | undefined =>
    changedBy(parts, now, [...codesIn(parts)], codes) ?? changedBy(read, parts, [...namesIn(read)], names);
  const last = own.at(-1)?.id ?? (touched ? byActor() : undefined);
  return { state, parts: now, ...(last !== undefined && { decision: last }) };
}

/** The decision about an actor that changed something. */
function changedBy(before: ClaimParts, now: ClaimParts, said: readonly string[], decided: ReadonlyMap<string, Named>): string | undefined {
  return JSON.stringify(before) === JSON.stringify(now) ? undefined : said.flatMap((s) => decided.get(s)?.decision ?? [])[0];
}

/** What an added claim says; undefined if the change is not one that adds a claim. */
export function addedClaim({ sentence, ...change }: ClaimChange): ClaimParts | undefined {
  if (!sentence || !change.kind) return undefined;
  const { start, end, quote, trigger } = sentence;
  const bare: ClaimParts = {
    evidence: { start, end },
    trigger,
    kind: change.kind,
    actors: [],
    recipients: [],
    sources: [],
    stance: "asserts",
    factuality: "CT+",
    tense: "past",
    rule: "added",
    derivation: [{ rule: "added", says: "read by a person" }],
  };
  return applyChange(bare, change, quote);
}

const namesIn = ({ actors, recipients, sources }: ClaimParts): Set<string> =>
  new Set([...[...actors, ...recipients].map((a) => a.leaf), ...sources.map((s) => s.name)]);
const codesIn = ({ actors, recipients, sources }: ClaimParts): Set<string> =>
  new Set([...[...actors, ...recipients].map((a) => a.code), ...sources.flatMap((s) => s.code ?? [])]);

/** A claim with other codes; whoever is named twice on one side then is named once. */
function mapActors(parts: ClaimParts, codeOf: (name: string, code: string | undefined) => string | undefined): ClaimParts {
  const actor = (a: ClaimActor): ClaimActor => {
    const code = codeOf(a.leaf, a.code);
    return code === undefined || code === a.code ? a : { ...a, code };
  };
  const source = (s: Source): Source => {
    const code = codeOf(s.name, s.code);
    // A government that is a source is named by its code.
    return code === undefined || code === s.code ? s : { ...s, code, ...(s.name === s.code && { name: code }) };
  };
  const once = (actors: readonly ClaimActor[]): readonly ClaimActor[] => {
    const now = actors.map(actor);
    return now.every((a, i) => a === actors[i]) ? actors : now.filter((a, i) => now.findIndex((b) => b.code === a.code) === i);
  };
  return { ...parts, actors: once(parts.actors), recipients: once(parts.recipients), sources: parts.sources.map(source) };
}
