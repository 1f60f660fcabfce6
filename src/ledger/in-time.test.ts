import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { type BlockHint, UNKNOWN_DATE } from "../core/index.ts";
import { placeInTime, type StateInTime } from "./in-time.ts";
import type { Incoming, Ledger, Recorded, RecordOptions } from "./ledger.ts";
import { openLedger } from "./open-ledger.ts";
import { fetched } from "./testdata/acquired.ts";

const tiny = tinyAnalyser();
const PAGE = "https://www.bote.example/faehre";
const AMP = `${PAGE}/amp`;
const A = "IRN trifft RUS.";
const B = "IRN trifft DEU.";
const C = "IRN trifft FRA.";
const day = (n: number): string => `2031-03-${String(n).padStart(2, "0")}T10:00:00.000Z`;

interface State {
  readonly at?: number;
  readonly modified?: string;
  /** Came by this address. */
  readonly by?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
}

async function open(): Promise<{ ledger: Ledger; say: (text: string, state?: State) => Promise<string>; shown: () => Promise<string> }> {
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date(day(30)) });
  let id = "";
  const say = async (text: string, { at, modified, by = PAGE, title, outlet, byline }: State = {}): Promise<string> => {
    const whole = byline === undefined ? text : `${byline}\n\n${text}`;
    const start = whole.length - text.length;
    const hints: BlockHint[] = [{ start, end: whole.length, label: "body", rule: "t" }];
    if (byline !== undefined) hints.unshift({ start: 0, end: byline.length, label: "body", rule: "t" });
    const isFile = at === undefined;
    const incoming: Incoming = {
      article: {
        text: whole,
        published: UNKNOWN_DATE,
        hints,
        ...(title !== undefined && { title }),
        ...(outlet !== undefined && { outlet }),
      },
      addresses: [...new Set([PAGE, by])].map((address) => ({ kind: "url" as const, address })),
      metadata: { ...(modified !== undefined && { modified }), ...(isFile ? {} : { fetched: day(at) }) },
    };
    const options: RecordOptions = isFile ? {} : { acquisition: fetched(by, { at: day(at) }) };
    const recorded: Recorded = await ledger.record(incoming, tiny, options);
    if (!("id" in recorded)) throw new Error("deleted");
    id = recorded.id;
    return `${recorded.outcome} ${recorded.version}`;
  };
  /** Numbers of the versions in the order of time, and the present text. */
  const shown = async (): Promise<string> => {
    const [texts, { documents, claims }] = [await ledger.texts(id), await ledger.snapshot()];
    if (texts.state !== "found") throw new Error(texts.state);
    expect(claims.map((c) => c.quote)).toEqual([documents[0]?.document.text]);
    return `${texts.value.map((v) => v.n + (v.older ? "*" : "")).join(" ")}: ${documents[0]?.document.text}`;
  };
  return { ledger, say, shown };
}

describe("a page that goes back", () => {
  test("an archive that is read later belongs to the state of its time, also where two say the same", async () => {
    const { say } = await open();
    expect([await say(A, { at: 1 }), await say(B, { at: 10 }), await say(A, { at: 20 })]).toEqual([
      "new 1",
      "new-version 2",
      "new-version 3",
    ]);
    expect([await say(A, { at: 1 }), await say(A, { at: 3 }), await say(A, { at: 19 })]).toEqual([
      "unchanged 1",
      "unchanged 1",
      "unchanged 3",
    ]);
  });
  test("to what it said before has changed once more", async () => {
    const { say, shown, ledger } = await open();
    expect([await say(A, { at: 1 }), await say(B, { at: 2 }), await say(A, { at: 3 })]).toEqual([
      "new 1",
      "new-version 2",
      "new-version 3",
    ]);
    expect([await say(A, { at: 4 }), await say(A, { at: 2 })]).toEqual(["unchanged 3", "unchanged 3"]);
    expect(await shown()).toBe(`1 2 3: ${A}`);
    const texts = await ledger.texts((await ledger.snapshot()).documents[0]?.document.id ?? "");
    expect(texts.state === "found" && texts.value.map((v) => v.seen)).toEqual([
      [day(1), day(1)],
      [day(2), day(2)],
      [day(2), day(4)],
    ]);
  });
  test("also where the page states the change of long ago again", async () => {
    const { say } = await open();
    const [old, late] = ["2031-03-01T08:00:00Z", "2031-03-02T08:00:00Z"];
    await say(A, { at: 1, modified: old });
    await say(B, { at: 2, modified: late });
    expect(await say(A, { at: 3, modified: old })).toBe("new-version 3");
  });
  test("files that are read anew are no news, however often and in whatever order", async () => {
    const { say, shown } = await open();
    await say(A);
    await say(B);
    for (const text of [A, B, B, A]) expect(await say(text)).toMatch(/^unchanged/u);
    expect(await shown()).toBe(`1 2: ${B}`);
    // But a server that says so now says something new.
    expect(await say(A, { at: 1 })).toBe("new-version 3");
    expect([await say(B), await say(A, { at: 1 })]).toEqual(["unchanged 2", "unchanged 3"]);
  });
});

