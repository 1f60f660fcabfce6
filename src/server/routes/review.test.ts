import { describe, expect, it } from "vitest";
import { setDecider } from "../../app/index.ts";
import { hashPassword } from "../auth/passwords.ts";
import type { DecisionsAnswer, ListView, ReviewQueueView } from "../contract.ts";
import { type DeskVisitor, desk, type Page } from "../testdata/desk.ts";

const TEXT = "IRN trifft RUS in Rom.\nDer Hafen liegt still.\nDEU trifft FRA in Bonn.";
const BY = { by: "Redaktion" };

const total = async (visitor: DeskVisitor, query = ""): Promise<number> =>
  (await visitor.json<ListView>(`/claims.json${query}`)).total.claims;
const queue = (visitor: DeskVisitor, query = "") => visitor.json<ReviewQueueView>(`/review.json${query}`);
/** What stands in the fields of a form, by name. */
const fieldsOf = ({ body }: Page): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...body.matchAll(/<input [^>]*>/gu)].flatMap(([input]) => {
      const name = /name="([^"]+)"/u.exec(input)?.[1];
      return name === undefined || /type="(?:hidden|checkbox|search)"/u.test(input)
        ? []
        : [[name, /value="([^"]*)"/u.exec(input)?.[1] ?? ""]];
    }),
  );
const selected = ({ body }: Page, name: string): string | undefined =>
  /<option[^>]*selected[^>]*value="([^"]*)"|<option[^>]*value="([^"]*)"[^>]*selected/u
    .exec(new RegExp(`<select name="${name}">[\\s\\S]*?</select>`, "u").exec(body)?.[0] ?? "")
    ?.slice(1)
    .find((v) => v !== undefined);

describe("values that do not exist", () => {
  it.each(["__proto__", "toString", "valueOf"])("are said to be none, also %s", async (value) => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    for (const field of ["factuality", "stance", "tense"])
      expect((await anna.post(`/review/claims/${document}.1.1`, { [field]: value, reason: "Probe", ...BY })).status).toBe(400);
    for (const part of ["status", "review", "kind", "factuality"])
      expect((await anna.get(`/claims?${part}=${value}`)).status).toBeLessThan(500);
  });
});

describe("the queue", () => {
  it("lists what nobody reviewed with its sentence; a decision leads back with a note said once, and counts at once", async () => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    const page = await anna.get("/review");
    expect(page.text).toContain("2 Aussagen ungeprüft");
    expect(page.text).toContain("IRN trifft RUS in Rom.");
    expect(page.text).not.toContain("Hafen");

    const id = `${document}.1.1`;
    const back = `/review?document=${document}#q-${document}.1.2`;
    const taken = await anna.post("/review/decisions", { kind: "accept-claim", subject: id, back, ...BY });
    expect([taken.status, taken.location]).toEqual([303, back]);
    const after = await anna.get("/review");
    expect(after.text).toMatch(/Festgehalten: .* \(d1\)/u);
    expect(after.text).toContain("1 Aussage ungeprüft");
    expect(after.text).toContain("Entschieden wird als Redaktion.");
    expect((await anna.get("/review")).text).not.toContain("Festgehalten:");
    expect(await total(anna, "?review=accepted")).toBe(1);
    expect((await anna.get(`/claims/${id}`)).text).toMatch(/bestätigt.*von Redaktion, 12\. März 2024.*Der Satz sagt das\./u);
    // Before the ledger learned it there was no such claim, whatever is known now.
    expect((await anna.get(`/claims/${id}?as_of=2000-01-01`)).status).toBe(404);
    expect((await anna.get(`/claims/${id}?as_of=gestern`)).status).toBe(400);

    const undone = await anna.post("/review/decisions/d1/undo", { reason: "Versehen", back: "/review" });
    expect([undone.status, undone.location]).toEqual([303, "/review"]);
    expect((await anna.get("/review")).text).toContain("Zurückgenommen:");
    expect((await queue(anna)).total).toBe(2);
    const { decisions } = await anna.json<DecisionsAnswer>("/review/decisions.json");
    expect(decisions).toMatchObject([{ id: "d1", kind: "accept-claim", subjects: [id], by: "Redaktion", undone: { reason: "Versehen" } }]);
    const csv = (await anna.get("/review/decisions.csv")).body.split("\r\n");
    expect(csv[1]).toContain(`d1,accept-claim,${id},`);
  });

  it("is narrowed by pair, kind and document, and says what it cannot understand", async () => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    expect((await queue(anna, "?dyad=RUS-IRN")).items.map((i) => i.claim.id)).toEqual([`${document}.1.1`]);
    expect((await queue(anna, "?kind=treaty")).total).toBe(0);
    expect((await queue(anna, `?document=${document}`)).total).toBe(2);
    const wrong = await anna.get("/review?kind=nonsense");
    expect([wrong.status, wrong.body.includes('role="alert"')]).toEqual([400, true]);
    expect((await anna.get("/review.json?kind=nonsense")).status).toBe(400);
    expect((await anna.get("/review?as_of=2024-01-01")).text).toContain("nur der heutige Stand");
  });
});

