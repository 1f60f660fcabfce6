import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { HARBOUR, harbourNames } from "../../../tests/support/harbour.ts";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../../tests/support/tiny-analyser.ts";
import { openLedger } from "../../ledger/index.ts";
import { buildClaims, type ClaimContext } from "../../publish/index.ts";
import { openEntente } from "../open-entente.ts";
import { studyInThread, wholeReader } from "./whole.ts";

const LARGE = 1_000_000;
const contextOf = ({ happening, contradicts, articles, origins }: Partial<ClaimContext>) => ({ happening, contradicts, articles, origins });

const idle = async (): Promise<void> => {};

test("lists tell of every claim what its own page tells", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constant(HARBOUR), anySnapshot), async (snapshot) => {
      const never = { run: () => Promise.reject(new Error("not large")), close: idle };
      const whole = wholeReader(
        async () => snapshot,
        async () => undefined,
        never,
      );
      const wanted = buildClaims(snapshot, harbourNames, "de").map((c) => [c.id, contextOf(c)]);
      for (const known of [await whole.known(1), await whole.wait()])
        expect(wanted.map(([id]) => [id, contextOf(known?.of(id as string) ?? {})])).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});

test("of a large ledger they tell what the last study found, of when that is, and have it studied again only after some time", async () => {
  let [now, change, studies] = [0, "2031-03-12T10:00:00.000Z", 0];
  const context = { contradicts: ["kbbb.1.1"], articles: 2, origins: { atLeast: 1, atMost: 2 } };
  const run = async () => {
    studies++;
    now += 2;
    return { at: change, contexts: new Map([["kaaa.1.1", context]]) };
  };
  const whole = wholeReader(
    async () => HARBOUR,
    async () => change,
    { run, close: idle },
    () => now,
  );
  const known = async () => {
    const before = await whole.known(LARGE);
    await setImmediate();
    return before;
  };
  expect(await known()).toBeUndefined();
  expect(studies).toBe(0);
  whole.keepUp();
  expect(await known()).toBeUndefined();
  expect((await known())?.of("kaaa.1.1")).toEqual(context);
  expect((await known())?.at).toBeUndefined();
  change = "2031-03-12T10:00:01.000Z";
  expect((await known())?.at).toBe("2031-03-12T10:00:00.000Z");
  expect(studies).toBe(1);
  now += 100;
  await known();
  expect((await known())?.at).toBeUndefined();
  expect(studies).toBe(2);
  expect(await whole.known(LARGE, "2031-03-11T00:00:00.000Z")).toBeUndefined();
});

test("a thread finds in a file what is found here", async () => {
  const path = join(tempFolder(), "l.db");
  const ledger = await openLedger(path, { clock: () => new Date("2031-03-12T10:00:00.000Z") });
  for (const outlet of ["Kurier", "Bote"])
    await ledger.record(incoming(`${outlet}\nIRN trifft RUS in Rom`, { url: `https://${outlet}.example/`, outlet }), tinyAnalyser());
  const thread = studyInThread(async () => path);
  const { at, contexts } = await thread.run();
  await thread.close();
  expect(at).toBe(await ledger.lastChange());
  const { lists } = openEntente(
    ledger,
    (code) => code,
    () => "x",
  );
  const { claims = [] } = await lists.page({}, "de");
  expect(claims.map((c) => [c.id, contextOf(c)])).toEqual(claims.map(({ id }) => [id, contextOf(contexts.get(id) ?? {})]));
  expect(claims).toHaveLength(2);
  await ledger.close();
});

test("the list of a real ledger says how many articles tell a claim, now and as it was", async () => {
  let now = "2031-03-12T10:00:00.000Z";
  const ledger = await openLedger(join(tempFolder(), "l.db"), { clock: () => new Date(now) });
  const { lists } = openEntente(
    ledger,
    (code) => code,
    () => "x",
  );
  const told = async (asOf?: string) => {
    const { claims = [] } = await lists.page(asOf === undefined ? {} : { asOf }, "de");
    return claims.map(({ articles, origins }) => [articles, origins?.atMost]);
  };
  for (const outlet of ["Kurier", "Bote"]) {
    const { article, addresses } = incoming("IRN trifft RUS in Rom", { url: `https://${outlet}.example/`, outlet });
    const published = { notBefore: "2031-03-10", notAfter: "2031-03-10", basis: "given" as const };
    await ledger.record({ article: { ...article, text: `${outlet}\n${article.text}`, published }, addresses }, tinyAnalyser());
    expect(await told()).toEqual(
      outlet === "Kurier"
        ? [[1, 1]]
        : [
            [2, 2],
            [2, 2],
          ],
    );
    now = "2031-03-12T11:00:00.000Z";
  }
  expect(await told("2031-03-12T10:30:00.000Z")).toEqual([[1, 1]]);
  for await (const claim of lists.all({}, "de")) expect(claim.articles).toBe(2);
  await ledger.close();
});
