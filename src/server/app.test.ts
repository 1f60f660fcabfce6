import { describe, expect, it } from "vitest";
import { createApp } from "./app.ts";
import type { ProfileView } from "./contract.ts";
import { changesView } from "./testdata/changes.ts";
import { emptyEntente, testEntente } from "./testdata/facade.ts";
import { testLists } from "./testdata/lists.ts";
import { noAssets } from "./testdata/no-assets.ts";
import { allClaims, todayView } from "./testdata/views.ts";

const app = createApp({ entente: testEntente(), assets: noAssets });
const get = (path: string, headers: Record<string, string> = {}) => app.request(`http://127.0.0.1${path}`, { headers });
const html = async (path: string, headers?: Record<string, string>) => (await get(path, headers)).text();
/** What a reader sees: markup out, white space folded. */
const seen = (page: string) =>
  page
    .replace(/<template[\s\S]*?<\/template>/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/\s+/gu, " ");

describe("Today", () => {
  it("opens with the funnel and says that the sample is invented", async () => {
    const text = seen(await html("/"));
    expect(text).toContain("5 Artikel → 3 Ursprünge → 10 Aussagen → 1 Widerspruch");
    expect(text).toContain("Jeder Satz, jedes Medium, jede Agentur und jede Person ist erfunden.");
  });

  it("names claims as nouns, with direction, status, chain and origins", async () => {
    const text = seen(await html("/"));
    expect(text).toContain("Rüstungslieferung: Aufklärungsdrohnen");
    expect(text).toContain("XNM → XSL");
    expect(text).toContain("XNM ↔ XSL");
    expect(text).toContain("nordmärkisches Außenministerium XNM → Agentur Polaris → Beispielstädter Morgenpost");
    expect(text).toContain("2 Artikel → 1 Ursprung");
  });

  it("shows the evidence of the claim asked for without a script", async () => {
    const evidence = /<aside class="split-evidence"[\s\S]*?<\/aside>/u.exec(await html("/?claim=d0003.1.1"))?.[0] ?? "";
    expect(seen(evidence)).toContain("Südland habe von Nordmark keine Drohnen erhalten");
    expect(evidence).toContain('<b class="trigger">erhalten</b>');
    expect(seen(evidence)).toContain("bestritten");
    expect(seen(evidence)).toContain("Geschehenunbekannt");
    expect(evidence).toContain('href="/?claim=d0001.1.1#evidence"');
  });

  it("says of when it is while the ledger has changed, unless it is always of now or of the past", async () => {
    const entente = testEntente({ behind: () => "2031-03-14T08:30:00.000Z" });
    const behind = createApp({ entente, assets: noAssets });
    const stateOf = async (path: string) => {
      const response = await behind.request(`http://127.0.0.1${path}`);
      const said = seen(await response.text()).includes("Stand 14. März 2031, 08:30 UTC: Seitdem hat sich das Ledger geändert");
      return [said, response.headers.get("Last-Modified")];
    };
    const state = "Fri, 14 Mar 2031 08:30:00 GMT";
    expect(await stateOf("/")).toEqual([true, state]);
    expect(await stateOf("/events.json")).toEqual([false, state]);
    for (const path of ["/claims", "/claims.json", "/?as_of=2031-03-13"]) expect(await stateOf(path), path).toEqual([false, null]);
  });

  it("does not call real articles invented where some are", async () => {
    const some = { ...changesView(todayView("de")), sample: "some" as const };
    const mixed = createApp({ entente: testEntente({ changes: async () => some }), assets: noAssets });
    const text = seen(await (await mixed.request("http://127.0.0.1/")).text());
    expect(text).not.toContain("Jeder Satz");
    expect(text).toContain("Unter den Artikeln sind Beispiele");
    expect(text).toContain("erfundenneu wiedergegeben");
  });

  it("chooses one line only, though a claim of three actors stands under several pairs", async () => {
    const view = changesView(todayView("de"));
    const twice = { ...view, dyads: view.dyads.slice(0, 1).flatMap((d) => [d, { ...d, id: "XAA-XBB" }]) };
    const app = createApp({ entente: testEntente({ changes: async () => twice }), assets: noAssets });
    expect((await (await app.request("http://127.0.0.1/")).text()).match(/aria-current="true"/gu)).toHaveLength(1);
  });

  it("says what changed, since when, and what was only printed again", async () => {
    const view = changesView(todayView("de"));
    const [dyad] = view.dyads;
    const moved = dyad?.changes[0];
    if (!dyad || !moved) throw new Error("no change");
    const changes = [
      {
        ...moved,
        sorts: ["contradiction", "status", "origins"] as const,
        was: ["announced"] as const,
        now: ["happened"] as const,
        newOrigins: 2,
      },
    ];
    const app = createApp({
      entente: testEntente({
        changes: async () => ({ ...view, chosen: "earlier", newest: "2031-03-16", dyads: [{ ...dyad, changes, total: 7 }] }),
      }),
      assets: noAssets,
    });
    const text = seen(await (await app.request("http://127.0.0.1/")).text());
    expect(text).toContain("Geändert seit 14. März 2031");
    expect(text).toContain("1 neuer Widerspruch · 10 neue Ereignisse und Beziehungen");
    expect(text).toContain("5 Artikel sind dazugekommen; 1 sagt nur, was schon gesagt war, 1 enthält keine Aussage.");
    expect(text).toContain("Die Artikel vom 16. März 2031 haben nichts geändert");
    expect(text).toContain("angekündigt → geschehen +2 Ursprünge≠ neuer Widerspruch");
    expect(text).toContain("6 weitere Änderungen: zum Paar");
  });

  it("keeps its question in every line", async () => {
    expect(await html("/?since=2031-03")).toContain('href="/?since=2031-03&amp;claim=d0001.1.1#evidence"');
    expect((await get("/?since=nonsense")).status).toBe(400);
  });

  it("opens a claim that is not in the list, and says so if there is none", async () => {
    expect(seen(await html("/?claim=d0002.1.1"))).toContain("Küstenkurier");
    expect(seen(await html("/?claim=nobody"))).toContain("gibt es in dieser Ansicht nicht");
  });

  it("explains itself while the ledger is empty", async () => {
    const empty = createApp({ entente: emptyEntente(), assets: noAssets });
    const text = seen(await (await empty.request("http://localhost/")).text());
    expect(text).toContain("Wer sagt was über wen – und woher wissen wir das?");
    expect(text).toContain("entente ingest artikel/");
    expect(text).toContain("Ein Beispiel erfundenStaaten, Medium, Agentur und Satz gibt es nicht.");
    expect(text).toContain("Das Medium gibt wieder, was jemand sagt.");
  });
});

