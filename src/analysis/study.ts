import type { Decision, OutletFinder, OutletOf, RecordedClaim, RecordedDocument, Snapshot } from "../core/index.ts";
import { byClaim } from "./by-claim.ts";
import { type Contradiction, findContradictions } from "./contradictions/index.ts";
import { type Decay, decayBetween } from "./decay/decay.ts";
import { claimsOf, type Event } from "./events/event.ts";
import { groupEvents } from "./events/group-events.ts";
import { recordedEvents } from "./events/recorded-events.ts";
import { groupBy, keyed } from "./group-by.ts";
import { groupHappenings, type Happening } from "./happenings.ts";
import { findOrigins, type Origins, recordedOrigins } from "./origins.ts";
import { remember } from "./remember.ts";
import { type Told, tell } from "./told.ts";
import { carryVoices } from "./voices/carried-voices.ts";
import { type ClaimOrigin, claimOrigin, type KnownAgency, textOrigin } from "./voices/claim-origin.ts";

/** What is found out about a snapshot as a whole; everything by id, and made when it is first asked for. */
export interface Study {
  readonly documents: ReadonlyMap<string, RecordedDocument>;
  readonly origins: Origins;
  /** Claims of a document, in the order of the snapshot. */
  claimsOf(documentId: string): readonly RecordedClaim[];
  /** Every claim with its surroundings, by id. */
  readonly told: readonly Told[];
  readonly toldOf: ReadonlyMap<string, Told>;
  /** Who says a claim in the end; also for one that the snapshot does not hold any more. */
  originOf(claim: RecordedClaim): ClaimOrigin;
  readonly events: ReadonlyMap<string, Event>;
  /** The event a claim is told of, by claim id; standing relations have none. */
  readonly eventOf: ReadonlyMap<string, Event>;
  /** What people decided and did not take back. */
  readonly decisions: readonly Decision[];
  /** The happening a claim tells, by claim id: claims of one polarity, told the same way. */
  readonly happenings: ReadonlyMap<string, Happening>;
  readonly contradictions: readonly Contradiction[];
  /** Claims that oppose a claim, by claim id; both ways. */
  readonly contradicts: ReadonlyMap<string, readonly string[]>;
  /** Pairs of happenings that oppose each other: however often a denial is printed, it counts once. */
  readonly opposed: number;
  /** Which outlet a document comes from; nothing is known if nobody said how to find it. */
  outletOf(document: RecordedDocument): OutletOf;
  /** What became of the claims of an origin in the copies of its earliest version. */
  decay(originId: string): readonly Decay[];
}

const done = new WeakMap<Snapshot, Study>();

/** Who is known; counts in the first question about a snapshot. */
export interface Knows {
  /** Agencies by their names. */
  readonly agency?: KnownAgency | undefined;
  readonly outletOf?: OutletFinder | undefined;
}

const UNKNOWN_OUTLET: OutletOf = { sanctions: [] };

/**
 * Studies a snapshot: once, however many views are built of it. A snapshot never changes, so this is still pure. Origins and events are those
 * that were recorded, where the snapshot has them; else they are found here.
 */
export function study(snapshot: Snapshot, { agency: agencyOf, outletOf }: Knows = {}): Study {
  const known = done.get(snapshot);
  if (known) return known;
  // Few names, asked about with every claim.
  const agency = agencyOf && remember(agencyOf);
  const { decisions = [], findings } = snapshot;
  const documents = keyed(snapshot.documents, (d) => d.document.id);
  const origins = once(() =>
    findings
      ? recordedOrigins(snapshot.documents, findings.origins, findings.shared, agency)
      : findOrigins(snapshot.documents, decisions, agency),
  );
  const told = once(() => carryVoices(tell(snapshot.claims, snapshot.documents, origins(), agency), documents));
  const toldOf = once(() => keyed(told(), (t) => t.claim.id));
  const events = once(() => (findings ? recordedEvents(told(), findings.events, decisions) : groupEvents(told(), decisions)));
  const happenings = once(() => byClaim(groupHappenings(told()), (h) => h.claims));
  const contradictions = once(() => findContradictions(told(), events(), decisions, made));
  const byId = once(() => keyed(events(), (e) => e.id));
  const eventOf = once(() => byClaim(events(), claimsOf));
  const contradicts = once(() => opponents(contradictions()));
  const opposed = once(() => countOpposed(contradictions(), happenings()));
  const outlets = new Map<RecordedDocument, OutletOf>();
  const claims = once(() => groupBy(snapshot.claims, (c) => c.documentId));
  const made: Study = {
    documents,
    decisions,
    get origins() {
      return origins();
    },
    get told() {
      return told();
    },
    get toldOf() {
      return toldOf();
    },
    get events() {
      return byId();
    },
    get eventOf() {
      return eventOf();
    },
    get happenings() {
      return happenings();
    },
    get contradictions() {
      return contradictions();
    },
    get contradicts() {
      return contradicts();
    },
    get opposed() {
      return opposed();
    },
    claimsOf: (documentId) => claims().get(documentId) ?? [],
    outletOf: (recorded) => {
      const { document, addresses } = recorded;
      const found = outlets.get(recorded) ?? outletOf?.({ outlet: document.outlet, url: document.url, addresses }) ?? UNKNOWN_OUTLET;
      outlets.set(recorded, found);
      return found;
    },
    originOf: (claim) => toldOf().get(claim.id)?.voice ?? originAlone(claim, documents, agency),
    decay: (originId) =>
      (origins().documents.get(originId) ?? [])
        .filter((id) => id !== originId)
        .flatMap((id) => decayBetween(claims().get(originId) ?? [], claims().get(id) ?? [])),
  };
  done.set(snapshot, made);
  return made;
}

/** Of a claim that a newer analysis has replaced: as its document alone tells. */
function originAlone(claim: RecordedClaim, documents: ReadonlyMap<string, RecordedDocument>, agency: KnownAgency | undefined): ClaimOrigin {
  const own = documents.get(claim.documentId);
  if (own) return claimOrigin(claim, textOrigin({ head: own, copies: [own] }, agency), agency);
  return { basis: "outlet", keys: [`text ${claim.documentId}`], names: [claim.documentId] };
}

function opponents(pairs: readonly Contradiction[]): ReadonlyMap<string, readonly string[]> {
  const both = pairs.flatMap(({ a, b }) => [[a, b] as const, [b, a] as const]);
  return new Map([...groupBy(both, ([a]) => a)].map(([a, of]) => [a, [...new Set(of.map(([, b]) => b))]]));
}

function countOpposed(pairs: readonly Contradiction[], happenings: ReadonlyMap<string, Happening>): number {
  const between = pairs.map(({ a, b }) =>
    [a, b]
      .map((id) => happenings.get(id)?.id)
      .sort()
      .join(" "),
  );
  return new Set(between).size;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
