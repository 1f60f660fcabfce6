import type { SourceRecord } from "../../ledger/index.ts";
import { recordOne } from "../record-one.ts";
import { fetchArticle } from "./fetch-article.ts";
import { afterVisit } from "./source-state.ts";
import { addressOf, type VisitEnd, visitFailed, visitUnreadable, type Watching } from "./visit.ts";

/** Visits a page that is watched for changes: each change is a new version of its document. */
export async function visitPage(watching: Watching, source: SourceRecord): Promise<VisitEnd> {
  const { bench, web, clock, signal, onArticle } = watching;
  const { etag, lastModified } = source.state;
  const address = addressOf(source);
  const page = await fetchArticle(web, address, {
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
    ...(signal && { signal }),
  });
  const acquisition = { ...page.acquisition, source: source.id };
  if (page.got === "failed") return visitFailed(watching, source, page.failed, acquisition);
  const fresh = "freshFor" in page && page.freshFor !== undefined ? { freshFor: page.freshFor } : {};
  if (page.got === "not-modified") {
    await bench.ledger.sources.visited(source.id, {
      state: afterVisit(source.state, { outcome: "unchanged", ...fresh }, clock()).state,
      acquisition,
    });
    return { is: "unchanged" };
  }
  if (page.got === "unreadable") return visitUnreadable(watching, source, page.reason, acquisition, page.kind);
  const recorded = await recordOne(bench, page.incoming, { acquisition, original: page.original });
  if ("reason" in recorded) return visitUnreadable(watching, source, recorded.reason, acquisition);
  const isNews = recorded.outcome !== "unchanged" && recorded.outcome !== "deleted";
  const visit = { outcome: "read" as const, shown: 1, fresh: isNews ? 1 : 0, ...fresh };
  const { state } = afterVisit(source.state, visit, clock(), page);
  if (page.movedTo !== undefined && page.movedTo !== source.address) await bench.ledger.sources.move(source.id, page.movedTo);
  await bench.ledger.sources.visited(source.id, { state });
  await onArticle({
    name: address,
    became: recorded.outcome,
    partial: page.partial,
    ...("id" in recorded && { document: recorded.id, claims: recorded.claims }),
  });
  return { is: "read", shown: 1, fresh: visit.fresh, notes: [] };
}
