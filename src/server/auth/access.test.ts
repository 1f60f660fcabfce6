import { describe, expect, it } from "vitest";
import { house, PASSWORD } from "./testdata/house.ts";
import { tokenIn, Visitor } from "./testdata/visitor.ts";

const PAGES = ["/", "/claims", "/claims?actor=XNM", "/docs/d0001", "/claims/d0001.1.1", "/docs/nobody", "/nothing"];
const DATA = ["/today.json", "/claims.json", "/docs/d0001.json", "/claims/d0001.1.1.json", "/docs/nobody.json", "/x.csv", "/x.atom"];

describe("who may read", () => {
  it("everybody on this machine while there is no user, nobody without a session from then on", async () => {
    const { base, ledger } = await house([]);
    const visitor = new Visitor(base);
    expect((await visitor.get("/")).status).toBe(200);
    expect((await visitor.get("/login?to=/claims")).location).toBe("/claims");
    await ledger.accounts.users.add(
      "anna",
      "$argon2id$v=19$m=8,t=1,p=1$qT+HoZjwGCZHN5HBW3Yc9Q$bK7+vLoHwd4jcsFXwqpLqIGWJfsxZRShlFkrtkSj36A",
    );
    for (const path of PAGES) {
      const { status, location, body } = await visitor.get(path);
      const to = path === "/" ? "/login" : `/login?${new URLSearchParams({ to: path })}`;
      expect([status, location, body]).toEqual([303, to, ""]);
    }
    for (const path of DATA) {
      const { status, body, headers } = await visitor.get(path);
      expect(status).toBe(401);
      expect(headers["www-authenticate"]).toContain("Cookie");
      expect(body).not.toMatch(/Nordmark|d0001\.1|Angemeldet/u);
      if (path.endsWith(".json")) expect(JSON.parse(body)).toMatchObject({ error: { code: "login-needed" } });
    }
    expect((await visitor.post("/logout", {})).location).toBe("/login");
    expect((await visitor.get("/assets/entente.css")).status).toBe(200);
  });

  it("whoever logs in, until the log-out; a kept token is worth nothing then", async () => {
    const { base } = await house(["anna"]);
    const visitor = new Visitor(base);
    const entered = await visitor.logIn(" ANNA ", PASSWORD, "/login?to=/claims%3Factor%3DXNM");
    expect([entered.status, entered.location]).toEqual([303, "/claims?actor=XNM"]);
    expect(entered.cookies.find((c) => c.startsWith("entente-session"))).toMatch(
      /^entente-session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/u,
    );
    const page = await visitor.get("/claims");
    expect(page).toMatchObject({ status: 200, headers: { "cache-control": "private, no-store" } });
    expect(page.body).toContain("Angemeldet als anna");
    expect((await visitor.get("/today.json")).status).toBe(200);
    expect((await visitor.get("/login?to=//evil.example")).location).toBe("/");
    const kept = new Map(visitor.jar);
    expect((await visitor.fillIn("/", {})).location).toBe("/login");
    expect((await visitor.get("/")).location).toBe("/login");
    for (const [name, value] of kept) visitor.jar.set(name, value);
    expect((await visitor.get("/")).location).toBe("/login");
  });

  it("not who was removed, or whose password was changed meanwhile", async () => {
    const { base, ledger } = await house(["anna", "bert"]);
    const [anna, bert] = [new Visitor(base), new Visitor(base)];
    await anna.logIn("anna", PASSWORD);
    await bert.logIn("bert", PASSWORD);
    await ledger.accounts.users.remove("anna");
    expect((await anna.get("/")).status).toBe(303);
    expect((await bert.get("/")).status).toBe(200);
    await ledger.accounts.users.setPassword("bert", "$argon2id$other");
    expect((await bert.get("/")).status).toBe(303);
    expect((await ledger.accounts.users.history("anna")).map((h) => h.change)).toEqual(["added", "removed"]);
  });

  it("nobody from elsewhere without a user, even if the last one goes while the server runs", async () => {
    for (const options of [{ host: "0.0.0.0" }, { publicUrl: new URL("https://entente.example") }])
      await expect(house([], options)).rejects.toMatchObject({
        code: "host-refused",
        message: expect.stringContaining("entente user add NAME"),
      });
    const { base, ledger } = await house(["anna"], { host: "0.0.0.0" });
    const visitor = new Visitor(base.replace("0.0.0.0", "127.0.0.1"));
    await visitor.logIn("anna", PASSWORD);
    expect((await visitor.get("/")).status).toBe(200);
    await ledger.accounts.users.remove("anna");
    expect((await visitor.get("/")).location).toBe("/login");
    expect((await visitor.logIn("anna", PASSWORD)).status).toBe(403);
  });

  it("only under names of the server", async () => {
    const { base } = await house(["anna"], { host: "0.0.0.0", publicUrl: new URL("http://entente.example:81") });
    const asked = async (host: string) => (await new Visitor(base.replace("0.0.0.0", "127.0.0.1"), { host }).get("/login")).status;
    for (const host of ["127.0.0.1:1", "LOCALHOST", "entente.example:81", "Entente.Example", "203.0.113.7:4870", "[2001:db8::1]:4870"])
      expect([host, await asked(host)]).toEqual([host, 200]);
    for (const host of ["evil.example", "entente.example.evil.example", "203.0.113.7.evil.example", "x@127.0.0.1"])
      expect([host, await asked(host)]).toEqual([host, host.includes("@") ? 400 : 403]);
  });
});

