import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { plainMail, unflow } from "./plain-mail.ts";
import { type Mail, readMail } from "./read-mail.ts";
import { attachment, FIELDS, multipart, part } from "./testdata/make-mail.ts";

async function mail(bytes: Uint8Array): Promise<Mail> {
  const result = await readMail(bytes);
  if (!result.ok) throw new Error(result.reason);
  return result.mail;
}
const plain = (body: string | Uint8Array, type = "text/plain; charset=utf-8", more: Record<string, string> = {}): Buffer =>
  part({ ...FIELDS, "Content-Type": type, ...more }, body);

describe("a mail", () => {
  test("sender, date with its zone, subject, id, address of its archive, text", async () => {
    expect(
      await mail(plain("Guten Tag.\r\n", undefined, { "Archived-At": "<https://hafenbote.example/1>", "Content-Language": "de-DE" })),
    ).toEqual({
      subject: "Neues aus dem Hafen",
      sender: "Hafenbote",
      sent: "2024-03-12T08:15:00+01:00",
      id: "1@hafenbote.example",
      url: "https://hafenbote.example/1",
      language: "de-DE",
      isReply: false,
      text: "Guten Tag.\n",
      parts: [],
    });
  });
  test("a sender without a name is named for the domain", async () => {
    expect((await mail(part({ From: "redaktion@hafenbote.example" }, "x"))).sender).toBe("hafenbote.example");
  });
  test("both forms of one text", async () => {
    const both = multipart(
      "alternative",
      [part({ "Content-Type": "text/plain" }, "Text"), part({ "Content-Type": "text/html" }, "<p>Text</p>")],
      FIELDS,
    );
    expect(await mail(both)).toMatchObject({ html: "<p>Text</p>", text: "Text" });
  });
  test("pages, PDFs and mails that came with it; not pictures", async () => {
    const mixed = multipart(
      "mixed",
      [
        part({ "Content-Type": "text/plain" }, "Im Anhang."),
        attachment("image/png", "bild.png", Buffer.from([0x89, 0x50])),
        attachment("application/octet-stream", "bericht.pdf", Buffer.from("%PDF-1.4 x")),
        attachment("text/html", "seite.html", Buffer.from("<p>Seite</p>")),
        part({ "Content-Type": "message/rfc822" }, plain("Weitergeleitet.")),
      ],
      FIELDS,
    );
    expect((await mail(mixed)).parts.map((p) => [p.number, p.kind, p.name])).toEqual([
      [3, "pdf", "bericht.pdf"],
      [4, "html", "seite.html"],
      [5, "mail", undefined],
    ]);
  });
});

describe("charsets", () => {
  const TEXT = "„Größe“ – 5 €";
  test.each<[string, Buffer]>([
    [
      "Latin-1 that is windows-1252",
      plain(iconv.encode(TEXT, "win1252"), 'text/plain;\r\n charset="ISO-8859-1"', { "Content-Transfer-Encoding": "8bit" }),
    ],
    ["no charset, but 8 bits", plain(iconv.encode(TEXT, "win1252"), "text/plain", { "Content-Transfer-Encoding": "8bit" })],
    ["no label at all", part(FIELDS, iconv.encode(TEXT, "win1252"))],
    ["ASCII that is windows-1252", plain(iconv.encode(TEXT, "win1252"), "text/plain; charset=us-ascii")],
    [
      "quoted-printable",
      plain("=84Gr=F6=DFe=93 =96 5 =80", "text/plain; charset=iso-8859-1", { "Content-Transfer-Encoding": "quoted-printable" }),
    ],
    [
      "base64 in UTF-8",
      plain(Buffer.from(TEXT).toString("base64"), "text/plain; charset=UTF-8", { "Content-Transfer-Encoding": "base64" }),
    ],
    ["UTF-8 without a label", part(FIELDS, TEXT)],
  ])("%s", async (_, bytes) => expect((await mail(bytes)).text?.trim()).toBe(TEXT));
  test("encoded words of the subject", async () => {
    expect((await mail(part({ Subject: "=?iso-8859-1?Q?=84Gr=F6=DFe=93?= =?utf-8?B?4oKs?=" }, "x"))).subject).toBe("„Größe“€");
  });
});

describe("flowed text (RFC 3676)", () => {
  test("goes on over lines, but not from one writer to another", async () => {
    const body = "Der erste Satz \r\ngeht weiter.\r\n> Zitat das \r\n> weitergeht\r\nAntwort\r\n-- \r\nAnna \r\n";
    expect((await mail(plain(body, "text/plain; charset=utf-8; format=flowed"))).text).toBe(
      "Der erste Satz geht weiter.\n> Zitat das weitergeht\nAntwort\n-- \nAnna",
    );
  });
  test("with delsp the space goes", () => expect(unflow("Hafen \nstadt", true)).toBe("Hafenstadt"));
  test("nothing is lost but white space and marks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a ", "b", "> c ", ">d", "", " e ", "-- ")), (lines) => {
        const letters = (s: string): string => s.replace(/[^a-e]/gu, "");
        expect(letters(unflow(lines.join("\n"), false))).toBe(letters(lines.join("")));
      }),
    );
  });
});

