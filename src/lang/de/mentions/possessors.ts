import type { Known } from "./memory.ts";
import { type Place, word } from "./place.ts";

const PLURAL = /^(?:USA|U\.S\.A\.|Vereinigte\p{L}*|Niederlanden?|Philippinen|Malediven|Seychellen|Komoren|Bahamas|Emiraten?|Salomonen)$/u;

/**
 * "Kenia, dessen Regierung …", "die Türkei, deren Präsident …": whose the noun is that follows at token `noun`. The name stands before the
 * comma; without one, at the head of the sentence, it is the actor named last in the sentence before.
 */
export function relativeOwner(place: Place, noun: number): Known | undefined {
  const { tokens, from, named, memory, sentence } = place;
  let t = noun - 1;
  while (t > from && tokens[t]?.pos === "ADJ") t--;
  const form = word(place, t);
  if (form !== "dessen" && form !== "deren") return undefined;
  const last = memory.trail.at(-1);
  if (t === from) return last && last.sentence === sentence - 1 && form === "dessen" && last.state ? last : undefined;
  const at = word(place, t - 1) === "," ? t - 2 : /^\p{L}+$/u.test(word(place, t - 1)) && word(place, t - 2) === "," ? t - 3 : undefined;
  const name = named.find((n) => n.to === at);
  if (!name || name.entry.use === "adjective" || name.entry.use === "compound" || name.entry.use === "demonym") return undefined;
  const feminine =
    name.entry.gender === "Fem" || PLURAL.test(tokens[name.to]?.form ?? "") || PLURAL.test(name.entry.leaf.split(" ")[0] ?? "");
  return (form === "deren") === feminine ? name.entry : undefined;
}