describe("a rejected claim", () => {
  it("needs a reason, keeps the form without one, and is then out of all counts", async () => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    const form = { kind: "reject-claim", subject: `${document}.1.1`, back: "/claims", ...BY };
    const refused = await anna.post("/review/decisions", form);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain("Es fehlt der Grund");
    expect(refused.body).toContain(`name="subject" value="${document}.1.1"`);
    expect(refused.body).toContain('name="back" value="/claims"');
    expect(await total(anna)).toBe(2);
    await anna.post("/review/decisions", { ...form, ready: "Der Satz sagt das nicht.", reason: "Es war ein anderer." });
    expect(await total(anna)).toBe(1);
    const own = await anna.get(`/claims/${document}.1.1`);
    expect(own.text).toContain("verworfen");
    expect(own.text).toContain("Der Satz sagt das nicht. Es war ein anderer.");
  });
});

describe("a correction", () => {
  it("is filled in with what was read, records what differs, and leaves what was read beside it", async () => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    const path = `/review/claims/${document}.1.1`;
    const form = await anna.get(path);
    const filled = fieldsOf(form);
    expect(filled).toMatchObject({ "actor-1-code": "IRN", "actor-2-code": "RUS", "actor-3-code": "", "recipient-1-code": "" });
    expect(selected(form, "kind-of-claim")).toBe("meeting");
    const same = { ...filled, "kind-of-claim": "meeting", factuality: "CT+", stance: "asserts", tense: "past", reason: "Gelesen", ...BY };
    const nothing = await anna.post(path, same);
    expect([nothing.status, nothing.text.includes("Es ist nichts geändert")]).toEqual([400, true]);

    const unknown = await anna.post(path, { ...same, "actor-2-code": 'X"><script>1</script>', place: "Mailand" });
    expect(unknown.status).toBe(400);
    expect(unknown.body).toContain("Einen Akteur „X&quot;>&lt;script>1&lt;/script>“ gibt es nicht");
    expect(unknown.body).not.toContain("<script>1");
    expect(fieldsOf(unknown)).toMatchObject({ place: "Mailand", reason: "Gelesen" });
    const bothSides = await anna.post(path, { ...same, "kind-of-claim": "aid", "recipient-1-code": "Iran" });
    expect(bothSides.text).toContain("IRN steht auf beiden Seiten");

    const change = { ...same, "kind-of-claim": "aid", "actor-2-code": "", "recipient-1-code": "Polen", place: "Mailand" };
    const taken = await anna.post(path, { ...change, back: `/docs/${document}#c-${document}.1.1` });
    expect([taken.status, taken.location]).toEqual([303, `/docs/${document}#c-${document}.1.1`]);
    expect(await total(anna, "?kind=aid&dyad=IRN-POL&review=corrected")).toBe(1);
    expect(await total(anna, "?kind=meeting")).toBe(1);
    const own = await anna.get(`/claims/${document}.1.1`);
    expect(own.text).toContain("So gelesen");
    expect(own.text).toMatch(/Geändert: .*Art.*Gegenüber.*Ort/u);
    expect(selected(await anna.get(path), "kind-of-claim")).toBe("aid");
  });
});

