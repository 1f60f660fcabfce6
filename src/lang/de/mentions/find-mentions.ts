import type { ActorDirectory, Below, Mention, Token } from "../../../core/index.ts";
import { findPhrases, type Names, relativePronouns } from "../phrases/find-phrases.ts";
import { carriedAt } from "./carried.ts";
import { emptyMemory, remember, surname } from "./memory.ts";
import { type NamedActor, namedActors } from "./named-actors.ts";
import { nameBefore, officeMention } from "./offices.ts";
import { type NewMention, type Place, words } from "./place.ts";

/**
 * Every naming of an actor, in order. Names come from the directory; nouns of office and state bodies count through the
 * nationality beside them and bind the person's name that follows; later bare surnames, the same noun with a definite
 * article, "beide Länder" and "er" are resolved within the document or stay unresolved.
 */
export function findMentions({ sentences, tokens, clauses }: Below<"mentions">, directory: ActorDirectory): readonly Mention[] {
  const memory = emptyMemory();
  const mentions: Mention[] = [];
  const pronouns = relativePronouns(clauses);
  let from = 0;
  for (const [sentence] of sentences.entries()) {
    let to = from;
    while (tokens[to]?.sentence === sentence) to++;
    const named = namedActors(tokens, from, to, directory);
    const phrases = findPhrases(tokens, from, to, { names: standing(named), pronouns });
    const place: Place = { tokens, from, to, sentence, phrases, named, memory, found: [], covered: new Set() };
    findOffices(place);
    for (const name of named) if (!isCovered(place, name)) add(place, fromDirectory(name));
    for (let t = from; t < to; t++) {
      const later = place.covered.has(t) ? undefined : carriedAt(place, t);
      if (later) add(place, later);
    }
    place.found.sort((a, b) => a.start - b.start || b.end - a.end);
    remember(memory, tokens, place.found);
    mentions.push(...place.found);
    from = to;
  }
  return mentions;
}

function findOffices(place: Place): void {
  for (const phrase of place.phrases) {
    const office = officeMention(place, phrase);
    if (!office) continue;
    add(place, office);
    const name = office.use === "person" ? nameBefore(place, office.tokens[0]) : undefined;
    if (!name) continue;
    const known = { code: office.code, leaf: words(place, ...name) };
    place.memory.persons.set(surname(known.leaf), known);
    add(place, { ...known, use: "person", basis: "role", tokens: name, rule: "de.mention.apposition" });
  }
}

function add(place: Place, m: NewMention): void {
  const [a, b] = m.tokens;
  for (let t = a; t <= b; t++) place.covered.add(t);
  place.found.push({ ...m, start: (place.tokens[a] as Token).start, end: (place.tokens[b] as Token).end, sentence: place.sentence });
}

/** A name that an office already speaks for: "russische" in "der russische Verteidigungsminister". */
function isCovered({ found, covered }: Place, { from, to, entry }: NamedActor): boolean {
  return covered.has(from) && found.some((m) => m.code === entry.code && m.tokens[0] <= from && to <= m.tokens[1]);
}

function fromDirectory({ from, to, entry }: NamedActor): NewMention {
  const { code, use, leaf, gender } = entry;
  return { code, use, basis: "directory", leaf, tokens: [from, to], rule: `de.mention.${use}`, ...(gender && { gender }) };
}

/** Names that are phrases of their own; adjectives and compounds are parts of one. */
function standing(named: readonly NamedActor[]): Names {
  const own = named.filter((n) => n.entry.use !== "adjective" && n.entry.use !== "compound");
  return new Map(own.map(({ from, to, entry }) => [from, { to, ...(entry.gender && { gender: entry.gender }) }]));
}
