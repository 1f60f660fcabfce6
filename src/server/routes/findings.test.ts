import { describe, expect, it } from "vitest";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import { incoming, tinyAnalyser } from "../../../tests/support/tiny-analyser.ts";
import { study } from "../../analysis/index.ts";
import { openFindings } from "../../app/findings.ts";
import { outletDirectory, type Snapshot } from "../../core/index.ts";
import { buildDocument } from "../../publish/index.ts";
import { createApp } from "../app.ts";
import type { ContradictionsView, EventsView, EventView, OriginsView, VersionsView } from "../contract.ts";
import { desk } from "../testdata/desk.ts";
import { testEntente } from "../testdata/facade.ts";
import { noAssets } from "../testdata/no-assets.ts";

/** The web application over a snapshot. */
function over(snapshot: Snapshot) {
  const now = async (): Promise<Snapshot> => snapshot;
  const app = createApp({
    entente: testEntente({
      ...openFindings(now, harbourNames, () => outletDirectory([])),
      document: async (id, lang) => {
        const value = buildDocument(snapshot, id, harbourNames, lang);
        return value ? { state: "found", value } : { state: "unknown" };
      },
    }),
    assets: noAssets,
  });
  return {
    get: (path: string) => app.request(`http://127.0.0.1${path}`),
    text: async (path: string) => (await app.request(`http://127.0.0.1${path}`)).text(),
    json: async <T>(path: string) => (await (await app.request(`http://127.0.0.1${path}`)).json()) as T,
  };
}

const { get, text, json } = over(HARBOUR);
const boats = async (): Promise<EventView> => json<EventView>("/events/kaaa.1.2.json");

describe("the list of events", () => {
  it("is a page, JSON and CSV of one question", async () => {
    const view = await json<EventsView>("/events.json?actor=Sundland");
    expect(view.total).toBeGreaterThan(0);
    const page = await text("/events?actor=Sundland");
    expect(page.match(/data-line=/gu)?.length).toBe(view.total);
    const csv = await text("/events.csv?actor=Sundland");
    expect(csv.trimEnd().split("\r\n").length).toBe(view.total + 1);
  });

  it("says what it cannot understand, in the reader's language", async () => {
    for (const [query, says] of [
      ["kind=tratey", "Ähnlich: treaty"],
      ["status=done", "happened"],
      ["dyad=NMK", "DEU-POL"],
      ["since=gestern", "kein Datum"],
      ["page=0", "Diese Stelle der Liste gibt es nicht"],
    ] as const) {
      const response = await get(`/events.json?${query}`);
      expect(response.status, query).toBe(400);
      expect(await response.text(), query).toContain(says);
    }
  });

  it("links its values, the chosen one to let it go, and carries the moment along", async () => {
    const page = await text("/events?status=denied&as_of=2026-02-01");
    expect(page).toMatch(/href="\/events\?as_of=2026-02-01" aria-current="true"/u);
    expect(page).toMatch(/href="\/events\?actor=NMK&amp;status=denied&amp;as_of=2026-02-01"/u);
    expect(page).toMatch(/class="line event-line" href="\/events\/[^"]+\?as_of=2026-02-01"/u);
  });
});

describe("an event", () => {
  it("is found by its id and by that of a claim, which leads to it", async () => {
    const { id } = await boats();
    const response = await get("/events/kaaa.1.2?as_of=2026-02-01");
    expect([response.status, response.headers.get("location")]).toEqual([303, `/events/${id}?as_of=2026-02-01`]);
    expect((await get(`/events/${id}`)).status).toBe(200);
    expect((await get("/events/kddd.1.9")).status).toBe(404);
  });

  it("shows its sides, each sentence with who says it, and both sides of what is opposed", async () => {
    const view = await boats();
    const page = await text(`/events/${view.id}`);
    for (const id of ["side-stated", "side-reported", "side-denied", "against", "voices", "stated"]) expect(page).toContain(`id="${id}"`);
    // A story printed twice is told once, with the other print beside it.
    const side = page.slice(page.indexOf('id="side-reported"'), page.indexOf('id="side-denied"'));
    expect(side.match(/<blockquote/gu)?.length).toBe(1);
    expect(side).toContain("Küstenkurier");
    expect(page).toContain("Was stimmt, steht hier nicht.");
  });

  it("keeps the letter of the outlet and the digit of the claim apart, and what is proposed from what is set", async () => {
    const { id } = await boats();
    const rated = over({
      ...HARBOUR,
      decisions: [
        {
          id: "d1",
          kind: "reliability",
          subjects: ["Ostrische Rundschau"],
          value: "B",
          reason: "geprüft",
          by: "AB",
          at: "2026-02-03T10:00:00Z",
        },
        { id: "d2", kind: "credibility", subjects: ["kccc.1.1"], value: "3", reason: "geprüft", by: "CD", at: "2026-02-03T10:00:00Z" },
      ],
    });
    const page = await rated.text(`/events/${id}`);
    const denied = page.slice(page.indexOf('id="side-denied"'));
    expect(denied).toMatch(/<b class="admiralty">B<\/b> gewöhnlich zuverlässig, gesetzt von AB/u);
    expect(denied).toMatch(/<b class="admiralty">3<\/b> möglicherweise wahr, gesetzt von CD/u);
    expect(denied).toMatch(/Vorschlag <b class="admiralty">\d<\/b>/u);
    expect(denied).toContain("d2");
  });

  it("marks what an outlet under sanctions tells with the legal act, and nothing else", async () => {
    const act = {
      id: "s1",
      act: "Regulation (EU) 2099/1",
      measure: "broadcasting-ban",
      jurisdiction: "EU",
      from: "2022-03-02",
      source: "test",
    } as const;
    const snapshot: Snapshot = { ...HARBOUR };
    study(snapshot, { outletOf: ({ outlet }) => ({ sanctions: outlet === "Trelvaer Morgenpost" ? [act] : [] }) });
    const banned = over(snapshot);
    const { id } = await banned.json<EventView>("/events/kaaa.1.2.json");
    const page = await banned.text(`/events/${id}`);
    const side = page.slice(page.indexOf('id="side-reported"'), page.indexOf('id="side-denied"'));
    expect(side).toContain("Regulation (EU) 2099/1");
    expect(page.slice(page.indexOf('id="side-denied"'), page.indexOf('id="voices"'))).not.toContain("Regulation (EU) 2099/1");
  });
});

