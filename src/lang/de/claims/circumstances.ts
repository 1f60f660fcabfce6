import { type Below, type Clause, contains, type Timex, type Token } from "../../../core/index.ts";
import { dateOf } from "../../../core/times/date-of.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Filler } from "./fillers.ts";
import type { Functions } from "./functions.ts";

/**
 * When: the date inside the clause; an infinitive has that of the clause it hangs on. A date elsewhere in the sentence dates
 * something else. ISO 8601 where it is known, else the words.
 */
export function timeOf({ document, times }: Below<"claims">, scene: Scene, clause: Clause): string | undefined {
  const here = times.filter((t) => t.sentence === scene.sentence && dateOf(t) !== undefined);
  const parent = clause.parent === undefined || clause.type !== "infinitive" ? undefined : scene.clauses[clause.parent];
  const chosen = here.find((t) => within(scene, clause, t)) ?? (parent && here.find((t) => within(scene, parent, t)));
  return chosen && isoOrWords(chosen, document.text);
}

/** True if the words stand in the clause itself and not in one inside it. */
function within(scene: Scene, clause: Clause, time: Timex): boolean {
  return clause.tokens.some((t) => contains(time, scene.tokens[t] as Token));
}

function isoOrWords(time: Timex, text: string): string {
  const date = dateOf(time) ?? "";
  return /^\d{4}(?:-(?:\d{2}|W\d{2}|SP|SU|FA|WI)){0,1}(?:-\d{2})?$/u.test(date) ? date : text.slice(time.start, time.end);
}

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
