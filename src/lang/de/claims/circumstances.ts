import { type Below, type Clause, contains, type Timex } from "../../../core/index.ts";
import type { Scene } from "../quotations/speaker.ts";
import type { Filler, Functions } from "./slots.ts";

/** When: the date inside the clause, else the only one of the sentence. ISO 8601 where it is known, else the words. */
export function timeOf({ document, times }: Below<"claims">, scene: Scene, clause: Clause): string | undefined {
  const here = times.filter((t) => t.sentence === scene.sentence && t.type === "DATE" && !/_REF$/u.test(t.value));
  const inside = here.filter((t) => contains(clause, t));
  const chosen = inside[0] ?? (here.length === 1 ? here[0] : undefined);
  return chosen && isoOrWords(chosen, document.text);
}

function isoOrWords(time: Timex, text: string): string {
  if (/^\d{4}(?:-\d{2}){0,2}$/u.test(time.value)) return time.value;
  const week = /^\d{4}-(?:W\d{2}|SP|SU|FA|WI)$/u.test(time.value);
  return week ? time.value : text.slice(time.start, time.end);
}

const PLACE_PREPOSITIONS = new Set(["in", "auf", "bei", "nahe", "vor"]);

/** Where: the first place phrase of the clause with a proper name in it that is none of the actors. */
export function placeOf(scene: Scene, f: Functions, actors: readonly Filler[]): string | undefined {
  for (const phrase of f.phrases) {
    if (phrase.prep === undefined || !PLACE_PREPOSITIONS.has(phrase.prep)) continue;
    const named = scene.mentions.find((m) => phrase.from <= m.tokens[0] && m.tokens[1] <= phrase.to && (m.use === "capital" || m.use === "name"));
    if (named && !(named.use === "name" && actors.some((a) => a.code === named.code))) return scene.text.slice(named.start, named.end);
  }
  return undefined;
}
