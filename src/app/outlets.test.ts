import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article } from "../../tests/support/make-snapshot.ts";
import { tempFolder } from "../../tests/support/temp-folder.ts";
import { type OutletDirectory, outletDirectory, type RecordedDocument } from "../core/index.ts";
import { listedOutlets } from "./outlets.ts";

function listOf(text: string, shipped?: () => OutletDirectory): ReturnType<typeof listedOutlets> {
  const file = join(tempFolder(), "outlets.csv");
  writeFileSync(file, text);
  return listedOutlets(file, shipped);
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

const SHIPPED = outletDirectory([
  {
    name: "Staatsagentur",
    also: ["STAG"],
    agency: true,
    sign: "stag",
    domains: ["stag.example"],
    country: "UTO",
    ownership: "SC",
    source: "test",
  },
  { name: "Kanal Trelva", domains: ["kanal.example"], country: "UTO", ownership: "SC", source: "test" },
  { name: "Stiftungsfunk", domains: ["stiftung.example"], country: "UTO", ownership: "ISFM", source: "test" },
]);

test("the shipped list gives the same hint, for the document or an agency it credits; it says nothing of other types", () => {
  const said = (of: RecordedDocument): string[] =>
    listedOutlets("/nowhere/outlets.csv", () => SHIPPED)(of).map((h) => `${h.rule} ${h.says}`);
  expect(said(document({ url: "https://de.kanal.example/1" }))).toEqual(["shipped-list Kanal Trelva, UTO, state-controlled"]);
  expect(said(document({ outlet: "Morgenpost" }, ["stag"]))).toEqual(["shipped-list Staatsagentur, UTO, state-controlled"]);
  expect(said(document({ url: "https://stiftung.example/1" }, ["abc"]))).toEqual([]);
});

test("the own list goes before the shipped one, whatever it says", () => {
  const list = "outlet,url,typology,country\nKanal,https://kanal.example,IP,\nSTAG,,ISF,\nStiftung,https://stiftung.example,CaPr,Utopia\n";
  const said = (of: RecordedDocument): string[] => listOf(list, () => SHIPPED)(of).map((h) => `${h.rule} ${h.says}`);
  expect(said(document({ outlet: "Kanal Trelva", url: "https://kanal.example/1" }))).toEqual([]);
  expect(said(document({ outlet: "Kanal Trelva" }))).toEqual([]);
  expect(said(document({ outlet: "Morgenpost" }, ["stag"]))).toEqual([]);
  expect(said(document({ url: "https://stiftung.example/1" }))).toEqual(["own-list Stiftung, Utopia, captured private"]);
});

test("the shipped list is not asked about what the own list knows", () => {
  const never = (): OutletDirectory => {
    throw new Error("asked");
  };
  expect(listOf(LIST, never)(document({ outlet: "Kanal Trelva" }))).toHaveLength(1);
});
