import { Readable } from "node:stream";
import { request } from "undici";
import { describe, expect, it } from "vitest";
import { house, PASSWORD } from "./testdata/house.ts";
import { tokenIn, Visitor } from "./testdata/visitor.ts";

describe("forms", () => {
  it("are refused from other pages, and without the token of this session", async () => {
    const { base } = await house(["anna", "bert"]);
    const [anna, bert] = [new Visitor(base), new Visitor(base)];
    await anna.logIn("anna", PASSWORD);
    await bert.logIn("bert", PASSWORD);
    const [token, other] = [tokenIn((await anna.get("/")).body), tokenIn((await bert.get("/")).body)];
    const own = base.replace(/\/$/u, "");
    const refused: readonly (readonly [token: string, headers: Record<string, string>])[] = [
      [token, { "sec-fetch-site": "cross-site", origin: own }],
      [token, { "sec-fetch-site": "same-site" }],
      [token, { "sec-fetch-site": "none" }],
      [token, { origin: "https://evil.example" }],
      [token, { origin: own.replace("http:", "https:") }],
      [token, { origin: own.replace(/\d+$/u, "1") }],
      [token, { origin: `${own}.evil.example` }],
      ["", {}],
      [other, {}],
      [`${token}x`, {}],
      [`${token}.`, { origin: "null" }],
      [token.replace(/^./u, (c) => (c === "A" ? "B" : "A")), { origin: own }],
    ];
    for (const [sent, headers] of refused) expect((await anna.post("/logout", { token: sent }, headers)).status).toBe(403);
    expect((await anna.get("/")).status).toBe(200);
    const again = tokenIn((await anna.get("/")).body);
    expect(again).not.toBe(token);
    expect((await anna.post("/logout", { token }, { "sec-fetch-site": "same-origin", origin: "null" })).location).toBe("/login");
  });

  it("to log in need the form that this browser got, with any password", async () => {
    const { base } = await house(["anna"]);
    const [mallory, victim] = [new Visitor(base), new Visitor(base)];
    const token = tokenIn((await mallory.get("/login")).body);
    await victim.get("/login");
    for (const sent of [token, ""]) {
      const answer = await victim.post("/login", { token: sent, name: "anna", password: PASSWORD });
      expect(answer.status).toBe(403);
      expect(answer.body).toContain("Das Formular ist abgelaufen");
      expect(answer.body).not.toContain(PASSWORD);
      expect(victim.jar.has("entente-session")).toBe(false);
    }
    expect((await victim.logIn("anna", PASSWORD)).status).toBe(303);
  });

  it("go nowhere but to the log-in and the log-out", async () => {
    const { base } = await house([]);
    const visitor = new Visitor(base);
    for (const path of ["/", "/claims", "/nothing"]) expect((await visitor.post(path, {})).status).toBe(405);
    expect((await request(`${base}login`, { method: "DELETE" })).statusCode).toBe(405);
  });
});

describe("hostile log-ins", () => {
  it("lead to pages of this server only, and put nothing into headers or markup", async () => {
    const { base } = await house(["anna"]);
    const targets = [
      "//evil.example",
      "/\\evil.example",
      "/\t/evil.example",
      "/.//evil.example",
      "https://evil.example/",
      "javascript:alert(1)",
      "/\r\nSet-Cookie: a=b",
      '/"><script>alert(1)</script>',
      "/login?to=/login",
    ];
    for (const to of targets) {
      const visitor = new Visitor(base);
      const answer = await visitor.logIn("anna", PASSWORD, `/login?${new URLSearchParams({ to })}`);
      expect(answer.status).toBe(303);
      expect(new URL(answer.location ?? "", base).origin).toBe(new URL(base).origin);
      expect(answer.location).not.toMatch(/^\/[/\\]|[\s"<>]/u);
      expect(answer.cookies.filter((c) => !c.startsWith("entente-"))).toEqual([]);
    }
    const name = 'anna\r\nSet-Cookie: a=b"><script>alert(1)</script>\u202E';
    const wrong = await new Visitor(base).logIn(name, "x");
    expect(wrong.status).toBe(403);
    expect(wrong.body).not.toMatch(/<script>|\u202E/u);
  });

  it("with much, nothing or nonsense are refused, and the server goes on", async () => {
    const { base, reported } = await house(["anna"]);
    const visitor = new Visitor(base);
    const token = tokenIn((await visitor.get("/login")).body);
    // The server need not read on what it refuses: its answer may be lost when it closes.
    const refused = async (body: string | Readable) =>
      request(`${base}login`, { method: "POST", reset: true, body }).then(
        ({ statusCode }) => statusCode,
        () => "cut",
      );
    expect([413, "cut"]).toContain(await refused(`name=anna&password=${"x".repeat(1_000_000)}`));
    const endless = new Readable({ read: () => void endless.push(Buffer.alloc(65_536, "a")) });
    expect([413, "cut"]).toContain(await refused(endless));
    expect((await visitor.logIn("anna", "x".repeat(60_000))).status).toBe(403);
    expect((await visitor.logIn("\u0000".repeat(1000), "\ud800")).status).toBe(403);
    expect((await visitor.logIn("", "")).status).toBe(403);
    const types = ["multipart/form-data; boundary=x", "multipart/form-data", "application/json", "text/plain"];
    for (const type of types) expect((await visitor.post("/login", { token }, { "content-type": type })).status).toBe(403);
    visitor.jar.set("entente-session", `${"%00".repeat(500)}'; drop table sessions`);
    expect((await visitor.get("/")).status).toBe(303);
    visitor.jar.delete("entente-session");
    expect((await visitor.logIn("anna", PASSWORD)).status).toBe(303);
    expect(reported).toEqual([]);
  });

  it("know a password however its letters are composed", async () => {
    const { base } = await house(["anna"]);
    expect(PASSWORD.normalize("NFD")).not.toBe(PASSWORD);
    expect((await new Visitor(base).logIn("anna", PASSWORD.normalize("NFD"))).status).toBe(303);
    expect((await new Visitor(base).logIn("ａｎｎａ", PASSWORD)).status).toBe(303);
    expect((await new Visitor(base).logIn("anna", PASSWORD.toUpperCase())).status).toBe(403);
  });
});
