import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { generations } from "./generations.ts";
import type { ViewThread } from "./view-thread.ts";

/** A ledger that changes by the hour, and threads over it that have read it when the test says so. */
function desk() {
  const hour = (n: number): string => `2031-03-12T${String(n).padStart(2, "0")}:00:00.000Z`;
  const waiting: { done(): void; failed(error: Error): void }[] = [];
  const desk = { now: 0, hour: 1, started: 0, reads: 0, forgotten: 0, stopped: 0 };
  const start = (): ViewThread => {
    desk.started++;
    let at = "";
    return {
      read: async () => {
        desk.reads++;
        const read = hour(desk.hour);
        await new Promise<void>((done, failed) => void waiting.push({ done, failed }));
        at = read;
        return at;
      },
      // The document `N` came in the Nth hour.
      ask: async (_, [id]) => (hour(Number(id)) <= at ? `${id} at ${at.slice(11, 13)}` : undefined),
      forget: async () => void desk.forgotten++,
      stop: async () => {
        desk.stopped++;
        for (const { failed } of waiting.splice(0)) failed(new Error("stopped"));
      },
    };
  };
  const threads = generations(
    start,
    async () => hour(desk.hour),
    () => desk.now,
  );
  const ready = async (took = 10): Promise<void> => {
    await setImmediate();
    desk.now += took;
    for (const { done } of waiting.splice(0)) done();
    await setImmediate();
  };
  return { desk, threads, ready, hour, ask: (id: number, heed?: string) => threads.ask("document", [id], heed) };
}

test("the first who asks waits; who asks later is answered at once, of when the answer is, while the ledger is read anew", async () => {
  const { desk: d, threads, ready, hour, ask } = desk();
  expect(threads.ready).toBe(false);
  const first = ask(1);
  await ready();
  expect(await first).toBe("1 at 01");
  expect([threads.ready, threads.behind]).toEqual([true, undefined]);

  d.hour = 2;
  d.now += 100;
  expect(await ask(1)).toBe("1 at 01");
  expect(threads.behind).toBe(hour(1));
  expect(await ask(1)).toBe("1 at 01");
  expect(d.reads).toBe(2);
  await ready();
  expect(await ask(1)).toBe("1 at 02");
  expect(threads.behind).toBeUndefined();
});

test("two threads take turns, and who does not answer holds nothing", async () => {
  const { desk: d, threads, ready, ask } = desk();
  const first = ask(1);
  await ready();
  await first;
  for (const n of [2, 3, 4]) {
    d.hour = n;
    d.now += 100;
    await ask(1);
    await ready();
    expect(await ask(n)).toBe(`${n} at 0${n}`);
  }
  expect(d).toMatchObject({ started: 2, reads: 4, forgotten: 3, stopped: 0 });
  await threads.stop();
  expect(d.stopped).toBe(2);
});

test("the ledger is not read anew until as long has passed as the last reading took", async () => {
  const { desk: d, ready, ask } = desk();
  const first = ask(1);
  await ready(50);
  await first;
  d.hour = 2;
  d.now += 49;
  await ask(1);
  expect(d.reads).toBe(1);
  d.now += 1;
  await ask(1);
  expect(d.reads).toBe(2);
});

test("who must know of a change waits for a thread that does, also if one is reading that began before", async () => {
  const { desk: d, ready, hour, ask } = desk();
  const first = ask(1);
  await setImmediate();
  d.hour = 2;
  const heeding = ask(1, hour(2));
  await ready();
  expect(await first).toBe("1 at 01");
  await ready();
  expect(await heeding).toBe("1 at 02");
  expect(d.reads).toBe(2);
});

test("who finds nothing waits until it is sure that there is nothing", async () => {
  const { desk: d, ready, ask } = desk();
  const first = ask(1);
  await ready();
  await first;
  d.hour = 3;
  const [young, never] = [ask(3), ask(4)];
  await ready();
  expect(await young).toBe("3 at 03");
  expect(await never).toBeUndefined();
});

test("who cannot read says so to who waits, and goes on with what it has", async () => {
  let [fails, change] = [true, "2031-03-12T01:00:00.000Z"];
  const done = async (): Promise<void> => {};
  const read = async (): Promise<string> => {
    if (fails) throw new Error("no memory");
    return change;
  };
  const threads = generations(
    () => ({ read, ask: async () => "told", forget: done, stop: done }),
    async () => change,
    () => 0,
  );
  await expect(threads.ask("today", [])).rejects.toThrow("no memory");
  fails = false;
  expect(await threads.ask("today", [])).toBe("told");
  const before = change;
  change = "2031-03-12T02:00:00.000Z";
  fails = true;
  expect(await threads.ask("today", [])).toBe("told");
  expect(threads.behind).toBe(before);
  await expect(threads.ask("today", [], change)).rejects.toThrow("no memory");
});

test("who is stopped does not wait for what is being read", async () => {
  const { desk: d, threads, ask } = desk();
  const asked = ask(1);
  await setImmediate();
  await Promise.all([expect(asked).rejects.toThrow("stopped"), threads.stop()]);
  expect(threads.ready).toBe(false);
  await expect(ask(1)).rejects.toThrow("being closed");
  expect(d.reads).toBe(1);
});
