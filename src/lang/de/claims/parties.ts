import { type Kind, kindEntry, type Mention, type Token } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { recent, type Sides, type Told } from "./context.ts";
import { type Filler, fillersOf, fillersOfMention } from "./fillers.ts";
import type { Opening, Parties, Party } from "./found.ts";

/** How many sentences back something told between two keeps the story with them. */
const NEAR = 3;

/**
 * Whom a story is about: the text up to the end of this sentence names two actors only; or two did something with each other just before,
 * and since then nobody else has come in. A third one, be it only a mediator or a capital where something takes place, leaves nothing sure.
 * @returns asked of one sentence after the other, in the order of the text: who was named so far is kept, as a long text would take the
 * square of its length to be read anew for each.
 */
export function readParties(scenes: readonly Scene[]): (sentence: number, told: readonly Told[]) => Parties | undefined {
  const last = new Map<string, Party>();
  const outright = new Set<string>();
  let before = 0;
  const named = (sentence: number): Party[] =>
    (scenes[sentence]?.mentions ?? []).flatMap((m) => {
      const parties = fillersOfMention(m).map((f) => ({ ...f, sentence }));
      if (isOutright(m)) for (const { code } of parties) outright.add(code);
      return parties;
    });
  return (sentence, told) => {
    for (; before < sentence; before++) for (const party of named(before)) last.set(party.code, party);
    const here = new Map<string, Party>();
    for (const party of named(sentence)) if (!last.has(party.code) && !here.has(party.code)) here.set(party.code, party);
    const pair = (codes: readonly string[]): Parties | undefined => {
      const [one, other] = codes.filter((c) => outright.has(c)).map((c) => here.get(c) ?? last.get(c));
      return one && other && { two: [one, other] };
    };
    if (last.size + here.size === 2) return pair([...last.keys(), ...here.keys()]);
    return pair(lastTwo(scenes, sentence, told));
  };
}

/** The two who did something with each other just before, if nobody else has come in since; else nobody. */
function lastTwo(scenes: readonly Scene[], sentence: number, told: readonly Told[]): readonly string[] {
  const before = told.findLast((t) => t.sentence < sentence);
  if (!before || sentence - before.sentence > NEAR) return [];
  const sides = [...new Set([...before.actors, ...before.recipients].map((f) => f.code))];
  const since = scenes.slice(before.sentence, sentence + 1).flatMap((s) => s.mentions.flatMap(fillersOfMention));
  return sides.length === 2 && since.every((f) => sides.includes(f.code)) ? sides : [];
}

/** "die britische Station": a nationality in passing makes nobody a party. */
const isOutright = ({ use, basis }: Mention): boolean => basis === "role" || (use !== "adjective" && use !== "compound");

/** Kinds that one of two parties does to the other, if the verb names the thing it does it with: money, weapons, a treaty, a ban. */
const DONE_TO: ReadonlySet<Kind> = new Set<Kind>(["treaty", "sanction", "aid", "arms-transfer", "training", "withdrawal", "recognition"]);

/** Frames of nouns and verbs that mean one thing only, whoever stands beside them. */
const PLAIN: ReadonlySet<string> = new Set([
  "de.treaty.instrument",
  "de.treaty.signing",
  "de.treaty.negotiation",
  "de.treaty.exit",
  "de.attack.noun",
  "de.attack.open-fire",
  "de.attack.fly",
  "de.visit.noun",
  "de.withdrawal.noun",
  "de.recognition.recognise",
  "de.deployment.move",
]);

/** Verbs of judging what others do. */
const JUDGES =
  /^(?:kritisieren|verurteilen|rügen|tadeln|loben|begrüßen|bedauern|würdigen|ablehnen|befürworten|unterstützen|beobachten|fordern|verlangen|anregen|vermitteln|vorschlagen|bewerten|nennen|bezeichnen)$/u;

/** Frame ids that are spoken of here by name. */
export const ABOUT_PARTIES: readonly string[] = [...PLAIN, "de.sanction.join"];

/**
 * One side of an act is named and the place of the other is left empty: where the story is about two, it is the other of them ("Costa
 * Rica kündigte den Vertrag" in a story about Costa Rica and Panama).
 */
