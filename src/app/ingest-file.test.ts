import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { tinyAnalyser } from "../../tests/support/tiny-analyser.ts";
import { rss, rssItem } from "../ingest/feeds/testdata/feeds.ts";
import type { Input } from "../ingest/index.ts";
import { attachment, FIELDS, multipart, part } from "../ingest/mail/testdata/make-mail.ts";
import { http, warcRecord } from "../ingest/warc/testdata/make-warc.ts";
import { type AcquisitionRecord, type Ledger, openLedger } from "../ledger/index.ts";
import { ingestFile } from "./ingest-file.ts";
import { originalHead } from "./originals.ts";
import { page } from "./watch/testdata/kit.ts";

async function newLedger(): Promise<{ folder: string; ledger: Ledger; read(input: Input): Promise<string[]> }> {
  const folder = tempFolder();
  const ledger = await openLedger(join(folder, "ledger.db"), { clock: () => new Date("2026-05-01T10:00:00Z") });
  onTestFinished(() => ledger.close());
  const read = async (input: Input): Promise<string[]> => {
    const became: string[] = [];
    for await (const article of ingestFile({ ledger, analyser: () => tinyAnalyser() }, input))
      became.push("outcome" in article.became ? article.became.outcome : article.became.reason);
    return became;
  };
  return { folder, ledger, read };
}
async function logOf(ledger: Ledger): Promise<AcquisitionRecord[]> {
  const lines: AcquisitionRecord[] = [];
  for await (const line of ledger.log.lines()) lines.push(line);
  return lines.sort((a, b) => (a.part ?? "").localeCompare(b.part ?? "", "en", { numeric: true }));
}
/** The bytes kept of each line, as text. */
async function bytesOf(ledger: Ledger, lines: readonly AcquisitionRecord[]): Promise<(string | undefined)[]> {
  const kept = await Promise.all(lines.map(async (l) => (l.document === undefined ? undefined : ledger.log.original(l.document))));
  return kept.map((original) => original?.bytes && Buffer.from(original.bytes).toString());
}

const record = (url: string, html: string): Buffer => warcRecord(http(html), { url });

test("pages of an archive whose canonical address is the front page are documents of their own, known by the address asked for", async () => {
  const { folder, ledger, read } = await newLedger();
  const site = "https://hafen.example";
  const path = join(folder, "hafen.warc");
  const front = `<link rel="canonical" href="${site}/">`;
  const own = `<link rel="canonical" href="${site}/artikel/3">`;
  const records = [
    record(`${site}/artikel/1`, page(1, front)),
    record(`${site}/artikel/2`, page(2, front)),
    record(`${site}/artikel/3/amp`, page(3, own)),
  ];
  writeFileSync(path, Buffer.concat(records));
  expect(await read(path)).toEqual(["new", "new", "new"]);
  const [one, two, three] = await Promise.all(["1", "2", "3"].map((n) => ledger.at(`${site}/artikel/${n}`)));
  expect(new Set([one, two, three]).size).toBe(3);
  expect(await ledger.at(`${site}/artikel/3/amp`)).toBe(three);
  expect(await ledger.at(`${site}/`)).toBeUndefined();
});

test("of an archive each page is kept with the fields of its record and answer, and what they say of rights; not the archive", async () => {
  const { folder, ledger, read } = await newLedger();
  const url = "https://hafen.example/1";
  const reserved = '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://hafen.example/policy">';
  const one = warcRecord(http(page(1, reserved), { "X-Robots-Tag": "noml", "TDM-Reservation": "0" }), { url });
  const bad = warcRecord(http("<html><script>x</script></html>"), { url: "https://hafen.example/2" });
  const path = join(folder, "hafen.warc");
  writeFileSync(path, Buffer.concat([one, bad, one.subarray(0, 300)]));
  const reasons = ["https://hafen.example/2: HTML without visible text", "record that was skipped: is cut off"];
  expect(await read(path)).toEqual(["new", ...reasons.map((reason) => expect.stringContaining(reason))]);
  const lines = await logOf(ledger);
  expect(lines).toMatchObject([
    {
      address: expect.stringMatching(/^file:hafen\.warc~/u),
      part: "0",
      outcome: "ok",
      finalAddress: url,
      status: 200,
      rights: {
        reserved: true,
        by: [{ basis: "tdmrep-meta", value: "tdm-reservation: 1, tdm-policy: https://hafen.example/policy", address: url }],
        notes: [{ basis: "tdmrep-header" }, { basis: "robots-header", value: "noml" }],
      },
    },
    { part: String(one.length), outcome: "unreadable", error: expect.stringContaining(reasons[0] ?? "") },
    { part: String(one.length + bad.length), outcome: "unreadable", error: expect.stringContaining(reasons[1] ?? "") },
  ]);
  expect(lines[0]?.rights).not.toHaveProperty("decision");
  expect(await bytesOf(ledger, lines)).toEqual([page(1, reserved), undefined, undefined]);
  const kept = await ledger.log.original(lines[0]?.document ?? "");
  const head = kept ? originalHead(kept) : "";
  for (const line of ["part           0", "WARC-Date: 2024-03-12T07:15:00Z", "X-Robots-Tag: noml"]) expect(head).toContain(line);
  // Again: nothing is new, and the log does not grow.
  expect((await read(path))[0]).toBe("unchanged");
  expect(await logOf(ledger)).toEqual(lines);
});

