import { type Kind, kindEntry, type Token } from "../../../core/index.ts";
import type { NounClass } from "../frames/classes.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { complete, type Told } from "./context.ts";
import { attributesOf, type Filler, standsForNobody, unique } from "./fillers.ts";
import type { FrameIndex } from "./frame-index.ts";
import { type Functions, functionsOf } from "./functions.ts";
import { type NamedHere, namedOfClass } from "./objects.ts";
import { participleGroups, type VerbOfParticiple } from "./participles.ts";
import { chainOf, fillNounSlot, fillVerbSlot, isOccupied, phraseOfClass } from "./slots.ts";

/** A frame that matched, before it is checked against its neighbours. */
export interface Match {
  readonly frame: Frame;
  readonly kind: Kind;
  readonly trigger: number;
  readonly functions: Functions;
  readonly actors: readonly Filler[];
  readonly recipients: readonly Filler[];
  readonly object: Phrase | undefined;
  /** The phrase of the trigger, if a noun tells the event. */
  readonly noun: Phrase | undefined;
  /** Sentence that an actor was carried on from. */
  readonly carriedFrom?: number;
}

/** What the matching of one sentence needs to know of it and of the sentences before. */
interface Stage {
  readonly scene: Scene;
  readonly told: readonly Told[];
  /** Of every clause of the sentence, in order. */
  readonly functions: readonly Functions[];
  readonly named: NamedHere;
}

/** Every frame that finds its verb, participle or noun in the sentence, with its slots filled. */
export function matchesOf(scene: Scene, told: readonly Told[], frames: FrameIndex, verbOf: VerbOfParticiple, named: NamedHere): Match[] {
  const groups = participleGroups(scene, verbOf);
  const nouns = scene.phrases.flatMap((phrase) =>
    [...frames.noun((scene.tokens[phrase.head] as Token).form)].map((frame) => ({ phrase, frame })),
  );
  // Most sentences have no word that a frame knows: nothing needs sorting into functions there.
  if (nouns.length === 0 && ![...scene.clauses, ...groups.map((g) => g.clause)].some((c) => frames.verb(c.lemma).length > 0)) return [];
  const functions: Functions[] = [];
  const stage: Stage = { scene, told, functions, named };
  for (const [index] of scene.clauses.entries()) functions.push(functionsOf(scene, index, functions));
  const matches: Match[] = [];
  for (const f of [...functions, ...groups]) {
    for (const frame of frames.verb(f.clause.lemma)) {
      const m = matchVerb(stage, f, frame);
      if (m) matches.push(m);
    }
  }
  for (const { phrase, frame } of nouns) {
    const m = matchNoun(stage, phrase, frame);
    if (m) matches.push(m);
  }
  return matches;
}

function matchVerb(stage: Stage, f: Functions, frame: Frame): Match | undefined {
  const { scene } = stage;
  if (f.clause.head === undefined) return undefined;
  const object = frame.object && thing(stage, frame.object === "talks" ? f.phrases : themes(f), frame.object);
  if (frame.object !== undefined && !object) return undefined;
  if (frame.unless !== undefined && phraseOfClass(scene, f.phrases.filter(isNoAccount), frame.unless)) return undefined;
  const fill = (slot: Parameters<typeof fillVerbSlot>[2]): readonly Filler[] => {
    if (slot === "adj" || slot === "gen" || slot.startsWith("p:")) {
      const theme = object ?? (f.clause.passive ? f.subject : f.object);
      const of = theme ? fillNounSlot(scene, f, theme, chainOf(scene, theme), slot) : [];
      if (of.length > 0 || !slot.startsWith("p:")) return of;
    }
    if (slot === "sub") return subjectBelow(stage, f);
    return fillVerbSlot(scene, f, slot);
  };
  const definite = object !== undefined && isDefinite(scene, object);
  return sides(stage, { frame, functions: f, trigger: f.clause.head, object, noun: undefined }, definite, fill);
}

/** First phrase of the class, or first named thing of it. */
function thing({ scene, named }: Stage, phrases: readonly Phrase[], name: NounClass): Phrase | undefined {
  return phraseOfClass(scene, phrases, name) ?? namedOfClass(named, phrases, name);
}

/** False of "nach den Worten des Ministers", which tells who says so, not what is done. */
function isNoAccount({ prep }: Phrase): boolean {
  return prep === undefined || !/^(?:nach|laut|gemäß|zufolge)$/u.test(prep);
}

