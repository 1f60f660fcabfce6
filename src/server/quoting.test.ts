import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { reviewDesk } from "../app/review-desk.ts";
import { openWorkbench, shipped, type Workbench } from "../app/workbench.ts";
import { outletDirectory } from "../core/index.ts";
import { claimsCsv, SHORT_QUOTATION } from "../publish/index.ts";
import { createApp } from "./app.ts";
import type { ExampleIds, Route } from "./routes/route.ts";
import { ROUTES } from "./routes/table.ts";
import { noAssets } from "./testdata/no-assets.ts";

const ACT = "Verordnung (EU) 9999/1 (erfunden)";
const OUTLETS = outletDirectory([
  {
    name: "Sperrblatt",
    domains: ["sperrblatt.example"],
    country: "UTO",
    source: "erfunden",
    sanctions: [{ id: "EU-9999", act: ACT, jurisdiction: "EU", measure: "broadcasting-ban", from: "2020-01-01", source: "erfunden" }],
  },
]);

/** Long sentences without any two alike, so that every stretch of the text has one place. */
const sentence = (n: number, codes: string): string =>
  `${codes} sprechen über Punkt ${n}, ${Array.from({ length: 45 }, (_, i) => `Wort${n}x${i}`).join(" ")}, und dabei blieb es.`;
const text = (...extra: string[]): string =>
  [sentence(1, "DEU und POL"), `Zwischenruf ohne Kürzel, der ${"sehr ".repeat(50)}lang ist.`, sentence(2, "POL und CZE"), ...extra].join(
    "\n",
  );
const FIRST = text("Ein Nachsatz.");
/** Prints the first one, and more. */
const COPY = text(sentence(3, "DEU und CZE"));

/** The places where a reader reads whole articles. */
const READER: ReadonlySet<Route["path"]> = new Set<Route["path"]>(["/docs/:id", "/docs/:id/versions"]);

let bench: Workbench;
let ids: ExampleIds;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-test-"));
  bench = await openWorkbench(join(folder, "l.db"), {
    ships: { ...shipped(), analyser: () => tinyAnalyser(), outlets: () => OUTLETS },
  });
  const at = (n: number) => ({ outlet: "Sperrblatt", title: `Bericht ${n}`, url: `https://www.sperrblatt.example/${n}` });
  await bench.ledger.record(incoming("Eine erste Fassung.", at(1)), tinyAnalyser(), {});
  for (const [n, body] of [FIRST, COPY].entries()) await bench.ledger.record(incoming(body, at(n + 1)), tinyAnalyser(), {});
  const [claim] = await bench.entente.claims({}, "de");
  const [event] = await bench.entente.events({}, "de");
  ids = {
    outlet: "sperrblatt.example",
    dyad: "DEU-POL",
    ...(claim && { claim: claim.id, document: claim.document.id }),
    ...(event && { event: event.id }),
  };
  app = createApp({ entente: bench.entente, assets: noAssets, review: reviewDesk(bench) });
  return async () => {
    await bench.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const get = async (path: string): Promise<string> => (await app.request(`http://127.0.0.1${path}`)).text();

/** What an answer says, however it is written: marks of JSON and HTML taken away. */
function said(answer: string): string {
  return answer
    .replace(/<[^>]*>/gu, "")
    .replaceAll("\\n", "\n")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/** The longest stretch of an article, in characters, that an answer holds, up to twice of what is allowed. */
function longest(answer: string): number {
  const shown = said(answer);
  let most = 0;
  for (const body of [FIRST, COPY])
    for (let at = 0; at < body.length; at++)
      while (most < 2 * SHORT_QUOTATION && at + most < body.length && shown.includes(body.slice(at, at + most + 1))) most++;
  return most;
}

describe("an outlet under sanctions of the Union", () => {
  it.each(ROUTES.map((route) => [route.path, route] as const))("is quoted in short on %s", async (path, { example, endings, file }) => {
    const address = example(ids);
    if (address === undefined) return;
    const [before = "", query] = address.split("?");
    const base = path === "/" ? (file ?? "/today") : before;
    for (const asked of [address, ...endings.map((ending) => `${base}.${ending}${query === undefined ? "" : `?${query}`}`)]) {
      const answer = await get(asked);
      if (READER.has(path)) expect(longest(answer), asked).toBeGreaterThan(SHORT_QUOTATION);
      else expect(longest(answer), asked).toBeLessThanOrEqual(SHORT_QUOTATION);
    }
  });

  it("is read whole in the reader, the words that trigger a claim marked where they stand", async () => {
    const opened = await bench.entente.document(ids.document ?? "", "de");
    if (opened.state !== "found") throw new Error("no document");
    for (const { quote, trigger, evidence, ...claim } of opened.value.claims) {
      expect(quote).toBe(opened.value.text.slice(evidence.start, evidence.end));
      expect(quote.slice(trigger.start, trigger.end)).toBe(quote);
      expect(claim).not.toHaveProperty("shortened");
    }
    expect(await get(`/docs/${ids.document}`)).toContain(ACT);
  });

  it("is quoted in short where sentences are found, and in exports of the command line", async () => {
    const found = await get("/claims?q=Wort1x20");
    expect(found).toContain("Wort1x20");
    expect(longest(found)).toBeLessThanOrEqual(SHORT_QUOTATION);
    const claims = await bench.entente.claims({}, "de");
    expect(claims.map((c) => [c.shortened, c.quote.length <= SHORT_QUOTATION])).toEqual(claims.map(() => [true, true]));
    expect(longest(claimsCsv(claims))).toBeLessThanOrEqual(SHORT_QUOTATION);
    const origins = await bench.entente.originsOf(claims[0]?.document.id ?? "", "de");
    expect(longest(JSON.stringify(origins))).toBeLessThanOrEqual(SHORT_QUOTATION);
  });

  it.each(["/", "/claims", "/claims.json", "/claims.csv", "/sources", "/sources.csv"])(
    "carries its mark and the act on %s",
    async (path) => {
      expect(await get(path)).toContain(ACT);
    },
  );
});

it("says of an outlet what is known and what the ledger shows, and nothing of one that nobody knows", async () => {
  const page = await bench.entente.outlet("sperrblatt.example", "de", { at: "2021-01-01" });
  expect(page).toMatchObject({
    name: "Sperrblatt",
    listed: true,
    day: "2021-01-01",
    articles: 2,
    copies: 1,
    own: 1,
    changed: 1,
    names: ["Sperrblatt"],
  });
  expect(page?.measures.map((m) => m.act)).toEqual([ACT]);
  const before = await bench.entente.outlet("sperrblatt.example", "de", { at: "2019-12-31" });
  expect([before?.measures, before?.otherMeasures.map((m) => m.from)]).toEqual([[], ["2020-01-01"]]);
  expect(page).not.toHaveProperty("reliability");
  expect(page).not.toHaveProperty("owner");
  expect(await bench.entente.outlet("nobody.example", "de")).toBeUndefined();

  const desk = reviewDesk(bench);
  const rate = (value: string) => desk.decide({ kind: "reliability", subjects: ["Sperrblatt"], value, reason: "erprobt", by: "Redaktion" });
  const first = await rate("D");
  await rate("C");
  await desk.undo(first.id, "verwechselt", "Archiv");
  const rated = await bench.entente.outlet("sperrblatt.example", "de");
  expect(rated?.reliability?.letter).toBe("C");
  expect(rated?.ratings.map((r) => [r.letter, r.undone?.by])).toEqual([
    ["C", undefined],
    ["D", "Archiv"],
  ]);
});
