import { CERTAIN, certainty, isDenial } from "../../analysis/certainty.ts";
import { groupBy } from "../../analysis/group-by.ts";
import { dyadsOf, findDyad, study } from "../../analysis/index.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import { contains, type Kind, kindEntry, type RecordedClaim, type Review, type Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { remembered } from "../remembered.ts";
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

/** A page of the claims that nobody has looked at; next is where the following one begins. */
export function buildQueue(
  snapshot: Snapshot,
  { reason, after, limit, ...part }: QueueQuestion,
  names: ActorNames,
  language: UiLanguage,
): Omit<ReviewQueueView, "next"> & { readonly next?: QueuePlace } {
  const { waiting, reviewed } = queueOf(snapshot);
  const wanted = partOf(waiting, part);
  // They stand by their first reason: where each begins tells how many there are.
  const begin = (rank: number): number => countFirst(wanted, (w) => w.rank < rank);
  const rank = reason === undefined ? undefined : QUEUE_REASONS.indexOf(reason);
  const lines = rank === undefined ? wanted : wanted.slice(begin(rank), begin(rank + 1));
  const from = after === undefined ? 0 : countFirst(lines, (w) => comparePlaces(w, after) <= 0);
  const page = lines.slice(from, from + limit);
  const last = page.at(-1);
  return {
    total: lines.length,
    reviewed,
    reasons: QUEUE_REASONS.map((r, i) => ({ reason: r, count: begin(i + 1) - begin(i) })),
    before: from,
    items: page.map(({ claim, reasons }) => ({ claim: buildClaim(snapshot, claim, names, language), reasons })),
    ...(last && from + page.length < lines.length && { next: { rank: last.rank, origins: last.origins, id: last.id } }),
  };
}

/** The whole queue in its order, and what is counted of the ledger: once, however many pages are turned. */
const queueOf = remembered((snapshot: Snapshot) => ({ waiting: waitingIn(snapshot), reviewed: reviewedIn(snapshot) }));

// Its parts, each in its order: made when first asked for, as walking a large queue takes longer than a reader waits.
const byKind = remembered((waiting: readonly Waiting[]) => groupBy(waiting, (w) => w.claim.kind));
const byDocument = remembered((waiting: readonly Waiting[]) => groupBy(waiting, (w) => w.claim.documentId));
const byPair = remembered((waiting: readonly Waiting[]) => {
  const told = waiting.flatMap((of) => dyadsOf(of.claim).map((pair) => ({ pair, of })));
  return new Map([...groupBy(told, (t) => t.pair)].map(([pair, own]) => [pair, own.map((t) => t.of)]));
});

function partOf(waiting: readonly Waiting[], { dyad, kind, document }: Pick<QueueQuestion, "dyad" | "kind" | "document">) {
  const ofKind = ({ claim }: Waiting): boolean => kind === undefined || claim.kind === kind;
  const ofDocument = ({ claim }: Waiting): boolean => document === undefined || claim.documentId === document;
  if (dyad !== undefined) {
    const pairs = byPair(waiting);
    const between = pairs.get(findDyad(pairs.keys(), dyad) ?? "") ?? [];
    return between.filter((w) => ofKind(w) && ofDocument(w));
  }
  if (document !== undefined) return (byDocument(waiting).get(document) ?? []).filter(ofKind);
  return kind === undefined ? waiting : (byKind(waiting).get(kind) ?? []);
}

/** How many fit, where those that fit stand first. */
function countFirst(lines: readonly Waiting[], fits: (line: Waiting) => boolean): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(lines[middle] as Waiting)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function waitingIn(snapshot: Snapshot): readonly Waiting[] {
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
