import type { Failed, FetchResult } from "../../fetch/index.ts";
import type { Acquisition, Original } from "../../ledger/index.ts";

/** A request and its answer as a line of the log. */
export function acquisitionOf(result: FetchResult): Acquisition {
  const { url, fetchedAt, chain, status, headers, rights } = result;
  return {
    address: url,
    at: fetchedAt,
    outcome: result.ok ? (result.notModified ? "not-modified" : "ok") : result.kind,
    ...(result.ok && { finalAddress: result.finalUrl }),
    ...(chain.length > 0 && { chain }),
    ...(status !== undefined && { status }),
    ...(headers !== undefined && { headers }),
    ...(rights !== undefined && { rights }),
    ...(rights?.ground !== undefined && { ground: rights.ground }),
    ...(!result.ok && { error: result.message }),
  };
}

/** The body of an answer as an original. */
export function originalOf({
  body,
  contentType,
  charset,
}: {
  readonly body: Uint8Array;
  readonly contentType: string;
  readonly charset?: string;
}): Original {
  return { bytes: body, ...(contentType !== "" && { mediaType: contentType }), ...(charset !== undefined && { charset }) };
}

/** Failures that say something about the way there, not about who was asked. */
const UNREACHED: ReadonlySet<Failed["kind"]> = new Set(["dns", "refused", "timeout", "proxy", "resolves-private"]);

/** Nobody answered on the way there, at the first host or behind a redirect. */
export function isAway({ kind }: Pick<Failed, "kind">): boolean {
  return UNREACHED.has(kind);
}

/** Nobody answered: either that host is down, or we are. */
export function isUnreached(failed: Failed): boolean {
  return failed.status === undefined && isAway(failed);
}

/** What the system says when this machine has no network, and when a machine is there that wants no connection. */
const BLAME: readonly (readonly [code: RegExp, blame: Blame])[] = [
  [/\b(?:EAI_AGAIN|ENETUNREACH|ENETDOWN)\b/u, "ours"],
  [/\bECONNREFUSED\b/u, "theirs"],
];
export type Blame = "ours" | "theirs" | "unknown";

/** Whose fault it is that nobody answered, as far as the error alone tells. */
export function blameOf({ message }: Pick<Failed, "message">): Blame {
  return BLAME.find(([code]) => code.test(message))?.[1] ?? "unknown";
}

/** The host of an address, for taking turns; the address itself if it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || address : address;
}
