import type { RecordedDocument, Snapshot } from "../core/index.ts";
import { findContradictions } from "./contradictions.ts";
import { groupHappenings, type Happening } from "./happenings.ts";
import { findOrigins, type Origins } from "./origins.ts";
import { tell } from "./told.ts";

/** What is found out about a snapshot as a whole; everything by id. */
export interface Study {
  readonly documents: ReadonlyMap<string, RecordedDocument>;
  readonly origins: Origins;
  /** The happening a claim tells, by claim id. */
  readonly happenings: ReadonlyMap<string, Happening>;
  /** Claims that oppose a claim, by claim id; both ways. */
  readonly contradicts: ReadonlyMap<string, readonly string[]>;
  /** Pairs of happenings that oppose each other: however often a denial is printed, it counts once. */
  readonly contradictions: number;
}

const done = new WeakMap<Snapshot, Study>();

/** Studies a snapshot: once, however many views are built of it. A snapshot never changes, so this is still pure. */
export function study(snapshot: Snapshot): Study {
  const known = done.get(snapshot);
  if (known) return known;
  const origins = findOrigins(snapshot.documents);
  const told = tell(snapshot.claims, snapshot.documents, origins);
  const happenings = new Map(groupHappenings(told).flatMap((h) => h.claims.map((c) => [c.id, h] as const)));
  const pairs = findContradictions(told);
  const contradicts = new Map<string, string[]>();
  const oppose = (a: string, b: string): void => void contradicts.set(a, [...(contradicts.get(a) ?? []), b]);
  for (const { affirms, denies } of pairs) {
    oppose(affirms, denies);
    oppose(denies, affirms);
  }
  const between = new Set(pairs.map((p) => `${happenings.get(p.affirms)?.id} ${happenings.get(p.denies)?.id}`));
  const documents = new Map(snapshot.documents.map((d) => [d.document.id, d]));
  const made = { documents, origins, happenings, contradicts, contradictions: between.size };
  done.set(snapshot, made);
  return made;
}
