import type { ActorDirectory, Below, Mention, Token } from "../../../core/index.ts";
import { findPhrases, type Names, relativePronouns } from "../phrases/find-phrases.ts";
import { bracketedNames } from "./bracketed-names.ts";
import { carriedAt } from "./carried.ts";
import { emptyMemory, keepPerson, remember } from "./memory.ts";
import { type NamedActor, namedActors } from "./named-actors.ts";
import { officeHolders } from "./office-holders.ts";
import { nameBefore } from "./office-names.ts";
import { officeMention } from "./offices.ts";
import { findPeople, isNoun, type People } from "./people.ts";
import { type NewMention, type Place, words } from "./place.ts";
import { settleShared } from "./shared-names.ts";

/**
 * Every naming of an actor, in order. Names come from the directory; nouns of office and state bodies count through the
 * nationality beside them and bind the person's name that follows; later bare surnames, the same noun with a definite
 * article, "beide Länder" and "er" are resolved within the document or stay unresolved.
 */
export function findMentions({ document, sentences, tokens, clauses }: Below<"mentions">, directory: ActorDirectory): readonly Mention[] {
  const memory = emptyMemory();
  const mentions: Mention[] = [];
  const pronouns = relativePronouns(clauses);
  const forms = tokens.map((t) => t.form);
  const bounds = sentenceBounds(tokens, sentences.length);
  const namedIn = settleShared(
    bounds.map(([from, to]) => namedActors(tokens, forms, from, to, directory)),
    tokens,
    directory,
  );
  const people = findPeople(tokens, forms, directory, document.published, new Set(namedIn.flat().map((n) => n.entry.code)));
  for (const [sentence, [from, to]] of bounds.entries()) {
    const named = namedIn[sentence] ?? [];
    const adjectives = new Set(
      named.filter((n) => n.entry.use === "adjective" && n.from === n.to && isNoun(tokens[n.from])).map((n) => n.from),
    );
    const phrases = findPhrases(tokens, from, to, { names: standing(named, tokens, from, to, people), pronouns, adjectives });
    const place: Place = {
      ...{ tokens, from, to, sentence, phrases, named, memory, directory, people },
      ...{ found: [], covered: new Set<number>(), barred: new Set<number>() },
    };
    findOffices(place);
    for (const person of bracketedNames(place)) add(place, person);
    for (const name of named)
      if (!isCovered(place, name) && !place.barred.has(name.from) && name.entry.use !== "region" && !isDateline(place, name))
        add(place, fromDirectory(name));
    for (const holder of officeHolders(place)) add(place, holder);
    for (let t = from; t < to; t++) {
      const later = place.covered.has(t) || place.barred.has(t) ? undefined : carriedAt(place, t);
      if (later) add(place, later);
    }
    place.found.sort((a, b) => a.start - b.start || b.end - a.end);
    remember(memory, tokens, place.found, directory);
    mentions.push(...place.found);
  }
  return mentions;
}

/** First token of every sentence, and the first after it. */
function sentenceBounds(tokens: readonly Token[], sentences: number): readonly (readonly [from: number, to: number])[] {
  const bounds: [number, number][] = [];
  let from = 0;
  for (let sentence = 0; sentence < sentences; sentence++) {
    let to = from;
    while (tokens[to]?.sentence === sentence) to++;
    bounds.push([from, to]);
    from = to;
  }
  return bounds;
}

function findOffices(place: Place): void {
  for (const phrase of place.phrases) {
    const office = officeMention(place, phrase);
    if (!office) continue;
    add(place, office);
    const name = office.use === "person" ? nameBefore(place, office.tokens[0]) : undefined;
    if (!name) continue;
    const known = { code: office.code, leaf: words(place, ...name) };
    keepPerson(place.memory, known.leaf, known);
    add(place, { ...known, use: "person", basis: "role", tokens: name, rule: "de.mention.apposition" });
  }
}

function add(place: Place, m: NewMention): void {
  const [a, b] = m.tokens;
  for (let t = a; t <= b; t++) place.covered.add(t);
  place.found.push({ ...m, start: (place.tokens[a] as Token).start, end: (place.tokens[b] as Token).end, sentence: place.sentence });
}

/** "Oslo – Wegen des Sturms …": the town that the report comes from. */
function isDateline({ tokens, from }: Place, name: NamedActor): boolean {
  if (name.from !== from || name.entry.use !== "capital") return false;
  return /^[–—-]$/u.test(tokens[name.to + 1]?.form ?? "") && /^\p{Lu}/u.test(tokens[name.to + 2]?.form ?? "");
}

/** A name that an office already speaks for: "russische" in "der russische Verteidigungsminister". */
function isCovered({ found, covered }: Place, { from, to, entry }: NamedActor): boolean {
  return covered.has(from) && found.some((m) => m.code === entry.code && m.tokens[0] <= from && to <= m.tokens[1]);
}

function fromDirectory({ from, to, entry }: NamedActor): NewMention {
  const { code, use, leaf, gender } = entry;
  return { code, use, basis: "directory", leaf, tokens: [from, to], rule: `de.mention.${use}`, ...(gender && { gender }) };
}

/** Names that are phrases of their own; adjectives and compounds are parts of one. A person's name after an office belongs to it. */
function standing(named: readonly NamedActor[], tokens: readonly Token[], from: number, to: number, people: People): Names {
  const own = named.filter((n) => n.entry.use !== "adjective" && n.entry.use !== "compound");
  const names = new Map(own.map((n) => [n.from, { to: n.to, ...(n.entry.gender && { gender: n.entry.gender }) }]));
  for (let t = from; t < to; t++) {
    const full = people.full.get(t);
    if (full && !names.has(t) && !(t > from && isNoun(tokens[t - 1]))) names.set(t, { to: full.to });
  }
  return names;
}
