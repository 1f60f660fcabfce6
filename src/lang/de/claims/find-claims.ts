import {
  type Below,
  type Claim,
  claim,
  type DerivationStep,
  kindEntry,
  type Quotation,
  type Sentence,
  type Span,
  type Token,
} from "../../../core/index.ts";
import type { ObjectFinder } from "../actors/objects.ts";
import { quotationsBySentence } from "../quotations/by-sentence.ts";
import type { Scene } from "../quotations/scenes.ts";
import { makeScenes } from "../quotations/scenes.ts";
import { attribution } from "./attribution.ts";
import { placeOf, timeOf } from "./circumstances.ts";
import type { Told } from "./context.ts";
import { looksAhead } from "./control.ts";
import { distinct, toldAlready } from "./distinct.ts";
import { firmness } from "./factuality.ts";
import type { FrameIndex } from "./frame-index.ts";
import { type Match, matchesOf } from "./match.ts";
import { type NamedHere, namedIn, objectOf } from "./objects.ts";
import { type VerbForms, verbOfParticiple } from "./participles.ts";
import { offTopic } from "./topic.ts";

/**
 * Claims of a document: every frame that finds its verb or noun with its slots filled by two actors.
 * @param lexicon tells the verb of an attributive participle ("das von Kanada unterzeichnete Abkommen"); without it such groups are not read.
 * @param find tells weapons, exercises and treaties by their names; without it only nouns tell them.
 */
export function findClaims(below: Below<"claims">, frames: FrameIndex, lexicon?: VerbForms, find?: ObjectFinder): readonly Claim[] {
  if (offTopic(below)) return [];
  const verbOf = verbOfParticiple(lexicon);
  const claims: Claim[] = [];
  const told: Told[] = [];
  const bySentence = quotationsBySentence(below.sentences, below.quotations);
  for (const scene of makeScenes(below)) {
    const sentence = below.sentences[scene.sentence] as Sentence;
    // Nobody is named, and nobody was told of who could be carried on.
    if (scene.mentions.length === 0 && told.length === 0) continue;
    const here: Claim[] = [];
    const named = namedIn(scene, find);
    for (const m of distinct(matchesOf(scene, told, frames, verbOf, named))) {
      const made = makeClaim(below, scene, sentence, m, bySentence[scene.sentence] ?? [], named);
      if (!made || toldAlready(here, made)) continue;
      here.push(made);
      told.push({ kind: m.kind, sentence: scene.sentence, actors: m.actors, recipients: m.recipients });
    }
    claims.push(...here);
  }
  return claims;
}

const REJECTS: ReadonlySet<string> = new Set(["zurückweisen", "ablehnen", "bestreiten", "dementieren", "verwerfen", "abweisen"]);

function makeClaim(
  below: Below<"claims">,
  scene: Scene,
  sentence: Sentence,
  m: Match,
  quotations: readonly Quotation[],
  named: NamedHere,
): Claim | undefined {
  const firm = firmness(scene, m.functions, m.noun);
  const { speechAct: speech } = kindEntry(m.kind);
  // "wies die Kritik zurück" tells the rejection, not the criticism.
  if (firm.untold || (speech && m.noun && REJECTS.has(m.functions.clause.lemma ?? ""))) return undefined;
  const token = scene.tokens[m.trigger] as Token;
  const trigger: Span = { start: token.start, end: token.end };
  const said = attribution(
    scene,
    trigger,
    m.functions.clause,
    quotations,
    firm,
    speech && !m.noun,
    m.actors.map((a) => a.code),
  );
  const time = timeOf(below, scene, m.functions.clause);
  const place = placeOf(scene, m.functions, [...m.actors, ...m.recipients]);
  const object = objectOf(scene, m, named);
  const derivation: DerivationStep[] = [
    { rule: m.frame.id, says: `"${token.form}" tells ${m.kind}${m.frame.ends ? " (ends)" : ""}: ${m.frame.reason}`, span: trigger },
    ...m.actors.map((a) => ({ rule: "de.slot.actor", says: `acts: ${a.leaf} (${a.code})`, span: a.span })),
    ...m.recipients.map((a) => ({ rule: "de.slot.recipient", says: `is acted on: ${a.leaf} (${a.code})`, span: a.span })),
    ...(m.carriedFrom === undefined
      ? []
      : [{ rule: "de.context", says: "actors carried on from an earlier sentence", span: spanOfSentence(below.sentences, m.carriedFrom) }]),
    ...object.steps,
    ...said.steps,
    ...(firm.because.length > 0 ? [{ rule: "de.factuality", says: `${firm.factuality} because of: ${firm.because.join(", ")}` }] : []),
  ];
  return claim(below.document.text, below.sentences, {
    evidence: { start: sentence.start, end: sentence.end },
    trigger,
    kind: m.kind,
    ...(m.frame.ends && { ends: true }),
    actors: m.actors,
    recipients: m.recipients,
    sources: said.sources,
    stance: said.stance,
    factuality: said.factuality ?? firm.factuality,
    tense: firm.tense === "ongoing" && (m.frame.plans || (!m.noun && looksAhead(m.functions.clause.lemma))) ? "future" : firm.tense,
    ...(time && { time }),
    ...(place && { place }),
    ...(object.words !== undefined && { object: object.words }),
    rule: m.frame.id,
    derivation,
  });
}

function spanOfSentence(sentences: readonly Sentence[], index: number): Span {
  const { start, end } = sentences[index] as Sentence;
  return { start, end };
}
