import { expect, test } from "vitest";
import { quote } from "../core/index.ts";
import { readLayers } from "./layers.ts";
import { loadActors } from "./load-actors.ts";
import { packageRoot } from "./package-root.ts";
import { makePacks } from "./packs.ts";

const root = packageRoot();
const packs = makePacks(root, loadActors(root));
const TEXT = "Der Minister ist nach Oslo gereist. Die Regierung in Chile hat das am Montag bestätigt.";

async function layersOf(text: string, given = packs) {
  for await (const layers of readLayers({ stdin: Buffer.from(text) }, given)) return layers;
  return undefined;
}

test("every layer comes with what the mentions left open", async () => {
  const layers = await layersOf(TEXT);
  if (!layers || !("reading" in layers)) throw new Error("not read");
  const { reading, unresolved } = layers;
  expect(unresolved.map((u) => [quote(reading.document.text, u), u.rule])).toEqual([["Der Minister", "de.mention.same-office"]]);
});

test("a pack that cannot tell leaves nothing open", async () => {
  const silent = packs.map(({ unresolved: _, ...pack }) => pack);
  expect(await layersOf(TEXT, silent)).toMatchObject({ language: "de", unresolved: [] });
});

test("an article that cannot be read is named with its reason", async () => {
  expect(await layersOf("The minister went to Oslo and said nothing about it to the press.")).toMatchObject({
    reason: expect.stringMatching(/not in a language/u),
  });
});
