import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { makePdf } from "../ingest/pdf/testdata/make-pdf.ts";
import { createExtractor, type ExtractedLine, extractLines, extractOne } from "./extract.ts";

const P1 =
  "Der Hafen von Sielow bleibt nach Angaben der Verwaltung bis Ostern geschlossen, weil ein Kran auf die Mole gestürzt ist. Verletzt wurde niemand.";
const P2 =
  "Ein Sprecher sagte am Freitag, man arbeite rund um die Uhr an der Bergung, die Kosten seien noch nicht abzusehen. Die Versicherung prüfe den Fall.";
const page = (title: string): string =>
  `<html lang="de"><head><title>${title}</title><meta name="date" content="2034-03-12"></head><body><nav>Start</nav><article><h1>${title}</h1><p class="vorspann">Nach dem Unglück rechnet die Verwaltung mit langen Wochen der Bergung.</p><p>${P1}</p><p>${P2}</p><p>Quelle: dpa</p></article></body></html>`;

function folder(): string {
  const root = tempFolder();
  mkdirSync(join(root, "b"));
  writeFileSync(join(root, "b", "2.html"), page("Zwei"));
  writeFileSync(join(root, "b", "1.html"), page("Eins"));
  writeFileSync(join(root, "b", "3.html"), "<div>".repeat(500));
  writeFileSync(join(root, "b", "4.html"), Buffer.from([0, 1, 2, 3]));
  writeFileSync(join(root, "b", "5.txt"), `Kran stürzt auf Mole in Sielow\n\n${P1}\n\n${P2}\n`);
  return root;
}
async function lines(...inputs: string[]): Promise<ExtractedLine[]> {
  const out: ExtractedLine[] = [];
  for await (const line of extractLines(inputs, { threads: 2 })) out.push(line);
  return out;
}

describe("lines", () => {
  test("one for each file, in the order of the names; a bad page is a line with its error", async () => {
    const found = await lines(folder());
    expect(found.map((l) => [l.file, l.title, l.error ?? ""])).toEqual([
      ["b/1.html", "Eins", ""],
      ["b/2.html", "Zwei", ""],
      ["b/3.html", null, "HTML nested more than 400 levels deep"],
      ["b/4.html", null, "not text (binary data)"],
      ["b/5.txt", "Kran stürzt auf Mole in Sielow", ""],
    ]);
  });
  test("the text holds the lead and not the title", async () => {
    const [one] = await lines(join(folder(), "b", "1.html"));
    expect(one).toMatchObject({
      file: "1.html",
      published: "2034-03-12",
      publishedBasis: "meta",
      language: "de",
      agencies: ["dpa"],
      authors: [],
    });
    expect(one?.text).toBe([one?.lead, P1, P2].join("\n\n"));
  });
  test("a folder's own pages are named with it", async () => {
    expect((await lines(join(folder(), "b"))).map((l) => l.file.split("/").length)).toEqual([2, 2, 2, 2, 2]);
  });
  test("a PDF is read as one, and a collection says where it belongs", async () => {
    const root = tempFolder();
    const words = "Der Hafen von Sielow bleibt bis Ostern geschlossen.";
    writeFileSync(join(root, "1.pdf"), makePdf([[{ x: 70, y: 700, text: words }]], { info: { Title: "Hafen", Author: "Amt Sielow" } }));
    writeFileSync(join(root, "2.mbox"), "From a@example.org Fri Mar 12 10:00:00 2034\nSubject: x\n\nText\n");
    expect(await lines(join(root, "1.pdf"), join(root, "2.mbox"))).toMatchObject([
      { file: "1.pdf", title: "Hafen", text: words, authors: ["Amt Sielow"], published: null },
      { file: "2.mbox", text: "", error: "holds several articles; entente ingest reads it" },
    ]);
  });
  test("a missing folder is a line with its error", async () => {
    expect((await lines(join(tempFolder(), "none")))[0]?.error).toBe("no such file or folder");
  });
});

describe("one page", () => {
  test("every block with its label, every statement with its basis", async () => {
    const one = await extractOne(join(folder(), "b", "1.html"));
    expect(one.blocks?.map((b) => b.label)).toEqual(["furniture", "title", "lead", "body", "body", "credit"]);
    expect(one.metadata?.published.candidates).toEqual([{ value: "2034-03-12", basis: "meta", confidence: 0.92, stated: "2034-03-12" }]);
  });
  test("an address is fetched by whoever can", async () => {
    const get = (url: string) => Promise.resolve({ ok: true as const, bytes: Buffer.from(page("Eins")), url: `${url}/2034/03/12/` });
    expect(await extractOne("https://m.example/a", { get })).toMatchObject({ title: "Eins", url: "https://m.example/a/2034/03/12/" });
    expect((await extractOne("https://m.example/a")).error).toContain("save the page");
    expect((await extractOne("https://m.example/a", { get: () => Promise.resolve({ ok: false, reason: "gone (410)" }) })).error).toBe(
      "gone (410)",
    );
  });
});

test("a page that takes too long is given up", async () => {
  const extractor = createExtractor({ threads: 1, timeLimit: 1 });
  try {
    const slow = { bytes: Buffer.from("<p>".repeat(15_000)), format: "html", known: {}, whole: false } as const;
    expect((await extractor.extract(slow)).error).toBe("this page takes longer than 0.001 s; it was given up");
  } finally {
    await extractor.close();
  }
});
