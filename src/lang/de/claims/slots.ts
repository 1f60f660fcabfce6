import type { Token } from "../../../core/index.ts";
import { isOfClass, type NounClass } from "../frames/classes.ts";
import type { Slot } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { attributesOf, type Filler, fillersOf, withCoordination } from "./fillers.ts";
import type { Functions } from "./functions.ts";
import { undertakers } from "./owners.ts";
import { relativePronoun } from "./relative.ts";

/** Fills a slot of a verb. */
export function fillVerbSlot(scene: Scene, f: Functions, slot: Slot): readonly Filler[] {
  const { passive } = f.clause;
  if (slot === "subj") {
    if (!passive) return f.subject ? withCoordination(scene, f.subject) : f.carriedSubject;
    // "von Kenia wird verlangt, …": asked of, not by.
    if (f.clause.lemma === "verlangen" && f.clause.type !== "fragment") return [];
    return fillPrep(scene, { ...f, phrases: f.phrases.filter((p) => !isPlace(scene, f, p)) }, ["von", "durch"]);
  }
  if (slot === "obj") {
    if (passive) return f.subject ? withCoordination(scene, f.subject) : f.carriedSubject;
    return f.object ? withCoordination(scene, f.object) : relativeFillers(scene, f, "object");
  }
  if (slot === "dat") {
    // A bare name shows no case: "drohte Marokko".
    const dative = f.dative ?? (f.object?.cases.has("dat") ? f.object : undefined);
    const own = dative ? withCoordination(scene, dative) : [];
    return own.length > 0 ? own : relativeFillers(scene, f, "dat");
  }
  if (slot === "insubj") return inside(scene, f.subject);
  if (slot === "inobj") return inside(scene, f.object);
  if (slot.startsWith("p:")) return fillPrep(scene, f, slot.slice(2).split("/"));
  return [];
}

/** Somebody in the phrase: itself, an attribute, a genitive or "von", "durch" behind it. */
function inside(scene: Scene, phrase: Phrase | undefined): readonly Filler[] {
  if (!phrase) return [];
  const own = withCoordination(scene, phrase);
  if (own.length > 0) return own;
  const attributes = attributesOf(scene, phrase);
  if (attributes.length > 0) return attributes;
  for (const p of chainOf(scene, phrase)) {
    if (p.genitiveOf === undefined && !/^(?:von|durch|aus)$/u.test(p.prep ?? "")) continue;
    const found = [withCoordination(scene, p), attributesOf(scene, p)].find((x) => x.length > 0);
    if (found) return found;
  }
  return [];
}

function fillPrep(scene: Scene, f: Functions, preps: readonly string[]): readonly Filler[] {
  for (const phrase of f.phrases) {
    // "vom Libanon aus": a place.
    const whence = phrase.prep === "von" && scene.tokens[phrase.to + 1]?.form === "aus";
    if (phrase.prep === undefined || whence || !preps.includes(phrase.prep)) continue;
    if (isForerunner(scene, f, phrase) || isOpponent(scene, phrase)) continue;
    const found = withCoordination(scene, phrase);
    if (found.length > 0) return found;
  }
  return relativeFillers(scene, f, ...preps);
}

/** "Im Streit mit Kenia rief Uganda die UNO an": the other side of a dispute hangs on its noun. */
function isOpponent({ tokens, phrases }: Scene, { prep, follows }: Phrase): boolean {
  if (prep !== "mit" || follows === undefined) return false;
  const host = phrases[follows] as Phrase;
  return host.prep === "in" && isOfClass(tokens[host.head]?.form ?? "", "dispute");
}

/**
 * "Im Norden von Kenia wurde …": what follows another phrase before the verb belongs to it, since one constituent stands there; and
 * behind a noun of place "von" names the whole ("in der Nähe von Ottawa").
 */
function isPlace({ tokens, phrases }: Scene, { clause }: Functions, phrase: Phrase): boolean {
  if (phrase.prep !== "von" || phrase.follows === undefined) return false;
  const host = phrases[phrase.follows] as Phrase;
  const prefield = clause.type === "main" && clause.finite !== undefined && phrase.head < clause.finite;
  return prefield || PLACES.test(tokens[host.head]?.form ?? "");
}

/** "Nach Norwegen hat nun auch Finnland …": who did the same before, no direction. */
function isForerunner({ tokens }: Scene, { subject }: Functions, { prep, from }: Phrase): boolean {
  return prep === "nach" && subject !== undefined && from < subject.from && tokens[subject.from - 1]?.form === "auch";
}

const PLACES = /^(?:(?:Nord|Süd)?(?:Norden|Süden|Osten|Westen)|Nähe|Mitte|Zentrum|Teil(?:en)?|Umgebung|Grenze|Küste|Hauptstadt|Rand)$/u;

function relativeFillers(scene: Scene, f: Functions, ...roles: readonly string[]): readonly Filler[] {
  const relative = relativePronoun(scene, f.clause);
  return relative && roles.includes(relative.role) ? relative.antecedent : [];
}

/**
 * True if something that is no actor fills the slot: "unterstützt die Reform" leaves no place for an addressee from an earlier
 * sentence. A pronoun leaves it open.
 */
