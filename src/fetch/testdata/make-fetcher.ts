import { createFetcher } from "../fetcher.ts";
import type { FetcherOptions } from "../settings.ts";
import type { Fetcher } from "../types.ts";

export interface Made {
  readonly fetcher: Fetcher;
  /** Milliseconds that were slept, in order; the clock went on by as much. */
  readonly slept: number[];
  /** Moves the clock on; seconds. */
  advance(seconds: number): void;
}

/**
 * A fetcher whose clock stands still but for what it sleeps, so that nothing is waited for. Every name that ends in `.example` is this
 * machine, and may be, except those under `hidden.example`.
 */
export function makeFetcher(options: Partial<FetcherOptions> = {}): Made {
  let now = Date.parse("2026-05-01T10:00:00Z");
  const slept: number[] = [];
  const fetcher = createFetcher({
    clock: () => new Date(now),
    userAgent: "Entente/0.0 (+https://entente.example/)",
    allowPrivate: ["127.0.0.1", "hafen.example", "kueste.example", "www.hafen.example"],
    resolver: async () => ["127.0.0.1"],
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    ...options,
  });
  return {
    fetcher,
    slept,
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
}