describe("an older state that is read later", () => {
  test("is kept and does not become the present text; it is not analysed", async () => {
    const { say, shown, ledger } = await open();
    await say(B, { at: 5 });
    expect([await say(A, { at: 2 }), await say(A, { at: 2 }), await say(C, { at: 1 })]).toEqual([
      "new-version 2",
      "unchanged 2",
      "new-version 3",
    ]);
    expect(await shown()).toBe(`3* 2* 1: ${B}`);
    expect(await ledger.status()).toMatchObject({ versions: 3, analyses: 1 });
    expect((await ledger.snapshot()).documents[0]?.versions.map((v) => v.older)).toEqual([undefined, true, true]);
    expect(await ledger.reanalyse((await ledger.snapshot()).documents[0]?.document.id ?? "", tinyAnalyser("tiny-2"))).toMatchObject({
      outcome: "reanalysed",
      version: 1,
    });
    expect(await shown()).toBe(`3* 2* 1: ${B}`);
    expect(await say(C, { at: 6 })).toBe("new-version 4");
  });
  test("shows by what its page states of its last change, where its time is unknown", async () => {
    const { say, shown } = await open();
    await say(B, { modified: "2031-03-05" });
    expect(await say(A, { modified: "2031-03-02" })).toBe("new-version 2");
    expect(await say(A, { modified: "2031-03-02" })).toBe("unchanged 2");
    expect(await shown()).toBe(`2* 1: ${B}`);
    expect(await say(C, { modified: "2031-03-06" })).toBe("new-version 3");
    expect(await shown()).toBe(`2* 1 3: ${C}`);
  });
  test("also if it was fetched later, from another address: copies lag behind", async () => {
    const { say, shown } = await open();
    await say(B, { at: 1, modified: "2031-03-01T08:00:00+01:00" });
    expect(await say(A, { at: 2, modified: "2031-02-28T08:00:00+01:00", by: AMP })).toBe("new-version 2");
    expect(await shown()).toBe(`2* 1: ${B}`);
  });
});

describe("another form of an article", () => {
  test("with other bylines, outlet and decoration of the title is no version", async () => {
    const { say, shown } = await open();
    await say(A, { at: 1, title: "Treffen in Riga", outlet: "Bote" });
    const amp = { by: AMP, title: "Treffen in Riga | Bote mobil", outlet: "Bote AMP", byline: "Von der Redaktion" };
    expect([await say(A, { ...amp, at: 2 }), await say(A, { at: 3, title: "Treffen in Riga", outlet: "Bote" })]).toEqual([
      "unchanged 1",
      "unchanged 1",
    ]);
    expect(await shown()).toBe(`1: ${A}`);
  });
  test.each<[string, string, State]>([
    ["other sentences", `${A} ${B}`, { title: "Treffen" }],
    ["another title", A, { title: "Kein Treffen" }],
    ["a longer title", A, { title: "Treffen abgesagt" }],
    ["an outlet where none was known", A, { title: "Treffen", outlet: "Bote" }],
  ])("%s: news", async (_, text, state) => {
    const { say } = await open();
    await say(A, { at: 1, title: "Treffen" });
    expect(await say(text, { ...state, at: 2, by: AMP })).toBe("new-version 2");
  });
  test("at one address a changed statement counts", async () => {
    const { say } = await open();
    await say(A, { at: 1, outlet: "Bote" });
    expect(await say(A, { at: 2, outlet: "Abendbote" })).toBe("new-version 2");
  });
});

test("in whatever order fetches are read, the last one is the present text, and reading them again is no news", {
  timeout: 30_000,
}, async () => {
  const states = fc.uniqueArray(fc.record({ at: fc.integer({ min: 1, max: 28 }), text: fc.constantFrom(A, B, C) }), {
    selector: (s) => s.at,
    minLength: 2,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(states, async (read) => {
      const { ledger, say } = await open();
      for (const { at, text } of read) await say(text, { at });
      const last = [...read].sort((a, b) => a.at - b.at).at(-1);
      const before = await ledger.snapshot();
      expect(before.documents[0]?.document.text).toBe(last?.text);
      for (const { at, text } of read) expect(await say(text, { at })).toMatch(/^unchanged/u);
      expect((await ledger.snapshot()).documents).toEqual(before.documents);
      await ledger.close();
    }),
    { numRuns: 25 },
  );
});

test.each<[string, Partial<StateInTime>, Partial<StateInTime>, string]>([
  ["nothing known", {}, {}, "unknown"],
  ["fetched later", { fetched: [day(2)] }, { fetched: [day(1)] }, "later"],
  ["fetched between two fetches", { fetched: [day(2)] }, { fetched: [day(1), day(3)] }, "earlier"],
  ["the same fetch, read anew", { fetched: [day(1)] }, { fetched: [day(1), day(3)] }, "later"],
  ["fetched before the present text was changed", { fetched: [day(1)] }, { modified: day(2) }, "earlier"],
  ["changed after the present text was fetched", { modified: day(2) }, { fetched: [day(1)] }, "later"],
  ["days tell only other days", { modified: "2031-03-02" }, { modified: "2031-03-02" }, "unknown"],
  [
    "clocks without a zone are not compared to the hour",
    { modified: "2031-03-02T08:00:00" },
    { modified: "2031-03-02T10:00:00Z" },
    "unknown",
  ],
  ["what is no date says nothing", { modified: "gestern" }, { modified: day(2) }, "unknown"],
])("%s", (_, now, present, place) => {
  const state = (told: Partial<StateInTime>): StateInTime => ({ fetched: [], asked: [], ...told });
  expect(placeInTime(state(now), state(present))).toBe(place);
});
