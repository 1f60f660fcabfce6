import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { openLedger } from "../ledger/index.ts";
import type { ChangeWish } from "./claim-change.ts";
import { decide, decisionList, undoDecision } from "./decide.ts";
import { openEntente } from "./open-entente.ts";
import { indexer } from "./search/indexer.ts";
import { sentencesOf } from "./sentences.ts";

const CODES = ["IRN", "RUS", "DEU", "FRA", "POL", "EST"];
const actors = () => ({ states: CODES.map((code) => ({ code, names: [code] })), organisations: [], people: [], objects: [] });
const names = (code: string): string => code;
const A = "https://a.example/";
const TEXT = "IRN trifft RUS in Rom.\nDer Hafen liegt still.\nDEU trifft FRA in Bonn.";

async function open() {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date("2031-03-12T10:00:00.000Z"), indexer });
  onTestFinished(() => ledger.close());
  const entente = openEntente(ledger, names, () => "tiny-1");
  const bench = { ledger, entente, actors };
  const say = async (text: string, url = A, analyser = "tiny-1"): Promise<string> => {
    const done = await ledger.record(incoming(text, { url, outlet: "Kurier" }), tinyAnalyser(analyser));
    return "id" in done ? done.id : "";
  };
  let n = 0;
  const make = async (kind: string, subjects: readonly string[], change?: ChangeWish): Promise<string> =>
    (await decide(bench, { kind, subjects, reason: `Grund ${++n}`, by: "Redaktion", ...(change && { change }) })).id;
  const undo = (id: string) => undoDecision(bench, id, "doch nicht", "Redaktion");
  return { ledger, entente, bench, say, make, undo };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** What every way to ask says of the claims that count: the list, the snapshot, events, ties, the network. */
async function shown({ entente, ledger }: Pick<Opened, "entente" | "ledger">, asOf?: string) {
  const clock = asOf === undefined ? {} : { asOf };
  const page = await entente.lists.page(clock, "de");
  const said = (c: {
    id: string;
    kind: string;
    review: string;
    actors: readonly { code: string }[];
    recipients: readonly { code: string }[];
  }) => `${c.id} ${c.review} ${c.kind} ${c.actors.map((a) => a.code).join("+")}>${c.recipients.map((a) => a.code).join("+")}`;
  const facet = (name: string) =>
    Object.fromEntries(page.facets.find((f) => f.facet === name)?.values.map((v) => [v.value, v.count]) ?? []);
  const list = (page.claims ?? []).map(said).sort();
  const claims = (await entente.claims(clock, "de")).map(said).sort();
  expect(list).toEqual(claims);
  expect(page.total.claims).toBe(claims.length);
  if (asOf === undefined) expect((await ledger.status()).claims).toBe(claims.length);
  const network = await entente.network("de", clock);
  return {
    claims,
    review: facet("review"),
    dyad: facet("dyad"),
    events: (await entente.events(clock, "de"))
      .map((e) => `${e.kinds.join("+")} ${e.actors.map((a) => a.code).join("+")}>${e.recipients.map((a) => a.code).join("+")}`)
      .sort(),
    ties: network.edges.map((e) => [e.a, e.b].sort().join("-")).sort(),
    today: (await entente.today("de", clock)).dyads.map((d) => d.id).sort(),
  };
}

test("a correction counts everywhere at once, the past shows what was read, and undoing it restores all", async () => {
  const all = await open();
  const { ledger, entente, make, undo, say } = all;
  const id = await say(TEXT);
  const before = await shown(all);
  expect(before.dyad).toEqual({ "IRN-RUS": 1, "DEU-FRA": 1 });
  const then = await ledger.lastChange();

  const decision = await make("correct-claim", [`${id}.1.1`], {
    kind: "aid",
    actors: "IRN",
    recipients: "POL=Warschau",
    tense: "ongoing",
    place: "Rom",
  });
  const now = await shown(all);
  expect(now.claims).toEqual([`${id}.1.1 corrected aid IRN>POL`, `${id}.1.2 unreviewed meeting DEU+FRA>`]);
  expect(now.review).toEqual({ corrected: 1, unreviewed: 1 });
  for (const pairs of [Object.keys(now.dyad), now.ties, now.today]) expect([...pairs].sort()).toEqual(["DEU-FRA", "IRN-POL"]);
  expect(now.events).toEqual(["aid IRN>POL", "meeting DEU+FRA>"]);
  expect(await shown(all, then)).toEqual(before);

  const detail = await entente.claim(`${id}.1.1`, "de");
  if (detail.state !== "found") throw new Error("gone");
  expect(detail.value.view).toMatchObject({
    kind: "aid",
    tense: "ongoing",
    place: "Rom",
    review: "corrected",
    reviewed: { decision, by: "Redaktion", changed: ["kind", "actors", "recipients", "tense", "place"] },
  });
  expect(detail.value.asRead).toMatchObject({ kind: "meeting", tense: "past" });
  expect((await entente.lists.page({ review: "corrected" }, "de")).claims).toHaveLength(1);

  await undo(decision);
  expect(await shown(all)).toEqual(before);
  expect(await entente.claim(`${id}.1.1`, "de")).toMatchObject({
    value: { view: { review: "unreviewed" }, decisions: [{ id: decision, undone: {} }] },
  });
});

