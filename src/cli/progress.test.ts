import { expect, test } from "vitest";
import { progress } from "./progress.ts";

function stream(isTTY: boolean, columns = 40): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  return { written, stream: { isTTY, columns, write: (s: string) => written.push(s) > 0 } as unknown as NodeJS.WriteStream };
}

test("a terminal sees a bar that fits, and no trace of it afterwards", () => {
  const { stream: terminal, written } = stream(true);
  let now = 1000;
  const bar = progress("de", terminal, () => now);
  bar.step(1, 4, "a\u001b[31m".repeat(20));
  bar.step(2, 4, "too soon");
  now += 1000;
  bar.step(3, 4, "b");
  bar.end();
  expect(written).toHaveLength(3);
  expect(written[0]).toContain("██████░");
  expect(written[0]).not.toContain("\u001b[31m");
  expect((written[0] ?? "").replace("\r\u001b[K", "").length).toBeLessThan(40);
  expect(written[2]).toBe("\r\u001b[K");
});

test("rate, time left and failures are told once they mean something", () => {
  const { stream: terminal, written } = stream(true, 200);
  let now = 0;
  const bar = progress("de", terminal, () => now);
  bar.step(1, 60, "a");
  now = 30_000;
  bar.step(20, 60, "b", 2);
  now = 31_000;
  bar.say("Die Quelle x schweigt.");
  expect(written[0]).toContain(" 1/60 · a");
  expect(written[1]).toContain(" 20/60 · 40/min · noch 60 s · 2 fehlgeschlagen · b");
  expect(written[2]).toMatch(/^\r\u001b\[KDie Quelle x schweigt\.\n█.* · b$/u);
});

test("a pipe gets a line every ten seconds at most", () => {
  const { stream: pipe, written } = stream(false);
  let now = 0;
  const bar = progress("en", pipe, () => now);
  for (now = 0; now <= 25_000; now += 500) bar.step(now / 500, undefined, "a");
  bar.end();
  expect(written).toEqual(["20 · 120/min · a\n", "40 · 120/min · a\n"]);
});