const mail = (n: number, parts: readonly Uint8Array[] = []): Buffer => {
  const text = part({ "Content-Type": "text/plain; charset=utf-8" }, `MLT trifft CYP zum ${n}. Mal.`);
  return multipart("mixed", [text, ...parts], { ...FIELDS, "Message-ID": `<${n}@hafenbote.example>` }, `teil${n}`);
};
const from = Buffer.from("\r\nFrom kurier@kurier.example Tue Mar 12 08:15:00 2024\r\n");
const SAVED = Buffer.from(page(7));
const INNER = mail(8, [attachment("text/html", "8.html", Buffer.from(page(8)))]);
const ATTACHED = [attachment("text/html", "s.html", SAVED), attachment("message/rfc822", "m.eml", INNER)];

test.each<[string, Uint8Array, readonly (string | undefined)[], readonly string[]]>([
  [
    "a.mbox",
    Buffer.concat([from, mail(1), from, mail(2, ATTACHED)]),
    ["1", "2", "2#2", "2#3", "2#3#2"],
    [mail(1), mail(2, ATTACHED), SAVED, INNER, page(8)].map(String),
  ],
  [
    "a.eml",
    mail(1, [attachment("text/html", "s.html", SAVED)]),
    [undefined, "#2"],
    [mail(1, [attachment("text/html", "s.html", SAVED)]).toString(), page(7)],
  ],
  [
    "a.jsonl",
    Buffer.from('{"text":"MLT trifft CYP."}\n\n{"id":"2","text":"IRN"}'),
    ["1", "3"],
    ['{"text":"MLT trifft CYP."}', '{"id":"2","text":"IRN"}'],
  ],
  ["a.rss", Buffer.from(rss(rssItem(1), rssItem(2))), ["1", "2"], [rss(rssItem(1), rssItem(2)), rss(rssItem(1), rssItem(2))]],
])("%s: each article shows the bytes it was read from, and is read and logged once", async (name, content, parts, bytes) => {
  const { folder, ledger, read } = await newLedger();
  writeFileSync(join(folder, name), content);
  expect(await read(join(folder, name))).toEqual(parts.map(() => "new"));
  const lines = await logOf(ledger);
  expect(lines.map((l) => l.part)).toEqual(parts);
  // A mailbox has a blank line behind each message.
  expect((await bytesOf(ledger, lines)).map((text) => text?.trimEnd())).toEqual(bytes.map((text) => text.trimEnd()));
  expect(await read(join(folder, name))).toEqual(parts.map(() => "unchanged"));
  expect(await logOf(ledger)).toEqual(lines);
});

test("what came through a pipe is kept too", async () => {
  const { ledger, read } = await newLedger();
  expect(await read({ stdin: Buffer.from("MLT trifft CYP.") })).toEqual(["new"]);
  const lines = await logOf(ledger);
  expect(lines).toMatchObject([{ address: "-", outcome: "ok" }]);
  expect(await bytesOf(ledger, lines)).toEqual(["MLT trifft CYP."]);
});

test("a file that cannot be read is a line with the reason, once, until the reason is another", async () => {
  const { folder, ledger, read } = await newLedger();
  const path = join(folder, "a.html");
  for (const content of [Buffer.from([0, 1, 2]), Buffer.from([0, 1, 2]), Buffer.from("")]) {
    writeFileSync(path, content);
    await read(path);
  }
  const [address] = (await logOf(ledger)).map((l) => l.address);
  expect(address).toMatch(/^file:a\.html~/u);
  expect((await logOf(ledger)).map((l) => [l.outcome, l.error]).sort()).toEqual([
    ["unreadable", "empty file"],
    ["unreadable", "not text (binary data)"],
  ]);
});
