import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { UnknownChoice } from "./errors.ts";
import { openIntake } from "./intake.ts";
import { openWorkbench } from "./workbench.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function opened() {
  const path = join(tempFolder(), "l.db");
  const bench = await openWorkbench(path);
  const intake = openIntake(bench, path, { version: "0" });
  onTestFinished(async () => {
    await intake.close();
    await bench.close();
  });
  return { bench, intake };
}

test("takes texts, files and the sample in beside everything else, and says what became of each", { timeout: 120_000 }, async () => {
  const { bench, intake } = await opened();
  const pasted = {
    is: "text",
    text: "Estland will Finnland drei Boote liefern, sagte der Regierungschef am Montag.",
    title: "Boote für Finnland",
    outlet: "Testblatt (erfunden)",
    published: "2031-03-04",
    url: "https://testblatt.example/boote",
  } as const;
  const first = await intake.take(pasted);
  expect(first).toMatchObject({ items: [{ name: "Boote für Finnland", became: "new", claims: 1 }], claims: 1, unlisted: 0 });
  const id = first.items[0]?.document ?? "";
  expect(await bench.entente.document(id, "de")).toMatchObject({
    state: "found",
    value: { head: { title: pasted.title, outlet: pasted.outlet, url: pasted.url, published: { notAfter: "2031-03-04" } } },
  });
  expect((await intake.take(pasted)).items).toMatchObject([{ became: "unchanged", document: id }]);
  const longer = await intake.take({ ...pasted, text: `${pasted.text} Finnland dankte.` });
  expect(longer.items).toMatchObject([{ became: "new-version", document: id }]);
  await bench.ledger.delete(id, "auf Wunsch");
  expect((await intake.take(pasted)).items).toMatchObject([{ became: "deleted", tombstone: { reason: "auf Wunsch" } }]);

  const files = await intake.take({
    is: "files",
    outlet: "Dateiblatt (erfunden)",
    files: [
      { name: "gut.txt", bytes: bytes("Lettland hat Litauen am Dienstag besucht. Das sagte ein Sprecher.") },
      { name: "../<b>.pdf", bytes: bytes("%PDF-1.7 kaputt") },
      { name: "bombe.warc.gz", bytes: new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]) },
      { name: "liste.opml", bytes: bytes('<opml version="2.0"><body/></opml>') },
      { name: "zwei.jsonl", bytes: bytes('{"text":"Ein Satz ohne Staaten."}\n{"kein":"Text"}\n') },
    ],
  });
  expect(files.items.map(({ name, became, reason }) => [name, became, reason !== undefined])).toEqual([
    ["gut.txt", "new", false],
    ["../<b>.pdf", "failed", true],
    ["bombe.warc.gz:0", "failed", true],
    ["liste.opml", "failed", true],
    ["zwei.jsonl:1", "new", false],
    ["zwei.jsonl:2", "failed", true],
  ]);
  const taken = await bench.ledger.snapshot();
  expect(taken.documents.map((d) => d.document.outlet)).toContain("Dateiblatt (erfunden)");
  expect(taken.documents.flatMap((d) => d.addresses).filter((a) => a.startsWith("file:"))).toEqual([]);

  expect((await intake.take({ is: "address", url: "http://127.0.0.1:8080/" })).items).toMatchObject([
    { became: "failed", kind: "private-address" },
  ]);

  const became = async (): Promise<ReadonlySet<string>> => new Set((await intake.take({ is: "sample" })).items.map((i) => i.became));
  // One of its articles comes in two versions.
  expect(await became()).toEqual(new Set(["new", "new-version"]));
  expect((await bench.entente.status()).sample).toBeGreaterThan(10);
  expect(await bench.entente.hasSample()).toBe(true);
  await intake.take({ is: "no-sample" });
  expect(await bench.entente.status()).toMatchObject({ sample: 0, documents: 2 });
  expect(await bench.entente.hasSample()).toBe(false);
  expect(await became()).toContain("restored");
  expect((await bench.entente.status()).sample).toBeGreaterThan(10);
});

test("watches the feeds of a list without requesting anything, and refuses what is none", async () => {
  const { bench, intake } = await opened();
  const list = '<opml version="2.0"><body><outline type="rss" text="Blatt" xmlUrl="https://blatt.example/feed"/></body></opml>';
  expect(await intake.importSources({ name: "l.opml", bytes: bytes(list) })).toMatchObject({ added: 1, known: 0 });
  const [source] = (await bench.entente.status()).health;
  expect(source).toMatchObject({ address: "https://blatt.example/feed", health: "waiting" });
  await intake.removeSource(source?.id ?? "");
  expect((await bench.entente.status()).health).toEqual([]);
  await expect(intake.removeSource("nobody")).rejects.toThrow(UnknownChoice);
  await expect(intake.importSources({ name: "l.opml", bytes: bytes("<rss/>") })).rejects.toThrow(UnknownChoice);
});
