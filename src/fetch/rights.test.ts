import { describe, expect, test } from "vitest";
import { FAULT_TEXT } from "../../tests/support/faults.ts";
import { type Answer, faultyServer } from "../../tests/support/faulty-server.ts";
import type { FetcherOptions } from "./settings.ts";
import { makeFetcher } from "./testdata/make-fetcher.ts";
import type { FetchResult, StatedGround } from "./types.ts";

const page =
  (headers: Record<string, string | string[]>, html: string | Buffer = FAULT_TEXT): Answer =>
  (_request, response) =>
    void response.writeHead(200, { "content-type": "text/html", ...headers }).end(html);
const json =
  (data: unknown): Answer =>
  (_request, response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(typeof data === "string" ? data : JSON.stringify(data));
const meta = (name: string, content: string): string => `<!doctype html><head><meta name="${name}" content="${content}"></head><p>Text`;
const TDM = "/.well-known/tdmrep.json";

async function get(routes: Record<string, Answer>, options: Partial<FetcherOptions> = {}): Promise<FetchResult & { paths: string[] }> {
  const server = await faultyServer(routes);
  const result = await makeFetcher(options).fetcher.get(server.url("/news/a.html", "hafen.example"), { purpose: "page" });
  return { ...result, paths: server.paths() };
}
const asked = (result: { paths: string[] }): boolean => result.paths.includes("/news/a.html");

describe("what reserves", () => {
  test("nothing said: free", async () => {
    expect(await get({ "/news/a.html": page({}) })).toMatchObject({
      ok: true,
      rights: { reserved: false, by: [], notes: [], decision: "free" },
    });
  });

  test("tdmrep.json, before the page is requested", async () => {
    const rules = [{ location: "/news/", "tdm-reservation": 1, "tdm-policy": "https://hafen.example/policy.json" }];
    const result = await get({ [TDM]: json(rules), "/news/a.html": page({}) });
    expect(result).toMatchObject({
      ok: false,
      kind: "reserved",
      rights: {
        reserved: true,
        decision: "refused",
        by: [{ basis: "tdmrep-file", value: "tdm-reservation: 1, tdm-policy: https://hafen.example/policy.json" }],
      },
    });
    expect(asked(result)).toBe(false);
  });

  test.each([
    ["the header of TDMRep", page({ "TDM-Reservation": "1" }), "tdmrep-header"],
    ["two lines of the header", page({ "TDM-Reservation": ["1", "1"] }), "tdmrep-header"],
    ["two lines that differ", page({ "TDM-Reservation": ["0", "1"] }), "tdmrep-header"],
    ["a list in one line", page({ "TDM-Reservation": "0, 1" }), "tdmrep-header"],
    ["a page without a type", page({ "content-type": "" }, meta("tdm-reservation", "1")), "tdmrep-meta"],
    ["a page that is called bytes", page({ "content-type": "application/octet-stream" }, meta("tdm-reservation", "1")), "tdmrep-meta"],
    ["a page that is called XML", page({ "content-type": "text/xml" }, meta("robots", "noai")), "robots-meta"],
    ["the meta element of TDMRep", page({}, meta("TDM-reservation", " 1 ")), "tdmrep-meta"],
    ["noai in the header", page({ "X-Robots-Tag": "noindex, NoAI" }), "robots-header"],
    ["noai for us", page({ "X-Robots-Tag": "other: noindex, entente: noai" }), "robots-header"],
    ["noai in the page", page({}, meta("robots", "index, noai")), "robots-meta"],
    ["noai in the page for us", page({}, meta("Entente", "noai")), "robots-meta"],
    ["noai in a page in UTF-16", page({}, Buffer.from(`\ufeff${meta("robots", "noai")}`, "utf16le")), "robots-meta"],
    ["Content-Signal in the header", page({ "Content-Signal": "search=yes, ai-input=no" }), "content-signal"],
  ])("%s", async (_what, answer, basis) => {
    const result = await get({ "/news/a.html": answer });
    expect(result).toMatchObject({
      ok: false,
      kind: "reserved",
      status: 200,
      rights: { reserved: true, decision: "refused", by: [{ basis }] },
    });
    expect(!result.ok && result.message).toContain(`(${basis})`);
  });

  test("Content-Signal in robots.txt, before the page is requested", async () => {
    const robots = "User-agent: *\nContent-Signal: search=yes,ai-input=no\nAllow: /\n";
    const result = await get({ "/robots.txt": page({}, robots), "/news/a.html": page({}) });
    expect(result).toMatchObject({ ok: false, kind: "reserved", rights: { by: [{ basis: "content-signal", value: "ai-input=no" }] } });
    expect(asked(result)).toBe(false);
  });
});

describe("what does not reserve is noted or passed over", () => {
  test.each([
    ["pictures", page({ "X-Robots-Tag": "noimageai" }), [{ basis: "robots-header", value: "noimageai" }]],
    ["training", page({ "Content-Signal": "ai-train=no" }), [{ basis: "content-signal", value: "ai-train=no" }]],
    ["another agent", page({ "X-Robots-Tag": "otherbot: noai" }), []],
    ["search engines", page({}, meta("robots", "noindex, nofollow, max-snippet:-1")), []],
    ["mining allowed", page({ "tdm-reservation": "0" }), [{ basis: "tdmrep-header", value: "tdm-reservation: 0" }]],
    ["mining allowed twice", page({ "tdm-reservation": ["0", "0"] }), [{ basis: "tdmrep-header", value: "tdm-reservation: 0" }]],
    ["plain text that speaks of it", page({ "content-type": "text/plain" }, meta("robots", "noai")), []],
    ["a feed that carries a page", page({ "content-type": "text/xml" }, `<?xml version="1.0"?><rss>${meta("robots", "noai")}</rss>`), []],
    ["no value of TDMRep", page({ "tdm-reservation": "yes" }), []],
    ["a meta element in a comment", page({}, `<!-- ${meta("robots", "noai")} --><p>Text`), []],
    ["a meta element in a script", page({}, `<script>"${meta("robots", "noai").replaceAll('"', "'")}"</script><p>Text`), []],
  ])("%s", async (_what, answer, notes) => {
    const result = await get({ "/news/a.html": answer });
    expect(result).toMatchObject({ ok: true, rights: { reserved: false, decision: "free" } });
    expect(result.rights?.notes).toMatchObject(notes);
    expect(result.rights?.notes.length).toBe(notes.length);
  });

  test("what robots.txt tells the agents of language models", async () => {
    const robots = "User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n\nUser-agent: ClaudeBot\nAllow: /\n";
    const result = await get({ "/robots.txt": page({}, robots), "/news/a.html": page({}) });
    expect(result).toMatchObject({
      ok: true,
      rights: { reserved: false, notes: [{ basis: "robots.txt", value: "disallowed for GPTBot, CCBot" }] },
    });
  });

  test.each([
    ["is a page", page({}, "<!doctype html>")],
    ["is no list", json({ a: 1 })],
    [
      "has rules that are none",
      json([1, null, "a", {}, { location: 1, "tdm-reservation": 1 }, { location: "/" }, { location: "/", "tdm-reservation": 2 }]),
    ],
    ["is nested a thousand deep", json("[".repeat(100_000))],
    ["is for another part of the site", json([{ location: "/sport/", "tdm-reservation": 1 }])],
    ["fails", (_q: unknown, response: { writeHead(s: number): { end(): void } }) => void response.writeHead(500).end()],
  ])("a tdmrep.json that %s", async (_what, answer) => {
    expect(await get({ [TDM]: answer as Answer, "/news/a.html": page({}) })).toMatchObject({ ok: true, rights: { reserved: false } });
  });
});

describe("what is nearer to the text replaces what is farther (TDMRep)", () => {
  test("meta over header", async () => {
    const result = await get({ "/news/a.html": page({ "tdm-reservation": "0" }, meta("tdm-reservation", "1")) });
    expect(result).toMatchObject({
      ok: false,
      kind: "reserved",
      rights: { by: [{ basis: "tdmrep-meta" }], notes: [{ basis: "tdmrep-header" }] },
    });
  });

  test("header over file", async () => {
    const file = json([{ location: "/", "tdm-reservation": 0 }]);
    const result = await get({ [TDM]: file, "/news/a.html": page({ "tdm-reservation": "1" }) });
    expect(result).toMatchObject({
      ok: false,
      kind: "reserved",
      rights: { by: [{ basis: "tdmrep-header" }], notes: [{ basis: "tdmrep-file" }] },
    });
  });

  test("the first rule of the file that fits", async () => {
    const file = json([
      { location: "/*.html$", "tdm-reservation": 0 },
      { location: "/news/", "tdm-reservation": 1 },
    ]);
    expect(await get({ [TDM]: file, "/news/a.html": page({}) })).toMatchObject({ ok: true, rights: { notes: [{ basis: "tdmrep-file" }] } });
  });
});

describe("grounds", () => {
  const reserved = { [TDM]: json([{ location: "/", "tdm-reservation": 1 }]), "/news/a.html": page({ "X-Robots-Tag": "noai" }) };
  const by = (...grounds: StatedGround[]) => get(reserved, { grounds });

  test.each(["research", "press"] as const)("%s: taken, and recorded", async (ground) => {
    expect(await by({ ground })).toMatchObject({
      ok: true,
      rights: { reserved: true, decision: "ground", ground, by: [{ basis: "tdmrep-file" }, { basis: "robots-header" }] },
    });
  });

  test("for a host and those under it only", async () => {
    expect(await by({ ground: "licence", host: "hafen.example" })).toMatchObject({ ok: true, rights: { ground: "licence" } });
    expect(await by({ ground: "licence", host: "EXAMPLE" })).toMatchObject({ ok: true });
    expect(await by({ ground: "licence", host: "fen.example" })).toMatchObject({ ok: false, kind: "reserved" });
    expect(await by({ ground: "licence", host: "www.hafen.example" })).toMatchObject({ ok: false, kind: "reserved" });
    expect(await by({ ground: "research" }, { ground: "press", host: "hafen.example" })).toMatchObject({
      ok: true,
      rights: { ground: "press" },
    });
  });

  test("a ground does not read what is not reserved otherwise", async () => {
    const result = await get({ "/news/a.html": page({}) }, { grounds: [{ ground: "research" }] });
    expect(result.rights).toMatchObject({ reserved: false, decision: "free" });
    expect(result.rights).not.toHaveProperty("ground");
  });
});

describe("a tdmrep.json that could not be asked for: it is not known whether the site reserves", () => {
  const reserving = json([{ location: "/", "tdm-reservation": 1 }]);
  const cutOff: Answer = (_request, _response, socket) => void socket.destroy();

  test("the page is left for later", async () => {
    const answers = [cutOff, reserving];
    const server = await faultyServer({ [TDM]: (...all) => answers.shift()?.(...all), "/news/a.html": page({}) });
    const { fetcher, advance } = makeFetcher();
    const url = server.url("/news/a.html", "hafen.example");
    for (let i = 0; i < 2; i++) expect(await fetcher.get(url, { purpose: "page" })).toMatchObject({ ok: false, kind: "refused" });
    advance(60);
    expect(await fetcher.get(url, { purpose: "page" })).toMatchObject({ ok: false, kind: "reserved" });
    expect(server.paths()).toEqual(["/robots.txt", TDM, TDM]);
  });

  test("what was known before counts on", async () => {
    const answers = [json([]), cutOff];
    const server = await faultyServer({ [TDM]: (...all) => answers.shift()?.(...all), "/news/a.html": page({}) });
    const { fetcher, advance } = makeFetcher();
    for (const wait of [0, 86_400]) {
      advance(wait);
      expect(await fetcher.get(server.url("/news/a.html"), { purpose: "page" })).toMatchObject({ ok: true });
    }
    expect(answers).toEqual([]);
  });
});

test("feeds, sitemaps and PDFs are asked about in the same way", async () => {
  const routes = { "/x": page({ "tdm-reservation": "1", "content-type": "application/pdf" }) };
  const server = await faultyServer(routes);
  for (const purpose of ["feed", "sitemap", "pdf"] as const)
    expect(await makeFetcher().fetcher.get(server.url("/x"), { purpose })).toMatchObject({ ok: false, kind: "reserved" });
});

test("a tdmrep.json that robots.txt disallows is not requested", async () => {
  const robots = "User-agent: *\nDisallow: /.well-known/\n";
  const result = await get({ "/robots.txt": page({}, robots), "/news/a.html": page({}) });
  expect([result.ok, result.paths]).toEqual([true, ["/robots.txt", "/news/a.html"]]);
});
