import { expect, test } from "vitest";
import { renderWhyNot } from "../publish/index.ts";
import { loadActors } from "./load-actors.ts";
import { packageRoot } from "./package-root.ts";
import { makePacks } from "./packs.ts";
import { readWhyNot, type WhyNot } from "./why-not.ts";

const root = packageRoot();
const packs = makePacks(root, loadActors(root));

async function whyNot(text: string): Promise<WhyNot> {
  for await (const told of readWhyNot({ stdin: Buffer.from(text) }, packs)) return told;
  throw new Error("nothing read");
}

const TEXT =
  "Kanada hat Kenia am Montag den Käse der Bauern geliefert. Das war der Wunsch der Händler. Der Vogel schlief zwischen Kanada und Kenia auf See.";

test("each sentence with two actors and no claim comes with its words, codes and near misses", async () => {
  const told = await whyNot(TEXT);
  if ("reason" in told) throw new Error(told.reason);
  expect(told).toMatchObject({ offTopic: false, claims: 0 });
  expect(told.sentences.map((s) => [s.actors.join(" "), s.nearMisses[0]?.word, s.nearMisses[0]?.lacks[0]?.what])).toEqual([
    ["CAN KEN", "geliefert", "object"],
    ["CAN KEN", undefined, undefined],
  ]);
});

test("the reasons are told in plain words, in both languages", async () => {
  const told = await whyNot(TEXT);
  if ("reason" in told) throw new Error(told.reason);
  const de = renderWhyNot(told, { width: 200, language: "de" });
  expect(de).toContain("2 Sätze nennen zwei Akteure und ergaben keine Aussage.");
  expect(de).toContain("»geliefert« → Rüstungslieferung · gefunden: handelt CAN; betroffen KEN");
  expect(de).toContain("– kein Wort der Klasse weapons (etwa Waffe,");
  expect(de).toContain("Kein Verb und kein Substantiv dieses Satzes steht im Lexikon der Frames.");
  const en = renderWhyNot(told, { width: 200, language: "en" });
  expect(en).toContain("2 sentences name two actors and gave no claim.");
  expect(en).toContain("– no word of the class weapons (such as Waffe,");
  expect(en).toContain("No verb or noun of this sentence is in the frame lexicon.");
});

test("a text in another language is named with its reason", async () => {
  expect(await whyNot("The minister went to Oslo and said nothing about it to the press.")).toMatchObject({
    reason: expect.stringMatching(/not in a language/u),
  });
});

test("a sentence that is too long to be read says so, and not that its words are unknown", async () => {
  const told = await whyNot(`${TEXT} Kanada hat Kenia ${"sehr ".repeat(250)}viel Käse geliefert.`);
  if ("reason" in told) throw new Error(told.reason);
  expect(told.sentences.at(-1)).toMatchObject({ tooLong: true, nearMisses: [] });
  expect(renderWhyNot(told, { width: 2000, language: "en" })).toContain("no claim is looked for in it.");
});
