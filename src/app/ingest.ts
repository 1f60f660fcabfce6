import { articleFiles, type Given, type Input } from "../ingest/index.ts";
import type { Recorded, Tombstone } from "../ledger/index.ts";
import type { FailureName } from "../publish/index.ts";
import { ingestAddress } from "./ingest-address.ts";
import { type FileArticle, ingestFile, logUnread } from "./ingest-file.ts";
import { tryToSettle } from "./settle/try-to-settle.ts";
import { isOpml } from "./sources.ts";
import { hostOf } from "./watch/acquired.ts";
import type { Web } from "./watch/fetch-article.ts";
import { inLanes } from "./watch/lanes.ts";
import type { Reader } from "./watch/reader.ts";
import { type ArticleCounts, Tally } from "./watch/tally.ts";
import { isWebAddress } from "./web-address.ts";
import type { Workbench } from "./workbench.ts";

export interface IngestOptions extends Given {
  /** Take deleted articles in again. */
  readonly restore?: boolean;
  /** Shipped sample: invented. */
  readonly sample?: boolean;
  /** Opens the web when the first address comes; without it addresses fail. Closing it is the caller's. */
  web?(): Promise<Web>;
  /** Reads what may take long in threads; without it all is read here. */
  reader?(): Promise<Reader>;
}

/** What became of the articles of a run. Nothing is left out: every article is in exactly one count. */
export interface IngestReport extends Omit<ArticleCounts, "failed" | "deleted" | "later"> {
  readonly failed: readonly { readonly name: string; readonly reason: string; readonly kind?: FailureName }[];
  /** Taken in, but something it says was passed over. */
  readonly warnings: readonly { readonly name: string; readonly problem: string }[];
  readonly deleted: readonly { readonly name: string; readonly tombstone: Tombstone }[];
}

/** Hosts that are asked at the same time. */
const HOSTS = 4;

/**
 * Reads articles from files, folders, bytes and web addresses, and records each as soon as it is analysed; one that fails does not stop the
 * rest.
 * @param onArticle is told of every article when it is done, and what became of it: what was recorded is on the disk then.
 */
export async function ingest(
  bench: Pick<Workbench, "ledger" | "analyser"> & Partial<Pick<Workbench, "outlets">>,
  inputs: readonly Input[],
  { restore = false, sample = false, web, reader, ...given }: IngestOptions = {},
  onArticle: (name: string, became: Recorded | { readonly reason: string }) => void | Promise<void> = () => {},
): Promise<IngestReport> {
  const tally = new Tally();
  const failed: { name: string; reason: string; kind?: FailureName }[] = [];
  const deleted: { name: string; tombstone: Tombstone }[] = [];
  const warnings: { name: string; problem: string }[] = [];
  const take = async ({ name, became, warnings: problems, ...more }: FileArticle): Promise<void> => {
    for (const problem of problems) warnings.push({ name, problem });
    if ("reason" in became) {
      failed.push({ name, reason: became.reason, ...(more.kind !== undefined && { kind: more.kind }) });
      tally.add({ name, became: "failed", kind: more.kind ?? "unreadable" });
    } else if (became.outcome === "deleted") {
      deleted.push({ name, tombstone: became.tombstone });
      tally.add({ name, became: "deleted" });
    } else
      tally.add({
        name,
        became: more.duplicate === true ? "duplicate" : became.outcome,
        claims: became.claims,
        partial: more.partial === true,
      });
    await onArticle(name, became);
  };

  const isAddress = (input: Input): input is string => typeof input === "string" && isWebAddress(input);
  const { url: _, ...others } = given;
  await inLanes(inputs.filter(isAddress), hostOf, HOSTS, async (address) => {
    if (web) await take(await ingestAddress(bench, await web(), address, others, { restore }));
    else await take({ name: address, became: { reason: "is an address, and nothing is fetched here" }, warnings: [] });
    return undefined;
  });
  // The sample is known to be harmless, and a first start should not wait for threads.
  const options = { given, restore, sample, ...(reader && !sample && { reader }) };
  for (const input of inputs) {
    if (isAddress(input)) continue;
    if (typeof input !== "string") for await (const article of ingestFile(bench, input, options)) await take(article);
    else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(input))
      await take({ name: input, became: { reason: "only http and https addresses are read" }, warnings: [], kind: "other-scheme" });
    else
      for await (const found of articleFiles(input)) {
        if (found.ok && /\.(?:opml|xml)$/iu.test(found.path) && (await isOpml(found.path))) await take(listOfSources(found.path));
        else if (found.ok) for await (const article of ingestFile(bench, found.path, options)) await take(article);
        else {
          await logUnread(bench.ledger, found.name, found.reason, { at: new Date().toISOString() });
          await take({ name: found.name, became: { reason: found.reason }, warnings: [] });
        }
      }
  }
  await tryToSettle(bench);
  const { failed: _failed, deleted: _deleted, later: _later, ...counts } = tally.counts();
  return { ...counts, failed, warnings, deleted };
}

/** An OPML file holds no articles: it says where some are. */
function listOfSources(path: string): FileArticle {
  const reason = `a list of sources; add them with: entente sources import ${path}`;
  return { name: path, became: { reason }, warnings: [], kind: "feed-list" };
}
