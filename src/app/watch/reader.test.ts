import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { tinyAnalyser } from "../../../tests/support/tiny-analyser.ts";
import { attachment, FIELDS, multipart, part } from "../../ingest/mail/testdata/make-mail.ts";
import { column, makePdf } from "../../ingest/pdf/testdata/make-pdf.ts";
import { ingest } from "../ingest.ts";
import { createReader } from "./reader.ts";
import { kit, page } from "./testdata/kit.ts";

const reader = createReader({ threads: 1, growth: 300 });
afterAll(() => reader.close());

/** A deflated stream that becomes so many megabytes of blanks; each is packed by itself, so that it takes no time to make. */
function bomb(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(1_000_000, 0x20), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Uint8Array>(megabytes).fill(one), Buffer.from([3, 0, 0, 0, 0, 0])]);
}
const hostile = makePdf([[]], { encrypt: true, streams: [{ entries: "/Filter /FlateDecode", bytes: bomb(1500) }] });
const harmless = makePdf([column(70, 700, ["MLT trifft CYP im Hafen."])], { encrypt: true, compress: true });
const FROM = "From kurier@kurier.example Tue Mar 12 08:15:00 2024\r\n";
const mail = (n: number, pdf?: Uint8Array): Uint8Array => {
  const fields = { ...FIELDS, "Message-ID": `<${n}@hafenbote.example>`, Subject: `Brief ${n}` };
  const text = part({ "Content-Type": "text/plain; charset=utf-8" }, `MLT trifft CYP zum ${n}. Mal.`);
  return Buffer.concat([
    Buffer.from(FROM),
    multipart("mixed", pdf ? [text, attachment("application/pdf", "a.pdf", pdf)] : [text], fields),
    Buffer.from("\r\n"),
  ]);
};

test("an encrypted PDF that fills the memory takes nothing with it: the mail it came with and the rest of the mailbox are read", async () => {
  const path = join(tempFolder(), "post.mbox");
  writeFileSync(path, Buffer.concat([mail(1, harmless), mail(2, hostile), mail(3)]));
  const { ledger } = await kit();
  const report = await ingest({ ledger, analyser: () => tinyAnalyser() }, [path], { reader: async () => reader });
  expect(report).toMatchObject({
    new: 4,
    failed: [{ name: `${path}:2#2`, reason: "this PDF needs more than 300 MB of memory; it was given up" }],
  });
  const lines: unknown[] = [];
  for await (const { part: place, outcome, error } of ledger.log.lines()) lines.push([place, outcome, error?.slice(0, 27)]);
  expect(lines).toHaveLength(5);
  expect(lines).toEqual(
    expect.arrayContaining([
      ["1", "ok", undefined],
      ["1#2", "ok", undefined],
      ["2", "ok", undefined],
      ["2#2", "unreadable", "this PDF needs more than 30"],
      ["3", "ok", undefined],
    ]),
  );
}, 40_000);

test("a part that takes too long is given up, and may be tried again", async () => {
  const hasty = createReader({ threads: 1, pageTime: 1 });
  const read = await hasty.part({ name: "a.html", kind: "html", bytes: Buffer.from(page(1)), given: {} });
  await hasty.close();
  expect(read).toEqual({
    results: [{ ok: false, name: "a.html", reason: "this page takes longer than 0.001 s; it was given up", again: true }],
  });
});
