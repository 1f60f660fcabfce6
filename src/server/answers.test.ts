import { describe, expect, it, vi } from "vitest";
import { createApp } from "./app.ts";
import type { ErrorBody } from "./errors.ts";
import { testEntente } from "./testdata/facade.ts";
import { noAssets } from "./testdata/no-assets.ts";

const app = createApp({ entente: testEntente(), assets: noAssets });
const get = (path: string, init: RequestInit = {}) => app.request(`http://127.0.0.1${path}`, init);
const json = async <T>(path: string) => (await (await get(path)).json()) as T;

describe("JSON", () => {
  it.each(["/today.json", "/claims.json", "/docs/d0001.json", "/claims/d0001.1.1.json"])("answers %s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
  });

  it("gives the views themselves", async () => {
    expect(await json("/today.json")).toMatchObject({ funnel: { articles: 5 }, sample: "all", counts: { new: 10 } });
    expect(await json("/docs/d0001.json")).toMatchObject({ head: { id: "d0001" }, agencies: ["Agentur Polaris"] });
    expect(await json("/claims/d0001.1.1.json")).toMatchObject({
      claim: { kind: "arms-transfer" },
      steps: [{ rule: "de.frame.liefern" }, {}],
    });
    expect(await json("/claims.json?kind=sanction")).toMatchObject({ total: { claims: 2 }, before: 0 });
  });
});

describe("errors", () => {
  it.each([
    ["/nothing", 404, "not-found"],
    ["/docs/nothing", 404, "document-unknown"],
    ["/claims/nothing", 404, "claim-unknown"],
    ["/docs/d0009", 410, "document-deleted"],
    ["/claims/d0009.1.1", 410, "claim-deleted"],
    ["/claims?kind=%3C", 400, "bad-filter"],
  ] as const)("%s is %i in one shape, as page and as JSON", async (path, status, code) => {
    const page = await get(path);
    expect(page.status).toBe(status);
    expect(await page.text()).toContain("<h1>");
    const asJson = await get(path.includes("?") ? path.replace("?", ".json?") : `${path}.json`);
    expect(asJson.status).toBe(status);
    const body = (await asJson.json()) as ErrorBody;
    expect(body.error).toMatchObject({ code, status });
    expect(body.error.help).not.toBe("");
  });

  it("says when and why something was deleted", async () => {
    expect(await json("/docs/d0009.json")).toMatchObject({ error: { deletedAt: "2031-03-20T10:00:00Z", reason: "Bitte des Verlags" } });
    expect(await (await get("/docs/d0009")).text()).toContain("20. März 2031");
  });

  it("reports what no one expected to the terminal, not to the page", async () => {
    const report = vi.fn();
    const broken = createApp({
      entente: testEntente({ changes: () => Promise.reject(new Error("/secret/path.db")) }),
      assets: noAssets,
      report,
    });
    const response = await broken.request("http://127.0.0.1/");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(report).toHaveBeenCalledOnce();
  });
});

describe("safety", () => {
  it("forbids everything inline and everything from elsewhere, on errors too", async () => {
    for (const path of ["/", "/nothing", "/docs/d0001", "/today.json", "/assets/entente.css"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("has neither inline script nor style, nor an address elsewhere that would load by itself", async () => {
    const page = await (await get("/")).text();
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/u);
    expect(page.match(/<script[^>]*>[^<]*/gu)).toEqual([expect.stringMatching(/^<script type="module" src="\/assets\/[^"]+">$/u)]);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//u);
  });

  it.each([
    ["evil.example", 403],
    ["evil.example:4870", 403],
    ["127.0.0.1.evil.example", 403],
    ["127.0.0.1:4870", 200],
    ["LOCALHOST:1", 200],
    ["[::1]:4870", 200],
  ])("answers a request for host %s with %i", async (host, status) => {
    expect((await get("/", { headers: { host } })).status).toBe(status);
  });

  it("can only be read", async () => {
    expect((await get("/", { method: "POST" })).status).toBe(405);
    expect((await get("/", { method: "HEAD" })).status).toBe(200);
  });

  it("lets files be kept for ever only under their own version", async () => {
    expect((await get("/assets/entente.css?v=1")).headers.get("cache-control")).toContain("immutable");
    expect((await get("/assets/entente.css?v=0")).headers.get("cache-control")).toBe("no-cache");
    expect((await get("/assets/..%2F..%2Fpackage.json")).status).toBe(404);
    expect((await get("/")).headers.get("cache-control")).toBe("private, no-cache");
  });
});
