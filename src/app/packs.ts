import { join } from "node:path";
import type { LanguagePack } from "../core/index.ts";
import { createGerman } from "../lang/de/index.ts";
import type { ActorData } from "./load-actors.ts";
import { readBytes } from "./read-bytes.ts";

/** Every language pack there is, made from the shipped data. */
export function makePacks(root: string, data: ActorData): readonly LanguagePack[] {
  const lexicon = readBytes(join(root, "lexicon", "de", "forms.bin"));
  const tagger = readBytes(join(root, "models", "de", "tagger.bin"));
  const roles = readBytes(join(root, "models", "de", "roles.bin"));
  return [createGerman({ lexicon, tagger, roles, ...data })];
}
