import fc from "fast-check";
import { expect, test } from "vitest";
import { inLanes } from "./lanes.ts";

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("every task is done once, in its lane's order, one at a time, and no more lanes than allowed are open", async () => {
  const tasks = fc.array(fc.record({ lane: fc.constantFrom("a", "b", "c", "d"), n: fc.nat() }), { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(tasks, fc.integer({ min: 1, max: 5 }), async (all, width) => {
      const open = new Set<string>();
      const done: (typeof all)[number][] = [];
      await inLanes(
        all,
        (t) => t.lane,
        width,
        async (task) => {
          expect(open.has(task.lane)).toBe(false);
          open.add(task.lane);
          expect(open.size).toBeLessThanOrEqual(width);
          await tick();
          open.delete(task.lane);
          done.push(task);
          return undefined;
        },
      );
      for (const lane of ["a", "b", "c", "d"]) expect(done.filter((t) => t.lane === lane)).toEqual(all.filter((t) => t.lane === lane));
    }),
    { numRuns: 50 },
  );
});

test("a lane that ends leaves the others alone; an error ends all, after what is in hand", async () => {
  const done: number[] = [];
  await inLanes(
    [1, 2, 11, 12],
    (n) => (n > 10 ? "b" : "a"),
    2,
    async (n) => {
      done.push(n);
      return n === 1 ? "end-lane" : undefined;
    },
  );
  expect(done.sort((a, b) => a - b)).toEqual([1, 11, 12]);
  let finished = 0;
  const failing = inLanes([1, 2, 3], String, 2, async (n) => {
    await tick();
    if (n === 1) throw new Error("kaputt");
    finished++;
    return undefined;
  });
  await expect(failing).rejects.toThrow("kaputt");
  expect(finished).toBe(1);
});
