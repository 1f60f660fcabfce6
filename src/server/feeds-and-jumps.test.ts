import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { HARBOUR, harbourNames } from "../../tests/support/harbour.ts";
import { openFindings } from "../app/findings.ts";
import { outletDirectory } from "../core/index.ts";
import { parseFeed } from "../ingest/feeds/parse-feed.ts";
import { Answer } from "./answer.ts";
import { createApp } from "./app.ts";
import type { BriefingView } from "./contract.ts";
import { testEntente } from "./testdata/facade.ts";
import { noAssets } from "./testdata/no-assets.ts";

const findings = openFindings(
  async () => HARBOUR,
  harbourNames,
  () => outletDirectory([]),
);
const app = createApp({ entente: testEntente(findings), assets: noAssets });
const get = (path: string, init: RequestInit = {}) => app.request(`http://127.0.0.1:4870${path}`, init);
const leadsTo = async (path: string) => {
  const response = await get(path);
  return [response.status, response.headers.get("location")];
};

describe("the feed of a list", () => {
  it("holds the claims of the question, with whole addresses, and is linked from the page", async () => {
    const response = await get("/claims.atom?kind=sanction&lang=en");
    expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    const xml = await response.text();
    const result = await parseFeed(new TextEncoder().encode(xml));
    expect(result.ok && result.feed).toMatchObject({ kind: "atom", link: "http://127.0.0.1:4870/claims?kind=sanction", language: "en" });
    expect(result.ok && result.feed.items.length).toBe(2);
    expect(xml).toContain('href="http://127.0.0.1:4870/claims/d');
    expect(xml).toContain("<id>tag:entente,2026:claims?kind=sanction</id>");
    expect(await (await get("/claims?kind=sanction")).text()).toContain('type="application/atom+xml" href="/claims.atom?kind=sanction"');
  });

  it("names the address that it is offered under, if that is another one", async () => {
    const proxied = new Hono().get("/claims.atom", (c) =>
      new Answer(c, noAssets.addresses, "de", undefined, "https://entente.example").atom({ title: "x", page: "/claims", entries: [] }),
    );
    const xml = await (await proxied.request("http://192.0.2.1/claims.atom")).text();
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://entente.example/claims.atom"/>');
  });

  it("refuses a question that it does not understand", async () => {
    expect((await get("/claims.atom?kind=%3C")).status).toBe(400);
  });
});

describe("the field of the frame", () => {
  it.each([
    ["XNM-XSL", "/dyads/XNM-XSL"],
    ["XNM–XSL", "/dyads/XNM-XSL"],
    ["XNM", "/claims?actor=XNM"],
    ["d0001.1.1", "/claims/d0001.1.1"],
    ["d0009.1.1", "/claims/d0009.1.1"],
    ["d0001", "/docs/d0001"],
    ["Ost-West", "/claims?q=Ost-West"],
    ["Fähre Hafen", "/claims?q=F%C3%A4hre+Hafen"],
    ["//evil.example", "/claims?q=%2F%2Fevil.example"],
    ["", "/claims"],
  ])("%s leads to %s", async (q, path) => {
    expect(await leadsTo(`/go?q=${encodeURIComponent(q)}`)).toEqual([303, path]);
  });

  it("stays in the past that the page shows", async () => {
    expect(await leadsTo("/go?q=d0001&as_of=2031-03-14")).toEqual([303, "/docs/d0001?as_of=2031-03-14"]);
  });
});

describe("a briefing", () => {
  it("answers as page, JSON and text", async () => {
    expect((await get("/briefings/NMK-OST")).status).toBe(200);
    const view = (await (await get("/briefings/ost-nmk.json?from=2024-03&origins=2..")).json()) as BriefingView;
    expect(view.question).toEqual({ of: "NMK-OST", from: "2024-03-01", origins: 2 });
    const text = await get("/briefings/all.txt?lang=en");
    expect(text.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await text.text()).toContain("http://127.0.0.1:4870/claims/k");
  });

  it("is led to by codes and names in any order, and the form keeps what it does not understand", async () => {
    expect(await leadsTo("/briefings?of=ost-nmk&from=2024&origins=1&show=1&lang=de")).toEqual([
      303,
      "/briefings/NMK-OST?from=2024&lang=de",
    ]);
    expect((await get("/briefings?of=XX-YY&show=1")).status).toBe(400);
    expect((await get("/briefings?of=NMK")).status).toBe(200);
  });

  it.each([
    ["/briefings/XXX", 404],
    ["/briefings/NMK?from=gestern", 400],
    ["/briefings/NMK?as_of=bald", 400],
    ["/briefings/NMK?origins=viele", 400],
    ["/briefings/%3Cscript%3E", 404],
  ])("%s is %i, as page and as JSON", async (path, status) => {
    const page = await get(path);
    expect(page.status).toBe(status);
    expect(await page.text()).not.toContain("<script>");
    expect((await get(path.replace(/(\?|$)/u, ".json$1"))).status).toBe(status);
  });
});