test("a rejected claim counts nowhere, opens with the reason, and stands in its document as rejected", async () => {
  const all = await open();
  const { entente, make, say } = all;
  const id = await say(TEXT);
  await make("reject-claim", [`${id}.1.1`]);
  expect((await shown(all)).events).toEqual(["meeting DEU+FRA>"]);
  expect(await entente.claim(`${id}.1.1`, "de")).toMatchObject({
    value: { view: { review: "rejected", reviewed: { reason: "Grund 1" } } },
  });
  const document = await entente.document(id, "de");
  expect(document).toMatchObject({ value: { claims: [{ id: `${id}.1.2` }], rejected: [{ id: `${id}.1.1` }] } });
  await make("accept-claim", [`${id}.1.1`]);
  expect((await shown(all)).review).toEqual({ accepted: 1, unreviewed: 1 });
});

test("an added claim has an id of its own, goes with its sentence, and gives way to the same one once it is read", async () => {
  const all = await open();
  const { ledger, entente, bench, make, undo, say } = all;
  const id = await say(TEXT);
  const choices = await sentencesOf(bench, id);
  expect(choices).toMatchObject({ value: [{ claims: 1 }, { claims: 0, quote: "Der Hafen liegt still." }, { claims: 1 }] });
  const wish = {
    sentence: "Der Hafen liegt still.",
    kind: "sanction",
    actors: "POL",
    recipients: "EST",
    sources: "POL=Warschau",
    trigger: "liegt",
  };
  const decision = await make("add-claim", [id], wish);
  const added = `${id}.0.1`;
  expect((await shown(all)).claims).toContain(`${added} added sanction POL>EST`);
  expect((await shown(all)).events).toContain("sanction POL>EST");
  expect(await entente.claim(added, "de")).toMatchObject({
    value: { view: { stance: "states", sources: [{ name: "Warschau", code: "POL" }] } },
  });
  await make("correct-claim", [added], { recipients: "FRA" });
  const then = await ledger.lastChange();

  // Another text: the sentence stands elsewhere.
  await say(`Neu ist dies.\n${TEXT}`);
  const now = await shown(all);
  expect(now.claims).toContain(`${added} added sanction POL>FRA`);
  const moved = await ledger.claim(added);
  expect(moved).toMatchObject({ value: { evidence: { start: 37 }, trigger: { start: 47, end: 52 }, current: true } });
  expect((await shown(all, then)).claims).toContain(`${added} added sanction POL>FRA`);

  // The sentence is gone: so is the claim, until it is there again.
  await say("IRN trifft RUS in Rom.");
  expect((await shown(all)).claims).toHaveLength(1);
  expect(await decisionList(bench)).toMatchObject([{ id: decision, nowhere: true }, { nowhere: true }]);
  expect(await ledger.claim(added)).toMatchObject({ value: { current: false } });
  await say(`${TEXT}\nMehr nicht.`);
  expect((await shown(all)).claims).toContain(`${added} added sanction POL>FRA`);

  await undo(decision);
  expect((await shown(all)).review).toEqual({ unreviewed: 2 });
  expect(await entente.claim(added, "de")).toMatchObject({ value: { view: { review: "withdrawn", reviewed: { reason: "doch nicht" } } } });
  // The id is never given again.
  const again = await make("add-claim", [id], wish);
  expect((await shown(all)).claims).toContain(`${id}.0.${again.slice(1)} added sanction POL>EST`);
  expect(again).not.toBe(decision);
});

test("a new analysis carries what was decided to the claim that says the same", async () => {
  const all = await open();
  const { bench, ledger, make, undo, say } = all;
  const id = await say(TEXT);
  const first = await make("correct-claim", [`${id}.1.1`], { object: "Fähre" });
  await make("reject-claim", [`${id}.1.2`]);
  await make("add-claim", [id], { sentence: "IRN trifft RUS in Rom.", kind: "meeting", actors: "IRN; RUS; EST" });
  const before = await shown(all);
  await ledger.reanalyse(id, tinyAnalyser("tiny-2"));
  const now = await shown(all);
  expect(now.claims).toEqual([`${id}.0.3 added meeting IRN+RUS+EST>`, `${id}.2.1 corrected meeting IRN+RUS>`]);
  expect(now.events).toEqual(before.events);
  expect(await ledger.claim(`${id}.1.1`)).toMatchObject({ value: { current: false, object: "Fähre" } });
  expect((await decisionList(bench)).some((d) => d.nowhere)).toBe(false);
  await undo(first);
  expect((await shown(all)).claims).toContain(`${id}.2.1 unreviewed meeting IRN+RUS>`);
});

