import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPool, type Pool } from "./pool.ts";

const entry = new URL("./testdata/tricky-worker.ts", import.meta.url);
let pool: Pool<string, string>;
beforeAll(() => {
  pool = createPool({ entry, size: 2, timeLimit: 2500, memoryLimit: 64, growthLimit: 500 });
});
afterAll(() => pool.close());

describe("a job that fails fails alone", () => {
  test("answers come for every job, each its own", async () => {
    const answers = await Promise.all(["a", "b", "c", "d", "e"].map((job) => pool.run(job)));
    expect(answers.map((a) => a.ok && a.value)).toEqual(["A", "B", "C", "D", "E"]);
  });
  test.each<[string, RegExp]>([
    ["loop", /takes longer than 2\.5 s/u],
    ["hoard", /more than 64 MB|takes longer/u],
    ["throw", /no such thing/u],
    ["exit", /was stopped/u],
  ])("%s", async (job, reason) => {
    const [bad, good] = await Promise.all([pool.run(job), pool.run("good")]);
    expect(bad.ok ? "" : bad.reason).toMatch(reason);
    expect(good).toEqual({ ok: true, value: "GOOD" });
    expect(await pool.run("after")).toEqual({ ok: true, value: "AFTER" });
  });
});

test("of jobs that take too much memory together each is done again by itself, and only the one that takes it fails", async () => {
  const outcomes = await Promise.all(["think", "swell", "next"].map((job) => pool.run(job, 20_000)));
  expect(outcomes).toEqual([
    { ok: true, value: "THINK" },
    { ok: false, reason: "needs more than 500 MB of memory" },
    { ok: true, value: "NEXT" },
  ]);
});

test("what waits when a pool is closed fails, and so does what comes later", async () => {
  const own = createPool<string, string>({ entry, size: 1, timeLimit: 60_000, memoryLimit: 64 });
  const waiting = [own.run("loop"), own.run("next")];
  await own.close();
  for (const outcome of [...(await Promise.all(waiting)), await own.run("late")])
    expect(outcome).toEqual({ ok: false, reason: "was stopped" });
});