describe("what is not the sender's own is furniture", () => {
  test.each<[string, string]>([
    ["lines that introduce nothing", "A schrieb:\n\n".repeat(150_000)],
    ["one line with many beginnings", "schrieb ".repeat(200_000)],
  ])("%s take no long time", (_, text) => {
    const before = performance.now();
    expect(plainMail(text).hints).toEqual([]);
    expect(performance.now() - before).toBeLessThan(2000);
  });
  const labelled = (text: string): string[] => plainMail(text).hints.map((h) => `${h.rule} ${JSON.stringify(text.slice(h.start, h.end))}`);
  test("quotations with what introduces them, and the signature", () => {
    const text = "Danke.\n\nAm 11.03.2024 um 09:00 schrieb Anna:\n> Wann fährt\n> die Fähre?\n\nUm acht.\n-- \nBen\nHafenamt";
    expect(labelled(text)).toEqual([
      'mail:quoted "Am 11.03.2024 um 09:00 schrieb Anna:\\n> Wann fährt\\n> die Fähre?"',
      'mail:signature "-- \\nBen\\nHafenamt"',
    ]);
  });
  test("a message that Outlook quotes whole", () => {
    expect(labelled("Danke.\n\n-----Ursprüngliche Nachricht-----\nVon: Anna\n\nText")).toEqual([
      'mail:quoted "-----Ursprüngliche Nachricht-----\\nVon: Anna\\n\\nText"',
    ]);
  });
  test("a forwarded message and the word schrieb are not", () => {
    expect(labelled("---------- Weitergeleitete Nachricht ----------\nVon: Anna\n\nSie schrieb:\nDie Fähre fährt.")).toEqual([]);
  });
  test("labels lie inside the text and in order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("> a", "b", "", "-- ", "Anna schrieb:", "--")), (lines) => {
        const text = lines.join("\n");
        let last = 0;
        for (const { start, end } of plainMail(text).hints) {
          expect(start >= last && start < end && end <= text.length).toBe(true);
          last = end;
        }
      }),
    );
  });
});

describe("what cannot be read has a reason", () => {
  test.each<[string, Uint8Array, string]>([
    ["nothing", Buffer.from(""), "not a mail"],
    ["another text", Buffer.from("Nur ein Text.\n\nMehr nicht."), "not a mail"],
    ["bytes", Buffer.from([0, 1, 2, 3]), "not a mail"],
    ["a header of 15 MB", Buffer.from(`Subject: a\r\nX: ${"a".repeat(15_000_000)}\r\n\r\nx`), "headers are too large"],
    ["half a million headers", Buffer.from(`Subject: a\r\n${"X: a\r\n".repeat(500_000)}\r\nx`), "headers are too large"],
  ])("%s", async (_, bytes, reason) => expect(await readMail(bytes)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) }));
});

describe("hostile mails are read in time", () => {
  const nested = (depth: number): Buffer =>
    depth === 0 ? part({ "Content-Type": "text/plain" }, "tief") : multipart("mixed", [nested(depth - 1)], {}, `b${depth}`);
  const head = part({ ...FIELDS, "Content-Type": "multipart/mixed; boundary=q" }, "").toString();
  test.each<[string, () => Uint8Array]>([
    ["parts in parts", () => Buffer.concat([Buffer.from("Subject: a\r\n"), nested(500)])],
    ["a hundred thousand parts", () => Buffer.from(head + "--q\r\nContent-Type: text/html\r\n\r\n<p>a</p>\r\n".repeat(100_000))],
    ["twenty thousand files", () => Buffer.from(head + "--q\r\nContent-Type: application/pdf\r\n\r\n%PDF-\r\n".repeat(20_000))],
    ["brackets in the sender", () => Buffer.from(`From: ${"(<".repeat(50_000)}\r\n\r\nx`)],
    ["encoded words", () => Buffer.from(`Subject: ${"=?utf-8?Q?a?= ".repeat(20_000)}\r\n\r\nx`)],
    ["quotation marks", () => Buffer.from(`Subject: a\r\n\r\n${">".repeat(100_000)}`)],
    ["lines that go on", () => Buffer.from(`Subject: a\r\nContent-Type: text/plain;${"\r\n a".repeat(100_000)}\r\n\r\nx`)],
  ])("%s", async (_, bytes) => {
    const start = performance.now();
    const result = await readMail(bytes());
    expect(result.ok ? result.mail.parts.length : 0).toBeLessThanOrEqual(100);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
  test("any bytes: a mail or a reason", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, headed) => {
        expect(await readMail(headed ? Buffer.concat([Buffer.from("Subject: a\r\n"), bytes]) : bytes)).toHaveProperty("ok");
      }),
      { numRuns: 150 },
    );
  });
});
