import { expect, test } from "vitest";
import { progress } from "./progress.ts";

function terminal(isTTY: boolean): { stream: NodeJS.WriteStream; written: string[] } {
  const written: string[] = [];
  return { written, stream: { isTTY, columns: 40, write: (s: string) => written.push(s) > 0 } as unknown as NodeJS.WriteStream };
}

test("a terminal sees a bar that fits, and no trace of it afterwards", () => {
  const { stream, written } = terminal(true);
  let now = 1000;
  const bar = progress(stream, () => now);
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

test("a pipe sees nothing", () => {
  const { stream, written } = terminal(false);
  const bar = progress(stream);
  bar.step(1, 4, "a");
  bar.end();
  expect(written).toEqual([]);
});