describe("an added claim", () => {
  it("is said of a sentence, and leads to itself in the document", async () => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    const choice = await anna.get(`/review/add?document=https://x.example/docs/${document}`);
    expect(choice.text).toContain("Der Hafen liegt still.");
    const start = TEXT.indexOf("Der Hafen");
    const path = `/review/add?document=${document}&s=${start}`;
    expect((await anna.get(path)).body).toContain(`name="s" value="${start}"`);
    const fields = { document, s: String(start), "kind-of-claim": "aid", factuality: "CT+", tense: "past", ready: "Nicht erkannt.", ...BY };
    expect((await anna.post("/review/add", fields)).text).toContain("Niemand handelt");
    const refused = await anna.post("/review/add", { ...fields, s: "9999", "actor-1-code": "DEU" });
    expect([refused.status, refused.text.includes("Es fehlt der Satz")]).toEqual([400, true]);
    const taken = await anna.post("/review/add", { ...fields, "actor-1-code": "DEU", "recipient-1-code": "POL", trigger: "liegt" });
    const added = /^\/docs\/[^#]+#c-(.+)$/u.exec(taken.location ?? "")?.[1] ?? "";
    expect(taken.status).toBe(303);
    expect(await total(anna, "?review=added&dyad=DEU-POL")).toBe(1);
    expect((await anna.get(`/claims/${added}`)).text).toContain("ergänzt");
  });
});

describe("actors", () => {
  it("are merged for all claims at once, and parted again", async () => {
    const { visitor } = await desk(TEXT);
    const anna = visitor();
    const sent = { kind: "same-actor", subject: "FRA", other: "Belgien", reason: "Probe" };
    const nobody = await anna.post("/review/actors", sent);
    expect([nobody.status, nobody.text.includes("Es fehlt, wer entscheidet")]).toEqual([400, true]);
    for (const typed of ['name="subject" value="FRA"', 'name="other" value="Belgien"']) expect(nobody.body).toContain(typed);
    expect((await anna.post("/review/actors", { ...sent, ...BY })).status).toBe(303);
    expect(await total(anna, "?dyad=DEU-BEL")).toBe(1);
    expect((await anna.get("/review/actors")).text).toMatch(/FRA → BEL/u);
    await anna.post("/review/decisions/d1/undo", { reason: "doch nicht" });
    expect(await total(anna, "?dyad=DEU-FRA")).toBe(1);
  });
});

describe("pairs", () => {
  it("take the other claim by its address, and keep the form if there is none", async () => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    const sent = { kind: "same-event", subject: `${document}.1.1`, reason: "verglichen", back: "/claims", ...BY };
    const none = await anna.post("/review/decisions", { ...sent, other: "" });
    expect([none.status, none.text.includes("womit verglichen wird")]).toEqual([400, true]);
    const unknown = await anna.post("/review/decisions", { ...sent, other: "/claims/nobody.1.1" });
    expect(unknown.text).toContain("Eine Aussage „nobody.1.1“ gibt es nicht.");
    expect(unknown.body).toContain('name="other" value="/claims/nobody.1.1"');
    const taken = await anna.post("/review/decisions", { ...sent, other: `https://entente.example/claims/${document}.1.2?lang=en` });
    expect([taken.status, taken.location]).toEqual([303, "/claims"]);
    const { decisions } = await anna.json<DecisionsAnswer>("/review/decisions.json");
    expect(decisions[0]).toMatchObject({ kind: "same-event", subjects: [`${document}.1.1`, `${document}.1.2`] });
  });
});

