import type { Given } from "../ingest/index.ts";
import { canonicalAddress, type RecordOptions } from "../ledger/index.ts";
import type { FailureName } from "../publish/index.ts";
import type { FileArticle } from "./ingest-file.ts";
import { recordOne } from "./record-one.ts";
import { failureName, fetchArticle, type Web } from "./watch/fetch-article.ts";
import type { Workbench } from "./workbench.ts";

/** Fetches one address and records its article, with the bytes as they came and their line in the log, in one transaction. */
export async function ingestAddress(
  bench: Pick<Workbench, "ledger" | "analyser">,
  web: Web,
  url: string,
  given: Pick<Given, "outlet" | "published">,
  options: Pick<RecordOptions, "restore">,
): Promise<FileArticle> {
  const { ledger } = bench;
  const told = { name: url, warnings: [] };
  if (canonicalAddress(url) === undefined) return { ...told, became: { reason: "not a web address" }, kind: "not-an-address" };
  const known = await ledger.at(url);
  const page = await fetchArticle(web, url, { given });
  if (page.got === "failed") {
    await ledger.log.add(page.acquisition);
    return { ...told, became: { reason: page.failed.message }, kind: failureName(page.failed) };
  }
  if (page.got === "not-modified") return { ...told, became: { reason: "nothing was sent" }, kind: "protocol" };
  const { acquisition, original } = page;
  const unreadable = async (reason: string, kind: FailureName = "unreadable"): Promise<FileArticle> => {
    await ledger.log.add({ ...acquisition, outcome: "unreadable", error: reason }, { original });
    return { ...told, became: { reason }, kind };
  };
  if (page.got === "unreadable") return unreadable(page.reason, page.kind);
  const became = await recordOne(bench, page.incoming, { ...options, acquisition, original });
  if ("reason" in became) return unreadable(became.reason);
  return { ...told, became, partial: page.partial, duplicate: known === undefined && became.outcome === "unchanged" };
}
