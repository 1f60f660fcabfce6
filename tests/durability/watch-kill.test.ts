import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { page, rss } from "../../src/app/watch/testdata/kit.ts";
import { openLedger } from "../../src/ledger/index.ts";
import { faultyServer, type Route } from "../support/faulty-server.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { seeded } from "./phases.ts";

const CHILD = fileURLToPath(new URL("../support/watch-once.ts", import.meta.url));
const ARTICLES = 90;
const KILLS = 8;
const HOST = "hafen.example";

interface Run {
  readonly acknowledged: readonly { readonly document: string; readonly became: string }[];
  readonly ended: boolean;
}

/** Watches once; kills the process so many milliseconds after it has named so many articles. */
async function watchOnce(ledger: string, kill?: { readonly after: number; readonly ms: number }): Promise<Run> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, ledger], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  let struck = false;
  child.stdout.on("data", (chunk: Buffer) => {
    printed += chunk.toString("utf8");
    if (kill === undefined || struck || printed.split("\n").length - 1 < kill.after) return;
    struck = true;
    void wait(kill.ms).then(() => child.kill("SIGKILL"));
  });
  await new Promise((resolve) => child.once("close", resolve));
  // Half a line acknowledges nothing.
  const lines = printed
    .slice(0, printed.lastIndexOf("\n") + 1)
    .split("\n")
    .filter(Boolean);
  const acknowledged = lines.flatMap((line) => {
    const [document = "", became = "", name] = line.split("\t");
    return name === undefined ? [] : [{ document, became }];
  });
  return { acknowledged, ended: lines.at(-1)?.startsWith("end\t") === true };
}

test(`${ARTICLES} articles of two feeds through ${KILLS} kills: each is there once, and a dead watcher keeps nobody out`, {
  timeout: 180_000,
}, async () => {
  const routes: Record<string, Route> = {};
  for (let n = 1; n <= ARTICLES; n++) routes[`/artikel/${n}`] = page(n);
  const server = await faultyServer(routes);
  const base = server.url("", HOST);
  const entries = (from: number, to: number): { n: number }[] => Array.from({ length: to - from + 1 }, (_, i) => ({ n: from + i }));
  routes["/a"] = rss(entries(1, 60), base);
  routes["/b"] = rss(entries(31, ARTICLES), base);
  const path = join(tempFolder(), "ledger.db");
  const ledger = await openLedger(path, { clock: () => new Date() });
  for (const feed of ["/a", "/b"]) await ledger.sources.add({ address: base + feed, kind: "feed" });

  const random = seeded(20_260_501);
  const news: string[] = [];
  const named = new Set<string>();
  const take = (run: Run): void => {
    for (const { document, became } of run.acknowledged) {
      named.add(document);
      if (became === "new") news.push(document);
    }
  };
  for (let kill = 0; kill < KILLS; kill++)
    take(await watchOnce(path, { after: 1 + Math.floor(random() * 10), ms: Math.floor(random() * 40) }));
  const documents = async (): Promise<number> => (await ledger.status()).documents;
  expect(await documents()).toBeLessThan(ARTICLES);
  const last = await watchOnce(path);
  take(last);

  expect(last.ended).toBe(true);
  expect(await ledger.status()).toMatchObject({ documents: ARTICLES, versions: ARTICLES, sources: { waiting: 0, failedItems: 0 } });
  expect(new Set(news).size).toBe(news.length);
  for (const id of named) expect(await ledger.find(id)).toMatchObject({ state: "found" });
  await ledger.close();
});
