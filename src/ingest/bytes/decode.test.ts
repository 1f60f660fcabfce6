import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";

const WORDS = "Größe „Weg“ – 5 €";

describe("decode", () => {
  test.each([
    ["UTF-8", Buffer.from(WORDS), undefined],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${WORDS}`), undefined],
    ["UTF-16 little endian", Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(WORDS, "utf-16le")]), undefined],
    ["UTF-16 big endian", Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(WORDS, "utf-16be")]), undefined],
    ["windows-1252 undeclared", iconv.encode(WORDS, "win1252"), undefined],
    ["windows-1252 declared as Latin-1", iconv.encode(WORDS, "win1252"), "ISO-8859-1"],
    ["windows-1252 wrongly declared as UTF-8", iconv.encode(WORDS, "win1252"), "utf-8"],
    ["UTF-8 wrongly declared as Latin-1", Buffer.from(WORDS), "iso-8859-1"],
    ["an empty charset", Buffer.from(WORDS), ""],
    ["an unknown charset", Buffer.from(WORDS), "klingon"],
  ])("%s", (_name, bytes, declared) => {
    expect(decode(bytes, declared)).toEqual({ ok: true, text: WORDS });
  });

  test("a declared charset of another script", () => {
    expect(decode(iconv.encode("Łódź", "iso-8859-2"), "iso-8859-2")).toEqual({ ok: true, text: "Łódź" });
  });

  test("line ends become \\n, composed and decomposed letters stay", () => {
    expect(decode(Buffer.from("a\r\nb\rc\u0308"))).toEqual({ ok: true, text: "a\nb\nc\u0308" });
  });

  test.each([
    ["nothing", Buffer.alloc(0), "empty file"],
    ["white space", Buffer.from(" \n\t"), "white space"],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), "not text"],
    ["control characters", Buffer.from([1, 2, 3, 4, 5, 6]), "not text"],
  ])("%s is refused", (_name, bytes, reason) => {
    const result = decode(bytes);
    expect(result.ok).toBe(false);
    expect(!result.ok && result.reason).toContain(reason);
  });

  test("any bytes: a text or a reason, never a crash", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.option(fc.constantFrom("utf-8", "", "iso-8859-1", "utf-16", "gb18030", "x-user-defined"), { nil: undefined }),
        (bytes, charset) => {
          const result = decode(bytes, charset);
          return result.ok ? result.text.length > 0 && !result.text.includes("\r") : result.reason.length > 0;
        },
      ),
      { numRuns: 500 },
    );
  });
});
