import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Failure } from "../failure.ts";
import { type HostMemory, HostTurns } from "./host-turns.ts";

function make(patience = 30_000, memory?: HostMemory) {
  let now = 1_000_000;
  const slept: number[] = [];
  const set = (time: number): void => {
    now = time;
  };
  const turns = new HostTurns({
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    patience,
    memory,
  });
  return { turns, slept, now: () => now, set };
}
const kindOf = (error: unknown): unknown => (error instanceof Failure ? [error.kind, error.details.retryAfter] : error);

test("one at a time and in order, with a gap; other hosts do not wait", async () => {
  const { turns, slept } = make();
  const log: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    log.push(`${name}+`);
    await Promise.resolve();
    log.push(`${name}-`);
  };
  await Promise.all([
    turns.run("a", 2_000, undefined, work("a1")),
    turns.run("a", 2_000, undefined, work("a2")),
    turns.run("b", 2_000, undefined, work("b1")),
    turns.run("a", 2_000, undefined, work("a3")),
  ]);
  expect(log.filter((l) => l.startsWith("a"))).toEqual(["a1+", "a1-", "a2+", "a2-", "a3+", "a3-"]);
  expect(log.indexOf("b1+")).toBeLessThan(log.indexOf("a2+"));
  expect(slept).toEqual([2_000, 2_000]);
});

test("what throws gives its turn back", async () => {
  const { turns } = make();
  await expect(turns.run("a", 0, undefined, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turns.run("a", 0, undefined, async () => 1)).toBe(1);
});

test("what is called off while it waits leaves the others their order", async () => {
  const { turns } = make();
  const stop = new AbortController();
  let end = (): void => undefined;
  const first = turns.run("a", 0, undefined, () => new Promise<void>((resolve) => (end = resolve)));
  const second = turns.run("a", 0, stop.signal, async () => "second").catch(kindOf);
  const third = turns.run("a", 0, undefined, async () => "third");
  stop.abort();
  expect(await second).toEqual(["aborted", undefined]);
  end();
  await first;
  expect(await third).toBe("third");
});

test("a clock that is set back makes no gap longer", async () => {
  const { turns, slept, set } = make();
  await turns.run("a", 2_000, undefined, async () => undefined);
  set(0);
  await turns.run("a", 2_000, undefined, async () => undefined);
  expect(slept).toEqual([2_000]);
});

describe("back-off", () => {
  test("as long as the host asks", async () => {
    const { turns, set, now } = make();
    expect(await turns.backOff("a", 120)).toEqual({ seconds: 120, until: "1970-01-01 00:19 UTC" });
    expect(await turns.run("a", 0, undefined, async () => 1).catch(kindOf)).toEqual(["back-off", 120]);
    set(now() + 119_000);
    expect(await turns.run("a", 0, undefined, async () => 1)).toBe(1);
  });

  test("longer each time if it does not say, at most an hour; from the beginning when it answers", async () => {
    const { turns } = make();
    for (const seconds of [30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
      expect(await turns.backOff("a", undefined)).toMatchObject({ seconds });
    turns.served("a");
    expect(await turns.backOff("a", undefined)).toMatchObject({ seconds: 30 });
  });

  test("nobody is believed for more than a day", async () => {
    expect(await make().turns.backOff("a", 99_999_999)).toMatchObject({ seconds: 86_400 });
  });

  test("is remembered beyond a run, and asked for once", async () => {
    const known = new Map<string, number>();
    let asked = 0;
    const memory: HostMemory = {
      restsUntil: async (host) => {
        asked++;
        return known.get(host);
      },
      rest: async (host, until) => void known.set(host, until),
    };
    await make(undefined, memory).turns.backOff("a", 600);
    const next = make(undefined, memory);
    for (const _ of [1, 2]) expect(await next.turns.run("a", 0, undefined, async () => 1).catch(kindOf)).toEqual(["back-off", 600]);
    expect(await next.turns.run("b", 0, undefined, async () => 1)).toBe(1);
    expect(asked).toBe(2);
    next.set(next.now() + 601_000);
    expect(await next.turns.run("a", 0, undefined, async () => 1)).toBe(1);
  });

  test("a gap beyond our patience is a time to come back at, not a wait", async () => {
    const { turns } = make(10_000);
    await turns.run("a", 60_000, undefined, async () => undefined);
    expect(await turns.run("a", 60_000, undefined, async () => 1).catch(kindOf)).toEqual(["back-off", 60]);
  });
});

test("never two at once, never closer than the gap, whoever fails or is called off", async () => {
  const call = fc.record({
    host: fc.constantFrom("a", "b"),
    ends: fc.constantFrom("well", "badly", "early"),
    takes: fc.integer({ min: 0, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 12 }), async (calls) => {
      const { turns, now, set } = make();
      const busy = new Set<string>();
      const ended = new Map<string, number>();
      const results = calls.map(({ host, ends, takes }) => {
        const stop = new AbortController();
        const work = async (): Promise<void> => {
          expect(busy.has(host)).toBe(false);
          expect(now() - (ended.get(host) ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(500);
          busy.add(host);
          for (let i = 0; i < takes; i++) await Promise.resolve();
          set(now() + takes);
          busy.delete(host);
          ended.set(host, now());
          if (ends === "badly") throw new Error("badly");
        };
        const result = turns.run(host, 500, stop.signal, work);
        if (ends === "early") stop.abort();
        return result;
      });
      for (const result of await Promise.allSettled(results))
        if (result.status === "rejected") expect(String(result.reason)).toMatch(/badly|called off/u);
    }),
  );
});
