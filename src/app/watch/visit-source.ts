import { LedgerError, type SourceKind, type SourceRecord } from "../../ledger/index.ts";
import { unexpected, type VisitEnd, visitUnreadable, type Watching } from "./visit.ts";
import { visitFeed } from "./visit-feed.ts";
import { visitFolder } from "./visit-folder.ts";
import { visitPage } from "./visit-page.ts";
import { visitSitemap } from "./visit-sitemap.ts";

const VISITS: Readonly<Record<SourceKind, (watching: Watching, source: SourceRecord) => Promise<VisitEnd>>> = {
  feed: visitFeed,
  sitemap: visitSitemap,
  page: visitPage,
  folder: visitFolder,
  mailbox: visitFolder,
};

/**
 * Visits a source of whatever kind, and records what it shows. One that was removed meanwhile is no failure; one that Entente stumbles over
 * is that one's misfortune.
 * @throws LedgerError
 */
export async function visitSource(watching: Watching, source: SourceRecord): Promise<VisitEnd> {
  try {
    return await VISITS[source.kind](watching, source);
  } catch (error) {
    if (error instanceof LedgerError && error.code === "unknown-source") return { is: "called-off" };
    if (error instanceof LedgerError || !(error instanceof Error)) throw error;
    return visitUnreadable(watching, source, unexpected(error));
  }
}
