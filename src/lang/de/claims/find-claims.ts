import {
  type Below,
  type Claim,
  claim,
  type DerivationStep,
  type Kind,
  kindEntry,
  type Mention,
  type Quotation,
  type Sentence,
  type Span,
  type Tense,
  type Token,
} from "../../../core/index.ts";
import type { ObjectFinder } from "../actors/objects.ts";
import { quotationsBySentence } from "../quotations/by-sentence.ts";
import type { Scene } from "../quotations/scenes.ts";
import { makeScenes } from "../quotations/scenes.ts";
import { agreementsOver, unconcluded } from "./agreements.ts";
import { placeOf } from "./circumstances.ts";
import { distinct, withOneMore } from "./distinct.ts";
import { eventWord, STATES } from "./event.ts";
import type { Match, TakenUp } from "./found.ts";
import type { FrameIndex } from "./frame-index.ts";
import { matchFrames } from "./match.ts";
import { unended } from "./not-ended.ts";
import { type NamedHere, namedIn, objectOf } from "./objects.ts";
import { type VerbForms, verbOfParticiple } from "./participles.ts";
import { readParties } from "./parties.ts";
import { refused } from "./refusals.ts";
import { type ToldClaim, takenUp } from "./taken-up.ts";
import { takenUpWhole } from "./taken-up-that.ts";
import { tell } from "./tell.ts";
import { offTopic } from "./topic.ts";

/** What the claims are read with. */
export interface ClaimTools {
  readonly frames: FrameIndex;
  /** Tells the verb of an attributive participle ("das von Kanada unterzeichnete Abkommen"); without it such groups are not read. */
  readonly lexicon?: VerbForms;
  /** Tells weapons, exercises and treaties by their names; without it only nouns tell them. */
  readonly objects?: ObjectFinder;
}

/**
 * Claims of a document: every frame that finds its verb or noun with its slots filled by two actors.
 */
export function findClaims(below: Below<"claims">, tools: ClaimTools): readonly Claim[] {
  if (offTopic(below)) return [];
  const verbOf = verbOfParticiple(tools.lexicon);
  const claims: Claim[] = [];
  const told: ToldClaim[] = [];
  const bySentence = quotationsBySentence(below.sentences, below.quotations);
  const scenes = makeScenes(below);
  const partiesUpTo = readParties(scenes);
  for (const scene of scenes) {
    const sentence = below.sentences[scene.sentence] as Sentence;
    // Nobody is named, and nobody was told of who could be carried on.
    if (scene.mentions.length === 0 && told.length === 0) continue;
    let here: readonly Claim[] = [];
    const named = namedIn(scene, tools.objects);
    const quotations = bySentence[scene.sentence] ?? [];
    const nearby = actorsNear(scenes, scene.sentence);
    const found = matchFrames(
      scene,
      { quotations, told, nearby, scenes, parties: partiesUpTo(scene.sentence, told) },
      tools.frames,
      verbOf,
      named,
    );
    const add = (made: Claim | undefined): void => {
      if (!made) return;
      const before = here;
      here = withOneMore(before, made);
      if (here === before) return;
      const { kind, actors, recipients } = made;
      told.push({ kind, sentence: scene.sentence, actors, recipients, claim: made, block: sentence.block });
    };
    const matches = [...found.matches, ...agreementsOver(scene, found.matches, tools.frames)];
    for (const m of distinct(matches)) add(makeClaim(below, scene, sentence, m, quotations, named));
    const carried = [
      ...takenUp(scene, told, matches, quotations, tools.frames, sentence.block),
      ...unconcluded(scene, told, matches, tools.frames, sentence.block),
    ];
    for (const m of carried) add(makeClaim(below, scene, sentence, m, quotations, named));
    if (here.length === 0)
      for (const made of takenUpWhole(scene, { text: below.document.text, sentences: below.sentences }, told, quotations)) add(made);
    claims.push(...here);
  }
  return claims;
}

/** Sentences before a speech act in which its addressee may be named. */
const NEAR = 2;

/** Actors named in the sentence or shortly before it. */
export function actorsNear(scenes: readonly Scene[], sentence: number): ReadonlySet<string> {
  return codesOf(scenes.slice(Math.max(0, sentence - NEAR), sentence + 1).flatMap(({ mentions }) => mentions));
}

