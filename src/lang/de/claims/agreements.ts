import { kindEntry } from "../../../core/index.ts";
import { isOfClass } from "../frames/classes.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { recent } from "./context.ts";
import { attributesOf, unique, withCoordination } from "./fillers.ts";
import type { Match } from "./found.ts";
import type { FrameIndex } from "./frame-index.ts";
import { type Functions, functionsOf } from "./functions.ts";
import { agreementOver } from "./noun-context.ts";
import { chainOf, fillVerbSlot } from "./slots.ts";
import type { ToldClaim } from "./taken-up.ts";

/** Verbs that conclude an agreement. */
const CONCLUDES =
  /^(?:schließen|abschließen|unterzeichnen|unterschreiben|paraphieren|ratifizieren|besiegeln|treffen|vereinbaren|erzielen|aushandeln)$/u;

/**
 * A treaty is made by those whose deed it is about: "Chile unterzeichnete einen Vertrag über den Kauf italienischer Hubschrauber". The deed
 * itself lies ahead (see `isAgreedOn`), the agreement is the news.
 * @param matches what the frames have found in the sentence.
 */
export function agreementsOver(scene: Scene, matches: readonly Match[], frames: FrameIndex): readonly Match[] {
  return matches.flatMap((m) => {
    const { functions: f, noun } = m;
    const host = noun && agreementOver(scene, noun);
    const frame = signingFrame(frames, f);
    if (!host || !frame || f.clause.head === undefined || !CONCLUDES.test(f.clause.lemma ?? "") || kindEntry(m.kind).speechAct) return [];
    const sides = unique([...m.actors, ...m.recipients]);
    const told = matches.some((x) => x.kind === "treaty" && x.functions.clause === f.clause);
    const signing = fillVerbSlot(scene, f, "subj");
    // "Der Händler unterzeichnete …": a contract of his own.
    if (signing.length === 0 && !f.clause.passive) return [];
    if (told || sides.length !== 2 || host !== thingOf(f) || !signing.every((s) => sides.some((x) => x.code === s.code))) return [];
    return [
      { frame, kind: frame.kind, trigger: f.clause.head, functions: f, actors: sides, recipients: [], object: host, noun: undefined },
    ];
  });
}

/** The frame of those who sign: "between" two names both. */
const signingFrame = (frames: FrameIndex, { clause }: Functions): Frame | undefined =>
  frames.verb(clause.lemma).find((x) => x.kind === "treaty" && x.object === "instrument" && !x.ends && x.actor.includes("subj"));

/** What is acted on: the object, in the passive the subject. */
const thingOf = ({ clause, object, subject }: Functions): Phrase | undefined => (clause.passive ? subject : object);

/** How many sentences back the talks lie whose outcome is told. */
const BACK = 2;

/**
 * "Ein Vertrag sei noch nicht unterzeichnet": an agreement without parties that has not come about is the one between the two who were told
 * to be dealing with each other just before. Where other two were told of as well, nobody knows whose it is.
 */
export function unconcluded(
  scene: Scene,
  told: readonly ToldClaim[],
  known: readonly Match[],
  frames: FrameIndex,
  block: number,
): readonly Match[] {
  const acts = recent(told, scene.sentence, BACK).filter((t) => t.block === block && !kindEntry(t.kind).speechAct && isBefore(scene, t));
  if (acts.length === 0 || !scene.clauses.some((c) => c.negation !== undefined && CONCLUDES.test(c.lemma ?? ""))) return [];
  const pairs = new Set(acts.map((t) => pairOf(t)));
  const [last] = acts.slice(-1) as [ToldClaim];
  const sides = unique([...last.actors, ...last.recipients]);
  if (pairs.size !== 1 || sides.length !== 2 || !DEALS.test(last.kind)) return [];
  const functions: Functions[] = [];
  for (const index of scene.clauses.keys()) functions.push(functionsOf(scene, index, functions, new Set()));
  return functions.flatMap((f) => {
    const { clause } = f;
    const thing = clause.passive ? f.subject : undefined;
    const frame = signingFrame(frames, f);
    if (!thing || !frame || clause.head === undefined || clause.negation === undefined || !CONCLUDES.test(clause.lemma ?? "")) return [];
    if (!isOfClass(scene.tokens[thing.head]?.form ?? "", "instrument") || known.some((m) => m.functions.clause === clause)) return [];
    const named = [thing, ...chainOf(scene, thing)].flatMap((p) => [...withCoordination(scene, p), ...attributesOf(scene, p)]);
    if (!named.every((x) => sides.some((s) => s.code === x.code))) return [];
    return [
      {
        ...{ frame, kind: frame.kind, trigger: clause.head, functions: f, actors: sides, recipients: [], object: thing, noun: undefined },
        carriedFrom: last.sentence,
        takenUp: { claim: last.claim, further: true, said: false },
      },
    ];
  });
}

/** False of what the same sentence tells only after the negation. */
function isBefore({ sentence, clauses, tokens }: Scene, t: ToldClaim): boolean {
  const first = clauses.find((c) => c.negation !== undefined && CONCLUDES.test(c.lemma ?? ""))?.tokens[0];
  return t.sentence < sentence || (first !== undefined && t.claim.trigger.end <= (tokens[first]?.start ?? 0));
}

const pairOf = ({ actors, recipients }: ToldClaim): string => [...new Set([...actors, ...recipients].map((a) => a.code))].sort().join();

/** Kinds whose two sides may come to an agreement. */
const DEALS =
  /^(?:treaty|commitment|meeting|call|visit|arms-transfer|aid|training|exercise|alignment|economic-cooperation|military-cooperation)$/u;