describe("contradictions", () => {
  it("stand side by side, as page, JSON, CSV and feed", async () => {
    const view = await json<ContradictionsView>("/contradictions.json");
    expect(view.total).toBeGreaterThan(0);
    const page = await text("/contradictions");
    expect(page.match(/class="card side"/gu)?.length).toBe(2 * view.total);
    expect(await text("/contradictions.csv")).toContain("a_sentence");
    const feed = await get("/contradictions.atom?dyad=NMK-OST");
    expect(feed.headers.get("content-type")).toContain("application/atom+xml");
    expect((await feed.text()).match(/<entry>/gu)?.length).toBe(view.total);
    expect((await json<ContradictionsView>("/contradictions.json?since=2030")).total).toBe(0);
    expect((await get("/contradictions?type=quarrel")).status).toBe(400);
  });
});

describe("where a text comes from", () => {
  it("names the article whose text it is, what both share, and what was changed", async () => {
    const view = await json<OriginsView>("/docs/kbbb/origins.json");
    expect(view).toMatchObject({ basis: "near-copy", origin: { id: "kaaa" } });
    const page = await text("/docs/kbbb/origins?as_of=2026-02-01");
    expect(page).toContain('href="/docs/kaaa?as_of=2026-02-01"');
    expect(page).toContain("1 + 1 Abdrucke desselben Textes zählen als ein Ursprung.");
    expect((await get("/docs/nothing/origins")).status).toBe(404);
  });

  it("is linked from the reader, where the copies count once", async () => {
    const page = await text("/docs/kaaa");
    expect(page).toMatch(/<a href="\/docs\/kaaa\/origins">1 \+ 1 Abdruck desselben Textes zählen einmal<\/a>/u);
  });
});

describe("the reader", () => {
  it("lists a rejected claim struck, beside its paragraph, and counts it nowhere", async () => {
    const rejected = HARBOUR.claims.filter((c) => c.id === "kaaa.1.4");
    const reader = over({ ...HARBOUR, claims: HARBOUR.claims.filter((c) => !rejected.includes(c)), rejected });
    const page = await reader.text("/docs/kaaa");
    expect(page).toMatch(/<li id="c-kaaa\.1\.4" class="note"><p class="note-text"><s>/u);
    expect(page).not.toMatch(/data-claims="[^"]*kaaa\.1\.4/u);
  });
});

describe("versions", () => {
  const bench = async () => {
    const { bench, document, visitor } = await desk("IRN trifft RUS in Rom.\nDer Hafen liegt still.");
    const again = incoming("IRN trifft RUS in Bonn.\nDer Hafen liegt still.", { url: "https://a.example/1", outlet: "Kurier" });
    await bench.ledger.record(again, tinyAnalyser());
    return { document, reader: visitor() };
  };

  it("are compared word by word, each with the one before or two that are named; the reader leads there", async () => {
    const { document, reader } = await bench();
    const page = await reader.get(`/docs/${document}/versions?a=1&b=2`);
    expect(page.body).toContain("<del>Rom</del><ins>Bonn</ins>");
    expect(page.body).toMatch(/<option value="2" selected[^>]*>Fassung 2/u);
    const back = await reader.json<VersionsView>(`/docs/${document}/versions.json?a=2&b=1`);
    expect(back.differences).toMatchObject([{ from: 2, to: 1, changed: 1 }]);
    expect((await reader.get(`/docs/${document}`)).body).toContain(`href="/docs/${document}/versions"`);
  });

  it("that do not exist are refused by name", async () => {
    const { document, reader } = await bench();
    for (const [query, status] of [
      ["a=1&b=9", 400],
      ["a=1", 400],
      ["a=x&b=2", 400],
      ["as_of=2001-01-01", 404],
    ] as const)
      expect((await reader.get(`/docs/${document}/versions?${query}`)).status, query).toBe(status);
    expect((await reader.get("/docs/nothing/versions")).status).toBe(404);
  });
});
