/** Child process of a test: visits the sources of a ledger once, without waiting between requests, and names each article once it is durable. */

import { takeLease } from "../../src/app/watch/lease.ts";
import { createReader } from "../../src/app/watch/reader.ts";
import { watch } from "../../src/app/watch/watch.ts";
import { makeFetcher } from "../../src/fetch/testdata/make-fetcher.ts";
import { openLedger } from "../../src/ledger/index.ts";
import { tinyAnalyser } from "./tiny-analyser.ts";

const [path = ""] = process.argv.slice(2);
const clock = (): Date => new Date();
const ledger = await openLedger(path, { clock });
const lease = await takeLease(path, clock);
const reader = createReader({ threads: 1 });
const sleep = async (): Promise<void> => undefined;
const { fetcher } = makeFetcher({ clock, sleep });
const report = await watch({
  bench: { ledger, analyser: () => tinyAnalyser() },
  web: { fetcher, reader },
  clock,
  sleep,
  lease,
  once: true,
  tell: (event) => {
    if (event.is === "article") process.stdout.write(`${event.outcome.document}\t${event.outcome.became}\t${event.outcome.name}\n`);
  },
});
process.stdout.write(`end\t${report.articles.failed}\n`);
await reader.close();
await lease.release();
await ledger.close();
