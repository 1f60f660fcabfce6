import type { Scene } from "../quotations/scenes.ts";
import type { Filler } from "./fillers.ts";
import type { Functions } from "./functions.ts";

const PLACE_PREPOSITIONS = new Set(["in", "auf", "bei", "nahe", "vor"]);

/** Where: the first place phrase of the clause with a proper name in it that is none of the actors. */
export function placeOf(scene: Scene, f: Functions, actors: readonly Filler[]): string | undefined {
  for (const phrase of f.phrases) {
    if (phrase.prep === undefined || !PLACE_PREPOSITIONS.has(phrase.prep)) continue;
    const named = scene.mentions.find(
      (m) => phrase.from <= m.tokens[0] && m.tokens[1] <= phrase.to && (m.use === "capital" || m.use === "name"),
    );
    if (named && !(named.use === "name" && actors.some((a) => a.code === named.code))) return scene.text.slice(named.start, named.end);
  }
  return undefined;
}