test("codes count as others and names mean others, in every document, in the future and until it is undone", async () => {
  const all = await open();
  const { bench, ledger, make, undo, say } = all;
  const a = await say(TEXT);
  const before = await shown(all);
  const then = await ledger.lastChange();
  const same = await make("same-actor", ["RUS", "EST"]);
  const b = await say("RUS trifft POL in Riga.", "https://b.example/");
  const now = await shown(all);
  expect(now.claims).toEqual(
    [`${a}.1.1 unreviewed meeting IRN+EST>`, `${a}.1.2 unreviewed meeting DEU+FRA>`, `${b}.1.1 unreviewed meeting EST+POL>`].sort(),
  );
  expect(now.ties).toEqual(["DEU-FRA", "EST-IRN", "EST-POL"]);
  expect(await shown(all, then)).toEqual(before);
  await expect(make("same-actor", ["EST", "RUS"])).rejects.toThrow("EST");
  await expect(make("same-actor", ["RUS", "POL"])).rejects.toThrow(`${same} says already`);
  // What is said of one claim goes before what is said of a name, and codes are merged after both.
  const named = await make("actor-is", ["FRA", "RUS"]);
  await make("correct-claim", [`${a}.1.1`], { actors: "IRN; POL" });
  expect((await shown(all)).dyad).toEqual({ "IRN-POL": 1, "DEU-EST": 1, "EST-POL": 1 });
  await expect(make("actor-is", ["Niemand", "RUS"])).rejects.toThrow("No claim names anybody");
  await undo(same);
  await undo(named);
  expect((await shown(all)).dyad).toEqual({ "IRN-POL": 1, "DEU-FRA": 1, "POL-RUS": 1 });
  expect((await bench.entente.review({}, "de")).reviewed).toEqual({ accepted: 0, corrected: 1, added: 0, rejected: 0 });
});

test("a deleted document leaves nothing readable of what was decided about it", async () => {
  const { ledger, bench, make, say } = await open();
  const id = await say(TEXT);
  await make("correct-claim", [`${id}.1.1`], { object: "Geheimwort" });
  await make("add-claim", [id], { sentence: "Der Hafen liegt still.", kind: "protest", actors: "POL" });
  await ledger.delete(id, "Bitte");
  expect(await decisionList(bench)).toEqual([]);
  expect(await ledger.claim(`${id}.0.2`)).toMatchObject({ state: "deleted" });
  expect((await bench.entente.lists.page({}, "de")).total.claims).toBe(0);
});

test.each<[string, (id: string) => readonly string[], ChangeWish | undefined, string]>([
  ["correct-claim", (id) => [`${id}.1.1`], {}, "changes nothing"],
  ["correct-claim", (id) => [`${id}.1.1`], { kind: "meetin" }, "Near: meeting"],
  ["correct-claim", (id) => [`${id}.1.1`], { actors: "Nirgendwo" }, "no actor"],
  ["correct-claim", (id) => [`${id}.1.1`], { actors: "" }, "Nobody acts"],
  ["correct-claim", (id) => [`${id}.1.1`], { recipients: "DEU" }, "has no recipients"],
  ["correct-claim", (id) => [`${id}.1.1`], { actors: "IRN; IRN" }, "named twice"],
  ["correct-claim", (id) => [`${id}.1.1`], { kind: "aid", recipients: "RUS" }, "actor and recipient"],
  ["correct-claim", (id) => [`${id}.1.1`], { stance: "denies" }, "Without a source"],
  ["correct-claim", (id) => [`${id}.1.1`], { time: "gestern" }, "is no time"],
  ["correct-claim", (id) => [`${id}.1.1`], { sentence: "0-3", kind: "call" }, "cannot be corrected"],
  ["correct-claim", (id) => [`${id}.1.9`], { kind: "call" }, "There is no claim"],
  ["accept-claim", (id) => [`${id}.1.1`], { kind: "call" }, "changes nothing of a claim"],
  ["add-claim", (id) => [id], { kind: "call", actors: "IRN; RUS" }, "Which sentence"],
  ["add-claim", (id) => [id], { sentence: "1-20", kind: "call", actors: "IRN" }, "is no sentence"],
  ["add-claim", (id) => [id], { sentence: "Der Hafen", kind: "call", actors: "IRN" }, "is no sentence"],
  ["add-claim", (id) => [id], { sentence: "Der Hafen liegt still.", kind: "call", actors: "IRN", trigger: "Boot" }, "does not stand"],
  ["add-claim", (id) => [id], { sentence: "Der Hafen liegt still.", actors: "IRN" }, "Of what kind"],
  ["add-claim", (id) => [id], { sentence: "Der Hafen liegt still.", kind: "call" }, "Nobody acts"],
  ["same-actor", () => ["IRN", "Nirgendwo"], undefined, "no actor"],
])("%s: %s", async (kind, subjects, change, message) => {
  const { make, say, bench } = await open();
  const id = await say(TEXT);
  await expect(make(kind, subjects(id), change)).rejects.toThrow(message);
  expect(await decisionList(bench)).toEqual([]);
});
