import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultyServer, type Route } from "../../tests/support/faulty-server.ts";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { addSource, exportSources, importSources, probe, removeSource } from "./sources.ts";
import { type Kit, kit, rss } from "./watch/testdata/kit.ts";

const HOST = "hafen.example";
const link = (href: string, title = ""): string => `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;

async function site(routes: Record<string, Route>): Promise<{ base: string; paths: () => string[] }> {
  const server = await faultyServer(routes);
  return { base: server.url("", HOST), paths: () => server.paths().filter((p) => !/robots|tdmrep/u.test(p)) };
}
const adding = ({ ledger, options }: Kit, wish: Parameters<typeof addSource>[2]) => addSource({ ledger }, async () => options.web, wish);

test("a page stands for the one feed that it names; of several the user chooses; of none nothing is guessed", async () => {
  const { base, paths } = await site({
    "/": `<html><head>${link("/feed", "Hafenblatt")}</head></html>`,
    "/many": `<html><head>${link("/a")}${link("/b", "B")}</head></html>`,
    "/none": "<html><body>x</body></html>",
  });
  const k = await kit();
  expect(await adding(k, { address: base })).toMatchObject({
    outcome: "added",
    kind: "feed",
    address: `${base}/feed`,
    title: "Hafenblatt",
  });
  expect(await adding(k, { address: `${base}/many` })).toMatchObject({
    outcome: "choose",
    feeds: [{ url: `${base}/a` }, { url: `${base}/b` }],
  });
  expect(await adding(k, { address: `${base}/none` })).toEqual({ outcome: "choose", feeds: [] });
  expect(paths()).toEqual(["/", "/many", "/none"]);
  expect(await k.ledger.sources.list()).toHaveLength(1);
});

test("feeds and sitemaps are known by what they are; with a kind nothing is asked", async () => {
  const { base, paths } = await site({
    "/feed": rss([{ n: 1 }], "https://hafen.example"),
    "/map": `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://hafen.example/1</loc></url></urlset>`,
  });
  const k = await kit();
  expect(await adding(k, { address: `${base}/feed` })).toMatchObject({ outcome: "added", kind: "feed", title: "Hafenblatt" });
  expect(await adding(k, { address: `${base}/map`, title: "Karte" })).toMatchObject({ outcome: "added", kind: "sitemap", title: "Karte" });
  expect(await adding(k, { address: `${base}/lage`, kind: "page" })).toMatchObject({ outcome: "added", kind: "page" });
  expect(await adding(k, { address: `${base}/feed`, kind: "feed" })).toMatchObject({ outcome: "known" });
  expect(await adding(k, { address: `${base}/fort` })).toMatchObject({
    outcome: "failed",
    reason: expect.stringContaining("is not there"),
  });
  expect(paths()).toEqual(["/feed", "/map", "/fort"]);
});

test("a test says what would be read and what is reserved, and records only that it asked", async () => {
  const { base } = await site({
    "/feed": (_request, response) =>
      void response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end(rss([{ n: 1 }, { n: 2, date: "Sat, 02 May 2026 08:00:00 GMT" }], "https://hafen.example")),
    "/robots.txt": "User-agent: *\nDisallow: /geheim\n",
  });
  const { ledger, options } = await kit();
  const found = await probe({ ledger }, options.web, `${base}/feed`);
  expect(found).toMatchObject({ kind: "feed", title: "Hafenblatt", items: 2, rights: { decision: "free" } });
  expect(found.newest.map((n) => n.title)).toEqual(["Meldung 2", "Meldung 1"]);
  expect((await probe({ ledger }, options.web, `${base}/geheim`)).failed).toContain("robots.txt disallows it");
  expect(await ledger.status()).toMatchObject({ documents: 0, acquisitions: { ok: 1, robots: 1 }, sources: { active: 0 } });
});

test("folders and mailboxes are added by path, other files are not, nor what is not there", async () => {
  const folder = join(tempFolder(), "eingang");
  mkdirSync(folder);
  writeFileSync(join(folder, "a.mbox"), "");
  writeFileSync(join(folder, "a.html"), "");
  const k = await kit();
  expect(await adding(k, { address: folder })).toMatchObject({ outcome: "added", kind: "folder" });
  expect(await adding(k, { address: join(folder, "a.mbox") })).toMatchObject({ outcome: "added", kind: "mailbox" });
  await expect(adding(k, { address: join(folder, "a.html") })).rejects.toThrow(/entente ingest/u);
  await expect(adding(k, { address: join(folder, "b") })).rejects.toThrow(/neither an address of the web/u);
  await expect(adding(k, { address: folder, kind: "feed" })).rejects.toThrow(/is given by its address/u);
  expect((await removeSource(k, folder)).kind).toBe("folder");
  await expect(removeSource(k, folder)).rejects.toThrow(/There is no source/u);
});

test("a list of feeds goes in and comes out with titles and folders", async () => {
  const file = join(tempFolder(), "feeds.opml");
  writeFileSync(
    file,
    `<opml version="2.0"><body><outline text="Küste"><outline text="Hafenblatt" type="rss" xmlUrl="https://hafen.example/feed" htmlUrl="https://hafen.example/"/></outline><outline text="Bergpost" type="rss" xmlUrl="https://berg.example/feed"/></body></opml>`,
  );
  const [one, two] = [await kit(), await kit()];
  expect(await importSources(one, file)).toEqual({ added: 2, changed: 0, known: 0, notes: [] });
  expect(await importSources(one, file)).toMatchObject({ added: 0, known: 2 });
  await one.add("https://hafen.example/lage", "page");
  const { opml, left } = await exportSources(one);
  expect(left).toBe(1);
  writeFileSync(file, opml);
  expect(await importSources(two, file)).toMatchObject({ added: 2 });
  expect(await exportSources(two)).toEqual({ opml, left: 0 });
  await expect(importSources(one, join(file, "nirgends"))).rejects.toThrow(/cannot be read/u);
});
