import type { AllowPrivate } from "../address/allow-private.ts";
import { type Resolver, resolveHost } from "../address/resolve.ts";
import { Failure } from "../failure.ts";
import { headerOf } from "../headers.ts";
import type { Limits } from "../limits.ts";
import type { HeaderLines } from "../types.ts";
import { type Body, type BodyLimits, checkLength, decodeBody } from "./decode-body.ts";
import { openDispatcher, type Route } from "./dispatcher.ts";
import { explain } from "./explain.ts";

export interface Transport extends Route {
  readonly resolver: Resolver;
  readonly allowPrivate: AllowPrivate;
  readonly limits: Limits;
}

export interface Head {
  readonly status: number;
  readonly headers: HeaderLines;
}

export interface Exchange extends Head {
  /** Only if it was wanted. */
  readonly body?: Body;
}

interface Wanted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyLimits;
  /** Decides by the header whether the body is read; may throw a Failure. */
  readonly takes: (head: Head) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * One request and its answer; redirects are not followed. The name is resolved, checked and connected to in one go.
 * @throws Failure
 */
export async function exchange(url: URL, wanted: Wanted, transport: Transport): Promise<Exchange> {
  const { limits } = transport;
  const ended = new AbortController();
  const late = new Failure("timeout", `${url.host} took longer than ${limits.totalTime / 1000} s to answer in full. Try again later.`);
  const timer = setTimeout(() => ended.abort(late), limits.totalTime);
  const onAbort = (): void => ended.abort(new Failure("aborted", `The request to ${url.host} was called off.`));
  wanted.signal?.addEventListener("abort", onAbort, { once: true });
  if (wanted.signal?.aborted) onAbort();
  let started = false;
  try {
    const addresses = await orAborted(addressesOf(url.hostname, transport), ended.signal);
    const dispatcher = openDispatcher(url.origin, addresses, limits, transport);
    try {
      const request = { origin: url.origin, method: "GET", path: url.pathname + url.search, headers: wanted.headers } as const;
      // undici hears the signal once it is connected; until then we do.
      const answer = await orAborted(
        dispatcher.request({ ...request, signal: ended.signal, reset: true, responseHeaders: "raw" }),
        ended.signal,
      );
      started = true;
      const head = { status: answer.statusCode, headers: headerLines(answer.headers) };
      // An answer that is not read is torn off with its connection, not drained.
      answer.body.on("error", () => undefined);
      if (!wanted.takes(head)) return head;
      checkLength(headerOf(head.headers, "content-length"), wanted.body, url.host);
      const body = await decodeBody(answer.body, headerOf(head.headers, "content-encoding") ?? "", wanted.body, url.host);
      return { ...head, body };
    } finally {
      dispatcher.destroy().catch(() => undefined);
    }
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : explain(error, url.host, started);
  } finally {
    clearTimeout(timer);
    wanted.signal?.removeEventListener("abort", onAbort);
  }
}

/** Whoever allows private addresses and goes through a proxy may have no resolver of their own. */
async function addressesOf(hostname: string, transport: Transport): Promise<readonly string[]> {
  if (transport.proxy !== undefined && transport.proxy !== "environment" && transport.allowPrivate.isNamed(hostname)) return [];
  return resolveHost(hostname, transport.resolver, transport.allowPrivate);
}

function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

/** undici gives raw headers as one list of names and values in turn, though its types do not say so. */
function headerLines(raw: unknown): HeaderLines {
  const list = Array.isArray(raw) ? raw.map(String) : [];
  return Array.from({ length: Math.floor(list.length / 2) }, (_, i) => [list[2 * i] ?? "", list[2 * i + 1] ?? ""] as const);
}