describe("documents and claims", () => {
  it("puts claims beside their sentences and anchors both", async () => {
    const page = await html("/docs/d0001");
    expect(page).toContain('id="c-d0001.1.1"');
    expect(page).toContain('href="#c-d0001.1.1"');
    const anchor = /href="#(s\d+)"/u.exec(page)?.[1];
    expect(page).toContain(`id="${anchor}"`);
    expect(page).toContain('class="unread"');
  });

  it("tells what the document is as a whole, and where its headline says more than its body", async () => {
    const opened = await testEntente().document("d0001", "de");
    if (opened.state !== "found") throw new Error(opened.state);
    const [first, second] = opened.value.claims;
    const profile: ProfileView = {
      claims: 4,
      unsourced: 1,
      sources: [{ type: "unnamed", claims: 3, names: ["<b>Diplomaten</b>"] }],
      genres: [{ genre: "news", evidence: [{ basis: "agency", rule: "r", words: "nmd" }] }],
      headline: [{ drops: ["source", "certainty"], headline: first?.id ?? "", body: second?.id ?? "" }],
    };
    const entente = testEntente({ document: async () => ({ state: "found", value: { ...opened.value, profile } }) });
    const page = await (await createApp({ entente, assets: noAssets }).request("http://localhost/docs/d0001")).text();
    const text = seen(page);
    expect(text).toContain("Die Überschrift sagt mehr als ihr Text: lässt die Quelle weg, lässt die Einschränkung weg.");
    expect(text).toContain("1 von 4 Aussagen (25 %), gesagt vom Medium selbst");
    expect(text).toContain("Hinweise auf Nachricht: Agenturkürzel nmd");
    expect(text).toContain("1 Satz nennt zwei Akteure");
    expect(text).toContain("entente explain --why-not d0001");
    expect(page).not.toContain("<b>Diplomaten</b>");
  });

  it("folds furniture away and names it as not read", async () => {
    const page = await html("/docs/d0001");
    expect(page.match(/<details class="furniture"/gu)).toHaveLength(3);
    expect(seen(page)).toContain("Nicht gelesen · 2 Stellen der Seite");
    expect(page).toContain("de.furniture.newsletter");
  });

  it("says what is not known, and which sentences bound a date", async () => {
    const text = seen(await html("/docs/d0004"));
    expect(text).toContain("Titel unbekannt");
    expect(text).toContain("Medium unbekannt");
    expect(text).toContain("zwischen 1. Dezember 2030 und 30. Juni 2031 (aus dem Text eingegrenzt, siehe Satz 1 siehe Satz 2)");
  });

  it("marks what was not analysed", async () => {
    const text = seen(await html("/docs/d0005"));
    expect(text).toContain("Aufbewahrt, aber nicht gelesen. not in a language Entente reads (de)");
    expect(text).toContain("Zuidland zegt dat het geen drones heeft gekregen.");
  });

  it("shows how a claim came about, and that it is superseded", async () => {
    const text = seen(await html("/claims/d0001.0.1"));
    expect(text).toContain("Überholt: Dieses Dokument wurde seither neu gelesen");
    expect(text).toContain("frame of kind arms-transfer");
    expect(text).toContain("≠ Dem steht entgegen");
  });

  it("lists and narrows the ledger", async () => {
    expect(seen(await html("/claims"))).toContain("1–11 von 11");
    const narrowed = seen(await html("/claims?actor=xnm&kind=treaty"));
    expect(narrowed).toContain("1–1 von 1");
    expect(seen(await html("/claims?dyad=XSL%20%E2%80%93%20XTA"))).toContain("1–2 von 2");
    expect(seen(await html("/claims?actor=XZZ"))).toContain("Keine Aussage passt");
    expect((await get("/claims?kind=nonsense")).status).toBe(400);
  });
});

