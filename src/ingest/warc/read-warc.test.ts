import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesAsSource } from "../bytes/byte-source.ts";
import { plainInput } from "./inputs.ts";
import { readRecords, type WarcRecord } from "./read-records.ts";
import { readWarc, type WarcCount, type WarcResult } from "./read-warc.ts";
import { http, inMembers, type RecordOptions, warcRecord } from "./testdata/make-warc.ts";

async function all(archive: Uint8Array, count?: WarcCount): Promise<WarcResult[]> {
  const out: WarcResult[] = [];
  for await (const result of readWarc(bytesAsSource(archive), count)) out.push(result);
  return out;
}
const told = (results: readonly WarcResult[]): string[] =>
  results.map((r) => (r.ok ? `${new URL(r.page.url).pathname} ${Buffer.from(r.page.bytes).toString()}` : `! ${r.reason}`));
const page = (n: number, options: RecordOptions = {}): Buffer =>
  warcRecord(http(`<p>Seite ${n}</p>`), { url: `https://kurier.example/${n}`, ...options });
const good = (...ns: number[]): string[] => ns.map((n) => `/${n} <p>Seite ${n}</p>`);
const three = [page(1), page(2), page(3)];

test.each<[string, (n: number) => number]>([
  ["more than there is", () => 2 ** 40],
  ["all that follows", (n) => (60 - n) * 200],
])("an archive whose records say that they hold %s is given up; one that has few of them is not", async (_, length) => {
  const records = (count: number): Buffer => Buffer.concat([...Array(count).keys()].map((n) => page(n, { length: length(n) })));
  const read = async (archive: Buffer, most: number): Promise<[number, string]> => {
    const found: WarcRecord[] = [];
    for await (const record of readRecords(plainInput(bytesAsSource(archive)), 1000, () => true, most)) found.push(record);
    const last = found.at(-1);
    return [found.length, last?.ok === false ? last.reason : "read"];
  };
  const [count, reason] = await read(records(60), 50_000);
  expect(count).toBeLessThan(20);
  expect(reason).toContain("what follows was not read");
  expect(await read(Buffer.concat([records(3), page(9)]), 0)).toEqual([4, "read"]);
});

