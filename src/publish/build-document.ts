import { study } from "../analysis/index.ts";
import type { Snapshot } from "../core/index.ts";
import type { ActorNames } from "./actor-names.ts";
import { readerClaims } from "./build-claims.ts";
import { buildHead, webAddresses } from "./build-head.ts";
import { buildProfile, type ListedHints } from "./build-profile.ts";
import { newestFirst } from "./order.ts";
import type { DocumentView, UiLanguage } from "./views.ts";

/**
 * One document with everything that was read in it; undefined if the snapshot has no such document.
 * @param listed what a list of outlets says of it
 */
export function buildDocument(
  snapshot: Snapshot,
  documentId: string,
  names: ActorNames,
  language: UiLanguage,
  listed?: ListedHints,
): DocumentView | undefined {
  const { documents, origins, outletOf, claimsOf } = study(snapshot);
  const recorded = documents.get(documentId);
  if (!recorded) return undefined;
  const claims = claimsOf(documentId);
  const rejected = snapshot.rejected?.filter((c) => c.documentId === documentId) ?? [];
  const claimed = new Set(claims.map((c) => c.evidence.start));
  const origin = origins.decisions.get(documentId)?.origin ?? documentId;
  const copies = (origins.documents.get(origin) ?? []).filter((id) => id !== documentId);
  return {
    head: buildHead(recorded, origin, outletOf(recorded)),
    text: recorded.document.text,
    blocks: recorded.blocks.map(({ start, end, label, rule }) => ({ start, end, label, rule })),
    // One document: newest first is the order of the text.
    claims: readerClaims(snapshot, claims, names, language).sort(newestFirst),
    rejected: readerClaims(snapshot, rejected, names, language).sort(newestFirst),
    // A person may have read what the software did not.
    unread: recorded.unread.filter((s) => !claimed.has(s.start)),
    profile: buildProfile(recorded, claims, names, language, listed),
    addresses: webAddresses(recorded),
    versions: recorded.versions,
    copies: copies.flatMap((id) => documents.get(id) ?? []).map((d) => buildHead(d, origin, outletOf(d))),
    agencies: recorded.agencies,
  };
}
