import { createHash } from "node:crypto";
import { htmlOf } from "../fetch/head/html-of.ts";
import { assess } from "../fetch/rights/assess.ts";
import { statementsOfHeader, statementsOfPage } from "../fetch/rights/statements.ts";
import type { FilePart } from "../ingest/index.ts";
import type { Acquisition, Original } from "../ledger/index.ts";

/** What a local file or pipe is called in the log, and when it was read. */
export interface ReadingOf {
  /** `fileAddress` of the file. */
  readonly address: string;
  /** The name under which its parts come: theirs begin with it. */
  readonly root: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Id of the source that led to it. */
  readonly source?: string | undefined;
}

/** Where in its file something stands: `7`, `7#2`, `#2`; undefined of the file as a whole. */
export function placeIn(root: string, name: string): string | undefined {
  const place = name.startsWith(root) ? name.slice(root.length).replace(/^:/u, "") : name;
  return place === "" ? undefined : place;
}

/** A line of the log for one result of a part: which part of which file, and how an archive got it. */
export function partAcquisition({ address, root, at, source }: ReadingOf, name: string, part?: FilePart): Acquisition {
  const place = placeIn(root, name);
  const { url, status, headers } = part?.archived ?? {};
  const rights = part && statedRights(part, url ?? address, at);
  return {
    address,
    at,
    outcome: "ok",
    ...(place !== undefined && { part: place }),
    ...(url !== undefined && { finalAddress: url }),
    ...(status !== undefined && { status }),
    ...(headers !== undefined && { headers }),
    ...(rights && { rights }),
    ...(source !== undefined && { source }),
  };
}

/** As the log calls this program to those who tell it what it may do. */
const AGENT = "entente";

/**
 * What a page says about mining it, and the server that an archive asked. It is recorded, and nothing follows from it: whoever has the file
 * brings it, and nobody was asked for it. Undefined if nothing is said: what the site says elsewhere is not known.
 */
function statedRights({ kind, bytes, archived }: FilePart, address: string, at: string): object | undefined {
  const html = kind === "html" ? htmlOf(bytes, "text/html", "page") : undefined;
  const said = [
    ...statementsOfHeader(archived?.headers ?? [], address, AGENT),
    ...(html === undefined ? [] : statementsOfPage(html, address, AGENT)),
  ];
  if (said.length === 0) return undefined;
  const { decision: _, ...rights } = assess(said, undefined, at);
  return rights;
}

/** The bytes that an article was read from. Of an item of a feed they are the feed's. */
export function partOriginal({ kind, bytes, charset }: FilePart): Original {
  return {
    bytes,
    mediaType: kind === "feed" && bytes.find((b) => b > 32) === 0x7b ? FEED_IN_JSON : MEDIA_TYPES[kind],
    ...(charset !== undefined && { charset }),
  };
}

const FEED_IN_JSON = "application/feed+json";
const MEDIA_TYPES = {
  html: "text/html",
  text: "text/plain",
  pdf: "application/pdf",
  mail: "message/rfc822",
  line: "application/json",
  feed: "application/xml",
} as const satisfies Record<FilePart["kind"], string>;

/** The kind of part that an original of a file was; undefined of none that is read. */
export function kindOfOriginal(mediaType: string): FilePart["kind"] | undefined {
  if (mediaType === FEED_IN_JSON) return "feed";
  return (Object.keys(MEDIA_TYPES) as FilePart["kind"][]).find((kind) => MEDIA_TYPES[kind] === mediaType);
}

/** SHA-256, hexadecimal. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
