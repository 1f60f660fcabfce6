import { type Address, articleAddresses, type KeptOriginal } from "../ledger/index.ts";
import { recordOne } from "./record-one.ts";
import type { Reader } from "./watch/reader.ts";
import type { Workbench } from "./workbench.ts";

export interface RereadReport {
  /** Their text is read differently now: a new version. */
  readonly newVersion: number;
  readonly unchanged: number;
  /** No original is kept of them, its bytes were dropped, or it is of a kind that holds several articles. */
  readonly without: number;
  readonly claims: number;
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

/** Kinds of original that are one article. */
const SINGLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)$/u;

/**
 * Reads the kept original of every document again, as if it had just been fetched; nothing is. Where the reader of pages has learned since,
 * the document gets a new version; the old ones and their claims stay.
 */
export async function reread(
  bench: Pick<Workbench, "ledger" | "analyser">,
  reader: Pick<Reader, "article">,
  onDocument: (done: number, of: number) => void = () => {},
): Promise<RereadReport> {
  const { documents } = await bench.ledger.snapshot();
  const failed: { name: string; reason: string }[] = [];
  const counts = { newVersion: 0, unchanged: 0, without: 0, claims: 0 };
  for (const [i, { document }] of documents.entries()) {
    const kept = await bench.ledger.log.original(document.id);
    const became = await again(bench, reader, kept);
    if (became === undefined) counts.without++;
    else if ("reason" in became) failed.push({ name: document.id, reason: became.reason });
    else if (became.outcome === "new-version") {
      counts.newVersion++;
      counts.claims += became.claims;
    } else counts.unchanged++;
    onDocument(i + 1, documents.length);
  }
  return { ...counts, failed };
}

async function again(bench: Pick<Workbench, "ledger" | "analyser">, reader: Pick<Reader, "article">, kept: KeptOriginal | undefined) {
  const { bytes, mediaType = "text/html", charset, acquisition } = kept ?? {};
  // An entry of a feed has no address of its own to be recorded under.
  if (!bytes || !acquisition || acquisition.part !== undefined || !SINGLE.test(mediaType)) return undefined;
  const { address, finalAddress = address, at } = acquisition;
  const isFile = address.startsWith("file:");
  const read = await reader.article({
    bytes,
    contentType: mediaType,
    ...(charset !== undefined && { charset }),
    ...(isFile ? { url: "" } : { url: finalAddress, fetched: at }),
  });
  if (!read.ok) return { reason: read.reason };
  const { article, metadata, canonical } = read;
  const addresses: readonly Address[] = isFile
    ? [{ kind: "file", address }]
    : articleAddresses({ asked: address, final: finalAddress, ...(canonical !== undefined && { canonical }) });
  return recordOne(bench, { article, addresses, ...(metadata && { metadata }) }, {});
}