describe("what is read", () => {
  test.each<[string, Uint8Array]>([
    ["plain", Buffer.concat(three)],
    ["a gzip member for each record", inMembers(three)],
    ["one gzip member for all", gzipSync(Buffer.concat(three))],
    [
      "members that cut records anywhere",
      inMembers(
        [...Array(Math.ceil(Buffer.concat(three).length / 100)).keys()].map((i) => Buffer.concat(three).subarray(100 * i, 100 * i + 100)),
      ),
    ],
    ["more blank lines than the standard has", Buffer.concat(three.flatMap((r) => [r, Buffer.from("\r\n\r\n")]))],
    ["no blank line at the end", Buffer.concat(three).subarray(0, -4)],
    ["version 0.17 and bare line ends in the head", Buffer.from(Buffer.concat(three).toString().replaceAll("WARC/1.1\r\n", "WARC/0.17\n"))],
  ])("%s", async (_, archive) => expect(told(await all(archive))).toEqual(good(1, 2, 3)));

  test("address, time, kind, charset and place of the record", async () => {
    const [, result] = await all(
      Buffer.concat([
        page(1),
        warcRecord(http("x", { "Content-Type": 'Text/HTML; charset="windows-1252"' }), { url: "<https://kurier.example/ä?b=1>" }),
      ]),
    );
    expect(result).toMatchObject({
      ok: true,
      page: {
        at: page(1).length,
        url: "https://kurier.example/ä?b=1",
        fetched: "2024-03-12T07:15:00Z",
        type: "text/html",
        charset: "windows-1252",
      },
    });
  });
  test("responses, resources and texts made of them; nothing else", async () => {
    const count = { records: 0, pages: 0 };
    const archive = Buffer.concat([
      warcRecord("software: x\r\n", { type: "warcinfo", contentType: "application/warc-fields" }),
      warcRecord("GET /1 HTTP/1.1\r\n\r\n", { type: "request", contentType: "application/http; msgtype=request" }),
      page(1),
      warcRecord("fetchTimeMs: 7\r\n", { type: "metadata", contentType: "application/warc-fields" }),
      warcRecord("<p>Seite 2</p>", { type: "resource", contentType: "text/html", url: "https://kurier.example/2" }),
      warcRecord("<p>Seite 3</p>", { type: "conversion", contentType: "text/plain", url: "https://kurier.example/3" }),
      warcRecord(http("", { "Content-Type": "text/html" }), { type: "revisit", url: "https://kurier.example/1" }),
      warcRecord(http("weg", {}, "404 Not Found")),
      warcRecord(http("", { Location: "/neu" }, "301 Moved")),
      warcRecord(http("bild", { "Content-Type": "image/png" })),
      warcRecord(http("User-agent: *", { "Content-Type": "text/plain" }), { url: "https://kurier.example/robots.txt" }),
      warcRecord("20240312 kurier.example", { contentType: "text/dns", url: "dns:kurier.example" }),
    ]);
    expect([told(await all(archive, count)), count]).toEqual([good(1, 2, 3), { records: 12, pages: 3 }]);
  });
  test.each<[string, (body: Buffer) => Uint8Array]>([
    ["gzip", (b) => gzipSync(b)],
    ["deflate", (b) => deflateSync(b)],
    ["deflate", (b) => deflateRawSync(b)],
    ["br", (b) => brotliCompressSync(b)],
    ["identity", (b) => b],
    ["gzip", (b) => b],
    ["br", (b) => b],
  ])("a body that came as %s", async (coding, pack) => {
    const body = pack(Buffer.from("<p>Seite 1</p>"));
    expect(told(await all(warcRecord(http(body, { "Content-Encoding": coding }), { url: "https://kurier.example/1" })))).toEqual(good(1));
  });
  test.each([
    ["in chunks", "5\r\n<p>Se\r\n9;x=1\r\nite 1</p>\r\n0\r\n\r\n"],
    ["in chunks, cut off behind the last", "e\r\n<p>Seite 1</p>\r\n"],
    ["put together by the archive", "<p>Seite 1</p>"],
  ])("a body %s", async (_, body) =>
    expect(told(await all(warcRecord(http(body, { "Transfer-Encoding": "chunked" }), { url: "https://kurier.example/1" })))).toEqual(
      good(1),
    ),
  );
  test("an archive that holds only the first part of a page says so", async () => {
    const [result] = await all(page(1, { fields: { "WARC-Truncated": "length" } }));
    expect(result).toMatchObject({ page: { truncated: "length" } });
  });
});

