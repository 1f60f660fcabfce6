import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFindings } from "../../app/findings.ts";
import { loadPoints } from "../../app/places.ts";
import { outletDirectory, type Snapshot } from "../../core/index.ts";
import { crowd } from "../../publish/network/testdata/crowd.ts";
import { createApp } from "../app.ts";
import type { GraphView, MapView } from "../contract.ts";
import { testEntente } from "../testdata/facade.ts";
import { noAssets } from "../testdata/no-assets.ts";

const codes = Object.keys(loadPoints());
const over = (snapshot: Snapshot) =>
  createApp({
    entente: testEntente(
      openFindings(
        async () => snapshot,
        (code) => code,
        () => outletDirectory([]),
      ),
    ),
    assets: noAssets,
  });
const few = over(crowd(codes.slice(0, 12), 40));
const many = over(crowd(codes.slice(0, 100), 400));
const get = (path: string, app = few) => app.request(`http://127.0.0.1${path}`, { headers: { "Accept-Language": "en" } });
const page = async (path: string, app = few): Promise<string> => (await get(path, app)).text();
const json = async <T>(path: string, app = few): Promise<T> => (await (await get(path, app)).json()) as T;

describe("the network", () => {
  test("is a drawing of links, with the same ties as a list and as files", async () => {
    const view = await json<GraphView>("/graph.json");
    const html = await page("/graph");
    const drawn = new Set([...html.matchAll(/data-tie="([^"]+)"/gu)].map((m) => m[1]?.replace(" ", "-")));
    expect([...drawn].sort()).toEqual(view.ties.map((t) => t.id).sort());
    const listed = html.slice(html.indexOf('class="tie-list"'));
    for (const { id } of view.ties) expect(listed).toContain(`href="/dyads/${id}"`);
    const csv = await get("/graph.csv");
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect((await csv.text()).trim().split("\n")).toHaveLength(view.ties.length + 1);
  });

  test("keeps month and past in every link onward, and the rest of the question in its own", async () => {
    const html = await page("/graph?t=2025-06&focus=AFG&as_of=2026-01-01");
    expect(html).toContain('href="/graph?t=2025-06&amp;focus=AFG&amp;view=matrix&amp;as_of=2026-01-01"');
    expect(html).toMatch(/href="\/dyads\/[A-Z]{3}-[A-Z]{3}\?as_of=2026-01-01"/u);
    expect(html).toContain('href="/graph.json?t=2025-06&amp;focus=AFG&amp;as_of=2026-01-01"');
  });

  test("of more than can be told apart is painted, with the matrix for whoever has no script", async () => {
    const html = await page("/graph?focus=all", many);
    expect(html).toContain('data-painted="/graph.json?focus=all"');
    expect(html).toContain('<table class="matrix">');
    // The one in the middle still has links around it.
    expect(await page("/graph", many)).not.toContain("data-painted");
  });

  test("says what it cannot understand, and that a code is not known", async () => {
    for (const path of ["/graph?t=soon", "/graph?t=2025-13", "/graph?as_of=soon", "/map?t=soon"]) {
      const response = await get(path);
      expect(response.status, path).toBe(400);
      expect(await response.text(), path).toMatch(/soon|2025-13/u);
    }
    expect(await page("/graph?focus=Atlantis")).toContain("No tie is known of Atlantis");
    expect(await page("/map?focus=Atlantis")).toContain("No tie is known of Atlantis");
    const hostile = encodeURIComponent('"><script>alert(1)</script>\u202e');
    for (const path of ["/graph", "/map"]) {
      const html = await page(`${path}?focus=${hostile}&t=2025&region=${hostile}&view=${hostile}&order=${hostile}&from=${hostile}`);
      expect(html).not.toContain("<script>alert");
      expect(html).not.toContain("\u202e");
    }
  });
});

describe("the map", () => {
  test("draws what has a place, tells the rest beside, and states its policy on borders", async () => {
    const [first = "", second = ""] = codes;
    const app = over(crowd([first, second, "NATO"], 12));
    const html = await page("/map", app);
    const { actors } = await json<MapView>("/map.json", app);
    expect(actors.filter((a) => a.at === undefined).map((a) => a.code)).toEqual(["NATO"]);
    expect(html).toMatch(/data-actor="AFG"|data-actor="ABW"/u);
    expect(html).not.toContain('data-actor="NATO"');
    expect(html).toContain("Without a place on the map");
    expect(html).toMatch(/Entente does not decide whose a territory is/u);
    expect(html).toContain("docs/decisions/0028-map-and-borders.md");
  });

  test.each(["world", "europe", "middle-east", "asia", "africa", "america"])("of %s fits into what may be sent", async (region) => {
    const html = await page(`/map?region=${region}`, many);
    expect(gzipSync(html).length).toBeLessThan(60_000);
    expect(html).not.toMatch(/\sstyle=|NaN|undefined/u);
  });
});
