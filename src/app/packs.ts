import { join } from "node:path";
import type { LanguagePack } from "../core/index.ts";
import { createGerman } from "../lang/de/index.ts";
import { type ActorData, readText } from "./load-actors.ts";

/** Every language pack there is, made from the shipped data. */
export function makePacks(root: string, { states, organisations }: ActorData): readonly LanguagePack[] {
  const verbs = readText(join(root, "lexicon", "de", "verbs.tsv"));
  return [createGerman({ verbs, states, organisations })];
}