export function otherParty(
  { frame, functions, actors, recipients, noun }: Opening,
  { sentence }: Scene,
  parties: Parties | undefined,
): Sides | undefined {
  const { kind } = frame;
  if (!parties || actors.length + recipients.length !== 1) return undefined;
  const together = kindEntry(kind).symmetric || frame.mutual === true;
  // "Peru kritisierte das Abkommen mit Chile": whoever judges it need not be a party to it.
  if (noun !== undefined && JUDGES.test(functions.clause.lemma ?? "")) return undefined;
  // "schloss sich den Sanktionen an": whoever joins others acts against a third.
  if (frame.id === "de.sanction.join") return undefined;
  if (!PLAIN.has(frame.id) && !(DONE_TO.has(kind) && frame.object !== undefined && frame.verbs !== undefined)) return undefined;
  if (!together && actors.length === 0) return undefined;
  const [own] = [...actors, ...recipients] as [Filler];
  const other = parties.two.find((p) => p.code !== own.code);
  if (!other || !parties.two.some((p) => p.code === own.code)) return undefined;
  // "Kanada unterzeichnete ein Abkommen, von dem Kenia nichts wusste": who comes in here only has a part of their own; but of "das
  // Abkommen mit Kenia" the one other of the sentence is the missing side.
  if (other.sentence === sentence && (noun === undefined || actors.length > 0)) return undefined;
  return together
    ? { actors: [own, other], recipients: [], from: other.sentence, kind }
    : { actors: [own], recipients: [other], from: other.sentence, kind };
}

/** Words that make an act the answer to one told before. */
const ANSWERS =
  /^(?:daraufhin|seinerseits|ihrerseits|gegenzug|vergeltung|reagieren|antworten|erwidern|revanchieren|gegenschlag|umgekehrt)$/u;

/** How many sentences back the act lies that is answered. */
const ANSWERED = 2;

/** "Israel reagierte mit Luftangriffen": an answer goes back to whoever has just done something to the one who answers. */
export function answer({ frame, functions, actors, recipients }: Opening, scene: Scene, told: readonly Told[]): Sides | undefined {
  const [one, more] = actors;
  if (!one || more || recipients.length > 0 || kindEntry(frame.kind).symmetric || !isConflict(frame.kind)) return undefined;
  const { clause } = functions;
  const words = clause.tokens.map((t) => scene.tokens[t]?.form.toLowerCase() ?? "");
  if (!ANSWERS.test(clause.lemma ?? "") && !words.some((w) => ANSWERS.test(w))) return undefined;
  const before = recent(told, scene.sentence, ANSWERED).findLast(
    (t) => isConflict(t.kind) && t.recipients.some((r) => r.code === one.code) && t.actors.length === 1 && t.actors[0]?.code !== one.code,
  );
  return before && { actors, recipients: before.actors, from: before.sentence, kind: frame.kind };
}

const isConflict = (kind: Kind): boolean => /^(?:attack|sanction|coercion|deployment|conquest|accusation|threat|protest)$/u.test(kind);

/** How many sentences back "sie" and "man" reach for those who did something together. */
const JOINT = 2;

/** Nouns for those who negotiate, in the plural. */
const SIDES =
  /^(?:länder|staaten|seiten|nachbarn|nachbarländer|nachbarstaaten|regierungen|\p{L}*minister|ministerinnen|präsidenten|staatschefs|regierungschefs|staatsführer|politiker|unterhändler|delegationen|parteien|konfliktparteien|kriegsparteien)$/u;

/**
 * "Sie unterzeichneten ein Memorandum", "Man habe vereinbart …": who does together what takes two, and has no name in this sentence, is
 * who was told to do something together just before, else the only two whom the sentence before names.
 */
export function joint(
  { frame, functions, actors, recipients, noun }: Opening,
  scenes: readonly Scene[],
  scene: Scene,
  told: readonly Told[],
): Sides | undefined {
  if (noun !== undefined || actors.length + recipients.length > 0 || !(kindEntry(frame.kind).symmetric || frame.mutual)) return undefined;
  const { clause, subject } = functions;
  if (!subject || clause.passive || fillersOf(scene, subject).length > 0) return undefined;
  const head = scene.tokens[subject.head] as Token;
  const form = head.form.toLowerCase();
  const plural = clause.finite !== undefined && scene.tokens[clause.finite]?.morph?.Number === "Plur";
  const definite = /^(?:die|beide)$/u.test(scene.tokens[subject.from]?.form.toLowerCase() ?? "") && subject.head === subject.from + 1;
  const fits = form === "man" || (plural && ((form === "sie" && head.pos === "PRON") || (definite && SIDES.test(form))));
  if (!fits) return undefined;
  const before = recent(told, scene.sentence, JOINT).findLast((t) => t.sentence < scene.sentence);
  if (before && before.recipients.length === 0 && before.actors.length === 2 && TOGETHER.test(before.kind))
    return { actors: before.actors, recipients: [], from: before.sentence, kind: frame.kind };
  if (form === "man") return undefined;
  const last = scenes[scene.sentence - 1];
  const named = last ? distinctCodes(last.mentions) : [];
  return named.length === 2 ? { actors: named, recipients: [], from: scene.sentence - 1, kind: frame.kind } : undefined;
}

const TOGETHER =
  /^(?:meeting|call|treaty|commitment|withdrawal|alignment|exercise|joint-operation|rivalry|attack|accusation|economic-cooperation|military-cooperation)$/u;

const distinctCodes = (mentions: readonly Mention[]): Filler[] => [
  ...new Map(mentions.flatMap(fillersOfMention).map((f) => [f.code, f])).values(),
];
