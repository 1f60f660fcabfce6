import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesAsSource } from "../bytes/byte-source.ts";
import { splitLines } from "./split-lines.ts";

async function split(bytes: Uint8Array): Promise<[number, string][]> {
  const out: [number, string][] = [];
  for await (const line of splitLines(bytesAsSource(bytes)))
    out.push([line.number, line.ok ? Buffer.from(line.bytes).toString("latin1") : line.reason]);
  return out;
}

test("any text: the same lines as when it is cut whole, also across blocks, and blank ones are passed over", async () => {
  const piece = fc.constantFrom("a", "\n", "\r\n", " ", "x".repeat(100_000));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const text = pieces.join("");
      const lines = text.split("\n").map((line, i): [number, string] => [i + 1, line]);
      expect(await split(Buffer.from(text))).toEqual(lines.filter(([, line]) => line.trim() !== ""));
    }),
    { numRuns: 50 },
  );
});

test("a line that is too large is named, the others are read", async () => {
  expect(await split(Buffer.from(`a\n${"x".repeat(20_000_001)}\nb`))).toEqual([
    [1, "a"],
    [2, "larger than 20 MB"],
    [3, "b"],
  ]);
});
