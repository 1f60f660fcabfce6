import type { Decay } from "../../analysis/decay/decay.ts";
import { study } from "../../analysis/index.ts";
import { countOrigins } from "../../analysis/voices/count-origins.ts";
import { type OutletDirectory, quote, type RecordedDocument, type Snapshot } from "../../core/index.ts";
import type { ActorNames } from "../actor-names.ts";
import { buildClaim } from "../build-claims.ts";
import { buildHead } from "../build-head.ts";
import { buildOutlet } from "../build-outlet.ts";
import { claimOriginView } from "../claim-origins.ts";
import { compare, sentencesOf } from "../differences/compare.ts";
import { newestFirst } from "../order.ts";
import { quoteLimit } from "../quoting.ts";
import { ratedNames, reliabilityOf } from "../reliability.ts";
import type { ClaimView, UiLanguage } from "../views.ts";
import type { CopyView, DecayView, OriginsView, PassageView } from "./views.ts";

/**
 * Where a document's text comes from; undefined if the snapshot has no such document.
 * @param outlets what is known of outlets
 * @param day the sanctions of that day are shown; ISO 8601
 */
export function buildOrigins(
  snapshot: Snapshot,
  documentId: string,
  names: ActorNames,
  language: UiLanguage,
  outlets: OutletDirectory,
  day: string,
): OriginsView | undefined {
  const { documents, origins } = study(snapshot);
  const found = study(snapshot);
  const recorded = documents.get(documentId);
  if (!recorded) return undefined;
  const decision = origins.decisions.get(documentId) ?? { origin: documentId, basis: "own" as const };
  const row = snapshot.findings?.origins.findLast((o) => o.documentId === documentId);
  const head = (of: RecordedDocument): OriginsView["document"] => buildHead(of, decision.origin, found.outletOf(of));
  const decay = found.decay(decision.origin);
  const decayView = ({ change, before, after, figures }: Decay): DecayView => {
    const [was, is] = [before, after].map((c) => buildClaim(snapshot, c, names, language)) as [ClaimView, ClaimView];
    const whole = was.shortened !== true && is.shortened !== true;
    return {
      change,
      before: was,
      after: is,
      ...(figures && { figures }),
      ...(change !== "denial-cut" && whole && { parts: compare([before.quote], [after.quote]) }),
    };
  };
  const copies = (origins.documents.get(decision.origin) ?? [])
    .flatMap((id) => (id === decision.origin ? [] : (documents.get(id) ?? [])))
    .map((d): CopyView => {
      const { origin: _, basis: __, ...why } = origins.decisions.get(d.document.id) ?? { origin: "", basis: "own" };
      return { document: head(d), ...why, changes: decay.filter((c) => c.documentId === d.document.id).map(decayView) };
    })
    .sort((a, b) => day8(a.document).localeCompare(day8(b.document)) || (a.document.id < b.document.id ? -1 : 1));
  const passages = origins.passages(documentId).flatMap(({ otherDocument, here, there, sentences }): PassageView[] => {
    const other = documents.get(otherDocument);
    if (!other) return [];
    const [text, otherText] = [quote(recorded.document.text, here), quote(other.document.text, there)];
    const about = { with: buildHead(other, origins.decisions.get(otherDocument)?.origin, found.outletOf(other)), sentences };
    if ([recorded, other].some((d) => found.outletOf(d).sanctions.length > 0))
      return [{ ...about, text: quoteLimit(text, { start: 0, end: 0 }, true).text, parts: [] }];
    return [{ ...about, text, parts: compare(sentencesOf(text), sentencesOf(otherText)) }];
  });
  const claims = found.claimsOf(documentId);
  const { outlet: name, url } = recorded.document;
  const listed = outlets.outletOf({ outlet: name, url, addresses: recorded.addresses });
  const reliability = reliabilityOf(found.decisions, ratedNames(found.outletOf(recorded), name === undefined ? [] : [name]));
  const { origin: originId, ...why } = decision;
  return {
    document: head(recorded),
    agencies: recorded.agencies,
    origin: head(documents.get(originId) ?? recorded),
    ...why,
    ...(row && { madeBy: row.by, madeAt: row.at }),
    copies,
    passages,
    ...(listed && { outlet: buildOutlet(listed, day, names, language) }),
    ...(reliability && { reliability }),
    claims: claims
      .map((c) => ({ claim: buildClaim(snapshot, c, names, language), origin: claimOriginView(found.originOf(c), names, language) }))
      .sort((a, b) => newestFirst(a.claim, b.claim)),
    origins: countOrigins(claims.map((c) => found.originOf(c))),
    decisions: found.decisions.filter((d) => d.subjects.includes(documentId) || (name !== undefined && d.subjects.includes(name))),
  };
}

/** Sorts early before late; what is not dated last. */
const day8 = ({ published }: OriginsView["document"]): string => published.notAfter ?? published.notBefore ?? "9999";