it("turns the ledger's pages, a hundred lines each, without losing or repeating one", async () => {
  const [claim] = allClaims("de");
  const many = Array.from({ length: 230 }, (_, i) => ({ ...(claim as NonNullable<typeof claim>), id: `d0001.1.${i + 1}` }));
  const long = createApp({ entente: testEntente({ lists: testLists(many) }), assets: noAssets });
  const [seenIds, addresses]: string[][] = [[], []];
  for (let path: string | undefined = "/claims.json?kind=arms-transfer"; path !== undefined; ) {
    const { claims, next } = (await (await long.request(`http://127.0.0.1${path}`)).json()) as { claims: { id: string }[]; next?: string };
    addresses?.push(path);
    seenIds?.push(...claims.map((c) => c.id));
    path = next;
  }
  expect(seenIds).toEqual(many.map((c) => c.id));
  expect(seen(await (await long.request(`http://127.0.0.1${addresses?.[1]?.replace(".json", "")}`)).text())).toContain("101–200 von 230");
});

describe("language", () => {
  it("is asked for and then remembered, else that of the command, else the browser's, else German", async () => {
    const asked = await get("/?lang=en");
    expect(asked.headers.get("set-cookie")).toMatch(/^entente-lang=en; .*HttpOnly; SameSite=Lax/u);
    expect(await asked.text()).toContain('<html lang="en">');
    expect(await html("/", { cookie: "entente-lang=en", "accept-language": "de" })).toContain('<html lang="en">');
    expect(await html("/", { "accept-language": "fr, en-GB;q=0.8, de;q=0.7" })).toContain('<html lang="en">');
    const started = createApp({ entente: testEntente(), assets: noAssets, language: "en" });
    const inEnglish = async (headers: Record<string, string>) => (await started.request("http://127.0.0.1/", { headers })).text();
    expect(await inEnglish({ "accept-language": "de" })).toContain('<html lang="en">');
    expect(await inEnglish({ cookie: "entente-lang=de" })).toContain('<html lang="de">');
    expect(await html("/?lang=fr")).toContain('<html lang="de">');
  });

  it("reads well in English", async () => {
    const text = seen(await html("/", { "accept-language": "en" }));
    expect(text).toContain("5 articles → 3 origins → 10 claims → 1 contradiction");
    expect(text).toContain("Arms transfer: Aufklärungsdrohnen");
  });

  it("keeps the place when it is changed", async () => {
    expect(await html("/claims?actor=XNM")).toContain('href="/claims?actor=XNM&amp;lang=en"');
  });
});
