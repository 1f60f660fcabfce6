import { resolve } from "node:path";
import { type FilePart, fileParts, type Given, type IncomingArticle, type Input, readPart, readParts } from "../ingest/index.ts";
import {
  type Acquisition,
  type Address,
  articleAddresses,
  canonicalAddress,
  fileAddress,
  type Incoming,
  type Original,
  type Recorded,
  type Seen,
} from "../ledger/index.ts";
import type { FailureName } from "../publish/index.ts";
import { hashOf, partAcquisition, partOriginal, placeIn, type ReadingOf } from "./part-origin.ts";
import { recordOne } from "./record-one.ts";
import { toVersionMetadata } from "./version-metadata.ts";
import type { FilePartRead, Reader } from "./watch/reader.ts";
import type { Workbench } from "./workbench.ts";

/** What became of one article of a file. */
export interface FileArticle {
  readonly name: string;
  /** `again`: it took too long or too much memory, and another time may not. */
  readonly became: Recorded | { readonly reason: string; readonly again?: boolean };
  /** What it says and was passed over. */
  readonly warnings: readonly string[];
  /** The page shows only part of it. */
  readonly partial?: boolean;
  /** It was known already, under another address. */
  readonly duplicate?: boolean;
  /** Why it failed, in a word or two, for counting. */
  readonly kind?: FailureName;
}

export interface FileOptions {
  readonly given?: Given;
  readonly restore?: boolean;
  readonly sample?: boolean;
  /** Id of the source that led to it. */
  readonly source?: string;
  readonly clock?: () => Date;
  /** Reads what may take long in a thread of its own; without it all is read here. */
  reader?(): Promise<Pick<Reader, "part">>;
}

/** The address in the log of what came through a pipe. */
const PIPE = "-";
/** Parts that are one article and nothing else: when these bytes were read before, nothing in them is left to be read. */
const SINGLE: ReadonlySet<FilePart["kind"]> = new Set(["html", "pdf", "text", "line"]);

/**
 * Reads one file, or what came through a pipe, and records each of its articles as soon as it is analysed, with the bytes it was read from: the
 * file, or the record, message, attachment or line. What cannot be read is a line in the log. Parts that were read before, and by the
 * same analyser, are not read again. The sample ships with Entente: there is nothing to prove about it, and nothing is kept.
 */
export async function* ingestFile(
  bench: Pick<Workbench, "ledger" | "analyser">,
  input: Input,
  options: FileOptions = {},
): AsyncGenerator<FileArticle> {
  const { given = {}, restore = false, sample = false, source, clock = () => new Date() } = options;
  const { log } = bench.ledger;
  const root = typeof input === "string" ? input : (input.name ?? PIPE);
  const address = typeof input === "string" ? fileAddress(resolve(input)) : PIPE;
  const reading = (): ReadingOf => ({ address, root, at: clock().toISOString(), source });
  const seenBefore = (name: string, sha256: string): Promise<Seen | undefined> => log.seen(address, sha256, placeIn(root, name));
  const mayBeKnown = typeof input === "string" && !restore && !sample && Object.keys(given).length === 0;

  const read = async (part: FilePart): Promise<FilePartRead & { readonly known?: Seen }> => {
    if (mayBeKnown && SINGLE.has(part.kind)) {
      const known = await seenBefore(part.name, hashOf(part.bytes));
      if (known?.analyser === bench.analyser().version) return { known, results: [] };
    }
    return options.reader ? (await options.reader()).part(part) : readPart(part);
  };

  /** The line that goes into the ledger with an article; none for bytes that are in the log. */
  const along = async (name: string, part: FilePart, original: Original, sha256: string) =>
    sample || (await seenBefore(name, sha256)) ? {} : { acquisition: partAcquisition(reading(), name, part), original };
  const failed = async (
    name: string,
    became: { readonly reason: string; readonly again?: boolean },
    part?: FilePart,
  ): Promise<FileArticle> => {
    if (!sample) await log.add(failure(partAcquisition(reading(), name, part), became.reason), { once: true });
    return { name, became, warnings: [] };
  };

  for await (const done of readParts(fileParts(input, given), read)) {
    if (!("part" in done)) {
      yield await failed(done.read.name, { reason: done.read.reason });
      continue;
    }
    const { part, read: found } = done;
    if (found.known) {
      const { document: id, version } = found.known;
      yield { name: part.name, became: { outcome: "unchanged", id, version, claims: 0 }, warnings: [] };
    }
    const original = partOriginal(part);
    const sha256 = hashOf(part.bytes);
    for (const result of found.results) {
      if (!result.ok) {
        const { name, reason } = result;
        yield await failed(name, { reason, ...("again" in result && { again: true }) }, part);
        continue;
      }
      const { article, warnings = [] } = result;
      const { name } = article;
      const incoming = toIncoming(article, root, typeof input !== "string");
      const recording = { restore, sample, ...(await along(name, part, original, sha256)) };
      const became = typeof incoming === "string" ? { reason: incoming } : await recordOne(bench, incoming, recording);
      if ("reason" in became) yield { ...(await failed(name, became, part)), warnings };
      else yield { name, became, warnings, partial: article.metadata?.partial !== undefined };
    }
  }
}

const failure = (acquisition: Acquisition, error: string): Acquisition => ({ ...acquisition, outcome: "unreadable", error });

/** Writes down that a file or folder could not be entered, unless the log says so already. */
export async function logUnread(
  { log }: Workbench["ledger"],
  path: string,
  reason: string,
  { at, source }: Pick<ReadingOf, "at" | "source">,
): Promise<void> {
  const reading = { address: fileAddress(resolve(path)), root: path, at, source };
  await log.add(failure(partAcquisition(reading, path), reason), { once: true });
}

/** The article as the ledger takes it, or why it cannot be taken. */
function toIncoming(article: IncomingArticle, root: string, piped: boolean): Incoming | string {
  const { name, id, url, asked, metadata: told, page, ...rest } = article;
  const addresses: Address[] = [];
  // What an archive fetched is known by the address it was asked for, and by what it calls itself as far as that is believed.
  if (asked !== undefined) addresses.push(...articleAddresses({ asked, ...(url !== undefined && { canonical: url }) }));
  else if (url !== undefined) {
    const address = canonicalAddress(url);
    if (address === undefined) return `"${url}" is not a web address (http or https)`;
    addresses.push({ kind: "url", address });
  }
  // What stands at a place of a file is known by the id it gives itself; without one it has no address: places shift. But not in a single mail.
  const place = placeIn(root, name);
  const isOneOfMany = place !== undefined && !place.startsWith("#");
  if (!piped && (!isOneOfMany || id !== undefined))
    addresses.push({ kind: "file", address: isOneOfMany ? fileAddress(resolve(root), id) : fileAddress(resolve(name)) });
  const metadata = toVersionMetadata(told, page);
  return { article: rest, addresses, ...(metadata && { metadata }) };
}
