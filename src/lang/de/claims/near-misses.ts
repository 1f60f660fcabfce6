import { type Kind, kindEntry, type Lack, type NearMiss, type Reading, type Sentence, type Token } from "../../../core/index.ts";
import type { ObjectFinder } from "../actors/objects.ts";
import { CLASSES, type NounClass } from "../frames/classes.ts";
import type { Frame, Slot } from "../frames/frame.ts";
import { quotationsBySentence } from "../quotations/by-sentence.ts";
import { makeScenes, type Scene } from "../quotations/scenes.ts";
import type { Told } from "./context.ts";
import { distinct } from "./distinct.ts";
import { eventWord } from "./event.ts";
import { firmness } from "./factuality.ts";
import { actorsNear } from "./find-claims.ts";
import type { Found, Match, Opening } from "./found.ts";
import type { FrameIndex } from "./frame-index.ts";
import { governorOf } from "./governor.ts";
import { matchFrames } from "./match.ts";
import { namedIn } from "./objects.ts";
import { type VerbForms, verbOfParticiple } from "./participles.ts";
import { readParties } from "./parties.ts";
import { placesOf } from "./places.ts";

/**
 * Why the unread sentences of a reading gave no claim: every frame whose verb or noun stands in one of them, with what it lacked. Each
 * frame is asked again with one condition after the other taken away, so that the answer is that of the matching itself.
 * @returns nearest first within a sentence; nothing for a sentence in which no word of the frame lexicon stands.
 */
export function nearMisses(reading: Reading, frames: FrameIndex, lexicon?: VerbForms, find?: ObjectFinder): readonly NearMiss[] {
  const unread = new Set(reading.unread.map((s) => s.start));
  if (unread.size === 0) return [];
  const verbOf = verbOfParticiple(lexicon);
  const told = toldIn(reading);
  const quotations = quotationsBySentence(reading.sentences, reading.quotations);
  const scenes = makeScenes(reading);
  const partiesUpTo = readParties(scenes);
  return scenes.flatMap((scene) => {
    if (!unread.has((reading.sentences[scene.sentence] as Sentence).start)) return [];
    const before = told.filter((t) => t.sentence < scene.sentence);
    const around = {
      quotations: quotations[scene.sentence] ?? [],
      told: before,
      nearby: actorsNear(scenes, scene.sentence),
      scenes,
      parties: partiesUpTo(scene.sentence, before),
    };
    return inSentence(scene, frames, (index) => matchFrames(scene, around, index, verbOf, namedIn(scene, find)));
  });
}

/** What the claims of the reading told, as the matching of a later sentence looks back on it. */
function toldIn({ sentences, claims }: Reading): Told[] {
  const at = new Map(sentences.map((s, i) => [s.start, i]));
  return claims.map(({ kind, evidence, actors, recipients }) => ({ kind, sentence: at.get(evidence.start) ?? 0, actors, recipients }));
}

type Candidate = Match | Opening;
const keyOf = (c: Candidate): string => `${c.trigger} ${c.frame.id}`;
const byKey = (list: readonly Candidate[]): ReadonlyMap<string, Candidate> => new Map(list.map((c) => [keyOf(c), c]));
const all = ({ matches, openings }: Found): ReadonlyMap<string, Candidate> => byKey([...openings, ...matches]);

/** What the frames find in one sentence, from their full conditions to none but their words. */
interface Loosened {
  readonly matched: readonly Match[];
  readonly kept: readonly Match[];
  readonly exact: ReadonlyMap<string, Candidate>;
  readonly anySense: ReadonlyMap<string, Candidate>;
  readonly anyObject: ReadonlyMap<string, Candidate>;
  readonly anyThing: ReadonlyMap<string, Candidate>;
}

function inSentence(scene: Scene, frames: FrameIndex, ask: (index: FrameIndex) => Found): readonly NearMiss[] {
  const whole = new Map<string, Frame>();
  const anyVerb = all(
    ask(
      loosened(frames, (frame) => {
        whole.set(frame.id, frame);
        return { ...anyThing(frame), ...(frame.support !== undefined && { support: "*" }) };
      }),
    ),
  );
  if (anyVerb.size === 0) return [];
  const exact = ask(frames);
  const found: Loosened = {
    matched: exact.matches,
    kept: distinct(exact.matches),
    exact: all(exact),
    anySense: all(ask(loosened(frames, anySense))),
    anyObject: all(ask(loosened(frames, anyObject))),
    anyThing: all(ask(loosened(frames, anyThing))),
  };
  const misses = [...anyVerb].map(([key, loose]) => miss(scene, found, whole.get(loose.frame.id) ?? loose.frame, key, loose));
  return nearest(misses.filter(isNear));
}

/** The same frames, each changed. */
function loosened(frames: FrameIndex, change: (frame: Frame) => Frame): FrameIndex {
  return {
    verbs: frames.verbs,
    verb: (lemma) => frames.verb(lemma).map(change),
    modal: (lemma) => frames.modal(lemma).map(change),
    adjective: (form) => frames.adjective(form).map(change),
    noun: (form) => new Set([...frames.noun(form)].map(change)),
  };
}

const anySense = ({ unless: _, ...frame }: Frame): Frame => frame;
const anyObject = ({ unless: _unless, object: _object, ...frame }: Frame): Frame => frame;
const anyThing = ({ unless: _unless, object: _object, predicate: _predicate, attributes: _attributes, ...frame }: Frame): Frame => frame;

