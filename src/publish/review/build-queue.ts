import { CERTAIN, certainty, isDenial } from "../../analysis/certainty.ts";
import { dyadsOf, findDyad, study } from "../../analysis/index.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import { contains, type Kind, kindEntry, type RecordedClaim, type Review, type Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import type { UiLanguage } from "../views.ts";
import { QUEUE_REASONS, type QueueReason, type ReviewQueueView } from "./views.ts";

/** Origins from which a claim is told widely enough to be looked at early. */
const MANY = 3;

/** What part of the queue is wanted. */
export interface QueueQuestion {
  readonly dyad?: string;
  readonly kind?: Kind;
  readonly document?: string;
  readonly reason?: QueueReason;
  readonly after?: QueuePlace;
  readonly limit: number;
}

/** Where a claim stands in the queue: by its first reason, then by how many origins tell it, then by its id. */
export interface QueuePlace {
  readonly rank: number;
  readonly origins: number;
  readonly id: string;
}

interface Waiting extends QueuePlace {
  readonly claim: RecordedClaim;
  readonly reasons: readonly QueueReason[];
}

const queues = new WeakMap<Snapshot, readonly Waiting[]>();

/** A page of the claims that nobody has looked at; next is where the following one begins. */
export function buildQueue(
  snapshot: Snapshot,
  { dyad, kind, document, reason, after, limit }: QueueQuestion,
  names: ActorNames,
  language: UiLanguage,
): Omit<ReviewQueueView, "next"> & { readonly next?: QueuePlace } {
  const all = queues.get(snapshot) ?? queueOf(snapshot);
  queues.set(snapshot, all);
  const fits = ({ claim }: Waiting): boolean =>
    (kind === undefined || claim.kind === kind) &&
    (document === undefined || claim.documentId === document) &&
    (dyad === undefined || findDyad(dyadsOf(claim), dyad) !== undefined);
  const wanted = all.filter(fits);
  const lines = reason === undefined ? wanted : wanted.filter((w) => w.reasons[0] === reason);
  const from = after === undefined ? 0 : lines.filter((w) => comparePlaces(w, after) <= 0).length;
  const page = lines.slice(from, from + limit);
  const last = page.at(-1);
  return {
    total: lines.length,
    reviewed: reviewedIn(snapshot),
    reasons: QUEUE_REASONS.map((r) => ({ reason: r, count: wanted.filter((w) => w.reasons[0] === r).length })),
    before: from,
    items: page.map(({ claim, reasons }) => ({ claim: buildClaim(snapshot, claim, names, language), reasons })),
    ...(last && from + page.length < lines.length && { next: { rank: last.rank, origins: last.origins, id: last.id } }),
  };
}

function queueOf(snapshot: Snapshot): readonly Waiting[] {
  const { contradicts, happenings, originOf } = study(snapshot);
  const counted = new Map<string, number>();
  const origins = (claim: RecordedClaim): number => {
    const { id, claims } = happenings.get(claim.id) ?? { id: claim.id, claims: [claim] };
    const told = counted.get(id) ?? countOrigins(claims.map((c) => originOf(c))).atLeast;
    counted.set(id, told);
    return told;
  };
  return snapshot.claims
    .filter((c) => (c.review?.state ?? "unreviewed") === "unreviewed")
    .map((claim): Waiting => {
      const told = origins(claim);
      const is: Readonly<Record<QueueReason, boolean>> = {
        contradicted: (contradicts.get(claim.id)?.length ?? 0) > 0,
        denied: isDenial(claim),
        "many-origins": told >= MANY,
        "unresolved-actor": isUnresolved(claim),
        uncertain: certainty(claim.factuality) < CERTAIN,
        other: false,
      };
      const found = QUEUE_REASONS.filter((r) => is[r]);
      const reasons = found.length > 0 ? found : (["other"] as const);
      return { claim, reasons, rank: QUEUE_REASONS.indexOf(reasons[0] ?? "other"), origins: told, id: claim.id };
    })
    .sort(comparePlaces);
}

/** True if an actor is carried on from another sentence, or the kind wants another side and the claim has none. */
function isUnresolved({ kind, evidence, actors, recipients }: RecordedClaim): boolean {
  const { symmetric, speechAct } = kindEntry(kind);
  const sides = actors.length + recipients.length;
  return [...actors, ...recipients].some((a) => !contains(evidence, a.span)) || (sides < 2 && (symmetric || !speechAct));
}

function comparePlaces(a: QueuePlace, b: QueuePlace): number {
  return a.rank - b.rank || b.origins - a.origins || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function reviewedIn({ claims, rejected = [] }: Snapshot): ReviewQueueView["reviewed"] {
  const count = (state: Review): number => claims.filter((c) => c.review?.state === state).length;
  return { accepted: count("accepted"), corrected: count("corrected"), added: count("added"), rejected: rejected.length };
}
