import { describe, expect, it } from "vitest";
import { type Intake, type IntakeWish, UnknownChoice } from "../../app/index.ts";
import { createApp } from "../app.ts";
import type { AddView, IntakeReport } from "../contract.ts";
import { testEntente } from "../testdata/facade.ts";
import { noAssets } from "../testdata/no-assets.ts";

const NOTHING: IntakeReport = { items: [], unlisted: 0, claims: 0 };

/** An intake that keeps what it is asked for: what it would do with it is tested beside it. */
function house(over: Partial<Intake> = {}) {
  const wishes: IntakeWish[] = [];
  const intake: Intake = {
    take: async (wish) => {
      wishes.push(wish);
      return NOTHING;
    },
    addSource: async () => ({ outcome: "choose", feeds: [] }),
    importSources: async () => ({ added: 2, changed: 0, known: 1, notes: [] }),
    removeSource: async () => Promise.reject(new UnknownChoice("none")),
    close: async () => {},
    ...over,
  };
  const app = createApp({ entente: testEntente(), assets: noAssets, intake });
  const get = (path: string) => app.request(`http://127.0.0.1${path}`);
  /** Sends a form with the token of its page. */
  async function post(path: string, fields: Readonly<Record<string, string | File>>, headers: Record<string, string> = {}) {
    const page = await get(path.split("?")[0] ?? "");
    const token = /name="token" value="([^"]+)"/u.exec(await page.text())?.[1] ?? "";
    const body = new FormData();
    for (const [name, value] of Object.entries({ token, ...fields })) body.append(name, value);
    const cookie = page.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    return app.request(`http://127.0.0.1${path}`, { method: "POST", body, headers: { cookie, ...headers } });
  }
  return { wishes, get, post, app };
}

describe("adding articles", () => {
  it("passes on what was typed or chosen, and answers programs in JSON", async () => {
    const { wishes, post, get } = house();
    expect(
      (await post("/add", { way: "text", text: " Ein Text. ", title: "T", outlet: "", published: "2024-03", url: "https://a.example/1" }))
        .status,
    ).toBe(200);
    const file = new File(["Inhalt"], "C:\\ordner\\ein\u202eartikel.txt");
    const answer = await post("/add", { way: "files", files: file }, { accept: "application/json" });
    expect([answer.status, await answer.json()]).toEqual([200, NOTHING]);
    await post("/add", { way: "address", url: "https://a.example/2" });
    await post("/add", { way: "sample" });
    expect(wishes).toEqual([
      { is: "text", text: "Ein Text.", title: "T", url: "https://a.example/1", published: "2024-03" },
      { is: "files", files: [{ name: "ein artikel.txt", bytes: new TextEncoder().encode("Inhalt") }] },
      { is: "address", url: "https://a.example/2" },
      { is: "sample" },
    ]);
    expect((await (await get("/add.json")).json()) as AddView).toMatchObject({ open: true, megabytes: 32, sample: true });
  });

  it.each([
    [{ way: "text", text: "" }, "Kein Text eingefügt"],
    [{ way: "text", text: "Ein <b>Text</b>", published: "bald" }, "„bald“ ist kein Datum"],
    [{ way: "text", text: "Ein Text", url: "javascript:alert(1)" }, "ist keine Webadresse"],
    [{ way: "text", text: "x".repeat(400_001) }, "länger als 400.000 Zeichen. So lang ist kein Artikel: ihn in seine Artikel teilen"],
    [{ way: "files" }, "Keine Datei gewählt"],
    [{ way: "files", files: new File([], "") }, "Keine Datei gewählt"],
    [{ way: "address", url: "file:///etc/passwd" }, "ist keine Webadresse"],
    [{ way: "elsewhere" }, "unvollständig"],
  ] as const)("says what is missing in %o and keeps what was typed", async (fields, says) => {
    const { wishes, post } = house();
    const answer = await post("/add", fields as Readonly<Record<string, string | File>>);
    const page = await answer.text();
    expect([answer.status, wishes.length]).toEqual([400, 0]);
    expect(page).toContain(says);
    if ("published" in fields) expect(page).toContain("Ein &lt;b>Text&lt;/b></textarea>");
  });

  it("says in English too what to do with a text that is no article, and takes one just below the limit, however its lines end", async () => {
    const { wishes, post } = house();
    const answer = await post("/add?lang=en", { way: "text", text: "x".repeat(400_001) });
    expect(await answer.text()).toContain("longer than 400,000 characters. No article is: split it into its articles");
    expect((await post("/add", { way: "text", text: "Zeile.\r\n".repeat(25_000) })).status).toBe(200);
    expect(wishes).toHaveLength(1);
  });

  it("takes no form that another page forged, none that is too large, and nothing where it is closed", async () => {
    const { post, wishes, app } = house();
    const text = { way: "text", text: "Ein Text." };
    expect((await post("/add", { ...text, token: "falsch" })).status).toBe(403);
    expect((await post("/add", text, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    const large = await app.request("http://127.0.0.1/add", { method: "POST", body: "x", headers: { "content-length": "40000000" } });
    expect(large.status).toBe(413);
    expect(wishes).toEqual([]);
    const closed = createApp({ entente: testEntente(), assets: noAssets });
    expect(await (await closed.request("http://127.0.0.1/add")).text()).toContain("nimmt keine Artikel auf");
    expect((await (await closed.request("http://127.0.0.1/add.json")).json()) as AddView).toMatchObject({ open: false });
  });

  it("shows what became of each article as text, with the way to it", async () => {
    const report: IntakeReport = {
      items: [
        { name: "<img src=x>.txt", became: "failed", warnings: [], reason: "empty file" },
        { name: "gut.txt", became: "new", document: "abc", claims: 2, warnings: [] },
      ],
      unlisted: 3,
      claims: 2,
      stopped: "time",
    };
    const { post } = house({ take: async () => report });
    const page = await (await post("/add", { way: "sample" })).text();
    expect(page).not.toContain("<img");
    for (const part of ["&lt;img src=x>.txt", "Die Datei ist leer.", 'href="/docs/abc"', "2 Aussagen", "und 3 weitere", "Die Zeit war um"])
      expect(page).toContain(part);
  });
});

describe("what is watched", () => {
  it("is changed by forms that say what became of them", async () => {
    const asked: string[] = [];
    const { post } = house({
      addSource: async (address) => {
        asked.push(address);
        return { outcome: "choose", feeds: [{ url: "https://a.example/<feed>", title: "Erster", type: "rss" }] } as never;
      },
    });
    const chosen = await (await post("/sources", { way: "add", address: "https://a.example/" })).text();
    expect(chosen).toContain("Welcher soll gelesen werden?");
    expect(chosen).toContain('value="https://a.example/&lt;feed>"');
    for (const address of ["", "/etc", "file:///etc", "feeds/"]) expect((await post("/sources", { way: "add", address })).status).toBe(400);
    expect(asked).toEqual(["https://a.example/"]);
    const list = await post("/sources", { way: "opml", opml: new File(["<opml/>"], "l.opml") });
    expect(await list.text()).toContain("Neue Feeds: 2, schon da: 1.");
    expect((await post("/sources", { way: "remove", id: "nobody" })).status).toBe(400);
    // An address that cannot be understood does not hide that the change was made.
    expect((await post("/sources?as_of=gestern", { way: "opml", opml: new File(["<opml/>"], "l.opml") })).status).toBe(200);
  });
});
