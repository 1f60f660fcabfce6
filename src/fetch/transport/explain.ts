import { Failure } from "../failure.ts";
import type { FailureKind } from "../types.ts";

/** Codes of Node, OpenSSL, undici and zlib, and what they mean to whoever asked; the first that fits counts. */
const CODES: readonly (readonly [codes: RegExp, kind: FailureKind, what: string])[] = [
  [
    /^(?:ENOTFOUND|EAI_\w+|ENODATA|EDNS\w*|ESERVFAIL)$/u,
    "dns",
    "has no address. Check how its name is written, and whether this machine is online",
  ],
  [/^(?:UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT)$/u, "timeout", "did not answer in time. Try again later"],
  [/^UND_ERR_HEADERS_OVERFLOW$/u, "too-large", "sent a header larger than allowed. It is not a page to read"],
  [/^(?:HPE_|UND_ERR_INVALID|ERR_INVALID)/u, "protocol", "did not answer in HTTP. Check address and port"],
  [/^UND_ERR_(?:RES|REQ)_CONTENT_LENGTH_MISMATCH$/u, "truncated", "ended before its answer was complete. Try again later"],
  [
    /^(?:CERT_|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH|UND_ERR_PRX_TLS)/u,
    "tls",
    "cannot prove that it is who it says (its certificate or encryption is not accepted). Check the address; certificates of your own network are given to Node with NODE_EXTRA_CA_CERTS",
  ],
  [/^Z_BUF_ERROR$/u, "truncated", "ended before its compressed answer was complete. Try again later"],
  [/^(?:Z_|ERR_(?:_ERROR)?_?FORMAT|ERR_BROTLI|ERR__ERROR|ERR_ZSTD)/u, "decoding", "sent an answer that cannot be decompressed"],
];

const CONNECTION = "cannot be reached, or broke the connection off. Try again later";

/**
 * What went wrong with a request, in words for the one who asked.
 * @param started Whether the answer had begun: then a connection that ends is an answer cut off, not a host that cannot be reached.
 */
export function explain(error: unknown, host: string, started: boolean): Failure {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  const known = CODES.find(([codes]) => codes.test(code));
  if (known) return new Failure(known[1], `${host} ${known[2]} (${code}).`);
  if (code === "UND_ERR_ABORTED" && error instanceof Error && error.message.startsWith("Proxy response"))
    return new Failure("proxy", `The proxy refused to connect to ${host}: ${error.message}. Check the proxy's address and what it allows.`);
  if (started) return new Failure("truncated", `${host} broke off before its answer was complete. Try again later (${code}).`);
  return new Failure("refused", `${host} ${CONNECTION} (${code}).`);
}

/** The code of an error or of what caused it: undici and the trial of several addresses wrap the one that tells. */
function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return "unknown";
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  // undici's parser gives some of its errors a code and others only a name.
  const named = error.name === "HTTPParserError" ? "HPE_INVALID" : undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : named;
  if (inner instanceof Error && (code === undefined || code === "UND_ERR_SOCKET")) {
    const deeper = codeOf(inner, depth + 1);
    if (deeper !== "unknown") return deeper;
  }
  return code ?? "unknown";
}
