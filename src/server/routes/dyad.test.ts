import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { createApp } from "../app.ts";
import type { TimelineView } from "../contract.ts";
import { noAssets } from "../testdata/no-assets.ts";
import { pairEntente } from "../testdata/pairs.ts";

const app = createApp({ entente: pairEntente(), assets: noAssets });
const many = createApp({ entente: pairEntente(230), assets: noAssets });
const get = (path: string, from = app) => from.request(`http://127.0.0.1${path}`);
const page = async (path: string, from = app) => parseHTML(await (await get(path, from)).text()).document;
const text = (of: { readonly textContent: string | null } | null): string => (of?.textContent ?? "").replace(/\s+/gu, " ").trim();

const labels = (marks: readonly { getAttribute(name: string): string | null }[]) => marks.map((m) => m.getAttribute("aria-label") ?? "");

it("draws every event with a known day as a link with a name, by day, and says what it does not draw", async () => {
  const document = await page("/dyads/ost-nmk");
  const marks = [...document.querySelectorAll("a.tl-mark")];
  // Large marks are drawn first, so that small ones stay in reach; those of one size by day.
  expect(labels(marks)).toEqual([
    "1. März 2024 bis 31. März 2024, NMK → OST Rüstungslieferung, als Tatsache, 2 Artikel → 2 Ursprünge",
    "2. Mai 2024 (Tag der ersten Meldung), OST → NMK Drohung, als Tatsache, 1 Artikel → 1 Ursprung",
    "1. Juli 2024 (Tag der ersten Meldung), NMK → OST Forderung, als Tatsache, 1 Artikel → 1 Ursprung",
    "1. September 2024, NMK → OST Besuch, angekündigt, 1 Artikel → 1 Ursprung",
  ]);
  // One stop of the tabulator.
  expect(marks.filter((m) => m.getAttribute("tabindex") === "0")).toHaveLength(1);
  for (const mark of marks) expect(mark.getAttribute("href")).toMatch(/^\/events\/e-made-/u);
  expect(document.querySelector("[style]")).toBeNull();
  expect(text(document.querySelector(".count-line"))).toBe("5 Ereignisse, davon 1 ohne bekannten Tag: nicht im Bild, nur in der Liste");
  expect(text(document.querySelector(".tl-band")?.parentElement ?? null)).toBe("Nähe: laut Blatt e");
  expect(text(document.querySelector("main"))).toContain("Zu wenig für einen Bruch: 4 Monate mit Artikeln, nötig sind 12.");
});

it("counts so many events in columns that open their stretch", async () => {
  const document = await page("/dyads/NMK-OST?direction=nmk", many);
  const columns = [...document.querySelectorAll("a.tl-mark")];
  expect(columns.length).toBeGreaterThan(12);
  expect(columns.length).toBeLessThanOrEqual(96);
  expect(columns[0]?.getAttribute("href")).toBe("/dyads/NMK-OST?from=2020-01-01&to=2020-01-31&direction=nmk");
  expect(labels(columns)[0]).toBe("1. Januar 2020 bis 31. Januar 2020: Kooperation 0, Konflikt 4");
  const opened = await page("/dyads/NMK-OST?from=2020-01-01&to=2020-01-31&direction=nmk", many);
  expect([...opened.querySelectorAll("a.tl-mark")]).toHaveLength(4);
});

it("tells where the level changes and what that rests on", async () => {
  const view = (await (await get("/dyads/NMK-OST.json", many)).json()) as TimelineView;
  const { changes } = view.readings.conflict;
  expect(changes.known).toBe(true);
  const main = text((await page("/dyads/NMK-OST", many)).querySelector("main"));
  expect(main).toContain(`Beruht auf ${changes.months} Monaten mit Artikeln`);
});

it("keeps the question in its links and forms, in all its forms", async () => {
  const path = "/dyads/NMK-OST?from=2024&origins=2..&at=2024-12";
  const document = await page(path);
  const hrefs = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href"));
  expect(hrefs).toContain("/dyads/NMK-OST?from=2024&direction=OST&origins=2..&at=2024-12");
  expect(hrefs).toContain("/dyads/NMK-OST.csv?from=2024&origins=2..&at=2024-12");
  expect(document.querySelector("input[name=origins]")?.hasAttribute("checked")).toBe(true);
  const view = (await (await get(path.replace("?", ".json?"))).json()) as TimelineView;
  expect(view.marks.map((m) => m.kind)).toEqual(["arms-transfer"]);
  expect((await (await get(path.replace("?", ".csv?"))).text()).split("\r\n")).toHaveLength(3);
  const feed = await (await get("/dyads/NMK-OST.atom")).text();
  expect(feed.match(/<entry>/gu)).toHaveLength(5);
});

it("shows the evidence of the claim asked for, without a script", async () => {
  const document = await page("/dyads/NMK-OST?claim=made-c.1.1");
  expect(text(document.querySelector("#evidence h2"))).toBe("Drohung");
  expect(document.querySelector("#evidence [href^='/events/']")).not.toBeNull();
  expect(text((await page("/dyads/NMK-OST?claim=nobody")).querySelector("#evidence"))).toContain("gibt es in dieser Ansicht nicht");
});

it.each([
  ["/dyads/NMK-XXX", 404, "NMK-XXX"],
  ["/dyads/NMK-OST?from=gestern", 400, "gestern"],
  ["/dyads/NMK-OST?origins=viele", 400, "viele"],
  ["/dyads/NMK-OST?direction=POL", 400, "NMK, OST"],
  ["/dyads/NMK-OST?page=0", 400, ""],
  ["/dyads?page=-1", 400, ""],
  ["/dyads?as_of=nie", 400, "nie"],
])("%s is %i and says why", async (path, status, says) => {
  const [before = "", query] = path.split("?");
  const response = await get(`${before}.json${query === undefined ? "" : `?${query}`}`);
  expect(response.status).toBe(status);
  expect(JSON.stringify(await response.json())).toContain(says);
  expect((await get(path)).status).toBe(status);
});

it("lists pairs with their numbers, narrowed by an actor", async () => {
  const document = await page("/dyads?actor=Nordmark");
  expect(text(document.querySelector(".pair-line"))).toContain("Nordmark – Ostrien NMK-OST");
  expect(text(document.querySelector(".pair-line"))).toContain("5 Ereignisse · 1 Beziehung · 7 Aussagen · 7 Artikel → 7 Ursprünge");
  expect(text((await page("/dyads?actor=Talien")).querySelector("main"))).toContain("Kein Paar passt dazu.");
});
