import { type Address, articleAddresses, type KeptOriginal } from "../ledger/index.ts";
import { kindOfOriginal } from "./part-origin.ts";
import { recordOne } from "./record-one.ts";
import { toVersionMetadata } from "./version-metadata.ts";
import type { Reader } from "./watch/reader.ts";
import type { Workbench } from "./workbench.ts";

export interface RereadReport {
  /** Their text is read differently now: a new version. */
  readonly newVersion: number;
  readonly unchanged: number;
  /** No original is kept of them, its bytes were dropped, or it is the entry of a feed that was fetched. */
  readonly without: number;
  readonly claims: number;
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
}

type Bench = Pick<Workbench, "ledger" | "analyser">;
type Became = Awaited<ReturnType<typeof recordOne>>;

/**
 * Reads the kept original of every document again, as if it had just come; nothing is fetched. Where the reader has learned since, the
 * document gets a new version; the old ones and their claims stay.
 */
export async function reread(
  bench: Bench,
  reader: Pick<Reader, "article" | "part">,
  onDocument: (done: number, of: number) => void = () => {},
): Promise<RereadReport> {
  const { documents } = await bench.ledger.snapshot();
  const failed: { name: string; reason: string }[] = [];
  const counts = { newVersion: 0, unchanged: 0, without: 0, claims: 0 };
  for (const [i, { document }] of documents.entries()) {
    const kept = await bench.ledger.log.original(document.id);
    const became = await again(bench, reader, kept, document.id);
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

function again(bench: Bench, reader: Pick<Reader, "article" | "part">, kept: KeptOriginal | undefined, document: string) {
  if (!kept?.bytes) return undefined;
  const whole = { ...kept, bytes: kept.bytes };
  return /^https?:/iu.test(kept.acquisition.address) ? pageAgain(bench, reader, whole) : partAgain(bench, reader, whole, document);
}

type Whole = KeptOriginal & { readonly bytes: Uint8Array };

/** Kinds of original that were fetched and are one article. */
const PAGE = /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf)$/u;

async function pageAgain(
  bench: Bench,
  reader: Pick<Reader, "article">,
  { bytes, mediaType = "text/html", charset, acquisition }: Whole,
): Promise<Became | undefined> {
  // What the feed said of its entry is not kept with it.
  if (acquisition.part !== undefined || !PAGE.test(mediaType)) return undefined;
  const { address, finalAddress = address, at } = acquisition;
  const read = await reader.article({
    bytes,
    contentType: mediaType,
    ...(charset !== undefined && { charset }),
    url: finalAddress,
    fetched: at,
  });
  if (!read.ok) return { reason: read.reason };
  const { article, metadata, canonical } = read;
  const addresses: readonly Address[] = articleAddresses({
    asked: address,
    final: finalAddress,
    ...(canonical !== undefined && { canonical }),
  });
  return recordOne(bench, { article, addresses, ...(metadata && { metadata }) }, {});
}

/** A file, or a part of one: what it was called tells which of several articles in the same bytes it is. */
async function partAgain(
  bench: Bench,
  reader: Pick<Reader, "part">,
  { bytes, mediaType = "", charset, acquisition }: Whole,
  document: string,
): Promise<Became | undefined> {
  const { address, part: place, finalAddress: url, headers = [] } = acquisition;
  const kind = kindOfOriginal(mediaType);
  if (!kind) return undefined;
  const field = (name: string): string | undefined => headers.find(([n]) => n === name)?.[1];
  const [fetched, truncated] = [field("WARC-Date"), field("WARC-Truncated")];
  const archived = url !== undefined && {
    archived: { url, headers, ...(fetched !== undefined && { fetched }), ...(truncated !== undefined && { truncated }) },
  };
  // Items of a feed are named for their number behind the name of the file.
  const name = kind === "feed" ? address : placed(address, place);
  const { results } = await reader.part({ name, kind, bytes, given: {}, ...(charset !== undefined && { charset }), ...archived });
  const result = results.find((r) => (r.ok ? r.article.name : r.name) === placed(address, place)) ?? results.find((r) => !r.ok);
  if (!result?.ok) return { reason: result?.reason ?? "its original holds no article any more" };
  const { name: _name, id: _id, url: _url, asked: _asked, metadata: told, page, ...article } = result.article;
  const metadata = toVersionMetadata(told, page);
  return recordOne(bench, { article, addresses: [], ...(metadata && { metadata }) }, { document });
}

const placed = (address: string, place: string | undefined): string => (place === undefined ? address : `${address}:${place}`);
