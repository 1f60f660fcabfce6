import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { study } from "../../analysis/study.ts";
import type { Snapshot } from "../../core/index.ts";
import { type Ledger, openLedger } from "../../ledger/index.ts";
import { decide, setDecider, undoDecision } from "../decide.ts";
import { settle } from "./settle.ts";
import { wire, wireAnalyser } from "./testdata.ts";

const analyser = wireAnalyser();
const clock = () => new Date("2031-03-12T10:00:00Z");

async function begun(
  folder = tempFolder(),
): Promise<{ ledger: Ledger; claims: readonly string[]; take: (n: number, day: number) => Promise<string> }> {
  const ledger = await openLedger(join(folder, "l.db"), { clock });
  const take = async (n: number, day: number, sentences = [3]): Promise<string> => {
    const became = await ledger.record(wire({ n, day, sentences, own: true }), analyser);
    await settle({ ledger });
    return became.outcome === "deleted" ? "" : `${became.id}.1.1`;
  };
  return { ledger, take, claims: [await take(1, 1), await take(2, 20)] };
}

const groups = (snapshot: Snapshot): Record<string, readonly string[]> =>
  Object.fromEntries([...study(snapshot).events.values()].map((e) => [e.id, e.members.map((m) => m.claim.id)]));

const noActors = () => ({ states: [], organisations: [], people: [], objects: [] });

test("a past day shows the groups as they were then, whatever was decided and learned since", async () => {
  const { ledger, claims, take } = await begun();
  const [a = "", b = ""] = claims;
  const then = await ledger.lastChange();
  const apart = { [`e-${a}`]: [a], [`e-${b}`]: [b] };
  expect(groups(await ledger.snapshot())).toEqual(apart);

  const { id } = await decide(
    { ledger, actors: noActors },
    { kind: "same-event", subjects: [b, a], reason: "dasselbe Treffen", by: "Redaktion" },
  );
  const joined = groups(await ledger.snapshot());
  expect(Object.values(joined)).toEqual([[a, b].sort()]);
  const later = await ledger.lastChange();
  const c = await take(3, 21);
  expect(Object.values(groups(await ledger.snapshot()))).toEqual([[a, b, c].sort()]);

  // Other rules: everything is grouped anew from now on, and the past stays.
  await settle({ ledger }, { software: "grouping-of-tomorrow" });
  const asOf = (instant: string | undefined) => ledger.snapshot(instant === undefined ? {} : { asOf: instant });
  expect(groups(await asOf(then))).toEqual(apart);
  expect(groups(await asOf(later))).toEqual(joined);
  expect((await asOf(then)).decisions).toBeUndefined();

  await undoDecision({ ledger }, id, "doch zwei", "Redaktion");
  expect(Object.values(groups(await ledger.snapshot())).sort()).toEqual([[a], [b, c].sort()].sort());
  expect(groups(await asOf(later))).toEqual(joined);
  await ledger.close();
});

test("an event keeps its id while it grows, and one that lost its claims says where they went", async () => {
  const { ledger, claims, take } = await begun();
  const [a = "", b = ""] = claims;
  const c = await take(3, 21);
  expect(groups(await ledger.snapshot())[`e-${b}`]).toEqual([b, c].sort());
  await decide({ ledger, actors: noActors }, { kind: "same-event", subjects: [a, b], reason: "dasselbe", by: "Redaktion" });
  expect(await ledger.findings.trace(`e-${a}`)).toEqual([{ claimId: a, eventId: `e-${b}` }]);
  expect(await ledger.findings.trace("e-nobody")).toEqual([]);
  await ledger.close();
});

test("a newer analysis gives new ids to claims: events keep theirs, and decisions hold for what continues them", async () => {
  const { ledger, claims, take } = await begun();
  const [a = "", b = ""] = claims;
  const c = await take(3, 21);
  const before = (await ledger.lastChange()) ?? "";
  await decide({ ledger, actors: noActors }, { kind: "same-event", subjects: [a, b], reason: "dasselbe", by: "Redaktion" });
  await decide({ ledger, actors: noActors }, { kind: "other-event", subjects: [b, c], reason: "ein anderes", by: "Redaktion" });
  const [was, id] = [groups(await ledger.snapshot()), `e-${b}`];
  const again = async (version: string): Promise<void> => {
    for (const [i, day] of [1, 20, 21].entries())
      await ledger.record(wire({ n: i + 1, day, sentences: [3], own: true }), wireAnalyser(version));
    await settle({ ledger }, { batch: 1 });
  };
  const nth = (claim: string, n: number): string => claim.replace(/\.\d+\./u, `.${n}.`);
  const moved = (n: number): Record<string, string[]> =>
    Object.fromEntries(Object.entries(was).map(([event, of]) => [event, of.map((claim) => nth(claim, n)).sort()]));
  await again("wire-2");
  expect(groups(await ledger.snapshot())).toEqual(moved(2));
  await again("wire-3");
  expect(groups(await ledger.snapshot())).toEqual(moved(3));
  expect((await ledger.snapshot()).decisions?.[0]?.subjects).toEqual([nth(a, 3), nth(b, 3)].sort());
  expect((await ledger.findings.decisions())[0]?.subjects).toEqual([a, b].sort());
  expect(Object.values(groups(await ledger.snapshot({ asOf: before }))).sort()).toEqual([[a], [b, c].sort()].sort());

  await undoDecision({ ledger }, "d1", "doch zwei", "Redaktion");
  expect(Object.values(groups(await ledger.snapshot())).every((of) => of.length === 1)).toBe(true);
  expect((await ledger.findings.trace(id)).every((t) => t.eventId !== undefined)).toBe(true);
  await ledger.close();
});

