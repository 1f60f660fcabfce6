import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article } from "../../tests/support/make-snapshot.ts";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import type { RecordedDocument } from "../core/index.ts";
import { listedOutlets } from "./outlets.ts";

function listOf(text: string): ReturnType<typeof listedOutlets> {
  const file = join(tempFolder(), "outlets.csv");
  writeFileSync(file, text);
  return listedOutlets(file);
}

const LIST =
  'country,company,outlet,url,typology,status\nNordmark,Staatsfunk,Kanal Trelva,https://www.kanal.example/,SC,\nNordmark,,"Bote, der",,CaPr,\nNordmark,,Freies Radio,https://frei.example,ISFM,\n';
const document = (more: Partial<RecordedDocument["document"]>, agencies: readonly string[] = []): RecordedDocument => {
  const made = article({ id: "k1", blocks: [["body", "Text."]], agencies });
  return { ...made, document: { ...made.document, ...more } };
};
const said = (of: RecordedDocument): string[] => listOf(LIST)(of).map((h) => `${h.genre} ${h.basis} ${h.says}`);

test("an outlet is known by its name in any case, its address, or as the agency credited", () => {
  const kanal = ["state-outlet list Kanal Trelva, Nordmark, state-controlled"];
  expect(said(document({ outlet: "KANAL TRELVA" }))).toEqual(kanal);
  expect(said(document({ url: "https://de.kanal.example/a/1" }))).toEqual(kanal);
  expect(said(document({ outlet: "Morgenpost" }, ["Kanal Trelva"]))).toEqual(kanal);
  expect(said(document({ outlet: "Bote, der" }))).toEqual(["state-outlet list Bote, der, Nordmark, captured private"]);
});

test("an outlet that a state only pays is none, and one that is not listed is unknown", () => {
  expect(said(document({ outlet: "Freies Radio", url: "https://frei.example/x" }))).toEqual([]);
  expect(said(document({ outlet: "Morgenpost", url: "https://neukanal.example/" }))).toEqual([]);
});

test("without a list nothing is hinted; a file that is no list is refused", () => {
  expect(listedOutlets("/nowhere/outlets.csv")(document({ outlet: "Kanal Trelva" }))).toEqual([]);
  expect(() => listOf("name,art\nKanal,SC\n")).toThrow(/no column "outlet", "typology"/u);
  expect(() => listOf("")).toThrow(/holds no rows/u);
});