function miss(scene: Scene, found: Loosened, frame: Frame, key: string, loose: Candidate): NearMiss {
  const { start, end } = scene.tokens[loose.trigger] as Token;
  const match = found.matched.find((m) => keyOf(m) === key);
  const sides = match ?? loose;
  return {
    sentence: scene.sentence,
    rule: frame.id,
    kind: frame.kind,
    trigger: { start, end },
    actors: sides.actors.map((a) => a.code),
    recipients: sides.recipients.map((a) => a.code),
    lacks: match ? afterMatch(scene, found.kept, match) : lacksOf(found, frame, key, loose),
  };
}

/** Everything is there, and still no claim was made. */
function afterMatch(scene: Scene, kept: readonly Match[], match: Match): readonly Lack[] {
  const other = kept.includes(match) ? undefined : kept.find((k) => k.functions === match.functions);
  if (other) return [{ what: "covered", rule: other.frame.id }];
  if (firmness(scene, eventWord(match)).untold) {
    const { kind, lemma } = governorOf(scene, match.functions, match.noun);
    return [kind === "demand" ? { what: "untold", by: lemma } : { what: "untold" }];
  }
  const verb = match.functions.clause.lemma;
  // "wies die Kritik zurück": the noun's own verb rejects it.
  return match.noun && verb !== undefined ? [{ what: "untold", by: verb }] : [{ what: "other" }];
}

function lacksOf(found: Loosened, frame: Frame, key: string, loose: Candidate): readonly Lack[] {
  const lacks: Lack[] = sidesLack(frame, loose);
  const bound = found.anyThing.get(key);
  if (bound && frame.support !== undefined && count(bound) < count(loose)) lacks.push({ what: "verb", verbs: frame.support.split(" ") });
  if (!found.exact.has(key)) {
    if (found.anySense.has(key) && frame.unless !== undefined)
      lacks.push({ what: "sense", class: frame.unless, like: wordsOf(frame.unless) });
    else if (found.anyObject.has(key) && frame.object !== undefined)
      lacks.push({ what: "object", class: frame.object, like: wordsOf(frame.object) });
    else if (frame.predicate !== undefined) lacks.push({ what: "predicate", class: frame.predicate });
    else if (frame.attributes !== undefined) lacks.push({ what: "attribute", words: frame.attributes.split(" ") });
  }
  return lacks.length > 0 ? lacks : [{ what: "other" }];
}

/** Who of those that the frame asks for stands nowhere where it looks. */
function sidesLack(frame: Frame, loose: Candidate): Lack[] {
  // Without its other conditions it would have matched.
  if ("kind" in loose) return [];
  const { actors, recipients, functions, noun } = loose;
  const places = (slots: readonly Slot[] = []): readonly string[] => placesOf(slots, noun !== undefined, functions.clause.passive);
  const nobody = actors.length === 0 && recipients.length === 0;
  if (kindEntry(frame.kind).symmetric || frame.mutual) {
    const slots = [...frame.actor, ...(frame.recipient ?? [])];
    if (nobody) return [{ what: "actor", places: places(slots) }];
    const both = new Set([...actors, ...recipients].map((a) => a.code)).size > 1;
    // "across": each side must fill a place of its own. "Gespräche mit A und B": who talks with them is missing.
    if (both && (frame.across ? actors.length > 0 && recipients.length > 0 : actors.length > 0)) return [];
    return [{ what: "side", places: places(actors.length === 0 ? frame.actor : (frame.recipient ?? frame.actor)) }];
  }
  return [
    ...(actors.length === 0 ? [{ what: "actor" as const, places: places(frame.actor) }] : []),
    ...(recipients.length === 0 && !frame.alone ? [{ what: "recipient" as const, places: places(frame.recipient) }] : []),
  ];
}

const count = ({ actors, recipients }: Candidate): number => actors.length + recipients.length;

const MOST_WORDS = 4;
/** Letters in which forms of one word agree. */
const SAME = 4;

/** Some words of a class, as nouns are written. */
function wordsOf(name: NounClass): readonly string[] {
  const words = CLASSES[name].split(" ").map((word) => word.replace(/^=/u, ""));
  // Plurals with an umlaut are listed beside their singulars.
  const different = words.filter((word, i) => !words.slice(0, i).some((before) => before.slice(0, SAME) === word.slice(0, SAME)));
  return different.slice(0, MOST_WORDS).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** False of "ist" where nothing is said of anybody: such a frame is called by its predicate, and its verb is in every other sentence. */
function isNear({ actors, recipients, lacks }: NearMiss): boolean {
  return actors.length + recipients.length > 0 || !lacks.some((l) => l.what === "predicate");
}

/** Nearest first: the fewer lacks and the more sides found, the nearer; of one word and kind only the nearest frame. */
function nearest(misses: readonly NearMiss[]): readonly NearMiss[] {
  const far = (m: NearMiss): number => 2 * m.lacks.length - Math.min(1, m.actors.length) - Math.min(1, m.recipients.length);
  const seen = new Set<string>();
  return [...misses]
    .sort((a, b) => far(a) - far(b) || a.trigger.start - b.trigger.start)
    .filter((m) => {
      const key = `${m.trigger.start} ${m.kind satisfies Kind}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}
