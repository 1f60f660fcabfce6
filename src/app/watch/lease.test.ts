import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { AlreadyWatched, type Machine, takeLease } from "./lease.ts";

const START = Date.parse("2026-05-01T10:00:00Z");

function setting(): { path: string; clock: () => Date; advance: (seconds: number) => void } {
  let now = START;
  return {
    path: join(tempFolder(), "ledger.db"),
    clock: () => new Date(now),
    advance: (seconds) => {
      now += seconds * 1000;
    },
  };
}
const machine = (pid: number, alive = true, host = "hafen"): Machine => ({ pid, host, isAlive: () => alive });

test("one watcher at a time; the next one when the first has ended", async () => {
  const { path, clock } = setting();
  const first = await takeLease(path, clock, machine(1));
  await expect(takeLease(path, clock, machine(2))).rejects.toThrow(AlreadyWatched);
  await expect(takeLease(path, clock, machine(2))).rejects.toThrow(/process 1 on hafen since 2026-05-01T10:00:00\.000Z/u);
  await first.release();
  expect(existsSync(`${path}.watch`)).toBe(false);
  await (await takeLease(path, clock, machine(2))).release();
});

test("what a dead process left is taken over at once, on this machine", async () => {
  const { path, clock } = setting();
  await takeLease(path, clock, machine(1));
  await expect(takeLease(path, clock, machine(2, false, "küste"))).rejects.toThrow(AlreadyWatched);
  await expect(takeLease(path, clock, machine(2, false))).resolves.toBeDefined();
});

test("a watcher that shows no life loses its lease, and notices; one that does keeps it", async () => {
  const { path, clock, advance } = setting();
  const first = await takeLease(path, clock, machine(1));
  for (let i = 0; i < 10; i++) {
    advance(60);
    expect(await first.beat()).toBe(true);
  }
  await expect(takeLease(path, clock, machine(2))).rejects.toThrow(AlreadyWatched);
  advance(301);
  const second = await takeLease(path, clock, machine(2));
  expect(await first.beat()).toBe(false);
  await first.release();
  expect(await second.beat()).toBe(true);
  expect(JSON.parse(readFileSync(`${path}.watch`, "utf8"))).toMatchObject({ pid: 2 });
});

test("many ask for a beat at the same time, and a file that is no lease is replaced", async () => {
  const { path, clock, advance } = setting();
  writeFileSync(`${path}.watch`, "{");
  utimesSync(`${path}.watch`, 0, 0);
  const lease = await takeLease(path, clock, machine(1));
  advance(60);
  expect(await Promise.all(Array.from({ length: 20 }, () => lease.beat()))).not.toContain(false);
});
