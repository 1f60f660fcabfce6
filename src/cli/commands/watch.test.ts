import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultyServer, type Route } from "../../../tests/support/faulty-server.ts";
import { runCli } from "../../../tests/support/run-cli.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { page, rss } from "../../app/watch/testdata/kit.ts";

/** Two seconds lie between two requests to a host, also here. */
const POLITE = 60_000;

const ledgerOptions = (): string[] => ["--ledger", join(tempFolder(), "l.db"), "--lang", "en"];

test("sources are added, watched once, told with their health, exported", { timeout: POLITE }, async () => {
  const routes: Record<string, Route> = { "/artikel/1": page(1) };
  const server = await faultyServer(routes);
  const feed = server.url("/feed");
  routes["/feed"] = rss([{ n: 1 }], server.url(""));
  const options = ledgerOptions();
  expect(await runCli("sources", "add", feed, "--kind", "feed", "--title", "Hafenblatt", ...options)).toMatchObject({
    code: 0,
    out: `added: feed Hafenblatt (${feed})\n`,
  });
  expect((await runCli("sources", "list", ...options)).out).toContain("Hafenblatt · not visited yet");
  const watched = await runCli("watch", "--once", "--allow-private", "--acknowledge", ...options);
  // A slow machine tells how far it has come as well.
  expect(watched.err).toMatch(/^Hafenblatt: 1 new entry\n/u);
  expect(watched).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^[0-9a-z]{13}\tnew\thttp:\S+\/artikel\/1\nSources: 1 read, .*\nArticles: 1 new, /u),
  });
  expect((await runCli("watch", "--once", "--allow-private", ...options)).out).toMatch(
    /\nNothing was due\. Next visit: \d{4}-.* UTC\.\n$/u,
  );
  expect(server.asked[0]?.headers["user-agent"]).toMatch(/^Entente\/\d/u);
  const status = await runCli("status", ...options);
  expect(status.out).toContain("Hafenblatt · ok\n  feed · last read ");
  const exported = await runCli("sources", "export", ...options);
  const file = join(tempFolder(), "feeds.opml");
  writeFileSync(file, exported.out);
  const other = ledgerOptions();
  expect(await runCli("sources", "import", file, ...other)).toMatchObject({ code: 0, out: "1 added, 0 changed, 0 there already\n" });
  expect(await runCli("sources", "remove", feed, ...other)).toMatchObject({ code: 0, out: expect.stringContaining("removed") });
  expect((await runCli("sources", "list", ...other)).out).toContain("No sources.");
});

test("an address is ingested and extracted; without leave none of a private network is asked", { timeout: POLITE }, async () => {
  const server = await faultyServer({ "/artikel/1": page(1) });
  const address = server.url("/artikel/1");
  const options = ledgerOptions();
  const refused = await runCli("ingest", address, ...options);
  expect(refused).toMatchObject({ code: 1, out: "0 new, 0 unchanged, 1 failed (1 private address); 0 claims recorded\n" });
  expect(refused.err).toContain("--allow-private");
  expect(server.asked).toEqual([]);
  const contact = ["--allow-private", "--contact", "https://hafen.example/ueber-uns"];
  expect((await runCli("ingest", address, ...contact, ...options)).out).toMatch(/^1 new, 0 unchanged, 0 failed; /u);
  expect(server.asked[0]?.headers["user-agent"]).toContain("(+https://hafen.example/ueber-uns)");
  expect((await runCli("extract", address, "--allow-private", "--lang", "en")).out).toContain("Meldung 1");
});

test("a second watcher is refused, and told whom to end; a dead one's traces are no hindrance", { timeout: POLITE }, async () => {
  const options = ledgerOptions();
  const [, path = ""] = options;
  await runCli("sources", "add", tempFolder(), ...options);
  const now = new Date().toISOString();
  const { hostname } = await import("node:os");
  const lease = { token: "x", pid: process.ppid, host: hostname(), since: now, beat: now };
  writeFileSync(`${path}.watch`, JSON.stringify(lease));
  const refused = await runCli("watch", "--once", ...options);
  expect(refused).toMatchObject({ code: 3, err: expect.stringContaining(`being watched already, by process ${process.ppid} `) });
  expect(JSON.parse(readFileSync(`${path}.watch`, "utf8"))).toEqual(lease);
  writeFileSync(`${path}.watch`, JSON.stringify({ ...lease, beat: "2026-05-01T10:00:00.000Z" }));
  expect((await runCli("watch", "--once", ...options)).code).toBe(0);
});

test.each<[string[], RegExp]>([
  [["watch", "--concurrency", "0"], /--concurrency 0 is no number of hosts/u],
  [["watch", "--once", "--user-agent", "1"], /user agent must begin with a name/u],
  [["sources", "add"], /needs an address of the web, a folder or a mailbox/u],
  [["sources", "list", "x"], /takes nothing else/u],
  [["sources", "list", "--kind", "feed"], /go with entente sources add/u],
  [["sources", "add", "nirgends"], /neither an address of the web/u],
  [["sources", "remove", "https://hafen.example/feed"], /There is no source/u],
  [["ingest", "https://hafen.example/1", "--url", "https://hafen.example/2"], /--url is for files/u],
])("wrong use is told in one paragraph: %j", async (args, says) => {
  const options = ledgerOptions();
  await runCli("sources", "add", tempFolder(), ...options);
  const { code, err } = await runCli(...args, ...options);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(says) });
});