test("an event that a newer analysis splits leaves its id to the larger part", async () => {
  const { ledger, claims, take } = await begun();
  const [, b = ""] = claims;
  const three = [b, await take(3, 21), await take(4, 21)];
  const id = (await ledger.findings.trace(`e-${b}`)).length === 3 ? `e-${b}` : "";
  expect(groups(await ledger.snapshot())[id]).toEqual([...three].sort());
  // The newer analyser reads the sentence of one text as another kind of thing.
  const reads = wireAnalyser("wire-2");
  const otherwise: typeof reads = {
    ...reads,
    analyse: (document) => {
      const read = reads.analyse(document);
      return document.title === "Bericht 2" ? { ...read, claims: read.claims.map((x) => ({ ...x, kind: "threat" })) } : read;
    },
  };
  for (const [n, day] of [
    [2, 20],
    [3, 21],
    [4, 21],
  ] as const)
    await ledger.record(wire({ n, day, sentences: [3], own: true }), otherwise);
  await settle({ ledger });
  const now = groups(await ledger.snapshot());
  const second = three.map((x) => x.replace(".1.", ".2."));
  expect(now[id]).toEqual(second.slice(1).sort());
  expect(now[`e-${second[0]}`]).toEqual([second[0]]);
  await ledger.close();
});

test("what cannot be decided is refused with a reason", async () => {
  const { ledger, claims } = await begun();
  const [a = "", b = ""] = claims;
  const fine = { kind: "same-event", subjects: [a, b], reason: "gelesen", by: "Redaktion" };
  for (const [wrong, says] of [
    [{ kind: "same-evnt" }, "same-event"],
    [{ subjects: [a] }, "two claims"],
    [{ subjects: [a, a] }, "twice"],
    [{ subjects: [a, "nobody"] }, '"nobody"'],
    [{ reason: " " }, "--reason"],
    [{ value: "A" }, "no value"],
    [{ kind: "credibility", subjects: [a], value: "7" }, "1 to 6"],
    [{ kind: "reliability", subjects: ["Blatt"], value: "G" }, "A to F"],
  ] as const)
    await expect(decide({ ledger, actors: noActors }, { ...fine, ...wrong })).rejects.toThrow(says);
  const { by: _, ...nobody } = fine;
  await expect(decide({ ledger, actors: noActors }, nobody)).rejects.toThrow("--by");
  await setDecider({ ledger }, "Archiv");
  expect((await decide({ ledger, actors: noActors }, nobody)).by).toBe("Archiv");
  await expect(undoDecision({ ledger }, "d9", "weil")).rejects.toThrow('"d9"');
  await undoDecision({ ledger }, "d1", "weil");
  await expect(undoDecision({ ledger }, "d1", "weil")).rejects.toThrow("already");
  await ledger.close();
});

test("of a deleted document nothing that was found out or said of it is left, and its number is not given again", async () => {
  const folder = tempFolder();
  const { ledger, claims } = await begun(folder);
  const [a = "", b = ""] = claims;
  await decide({ ledger, actors: noActors }, { kind: "same-event", subjects: [a, b], reason: "Kennwort Zitronenfalter", by: "Redaktion" });
  await ledger.delete(a.replace(/\..*/u, ""), "auf Wunsch");
  await settle({ ledger });
  expect(Object.values(groups(await ledger.snapshot()))).toEqual([[b]]);
  expect(await ledger.findings.decisions()).toEqual([]);
  const bytes = readdirSync(folder)
    .map((f) => readFileSync(join(folder, f), "latin1"))
    .join("");
  expect(bytes).not.toContain("Zitronenfalter");
  const next = await decide(
    { ledger, actors: noActors },
    { kind: "credibility", subjects: [b], value: "3", reason: "eine Quelle", by: "Redaktion" },
  );
  expect(next.id).toBe("d2");
  await ledger.close();
});

test("a name that only a deleted document had is nowhere in the file, settled or not", async () => {
  const folder = tempFolder();
  const { ledger } = await begun(folder);
  const became = await ledger.record(wire({ n: 3, day: 3, sentences: [4] }), analyser);
  await settle({ ledger });
  const bytes = (): string =>
    readdirSync(folder)
      .map((f) => readFileSync(join(folder, f), "latin1"))
      .join("")
      .toLowerCase();
  expect(bytes()).toContain("seeadler");
  await ledger.delete("id" in became ? became.id : "", "auf Wunsch");
  expect(bytes()).not.toContain("seeadler");
  await ledger.close();
});

test("of two decisions on one pair the later one counts", async () => {
  const { ledger, claims } = await begun();
  const [a = "", b = ""] = claims;
  const say = (kind: string) => decide({ ledger, actors: noActors }, { kind, subjects: [a, b], reason: "gelesen", by: "Redaktion" });
  const { id } = await say("same-event");
  await say("other-event");
  expect(Object.values(groups(await ledger.snapshot())).sort()).toEqual([[a], [b]].sort());
  await undoDecision({ ledger }, id, "doch nicht", "Redaktion");
  await say("same-event");
  expect(Object.values(groups(await ledger.snapshot()))).toEqual([[a, b].sort()]);
  await ledger.close();
});
