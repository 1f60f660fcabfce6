import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { EventLine, OriginsView } from "../publish/index.ts";
import { decide, undoDecision } from "./decide.ts";
import { clocksOf, contradictions, events, ties } from "./find.ts";
import { ingest } from "./ingest.ts";
import { rate } from "./rate.ts";
import { openWorkbench, type Workbench } from "./workbench.ts";

const WIRE = [
  "Malta hat Zypern am Montag nach Angaben eines Ministeriumssprechers zwölf Patrouillenboote geliefert.",
  "Die Boote liegen im Hafen und sollen vor dem Winter in Dienst gehen, wie es aus der Werft hieß.",
  "Die Besatzungen wurden über den Sommer eingewiesen und haben ihre Prüfungen nach und nach abgelegt.",
];
const ARTICLES = [
  { id: "a", outlet: "Musterblatt", published: "2031-03-12", text: `Boote für die Küste\n\n${WIRE.join(" ")}` },
  {
    id: "b",
    outlet: "Inselbote",
    published: "2031-03-13",
    text: `Neue Boote\n\n${["Malta hat Zypern am Montag zwölf Patrouillenboote geliefert.", ...WIRE.slice(1)].join(" ")}`,
  },
  {
    id: "c",
    outlet: "Hafenzeitung",
    published: "2031-03-14",
    text: "Streit um Boote\n\nDie zyprische Regierung bestreitet, dass Malta Zypern Patrouillenboote geliefert hat.",
  },
];
/** When the ledger learned them. */
const RECORDED = "2031-03-20T10:00:00.000Z";
const BETWEEN = "2031-04-20T10:00:00.000Z";
const LATER = "2031-05-20T10:00:00.000Z";

const folder = mkdtempSync(join(tmpdir(), "entente-find-"));
let now = RECORDED;
let bench: Workbench;
beforeAll(async () => {
  const path = join(folder, "artikel.jsonl");
  writeFileSync(path, ARTICLES.map((a) => `${JSON.stringify({ ...a, language: "de" })}\n`).join(""));
  bench = await openWorkbench(join(folder, "l.db"), { clock: () => new Date(now) });
  expect(await ingest(bench, [path])).toMatchObject({ new: 3 });
}, 30_000);
afterAll(async () => {
  await bench.close();
  rmSync(folder, { recursive: true, force: true });
});

const delivery = async (): Promise<EventLine> => {
  const [event] = await events(bench, { dyad: "Zypern-Malta", status: "happened" }, "en");
  if (!event) throw new Error("no event");
  return event;
};
const printed = async (outlet: string): Promise<string> => {
  const view = await bench.entente.event((await delivery()).id, "en");
  return view?.told.find((t) => t.claim.document.outlet === outlet)?.claim.id ?? "";
};

describe("what is told of one delivery", () => {
  test("is one event of three articles, told and denied", async () => {
    const { articles, origins, history, first } = await delivery();
    expect(articles).toBe(3);
    expect(origins.atMost).toBeLessThanOrEqual(3);
    expect(history.map((s) => s.status)).toEqual(["happened", "denied"]);
    expect(first).toMatchObject({ outlet: "Musterblatt", published: { notAfter: "2031-03-12" } });
  });

  test("stands against its denial, once for all prints", async () => {
    const found = await contradictions(bench, { type: "denied", dyad: "CYP-MLT" }, "en");
    expect(found.map((c) => c.b.claim.document.outlet)).toEqual(["Hafenzeitung"]);
  });

  test("lost its source in the copy", async () => {
    const copy = (await printed("Inselbote")).split(".")[0] ?? "";
    const view = (await bench.entente.originsOf(copy, "en")) as OriginsView;
    expect(view).toMatchObject({ basis: "near-copy", origin: { outlet: "Musterblatt" } });
    expect(view.copies[0]?.changes.map((c) => c.change)).toContain("source-dropped");
    expect(view.outlet).toBeUndefined();
  });

  test("counts in its month, and not before", async () => {
    expect((await ties(bench, "malta-zypern", "en", {})).months.map((m) => m.month)).toEqual(["2031-03"]);
    expect((await ties(bench, "CYP-MLT", "en", { at: "2031-02" })).months).toEqual([]);
    // Told and denied: no sign.
    expect(await bench.entente.network("en", clocksOf({ at: "2031-04-01" }))).toMatchObject({ edges: [], unsigned: ["CYP-MLT"] });
  });
});

test("people overrule and take back; a past day is shown as it was", async () => {
  const [a, b] = [await printed("Musterblatt"), await printed("Inselbote")];
  const eventOf = async (claim: string, asOf?: string) => (await bench.entente.event(claim, "en", asOf === undefined ? {} : { asOf }))?.id;
  now = LATER;
  const made = await decide(bench, { kind: "other-event", subjects: [a, b], reason: "two deliveries", by: "AB" });
  expect(await eventOf(a)).not.toBe(await eventOf(b));
  expect(await eventOf(a, BETWEEN)).toBe(await eventOf(b, BETWEEN));
  await undoDecision(bench, made.id, "one after all", "AB");
  expect(await eventOf(a)).toBe(await eventOf(b));
});

test("outlets get letters, claims digits, nothing else gets anything", async () => {
  const claim = await printed("Musterblatt");
  const by = { reason: "read it", by: "AB" };
  expect(await rate(bench, { subject: "musterblatt", mark: "b", ...by })).toMatchObject({ subjects: ["Musterblatt"], value: "B" });
  expect(await rate(bench, { subject: claim, mark: "2", ...by })).toMatchObject({ kind: "credibility", value: "2" });
  const told = (await bench.entente.event(claim, "en"))?.told.find((t) => t.claim.id === claim);
  expect(told).toMatchObject({ reliability: { letter: "B" }, credibility: { set: { digit: 2, by: "AB" } } });
  await expect(rate(bench, { subject: claim, mark: "B", ...by })).rejects.toThrow("digit from 1 to 6");
  await expect(rate(bench, { subject: "Musterblat", mark: "C", ...by })).rejects.toThrow("Near: Musterblatt");
  await expect(rate(bench, { subject: "Musterblatt", mark: "G", ...by })).rejects.toThrow("A to F");
});

test.each([
  [{ status: "wahr" }, "called-off"],
  [{ kind: "arms" }, "arms-transfer"],
  [{ since: "gestern" }, "no date"],
])("what does not exist is said with what does: %j", async (asked, said) => {
  await expect(events(bench, asked, "en")).rejects.toThrow(said);
});