export function isOccupied(scene: Scene, f: Functions, slot: Slot): boolean {
  const full = (p: Phrase | undefined): boolean =>
    p !== undefined && /^(?:NOUN|PROPN)$/u.test(scene.tokens[p.head]?.pos ?? "") && fillersOf(scene, p).length === 0;
  if (slot === "obj") return full(f.clause.passive ? f.subject : f.object);
  if (slot === "dat") return full(f.dative) || (f.object?.cases.has("dat") === true && full(f.object));
  if (!slot.startsWith("p:")) return false;
  const preps = slot.slice(2).split("/");
  return f.phrases.some((p) => p.prep !== undefined && preps.includes(p.prep) && full(p));
}

/** Phrases chained to a noun phrase: genitives and prepositional phrases that follow without anything between. */
export function chainOf(scene: Scene, phrase: Phrase): Phrase[] {
  const chain: Phrase[] = [];
  let last = phrase;
  for (const next of scene.phrases) {
    if (next.from <= phrase.to) continue;
    const joined = next.from === last.to + 1 && (next.prep !== undefined || next.genitiveOf !== undefined || isNameOf(scene, last, next));
    const listed = next.from === last.to + 2 && /^(?:und|sowie|,|oder)$/u.test(scene.tokens[last.to + 1]?.form ?? "") && chain.length > 0;
    if (!joined && !listed) {
      if (next.from > last.to + 2) break;
      continue;
    }
    chain.push(next);
    last = next;
  }
  return chain;
}

/** "der Atommacht Russland": a bare name right behind a noun that is nobody says who it is. */
function isNameOf(scene: Scene, noun: Phrase, name: Phrase): boolean {
  return (
    name.from === name.head &&
    scene.tokens[noun.head]?.pos === "NOUN" &&
    fillersOf(scene, noun).length === 0 &&
    fillersOf(scene, name).length > 0
  );
}

/** Fills a slot of a noun. */
export function fillNounSlot(
  scene: Scene,
  f: Functions | undefined,
  phrase: Phrase,
  chain: readonly Phrase[],
  slot: Slot,
): readonly Filler[] {
  if (slot === "adj") {
    const own = attributesOf(scene, phrase);
    if (own.length > 0 || !f) return own;
    const antecedent = owners(scene, f, phrase);
    return antecedent.length > 0 ? antecedent : undertakers(scene, phrase);
  }
  // "das Treffen mit dem Präsidenten Kenias": a genitive behind the other side belongs to that.
  if (slot === "gen")
    return chain
      .slice(0, chain.findIndex((p) => p.prep === "mit") >>> 0)
      .filter((p) => p.genitiveOf !== undefined)
      .slice(0, 1)
      .flatMap((p) => withCoordination(scene, p));
  if (slot.startsWith("p:")) {
    const preps = slot.slice(2).split("/");
    const hit = chain.find((p) => p.prep !== undefined && preps.includes(p.prep) && withCoordination(scene, p).length > 0);
    return hit ? withCoordination(scene, hit) : [];
  }
  if (!f) return [];
  if (slot === "csubj") return f.subject === phrase ? inverted(scene, f) : fillVerbSlot(scene, f, "subj");
  if (slot === "cobj") return f.object === phrase ? [] : fillVerbSlot(scene, f, "obj");
  if (slot === "cdat") return f.dative === phrase ? [] : fillVerbSlot(scene, f, "dat");
  if (slot.startsWith("c:")) return fillPrep(scene, f, slot.slice(2).split("/"));
  return [];
}

/** "deren Vorschlag": the noun behind a relative pronoun in the genitive belongs to the antecedent. */
function owners(scene: Scene, f: Functions, phrase: Phrase): readonly Filler[] {
  return phrase.from === (f.clause.opener ?? -2) + 1 ? relativeFillers(scene, f, "gen") : [];
}

/**
 * "Scharfe Kritik an Kenia übte Kanada": the event noun before the verb is its object, and who follows bare acts. "Wichtigster
 * Handelspartner Kenias ist Uganda": of two nominatives beside a copula the one that is somebody is told of.
 */
function inverted(scene: Scene, f: Functions): readonly Filler[] {
  const { clause, subject, object } = f;
  if (/^(?:sein|bleiben|werden)$/u.test(clause.lemma ?? "") && subject && clause.finite !== undefined && subject.head < clause.finite) {
    const other = f.phrases.find((p) => p.from > (clause.finite as number) && p.prep === undefined && p.genitiveOf === undefined);
    return other?.cases.has("nom") ? withCoordination(scene, other) : [];
  }
  const before = subject !== undefined && clause.finite !== undefined && subject.head < clause.finite && subject.cases.has("acc");
  return before && object && object.head > (clause.finite as number) && object.cases.has("nom") && !clause.passive
    ? withCoordination(scene, object)
    : [];
}

/** First phrase of the class among those given. */
export function phraseOfClass(scene: Scene, phrases: readonly Phrase[], name: NounClass): Phrase | undefined {
  // Of a name of several words ("Afrikanische Union") any may tell what it is.
  const words = (p: Phrase): Token[] => scene.tokens.slice(isCount(scene, p) ? p.head + 1 : p.head, p.to + 1);
  return phrases.find((p) => words(p).some(({ form }) => isOfClass(form, name)));
}

/** "38 Milliarden Kubikmeter Gas": so many of something else, no money. */
function isCount({ tokens }: Scene, { head, to }: Phrase): boolean {
  if (head === to || !/^(?:Million|Milliarde)(?:en|n)?$/u.test(tokens[head]?.form ?? "")) return false;
  return /(?:meter|tonnen?|barrel|fass|liter|stunden?|watt)$/iu.test(tokens[head + 1]?.form ?? "");
}
