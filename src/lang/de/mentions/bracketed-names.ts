import { agentNoun } from "./agent-nouns.ts";
import { notePerson } from "./antecedents.ts";
import { surname } from "./memory.ts";
import { isNoun } from "./people.ts";
import { type NewMention, type Place, words } from "./place.ts";

/**
 * "Die Präsidenten Nora Muster (Kenia) und Otto Beispiel (Uganda)": names with their state in brackets, in a sentence that tells an
 * office. Without an office they may be runners or singers.
 */
export function bracketedNames(place: Place): readonly NewMention[] {
  const { tokens, from, to, named, covered, memory, directory } = place;
  const brackets = named.filter(
    (n) => tokens[n.from - 1]?.form === "(" && tokens[n.to + 1]?.form === ")" && directory.actor(n.entry.code)?.type === "state",
  );
  if (brackets.length === 0) return [];
  let office = false;
  for (let t = from; t < to; t++) office ||= agentNoun(tokens[t]?.form ?? "") === "person";
  if (!office) return [];
  return brackets.flatMap(({ from: bracket, entry }): readonly NewMention[] => {
    const last = bracket - 2;
    let first = last + 1;
    while (first > from && isNoun(tokens[first - 1]) && !covered.has(first - 1) && agentNoun(tokens[first - 1]?.form ?? "") === undefined)
      first--;
    if (last - first < 1 || last - first > 3) return [];
    const known = { code: entry.code, leaf: words(place, first, last) };
    memory.persons.set(surname(known.leaf), known);
    notePerson(place, known, first);
    return [{ ...known, use: "person", basis: "role", tokens: [first, last], rule: "de.mention.bracket" }];
  });
}
