/** What a request is for: it decides what is asked for, how much is taken, and whose wishes are heard first. */
export type Purpose = "page" | "feed" | "sitemap" | "pdf" | "robots" | "tdmrep";

/** Field lines as received, in their order; names are not changed (RFC 9110, section 5.3). */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

/** One request of a chain of redirects. */
export interface Hop {
  readonly url: string;
  readonly status: number;
  /** This address was reached from an encrypted one, and is not encrypted itself. */
  readonly downgrade?: true;
}

/** Why somebody may read what is reserved. */
export type Ground = "research" | "press" | "licence" | "own-site";

/** A ground that the user states, for a host and those under it, or for every host. */
export interface StatedGround {
  readonly ground: Ground;
  /** "example.org" stands for www.example.org too. A licence and a site of one's own need a host. */
  readonly host?: string;
}

/** Where a reservation or a wish was found. */
export type RightsBasis =
  | "robots.txt"
  | "content-signal"
  | "content-usage"
  | "tdmrep-file"
  | "tdmrep-header"
  | "tdmrep-meta"
  | "robots-header"
  | "robots-meta";

/** One statement of a publisher about what machines may do, as it stands. */
export interface RightsMark {
  readonly basis: RightsBasis;
  readonly value: string;
  /** The address at which it was read. */
  readonly address: string;
}

/** What was known of the rights when it was decided whether the text is taken. */
export interface Rights {
  readonly reserved: boolean;
  /** What makes it reserved. */
  readonly by: readonly RightsMark[];
  /** What was said besides, and does not reserve what we do: wishes to other agents, what a stronger statement replaced. */
  readonly notes: readonly RightsMark[];
  /** `free`: nothing is reserved. `ground`: reserved, taken on the ground stated. `refused`: reserved, not taken. */
  readonly decision: "free" | "ground" | "refused";
  readonly ground?: Ground;
  /** ISO 8601, UTC. */
  readonly checkedAt: string;
}

interface Answered {
  readonly ok: true;
  /** The address as asked for. */
  readonly url: string;
  /** The address that answered. */
  readonly finalUrl: string;
  /** Where permanent redirects (301, 308) lead from the address asked for: remember this one instead. */
  readonly movedTo?: string;
  readonly chain: readonly Hop[];
  readonly status: number;
  readonly headers: HeaderLines;
  /** For the next request: verbatim, weak ones with their mark. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Seconds for which the answer need not be asked for again (RFC 9111, section 4.2.1). */
  readonly freshFor?: number;
  readonly rights: Rights;
  /** When the answer began: ISO 8601, UTC, milliseconds. */
  readonly fetchedAt: string;
}

/** An answer with a body. */
export interface Fetched extends Answered {
  readonly notModified: false;
  /** Content codings (gzip and others) are undone; nothing else is. */
  readonly body: Uint8Array;
  /** Media type in lower case, without parameters; empty if none was sent. */
  readonly contentType: string;
  readonly charset?: string;
  /** SHA-256 over `body`, in hexadecimal. */
  readonly sha256: string;
  /** Bytes of the body as it travelled. */
  readonly wireBytes: number;
}

/** 304: what is known is still so (RFC 9110, section 15.4.5). */
export interface NotModified extends Answered {
  readonly notModified: true;
}

/**
 * `private-address`: what was asked for is private as it is written. `resolves-private`: this network makes a public name
 * lead to a private one. `dns`: a name could not be looked up; `no-such-name`: a name server says that there is none.
 */
export type FailureKind =
  | "not-an-address"
  | "private-address"
  | "resolves-private"
  | "dns"
  | "no-such-name"
  | "refused"
  | "proxy"
  | "tls"
  | "timeout"
  | "protocol"
  | "too-large"
  | "truncated"
  | "decoding"
  | "media-type"
  | "redirects"
  | "status"
  | "back-off"
  | "robots"
  | "reserved"
  | "aborted";

/** No answer that can be used. */
export interface Failed {
  readonly ok: false;
  readonly url: string;
  readonly kind: FailureKind;
  /** Names the thing and says what to do. */
  readonly message: string;
  readonly chain: readonly Hop[];
  readonly movedTo?: string;
  /** Of the last answer, if there was one. */
  readonly status?: number;
  readonly headers?: HeaderLines;
  /** Seconds after which it makes sense to ask again. */
  readonly retryAfter?: number;
  readonly rights?: Rights;
  readonly fetchedAt: string;
}

export type FetchResult = Fetched | NotModified | Failed;

export interface FetchRequest {
  readonly purpose: Purpose;
  /** Of the last answer; makes the request conditional (RFC 9110, section 13). */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Instead of what is asked for by purpose. */
  readonly accept?: string;
  readonly signal?: AbortSignal;
}

export interface Fetcher {
  /** Requests one address. What goes wrong on the way is a result that says what, not an error. */
  get(url: string, request: FetchRequest): Promise<FetchResult>;
}