describe("who decides", () => {
  it("is who is logged in, whatever the form says", async () => {
    const { bench, document, visitor } = await desk(TEXT);
    await bench.ledger.accounts.users.add("anna", await hashPassword("drei Möwen am Hafen"));
    const anna = visitor();
    expect((await anna.get("/review")).status).toBe(303);
    await anna.logIn("anna", "drei Möwen am Hafen");
    expect((await anna.get("/review")).text).toContain("Entschieden wird als anna.");
    await anna.post("/review/decisions", { kind: "accept-claim", subject: `${document}.1.1`, ...BY });
    const { decisions } = await anna.json<DecisionsAnswer>("/review/decisions.json");
    expect(decisions.map((d) => d.by)).toEqual(["anna"]);
    expect(anna.jar.has("entente-by")).toBe(false);
  });

  it("is who was set in the ledger, if this browser knows no other", async () => {
    const { bench, document, visitor } = await desk(TEXT);
    await setDecider(bench, "Archiv");
    const anna = visitor();
    expect((await anna.get("/review")).text).toContain("Entschieden wird als Archiv.");
    await anna.post("/review/decisions", { kind: "accept-claim", subject: `${document}.1.1` });
    await anna.post("/review/name", { by: "Anna" });
    await anna.post("/review/decisions", { kind: "accept-claim", subject: `${document}.1.2` });
    const { decisions } = await anna.json<DecisionsAnswer>("/review/decisions.json");
    expect(decisions.map((d) => d.by)).toEqual(["Anna", "Archiv"]);
  });
});

describe("hostile forms", () => {
  it("lead nowhere else, put nothing into markup, and lose nothing that was typed", async () => {
    const { document, visitor, reported } = await desk(TEXT);
    const anna = visitor();
    const id = `${document}.1.1`;
    const long = "x".repeat(20_000);
    const tooLong = await anna.post("/review/decisions", { kind: "accept-claim", subject: id, reason: long, ...BY });
    expect([tooLong.status, tooLong.text.includes("zu lang: höchstens 2000")]).toEqual([400, true]);
    expect(tooLong.body).toContain(long);
    const markup = '"><script>alert(1)</script>\u202E';
    for (const fields of [
      { kind: markup, subject: id },
      { kind: "accept-claim", subject: markup },
      { kind: "same-event", subject: id, other: markup },
      { kind: "reliability", subject: markup, value: markup },
    ]) {
      const page = await anna.post("/review/decisions", { ...fields, reason: "r", back: markup, ...BY });
      expect(page.status).toBe(400);
      expect(page.body).not.toMatch(/<script>alert|\u202E/u);
    }
    expect((await anna.post(`/review/decisions/${encodeURIComponent(markup)}/undo`, { reason: "r", ...BY })).status).toBe(400);
    expect((await anna.get(`/review/claims/${encodeURIComponent(markup)}`)).status).toBe(404);
    expect((await anna.get(`/review/add?document=${encodeURIComponent(markup)}`)).status).toBe(404);
    const targets = [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example/",
      "javascript:alert(1)",
      "/x#\r\nSet-Cookie: a=b",
      "/#//evil",
    ];
    for (const back of targets) {
      const { location = "" } = await anna.post("/review/name", { by: "Anna\r\nSet-Cookie: a=b", back });
      expect(new URL(location, "http://own.invalid").origin).toBe("http://own.invalid");
      expect(location).toMatch(/^\/[^/\\\s]*$/u);
      expect(anna.jar.has("a")).toBe(false);
    }
    expect((await anna.get("/review")).text).toContain("Entschieden wird als Anna Set-Cookie: a=b.");
    anna.jar.set("entente-decided", `d1.${encodeURIComponent(markup)}`);
    expect((await anna.get("/review")).text).not.toContain("Festgehalten");
    expect(await total(anna, "?review=accepted")).toBe(0);
    expect(reported).toEqual([]);
  });

  it("are refused without the token of this browser, from other sites, and where nobody can decide", async () => {
    const { document, visitor } = await desk(TEXT);
    const anna = visitor();
    const form = { kind: "accept-claim", subject: `${document}.1.1`, reason: "r", ...BY };
    expect((await anna.post("/review/decisions", { ...form, token: "x" })).status).toBe(403);
    expect(await total(anna, "?review=accepted")).toBe(0);
    const past = await anna.get(`/claims/${document}.1.1?as_of=2030-01-01`);
    expect(past.body).not.toContain("review-form");
  });
});