/** Subject of the dass-clause that hangs on the verb. */
function subjectBelow({ scene, functions }: Stage, f: Functions): readonly Filler[] {
  const index = functions.indexOf(f);
  const below = functions.find(
    ({ clause }) =>
      clause.parent === index &&
      clause.type === "subordinate" &&
      clause.opener !== undefined &&
      scene.tokens[clause.opener]?.form === "dass",
  );
  return below ? fillVerbSlot(scene, below, "subj") : [];
}

/** Prepositions of objects; a direction ("nach", "in") is none. */
const THEME: ReadonlySet<string> = new Set(["mit", "von", "zu", "gegen", "über", "an", "auf", "vor"]);

/** What the verb acts on: its object, or its subject in the passive; a direction is none. */
function themes(f: Functions): readonly Phrase[] {
  const own = f.phrases.filter((p) => p.prep === undefined || THEME.has(p.prep));
  // What a relative pronoun stands for: "ein Vertrag, den beide schlossen".
  return f.object && !own.includes(f.object) ? [...own, f.object] : own;
}

function matchNoun(stage: Stage, phrase: Phrase, frame: Frame): Match | undefined {
  const { scene, functions } = stage;
  const f = functions.find((x) => x.clause.tokens.includes(phrase.head));
  if (!f) return undefined;
  const chain = chainOf(scene, phrase);
  const object = frame.object && (thing(stage, chain, frame.object) ?? thing(stage, [phrase], frame.object));
  if (frame.object !== undefined && !object) return undefined;
  const supported = frame.support !== undefined && (frame.support === "*" || frame.support.split(" ").includes(f.clause.lemma ?? ""));
  const fill = (slot: Parameters<typeof fillNounSlot>[4]): readonly Filler[] =>
    slot === "oadj"
      ? object
        ? attributesOf(scene, object)
        : []
      : slot.startsWith("c") && !supported
        ? []
        : fillNounSlot(scene, f, phrase, chain, slot);
  return sides(stage, { frame, functions: f, trigger: phrase.head, object, noun: phrase }, isDefinite(scene, phrase), fill);
}

/** "das Treffen", "im Abkommen", "dieser Streit": what was told before is taken up. */
function isDefinite(scene: Scene, phrase: Phrase): boolean {
  return scene.tokens
    .slice(phrase.from, phrase.head)
    .some((t) => /^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|ins|diese[mnrs]?|solche[mnrs]?)$/iu.test(t.form));
}

function sides(
  stage: Stage,
  found: Omit<Match, "actors" | "recipients" | "kind">,
  definite: boolean,
  fill: (slot: Frame["actor"][number]) => readonly Filler[],
): Match | undefined {
  const { frame } = found;
  const actors = unique(frame.actor.map(fill).find((x) => x.length > 0) ?? []);
  const others = unique(
    (frame.recipient ?? []).map((slot) => fill(slot).filter((x) => !actors.some((a) => a.code === x.code))).find((x) => x.length > 0) ?? [],
  );
  const together = kindEntry(frame.kind).symmetric || frame.mutual === true;
  if (frame.across && (actors.length === 0 || others.length === 0)) return undefined;
  if (together) {
    const all = unique([...actors, ...others]);
    // "Gespräche mit A und B": the side that talks with them is missing.
    const oneSided = actors.length === 0 && (frame.recipient ?? []).every((slot) => /^[pc]:mit$/u.test(slot) || fill(slot).length === 0);
    if (all.length >= 2 && !oneSided) return { ...found, kind: frame.kind, actors: all, recipients: [] };
  } else if (actors.length > 0 && (others.length > 0 || frame.alone)) return { ...found, kind: frame.kind, actors, recipients: others };
  if (found.noun && hasOthers(stage.scene, found.noun)) return undefined;
  if (others.length === 0 && (frame.recipient ?? []).some((slot) => isOccupied(stage.scene, found.functions, slot))) return undefined;
  const carried = complete(frame, definite, actors, others, stage.scene.sentence, stage.told);
  return carried && { ...found, kind: carried.kind, actors: carried.actors, recipients: carried.recipients, carriedFrom: carried.from };
}

/** "das Treffen der Gewerkschaften": the noun has parties of its own, who are no actors; nobody is carried on. */
function hasOthers(scene: Scene, noun: Phrase): boolean {
  return chainOf(scene, noun).some(
    (p) =>
      (p.genitiveOf !== undefined || /^(?:mit|zwischen|von)$/u.test(p.prep ?? "")) &&
      scene.tokens[p.head]?.pos === "NOUN" &&
      standsForNobody(scene, p),
  );
}
