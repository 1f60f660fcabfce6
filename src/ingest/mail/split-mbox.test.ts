import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ByteSource, bytesAsSource } from "../bytes/byte-source.ts";
import { splitMbox } from "./split-mbox.ts";

const FROM = "From kurier@kurier.example Tue Mar 12 08:15:00 2024";

async function split(source: ByteSource): Promise<string[]> {
  const out: string[] = [];
  for await (const m of splitMbox(source)) out.push(`${m.number} ${m.ok ? Buffer.from(m.bytes).toString() : m.reason}`);
  return out;
}
const text = (content: string): Promise<string[]> => split(bytesAsSource(Buffer.from(content)));

describe("messages", () => {
  test.each(["\n", "\r\n"])("are parted by From lines (%j)", async (nl) => {
    const found = await text([FROM, "Subject: a", "", "Text a", "", FROM, "Subject: b", "", "Text b", ""].join(nl));
    expect(found.map((m) => m.trimEnd())).toEqual([`1 Subject: a${nl}${nl}Text a`, `2 Subject: b${nl}${nl}Text b`]);
  });
  test("a sentence that begins with From parts nothing; a quoted line gets its form back", async () => {
    const [one, two] = await text(
      `${FROM}\n\nFrom here it is far.\n\nFrom today on 2024\n>From a@b.example Tue Mar 12 08:15:00 2024\n>>From x\n`,
    );
    expect([one, two]).toEqual([
      `1 \nFrom here it is far.\n\nFrom today on 2024\nFrom a@b.example Tue Mar 12 08:15:00 2024\n>From x\n`,
      undefined,
    ]);
  });
  test("the date may be written as Google and Thunderbird do", async () => {
    expect(await text("From 123@xxx Tue Mar 12 08:15:00 +0000 2024\n\na\n\nFrom - Tue, 12 Mar 2024 08:15:00\n\nb\n")).toHaveLength(2);
  });
  test("what stands before the first is named", async () => {
    expect((await text(`Müll\n\n${FROM}\n\na\n`)).map((m) => m.slice(0, 20))).toEqual(["0 what stands before", "1 \na\n"]);
  });
  test("an empty mailbox", async () => expect(await text("")).toEqual([]));
});

test("one message that is too large is named, the others are read", async () => {
  const big = Buffer.alloc(20_000_100, 0x61);
  const found = await split(
    bytesAsSource(Buffer.concat([Buffer.from(`${FROM}\n\na\n\n${FROM}\n\n`), big, Buffer.from(`\n\n${FROM}\n\nb\n`)])),
  );
  expect(found.map((m) => m.slice(0, 20))).toEqual(["1 \na\n", "2 larger than 20 MB", "3 \nb\n"]);
});

test("wherever the file is cut into blocks, the messages are the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom("From a", ">From b", "", "Text", "x".repeat(30)), { maxLength: 5 }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.integer({ min: 1, max: 40 }),
      async (bodies, step) => {
        const escaped = bodies.map((lines) => lines.map((l) => l.replace(/^(>*From )/u, ">$1")).join("\n"));
        const bytes = Buffer.from(escaped.map((body) => `${FROM}\n${body}\n\n`).join(""));
        const small: ByteSource = {
          size: bytes.length,
          read: (at, length) => Promise.resolve(bytes.subarray(at, at + Math.min(step, length))),
        };
        expect((await split(small)).map((m) => m.trimEnd())).toEqual(bodies.map((lines, i) => `${i + 1} ${lines.join("\n")}`.trimEnd()));
      },
    ),
    { numRuns: 100 },
  );
});