const codesOf = (mentions: readonly Mention[]): ReadonlySet<string> => new Set(mentions.flatMap((m) => [m.code, ...(m.also ?? [])]));

/** Verbs under which the noun of a speech act tells none: "wies die Kritik zurück", "strebt Unterstützung an". */
const KEEPS_UNTOLD: ReadonlySet<string> = new Set([
  "zurückweisen",
  "ablehnen",
  "bestreiten",
  "dementieren",
  "verwerfen",
  "abweisen",
  "anstreben",
  "aufgeben",
]);

function makeClaim(
  below: Below<"claims">,
  scene: Scene,
  sentence: Sentence,
  found: Match,
  quotations: readonly Quotation[],
  named: NamedHere,
): Claim | undefined {
  const consented = refused(scene, found, tell(below, scene, eventWord(found), quotations));
  const { match: m, told } = unended(scene, consented.match, consented.told);
  const { speechAct: speech } = kindEntry(m.kind);
  // Whom it is aimed at is open, and so is whether it was said at all: "sollte … aufgeben".
  const vague = speech && m.noun === undefined && m.recipients.length === 0 && told.factuality !== "CT+" && told.factuality !== "CT-";
  // What is taken up is denied, admitted, announced: in doubt nothing is told anew.
  if (m.takenUp && !told.factuality.startsWith("CT")) return undefined;
  if (vague || told.untold || (speech && m.noun && KEEPS_UNTOLD.has(m.functions.clause.lemma ?? ""))) return undefined;
  const { takenUp: taken } = m;
  const time = taken?.said ? (taken.further ? undefined : taken.claim.time) : told.time;
  const token = scene.tokens[m.trigger] as Token;
  const trigger: Span = { start: token.start, end: token.end };
  const place = placeOf(scene, m.functions, [...m.actors, ...m.recipients]);
  const object = objectOf(scene, m, named);
  const derivation: DerivationStep[] = [
    { rule: m.frame.id, says: `"${token.form}" tells ${m.kind}${m.frame.ends ? " (ends)" : ""}: ${m.frame.reason}`, span: trigger },
    ...m.actors.map((a) => ({ rule: "de.slot.actor", says: `acts: ${a.leaf} (${a.code})`, span: a.span })),
    ...m.recipients.map((a) => ({ rule: "de.slot.recipient", says: `is acted on: ${a.leaf} (${a.code})`, span: a.span })),
    ...carriedOn(below, m),
    ...object.steps,
    ...told.steps,
    ...(told.because.length > 0 ? [{ rule: "de.factuality", says: `${told.factuality} because of: ${told.because.join(", ")}` }] : []),
  ];
  return claim(below.document.text, below.sentences, {
    evidence: { start: sentence.start, end: sentence.end },
    trigger,
    kind: m.kind,
    ...(m.frame.ends && { ends: true }),
    actors: m.actors,
    recipients: m.recipients,
    sources: told.sources,
    stance: told.stance,
    factuality: told.factuality,
    tense: taken ? tenseOfTaken(taken, m.kind, told.tense) : told.tense,
    ...(time !== undefined && { time }),
    ...(place && { place }),
    ...(object.words !== undefined && { object: object.words }),
    rule: m.frame.id,
    derivation,
  });
}

/**
 * Of what lay ahead when it was told the denial lies ahead too; else a deed that is denied or admitted lies behind, whatever the tense of
 * the verb of saying ("wird dementiert").
 */
function tenseOfTaken({ claim: before, further, said }: TakenUp, kind: Kind, tense: Tense): Tense {
  if (before.tense === "future" && !further) return "future";
  return said && !STATES.has(kind) ? "past" : tense;
}

/** Where the sides come from that the sentence does not name. */
function carriedOn({ document: { text }, sentences }: Below<"claims">, { carriedFrom, takenUp: taken }: Match): readonly DerivationStep[] {
  if (taken) {
    const { evidence, trigger } = taken.claim;
    return [{ rule: "de.taken-up", says: `parties carried from "${text.slice(trigger.start, trigger.end)}", told before`, span: evidence }];
  }
  if (carriedFrom === undefined) return [];
  return [{ rule: "de.context", says: "actors carried on from an earlier sentence", span: spanOfSentence(sentences, carriedFrom) }];
}

function spanOfSentence(sentences: readonly Sentence[], index: number): Span {
  const { start, end } = sentences[index] as Sentence;
  return { start, end };
}