describe("sessions", () => {
  it("get another token every hour; the one before serves requests under way, and then betrays that somebody has it", async () => {
    const { base, later } = await house(["anna"]);
    const visitor = new Visitor(base);
    await visitor.logIn("anna", PASSWORD);
    const first = visitor.jar.get("entente-session") ?? "";
    const thief = new Visitor(base);
    thief.jar.set("entente-session", first);
    later(3_600_000);
    expect((await visitor.get("/")).cookies).toEqual([expect.stringMatching(/^entente-session=[\w-]{43}; Max-Age=601200;/u)]);
    expect(visitor.jar.get("entente-session")).not.toBe(first);
    expect(await thief.get("/")).toMatchObject({ status: 200, cookies: [] });
    later(61_000);
    expect((await visitor.get("/")).status).toBe(200);
    expect((await thief.get("/")).status).toBe(303);
    expect((await visitor.get("/")).status).toBe(303);
  });

  it("end when they are not used, and after a week however much they are", async () => {
    const { base, later, ledger } = await house(["anna"]);
    const [idle, busy] = [new Visitor(base), new Visitor(base)];
    await idle.logIn("anna", PASSWORD);
    await busy.logIn("anna", PASSWORD);
    const half = 6 * 3_600_000;
    for (let i = 1; i < 28; i++) {
      later(half);
      expect((await busy.get("/")).status).toBe(200);
    }
    expect((await idle.get("/")).status).toBe(303);
    later(half);
    expect((await busy.get("/")).status).toBe(303);
    expect(await ledger.accounts.users.list()).toMatchObject([{ name: "anna", sessions: 0 }]);
  });

  it("begin with a token of their own, whatever the browser brought", async () => {
    const { base } = await house(["anna", "mallory"]);
    const mallory = new Visitor(base);
    await mallory.logIn("mallory", PASSWORD);
    const planted = mallory.jar.get("entente-session") ?? "";
    for (const token of ["A".repeat(43), "../../etc", planted]) {
      const victim = new Visitor(base);
      if (token !== planted) {
        victim.jar.set("entente-session", token);
        await victim.logIn("anna", PASSWORD);
      } else {
        // With a planted session the form is not asked for: it is sent by hand, with that session's token.
        victim.jar.set("entente-session", token);
        const { body } = await victim.get("/");
        await victim.post("/login", { token: tokenIn(body), name: "anna", password: PASSWORD });
      }
      expect(victim.jar.get("entente-session")).not.toBe(token);
      expect((await victim.get("/")).body).toContain("Angemeldet als anna");
    }
    expect((await mallory.get("/")).status).toBe(303);
  });

  it("are sent over HTTPS only where the server is offered over HTTPS, and tied to its host", async () => {
    const { base } = await house(["anna"], { publicUrl: new URL("https://entente.example") });
    const visitor = new Visitor(base, { host: "entente.example", origin: "https://entente.example" });
    const { status, cookies } = await visitor.logIn("anna", PASSWORD);
    expect(status).toBe(303);
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) expect(cookie).toMatch(/^__Host-entente-.*; Path=\/; HttpOnly; Secure; SameSite=/u);
    expect((await visitor.get("/")).status).toBe(200);
  });

  it("leave neither password nor token on the disk", async () => {
    const { base, onDisk, ledger } = await house(["anna"]);
    const visitor = new Visitor(base);
    await visitor.logIn("anna", PASSWORD);
    const token = visitor.jar.get("entente-session") ?? "";
    expect(token).toHaveLength(43);
    expect(onDisk()).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    expect(onDisk()).not.toContain(Buffer.from(PASSWORD).toString("latin1"));
    expect(onDisk()).not.toContain(token);
    await ledger.accounts.users.remove("anna");
    expect(onDisk()).not.toContain("$argon2id$");
  });
});
