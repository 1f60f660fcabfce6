import { join } from "node:path";
import { onTestFinished } from "vitest";
import { tempFolder } from "../../../../tests/support/temp-folder.ts";
import { tinyAnalyser } from "../../../../tests/support/tiny-analyser.ts";
import type { FetcherOptions } from "../../../fetch/index.ts";
import { makeFetcher } from "../../../fetch/testdata/make-fetcher.ts";
import { type Ledger, openLedger, type SourceWish } from "../../../ledger/index.ts";
import { createReader } from "../reader.ts";
import type { ArticleOutcome } from "../tally.ts";
import { type WatchEvent, type WatchOptions, type WatchReport, watch } from "../watch.ts";

/** A ledger, a clock that only goes on when something waits, and everything the watcher needs. */
export interface Kit {
  readonly ledger: Ledger;
  readonly path: string;
  readonly options: WatchOptions;
  readonly events: WatchEvent[];
  /** What became of articles, in order. */
  outcomes(): ArticleOutcome[];
  now(): Date;
  /** Moves the clock on; seconds. */
  advance(seconds: number): void;
  add(address: string, kind?: SourceWish["kind"]): Promise<string>;
  /** Visits what is due and ends. */
  once(options?: Partial<WatchOptions>): Promise<WatchReport>;
}

// Threads take a second to start: one serves the tests of all files of a process, and ends with it.
const reader = createReader({ threads: 1 });

export async function kit(options: Partial<FetcherOptions> = {}): Promise<Kit> {
  const path = join(tempFolder(), "ledger.db");
  let now = Date.parse("2026-05-01T10:00:00Z");
  const clock = (): Date => new Date(now);
  const sleep = async (ms: number): Promise<void> => {
    now += ms;
  };
  const ledger = await openLedger(path, { clock });
  const { fetcher } = makeFetcher({ clock, sleep, ...options });
  onTestFinished(() => ledger.close());
  const events: WatchEvent[] = [];
  const base: WatchOptions = {
    bench: { ledger, analyser: () => tinyAnalyser() },
    web: { fetcher, reader },
    clock,
    sleep,
    lease: { beat: async () => true },
    tell: (event) => void events.push(event),
  };
  return {
    ledger,
    path,
    options: base,
    events,
    outcomes: () => events.flatMap((event) => (event.is === "article" ? [event.outcome] : [])),
    now: clock,
    advance: (seconds) => {
      now += seconds * 1000;
    },
    add: async (address, kind = "feed") => (await ledger.sources.add({ address, kind })).id,
    once: (more = {}) => watch({ ...base, once: true, ...more }),
  };
}

export interface Entry {
  readonly n: number;
  readonly date?: string;
  readonly link?: string;
  readonly guid?: string;
}

const DATE = "Fri, 01 May 2026 08:00:00 GMT";

/** An RSS feed; entries without a link of their own lead to `/artikel/N`. */
export function rss(entries: readonly Entry[], base: string, more = ""): string {
  const items = entries.map(({ n, date = DATE, link = `${base}/artikel/${n}`, guid = `urn:artikel:${n}` }) => {
    return `<item><title>Meldung ${n}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid><pubDate>${date}</pubDate></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Hafenblatt</title><link>${base}/</link>${more}${items.join("")}</channel></rss>`;
}

/** A page with an article about two states. */
export function page(n: number | string, head = ""): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Meldung ${n}</title>${head}</head><body><article><h1>Meldung ${n}</h1><p>Die Delegationen von MLT und CYP haben sich zum ${n}. Mal im Hafen getroffen und über die Fähren gesprochen.</p><p>Ein Sprecher sagte, man werde das Gespräch im Sommer fortsetzen und lade dazu alle Anrainer ein.</p></article></body></html>`;
}

/** Pages `/artikel/FROM` to `/artikel/TO`. */
export function pages(from: number, to: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`/artikel/${from + i}`, page(from + i)]));
}
