import {
  type Below,
  type Claim,
  claim,
  type DerivationStep,
  type Kind,
  kindEntry,
  type Quotation,
  type Sentence,
  type Span,
  type Token,
} from "../../../core/index.ts";
import type { Frame } from "../frames/frame.ts";
import { opening, type Phrase } from "../phrases/find-phrases.ts";
import { quotationsBySentence } from "../quotations/by-sentence.ts";
import { makeScenes } from "../quotations/find-quotations.ts";
import type { Scene } from "../quotations/speaker.ts";
import { attribution } from "./attribution.ts";
import { placeOf, timeOf } from "./circumstances.ts";
import { complete, type Told } from "./context.ts";
import { looksAhead } from "./control.ts";
import { firmness } from "./factuality.ts";
import { attributesOf, type Filler, standsForNobody, unique } from "./fillers.ts";
import type { FrameIndex } from "./frame-index.ts";
import { type Functions, functionsOf } from "./functions.ts";
import { chainOf, fillNounSlot, fillVerbSlot, isOccupied, phraseOfClass } from "./slots.ts";
import { offTopic } from "./topic.ts";

/** A frame that matched, before it is checked against its neighbours. */
interface Match {
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
}

/** Claims of a document: every frame that finds its verb or noun with its slots filled by two actors. */
export function findClaims(below: Below<"claims">, frames: FrameIndex): readonly Claim[] {
  if (offTopic(below)) return [];
  const claims: Claim[] = [];
  const told: Told[] = [];
  const bySentence = quotationsBySentence(below.sentences, below.quotations);
  for (const scene of makeScenes(below)) {
    const sentence = below.sentences[scene.sentence] as Sentence;
    const here: Claim[] = [];
    for (const m of distinct(matchesOf(scene, told, frames))) {
      const made = makeClaim(below, scene, sentence, m, bySentence[scene.sentence] ?? []);
      if (!made || toldAlready(here, made)) continue;
      here.push(made);
      told.push({ kind: m.kind, sentence: scene.sentence, actors: m.actors, recipients: m.recipients });
    }
    claims.push(...here);
  }
  return claims;
}

function matchesOf(scene: Scene, told: readonly Told[], frames: FrameIndex): Match[] {
  const functions: Functions[] = [];
  const stage: Stage = { scene, told, functions };
  for (const [index] of scene.clauses.entries()) functions.push(functionsOf(scene, index, functions));
  const matches: Match[] = [];
  for (const f of functions) {
    for (const frame of frames.verb(f.clause.lemma)) {
      const m = matchVerb(stage, f, frame);
      if (m) matches.push(m);
    }
  }
  for (const phrase of scene.phrases) {
    for (const frame of frames.noun((scene.tokens[phrase.head] as Token).form)) {
      const m = matchNoun(stage, phrase, frame);
      if (m) matches.push(m);
    }
  }
  return matches;
}

function matchVerb(stage: Stage, f: Functions, frame: Frame): Match | undefined {
  const { scene } = stage;
  if (f.clause.head === undefined) return undefined;
  const object =
    frame.object === undefined ? undefined : phraseOfClass(scene, frame.object === "talks" ? f.phrases : themes(f), frame.object);
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
  const object =
    frame.object === undefined ? undefined : (phraseOfClass(scene, chain, frame.object) ?? phraseOfClass(scene, [phrase], frame.object));
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

/** Kinds that say little; beside a narrower kind with the same actors in one clause they say nothing more. */
const GENERIC: ReadonlySet<string> = new Set(["commitment", "endorsement", "alignment", "meeting"]);

/**
 * Within one clause one happening is told once: of two frames of one kind with the same sides the verb's stands, then the
 * earlier; a frame that found both sides beats one that found one; a generic kind yields to a narrower one.
 */
function distinct(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const order = [...matches].sort(
    (a, b) =>
      Number(a.noun !== undefined) - Number(b.noun !== undefined) || b.recipients.length - a.recipients.length || a.trigger - b.trigger,
  );
  for (const m of order)
    if (!kept.some((k) => k.functions === m.functions && (sidesOf(k) === sidesOf(m) || sameTrigger(k, m)))) kept.push(m);
  return kept
    .filter((m) => !GENERIC.has(m.kind) || !kept.some((k) => !GENERIC.has(k.kind) && k.functions === m.functions && who(k) === who(m)))
    .sort((a, b) => a.trigger - b.trigger);
}

const codesOf = (side: readonly { readonly code: string }[]): string =>
  side
    .map((a) => a.code)
    .sort()
    .join(",");
const who = (m: Match): string => codesOf([...m.actors, ...m.recipients]);
const sidesOf = (m: Pick<Match, "kind" | "frame" | "actors" | "recipients">): string =>
  [m.kind, m.frame.ends ?? "", codesOf(m.actors), codesOf(m.recipients)].join(" ");
const sameTrigger = (k: Match, m: Match): boolean =>
  k.trigger === m.trigger && (k.kind === m.kind || (m.recipients.length === 0 && k.recipients.length > 0));

/**
 * True if the sentence has told the same already: same kind and sides, as firmly, at the same time, by the same source. What
 * differs in any of these is a claim of its own: "laut Kiew hat …; laut Moskau hat … nicht".
 */
function toldAlready(made: readonly Claim[], c: Claim): boolean {
  const key = (x: Claim): string =>
    [
      x.kind,
      x.ends ?? "",
      codesOf(x.actors),
      codesOf(x.recipients),
      x.factuality,
      x.tense,
      x.time ?? "",
      x.sources.at(-1)?.name ?? "",
      x.stance,
    ].join("|");
  return made.some((m) => key(m) === key(c));
}

const REJECTS: ReadonlySet<string> = new Set(["zurückweisen", "ablehnen", "bestreiten", "dementieren", "verwerfen", "abweisen"]);

function makeClaim(
  below: Below<"claims">,
  scene: Scene,
  sentence: Sentence,
  m: Match,
  quotations: readonly Quotation[],
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
  const derivation: DerivationStep[] = [
    { rule: m.frame.id, says: `"${token.form}" tells ${m.kind}${m.frame.ends ? " (ends)" : ""}: ${m.frame.reason}`, span: trigger },
    ...m.actors.map((a) => ({ rule: "de.slot.actor", says: `acts: ${a.leaf} (${a.code})`, span: a.span })),
    ...m.recipients.map((a) => ({ rule: "de.slot.recipient", says: `is acted on: ${a.leaf} (${a.code})`, span: a.span })),
    ...(m.carriedFrom === undefined
      ? []
      : [{ rule: "de.context", says: "actors carried on from an earlier sentence", span: spanOfSentence(below.sentences, m.carriedFrom) }]),
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
    ...(m.object && { object: phraseText(scene, m.object) }),
    rule: m.frame.id,
    derivation,
  });
}

function spanOfSentence(sentences: readonly Sentence[], index: number): Span {
  const { start, end } = sentences[index] as Sentence;
  return { start, end };
}

function phraseText(scene: Scene, phrase: Phrase): string {
  return scene.text.slice((scene.tokens[opening(scene.tokens, phrase)] as Token).start, (scene.tokens[phrase.to] as Token).end);
}
