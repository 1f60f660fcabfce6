import { expect, test } from "vitest";
import { faultyServer } from "../../tests/support/faulty-server.ts";
import { buildDocument } from "../publish/build-document.ts";
import { renderDocument } from "../publish/terminal/document.ts";
import { renderVersions, versions } from "./differences.ts";
import { ingest } from "./ingest.ts";
import { kit } from "./watch/testdata/kit.ts";

const HOST = "hafen.example";
const MORE = "<p>Ein Sprecher sagte, man werde das Gespräch im Sommer fortsetzen und lade dazu alle Anrainer ein.</p>";
/** An article as its site shows it, or as its form for telephones does. */
const page = (said: string, canonical: string, amp = false): string => {
  const around = amp ? '<div class="byline">Von der Redaktion</div>' : '<aside class="related"><a href="/2">Mehr zum Hafen</a></aside>';
  const site = amp ? "Hafenblatt AMP" : "Hafenblatt";
  return `<!doctype html><html lang="de"><head><title>Treffen am Hafen</title><link rel="canonical" href="${canonical}">
    <meta property="og:site_name" content="${site}"></head><body><article><h1>Treffen am Hafen</h1>${around}<p>${said}</p>${MORE}</article></body></html>`;
};
const A = "Die Delegationen von MLT und CYP haben sich am Hafen getroffen und über die Fähren gesprochen.";
const B = "Die Delegationen von MLT und CYP haben sich am Hafen getroffen und lange über die Fähren gestritten.";

test("a page that changes and goes back, its form for telephones, and what is told of it", async () => {
  const routes: Record<string, string> = {};
  const server = await faultyServer(routes);
  const [article, amp] = [server.url("/artikel", HOST), server.url("/artikel/amp", HOST)];
  const k = await kit();
  const take = async (address: string): Promise<string> => {
    k.advance(86_400);
    const web = { web: async () => k.options.web, reader: async () => k.options.web.reader };
    const report = await ingest(k.options.bench, [address], web);
    return Object.entries(report)
      .flatMap(([name, count]) => (count === 1 && name !== "claims" ? [name] : []))
      .join();
  };
  const outcomes: string[] = [];
  for (const said of [A, B, A]) {
    Object.assign(routes, { "/artikel": page(said, article), "/artikel/amp": page(said, article, true) });
    outcomes.push(await take(article), await take(amp), await take(article));
  }
  expect(outcomes).toEqual([
    "new",
    "duplicates",
    "unchanged",
    "newVersion",
    "unchanged",
    "unchanged",
    "newVersion",
    "unchanged",
    "unchanged",
  ]);

  const id = (await k.ledger.at(article)) ?? "";
  const found = await versions(k.options.bench, id);
  if (found.state !== "found") throw new Error(found.state);
  expect(found.value.versions.map((v) => [v.n, v.seen?.map((at) => at.slice(0, 10))])).toEqual([
    [1, ["2026-05-02", "2026-05-04"]],
    [2, ["2026-05-05", "2026-05-07"]],
    [3, ["2026-05-08", "2026-05-10"]],
  ]);
  expect(await renderVersions(found.value, { width: 100, language: "de" })).toContain("abgerufen von 2026-05-08");

  const view = buildDocument(await k.ledger.snapshot(), id, (code) => code, "en");
  const shown = view && renderDocument(view, { width: 140, language: "en" });
  expect(shown).toContain("not after 2 May 2026 (the day it was fetched; no date of publication is stated)");
  expect(shown).toContain(`Address         ${article}\n                ${amp}\n`);
});
