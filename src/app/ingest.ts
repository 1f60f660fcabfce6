import { resolve } from "node:path";
import { type ArticleResult, type Given, type IncomingArticle, type Input, readArticles } from "../ingest/index.ts";
import { type Address, canonicalAddress, fileAddress, type Incoming, LedgerError, type Recorded, type Tombstone } from "../ledger/index.ts";
import type { Workbench } from "./workbench.ts";

export interface IngestOptions extends Given {
  /** Take deleted articles in again. */
  readonly restore?: boolean;
  /** Shipped sample: invented. */
  readonly sample?: boolean;
}

/** What became of the articles of a run. Nothing is left out: every article is in exactly one count. */
export interface IngestReport {
  readonly new: number;
  readonly newVersion: number;
  readonly reanalysed: number;
  readonly restored: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
  /** Taken in, but something it says was passed over. */
  readonly warnings: readonly { readonly name: string; readonly problem: string }[];
  readonly deleted: readonly { readonly name: string; readonly tombstone: Tombstone }[];
  /** Claims that were recorded in this run. */
  readonly claims: number;
}

/**
 * Reads articles and records each as soon as it is analysed; one that fails does not stop the rest.
 * @param onArticle is told of every article when it is done.
 */
export async function ingest(
  bench: Pick<Workbench, "ledger" | "analyser">,
  inputs: readonly Input[],
  { restore = false, sample = false, ...given }: IngestOptions = {},
  onArticle: (name: string) => void = () => {},
): Promise<IngestReport> {
  const outcomes = { new: 0, "new-version": 0, reanalysed: 0, restored: 0, unchanged: 0 };
  const failed: { name: string; reason: string }[] = [];
  const deleted: { name: string; tombstone: Tombstone }[] = [];
  const warnings: { name: string; problem: string }[] = [];
  let claims = 0;
  for (const input of inputs) {
    for await (const result of readArticles(input, given)) {
      const { name } = result.ok ? result.article : result;
      if (result.ok) for (const problem of result.warnings ?? []) warnings.push({ name, problem });
      const recorded = await take(bench, input, result, { restore, sample });
      if ("reason" in recorded) failed.push({ name, reason: recorded.reason });
      else if (recorded.outcome === "deleted") deleted.push({ name, tombstone: recorded.tombstone });
      else {
        outcomes[recorded.outcome]++;
        claims += recorded.claims;
      }
      onArticle(name);
    }
  }
  const { "new-version": newVersion, ...rest } = outcomes;
  return { ...rest, newVersion, failed, warnings, deleted, claims };
}

async function take(
  { ledger, analyser }: Pick<Workbench, "ledger" | "analyser">,
  input: Input,
  result: ArticleResult,
  options: { readonly restore: boolean; readonly sample: boolean },
): Promise<Recorded | { readonly reason: string }> {
  if (!result.ok) return { reason: result.reason };
  const incoming = toIncoming(result.article, typeof input !== "string");
  if (typeof incoming === "string") return { reason: incoming };
  try {
    return await ledger.record(incoming, analyser(), options);
  } catch (error) {
    // A ledger that cannot be written to fails every article alike: that ends the run. A text the analyser stumbles
    // over is one article's misfortune.
    if (error instanceof LedgerError || !(error instanceof Error)) throw error;
    return { reason: `could not be analysed (${error.name}: ${error.message}); please report this text as a bug` };
  }
}

/** The article as the ledger takes it, or why it cannot be taken. */
function toIncoming(article: IncomingArticle, piped: boolean): Incoming | string {
  const { name, id, url, ...rest } = article;
  const addresses: Address[] = [];
  if (url !== undefined) {
    const address = canonicalAddress(url);
    if (address === undefined) return `"${url}" is not a web address (http or https)`;
    addresses.push({ kind: "url", address });
  }
  // Lines of a file are known by the ids they give; without one a line has no address: lines shift.
  const line = /^(.*):\d+$/u.exec(name);
  if (!piped && (!line || id !== undefined))
    addresses.push({ kind: "file", address: fileAddress(resolve(line?.[1] ?? name), line ? id : undefined) });
  return { article: rest, addresses };
}
