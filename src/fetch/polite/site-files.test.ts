import { expect, test } from "vitest";
import { type Loaded, SiteFiles } from "./site-files.ts";

const known = (value: string, weight = 1): Loaded<string> => ({ value, keep: 100, weight, unknown: false });
const unknown: Loaded<string> = { value: "unknown", keep: 10, weight: 1, unknown: true };

function make(...answers: Loaded<string>[]) {
  let now = 0;
  let asked = 0;
  const at = (seconds: number): void => {
    now = seconds * 1000;
  };
  const files = new SiteFiles<string>(
    async () => {
      asked += 1;
      return answers.shift() ?? unknown;
    },
    () => now,
  );
  return { files, asked: () => asked, at };
}

test("asked for once, however many want it", async () => {
  const { files, asked } = make(known("a"));
  expect(await Promise.all([files.of("x"), files.of("x")])).toEqual(["a", "a"]);
  expect(await files.of("x")).toBe("a");
  expect(asked()).toBe(1);
});

test("asked for again when its time is over; what was known counts on if there is no answer", async () => {
  const { files, asked, at } = make(known("a"), unknown, known("b"));
  await files.of("x");
  at(100);
  expect(await files.of("x")).toBe("a");
  at(109);
  expect(await files.of("x")).toBe("a");
  expect(asked()).toBe(2);
  at(110);
  expect(await files.of("x")).toBe("b");
});

test("a load that breaks is not remembered", async () => {
  let turn = 0;
  const files = new SiteFiles<string>(
    async () => {
      if (++turn === 1) throw new Error("broken");
      return known("a");
    },
    () => 0,
  );
  await expect(files.of("x")).rejects.toThrow("broken");
  expect(await files.of("x")).toBe("a");
});

test("memory is limited: the oldest go", async () => {
  const heavy = 10 * 1024 * 1024;
  const { files, asked } = make(known("a", heavy), known("b", heavy), known("c", heavy));
  for (const origin of ["x", "y", "y", "x"]) await files.of(origin);
  expect([asked(), files.known("y"), files.known("x")]).toEqual([3, undefined, "c"]);
});