describe("damage is named and the rest is read", () => {
  const broken = (record: Buffer, at: number): Buffer => {
    const member = gzipSync(record);
    member.fill(0x55, at, at + 12);
    return member;
  };
  test.each<[string, Buffer]>([
    ["inside its data", broken(three[1]!, 60)],
    ["in its header", broken(three[1]!, 0)],
    ["in its check sum", ((m) => m.fill(0, m.length - 8, m.length - 4))(gzipSync(three[1]!))],
    ["cut short", gzipSync(three[1]!).subarray(0, -30)],
  ])("a gzip member that is damaged %s", async (_, member) => {
    const result = await all(Buffer.concat([gzipSync(three[0]!), member, gzipSync(three[2]!)]));
    expect([told(result.filter((r) => r.ok)), result.filter((r) => !r.ok).map((r) => !r.ok && r.at)]).toEqual([
      good(1, 3),
      [gzipSync(three[0]!).length],
    ]);
  });
  test.each<[string, Uint8Array, string]>([
    ["a record longer than it says", page(2, { length: 40 }), "not as long"],
    ["a record shorter than it says", page(2, { length: 120 }), "not as long"],
    ["a record that says it is very long", page(2, { length: 2 ** 40 }), "cut off"],
    [
      "a record without a length",
      Buffer.from(
        page(2)
          .toString()
          .replace(/Content-Length: \d+\r\n/u, ""),
      ),
      "how long",
    ],
    [
      "a length that is none",
      Buffer.from(
        page(2)
          .toString()
          .replace(/Content-Length: \d+/u, "Content-Length: -5"),
      ),
      "how long",
    ],
    ["bytes that are no record", Buffer.from("Fehler auf Laufwerk\n\n"), "WARC version"],
  ])("%s", async (_, record, reason) => {
    for (const archive of [Buffer.concat([page(1), record, page(3)]), inMembers([page(1), record, page(3)])]) {
      const result = told(await all(archive));
      expect(result.filter((r) => !r.startsWith("!"))).toEqual(good(1, 3));
      expect(result.filter((r) => r.startsWith("!")).join()).toContain(reason);
    }
  });
  test.each<[string, Buffer, string]>([
    ["no response", warcRecord("nur Text"), "no HTTP response"],
    ["packed in an unknown way", warcRecord(http(Buffer.from([1, 0, 2]), { "Content-Encoding": "zstd" })), "zstd"],
    ["packed often", warcRecord(http("x", { "Content-Encoding": "gzip, gzip, gzip" })), "3 times"],
    ["damaged inside", warcRecord(http(gzipSync("x".repeat(99)).fill(7, 12), { "Content-Encoding": "gzip" })), "cannot be unpacked"],
    ["with a chunk missing", warcRecord(http("5\r\n<p>Se\r\n99\r\nite", { "Transfer-Encoding": "chunked" })), "cut off in a chunk"],
  ])("a record that is %s", async (_, record, reason) => {
    const result = told(await all(Buffer.concat([page(1), record, page(3)])));
    expect(result).toEqual([good(1)[0], expect.stringContaining(reason), good(3)[0]]);
    expect(result[1]).toContain("https://kurier.example/a");
  });
  test("an archive that ends anywhere", async () => {
    for (const archive of [Buffer.concat(three), inMembers(three), gzipSync(Buffer.concat(three))])
      for (let end = 1; end < archive.length; end += 7) {
        const result = told(await all(archive.subarray(0, end)));
        expect(good(1, 2, 3).slice(0, result.filter((r) => !r.startsWith("!")).length)).toEqual(result.filter((r) => !r.startsWith("!")));
      }
  });
  test("any damage: no crash, nothing invented", async () => {
    const archive = inMembers(three);
    await fc.assert(
      fc.asyncProperty(fc.nat(archive.length - 1), fc.uint8Array({ minLength: 1, maxLength: 9 }), async (at, junk) => {
        const bytes = Buffer.from(archive);
        bytes.set(junk.subarray(0, archive.length - at), at);
        const read = told(await all(bytes)).filter((r) => !r.startsWith("!"));
        expect(read.every((r) => good(1, 2, 3).includes(r))).toBe(true);
        expect(read.length).toBeGreaterThanOrEqual(1);
      }),
      // A stream that ends in blank lines and then goes on.
      { numRuns: 150, examples: [[222, Uint8Array.from([0, 0, 5, 51, 3, 252])]] },
    );
  });
});

describe("hostile archives", () => {
  test.each<[string, () => Uint8Array, string]>([
    ["a head without end", () => Buffer.from(`WARC/1.0\r\nX: ${"a".repeat(1_000_000)}`), "head larger"],
    ["a page that is too large", () => warcRecord(http(Buffer.alloc(20_400_000, 0x61))), "larger than 20 MB"],
    [
      "a body that becomes too large",
      () => warcRecord(http(gzipSync(Buffer.alloc(21_000_000)), { "Content-Encoding": "gzip" })),
      "becomes larger",
    ],
    [
      "marks of members without members",
      () =>
        Buffer.concat([
          gzipSync("x"),

          Buffer.alloc(60_000, Buffer.from([0x1f, 0x8b, 8, 0])),
        ]),
      "WARC version",
    ],
  ])("%s", async (_, archive, reason) => expect(told(await all(archive())).join()).toContain(reason));
  test("a film is passed over without a word, and not kept", async () => {
    const film = warcRecord(http(Buffer.alloc(30_000_000), { "Content-Type": "video/mp4" }));
    expect(told(await all(Buffer.concat([page(1), film, page(2)])))).toEqual(good(1, 2));
  });
});
