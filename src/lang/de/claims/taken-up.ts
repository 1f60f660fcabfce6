import { type Claim, contains, kindEntry, type Quotation, type Token } from "../../../core/index.ts";
import { isOfClass } from "../frames/classes.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { recent, type Told } from "./context.ts";
import { word } from "./event.ts";
import { attributesOf, type Filler, fillersOf, unique, withCoordination } from "./fillers.ts";
import type { Match } from "./found.ts";
import type { FrameIndex } from "./frame-index.ts";
import { type Functions, functionsOf } from "./functions.ts";
import { meaningOf } from "./light-verbs.ts";
import { FURTHER } from "./objects.ts";
import { chainOf, fillVerbSlot, phraseOfClass } from "./slots.ts";

/** A claim told before, with its paragraph. */
export interface ToldClaim extends Told {
  readonly claim: Claim;
  readonly block: number;
}

/** How many sentences back the act lies that a noun takes up. */
const BACK = 2;

/**
 * What is done with an act that was told: whoever denies or admits it had a part in it; anybody may confirm it; announced, put off and
 * regretted it is by its own sides.
 */
const TAKES: readonly (readonly [Take, string])[] = [
  ["own", "bestreiten dementieren leugnen abstreiten verneinen zurückweisen einräumen zugeben eingestehen gestehen"],
  ["any", "bestätigen bekräftigen"],
  ["acts", "ankündigen zusagen zusichern versprechen"],
  ["side", "absagen abblasen verschieben vertagen bedauern"],
  // "habe es nicht gegeben": who says so stands around it.
  ["own", "geben erfolgen stattfinden"],
];
type Take = "own" | "any" | "acts" | "side";
const TAKE: ReadonlyMap<string, Take> = new Map(TAKES.flatMap(([take, verbs]) => verbs.split(" ").map((v) => [v, take] as const)));
/** Verbs that only tell that something took place: taken up is what somebody says so of. */
const OCCURS = /^(?:geben|erfolgen|stattfinden)$/u;

/** Of what is only spoken of the clause tells no time: "räumte die Lieferung am Montag ein". */
const SAYS = /^(?:own|any)$/u;

/** Words that point back to what was told ("solche Lieferungen"), name more of it ("weitere"), or any of it ("jegliche"). */
const SUCH = /^(?:solch|derartig|dies|jen)(?:e[nmrs]?)?$/u;
const ANY = /^(?:jeglich|irgendwelch|kein)(?:e[nmrs]?)?$/u;
const ARTICLE = /^(?:der|die|das|den|dem|des)$/u;

/** Parts that only tell the sort of what the first part of a compound names: "Raketentypen". */
const SORTS = /(?:gattung|art|sorte|typ|modell|kategorie|klasse|bestand|bestände)(?:e?s|e?n|e)?$/u;

/** Handing over by sending: a noun of its own for troops, so it tells of arms only where arms were told. */
const SENDING = /^(?:entsendung|zusendung|verschickung|verschiffung|versand|abgabe|übersendung)(?:en|s)?$/u;

/**
 * Acts that are told by a noun alone and taken up from what was told in the two sentences before, in the same paragraph: "Kenia liefert
 * Uganda Drohnen. Nairobi bestritt weitere Lieferungen." The noun gives the kind, or the thing it is about ("die Abgabe solcher
 * Drohnen"); the sides are those of the act told before, if there is one and no other that fits.
 * @param told what was told before and in this sentence, in the order of the text.
 * @param known what the frames have found in this sentence.
 */
export function takenUp(
  scene: Scene,
  told: readonly ToldClaim[],
  known: readonly Match[],
  quotations: readonly Quotation[],
  frames: FrameIndex,
  block: number,
): readonly Match[] {
  const acts = recent(told, scene.sentence, BACK).filter((t) => t.block === block && isWholeAct(t));
  if (acts.length === 0 || !scene.clauses.some((c) => TAKE.has(meaningOf(scene, c) ?? "-")) || asks(scene)) return [];
  const functions: Functions[] = [];
  for (const index of scene.clauses.keys()) functions.push(functionsOf(scene, index, functions, new Set()));
  return functions.flatMap((f) => {
    const take = TAKE.get(meaningOf(scene, f.clause) ?? "-");
    const noun = spokenOf(scene, f);
    if (!take || !noun || known.some((m) => m.functions.clause === f.clause)) return [];
    const match = takeUp({ scene, quotations, frames, acts }, f, noun, take);
    return match ? [match] : [];
  });
}

/** The act that the verb is about: its object, of what takes place the subject; "Lieferungen habe es nicht gegeben" has a subject "es". */
function spokenOf(scene: Scene, { clause, subject, object }: Functions): Phrase | undefined {
  if (clause.passive || clause.lemma === "erfolgen" || clause.lemma === "stattfinden") return subject;
  return clause.lemma === "geben" && subject && word(scene, subject.head) !== "es" ? subject : object;
}

const asks = ({ tokens, to }: Scene): boolean => tokens.slice(to - 2, to).some((t) => t.form === "?");

/** A deed, not an utterance, with everybody who takes part. */
function isWholeAct({ kind, actors, recipients, claim }: ToldClaim): boolean {
  const { symmetric, speechAct } = kindEntry(kind);
  return !speechAct && !claim.ends && (symmetric || recipients.length === 0 ? actors.length > 1 : actors.length > 0);
}

interface Looking {
  readonly scene: Scene;
  readonly quotations: readonly Quotation[];
  readonly frames: FrameIndex;
  readonly acts: readonly ToldClaim[];
}

function takeUp({ scene, quotations, frames, acts }: Looking, f: Functions, noun: Phrase, take: Take): Match | undefined {
  const { clause } = f;
  const pointing = pointingOf(scene, noun);
  const chain = chainOf(scene, noun);
  const heir = chain.find((p) => pointingOf(scene, p) === "such" || pointingOf(scene, p) === "further");
  const way = pointing === "definite" && heir ? pointingOf(scene, heir) : pointing;
  if (!way || clause.modal !== undefined) return undefined;
  const negated = clause.negation !== undefined;
  if (OCCURS.test(clause.lemma ?? "") ? way === "definite" : negated) return undefined;
  // "wies den Angriff zurück": repelled it.
  if (clause.lemma === "zurückweisen" && way === "definite") return undefined;
  const head = scene.tokens[noun.head] as Token;
  const said = quotations.filter((q) => q.commitment !== "uncommitted" && q.spans.some((s) => contains(s, head)));
  const source = said.flatMap((q) => q.sources).at(-1);
  if ((take === "own" || take === "any") && !source) return undefined;
  const subject = unique(fillVerbSlot(scene, f, "subj"));
  const fitting = acts.filter((t) => {
    if (t.sentence === scene.sentence && t.claim.trigger.end > (scene.tokens[clause.tokens[0] ?? 0]?.start ?? 0)) return false;
    const sides = [...t.actors, ...t.recipients].map((a) => a.code);
    const whoActs = kindEntry(t.kind).symmetric ? sides : t.actors.map((a) => a.code);
    if (take === "acts" && !all(subject, whoActs)) return false;
    if (take === "side" && !(clause.passive && subject.length === 0) && !all(subject, sides)) return false;
    const own = source?.code === undefined || sides.includes(source.code);
    if (take === "own" && !own) return false;
    // Of others' deeds only those told of are confirmed, not more of them.
    if (take === "any" && !own && way !== "definite" && way !== "such") return false;
    return frameOf(frames, scene, noun, chain, t) !== undefined && agrees(scene, noun, chain, t);
  });
  // Those who speak of it may choose between several; two that fit equally well leave it open.
  const close = fitting.filter((t) => [...t.actors, ...t.recipients].some((a) => a.code === (source?.code ?? subject[0]?.code)));
  const [one, ...rest] = close.length > 0 ? close : fitting;
  if (!one || rest.some((t) => sidesOf(t) !== sidesOf(one))) return undefined;
  const last = [one, ...rest].at(-1) as ToldClaim;
  const frame = frameOf(frames, scene, noun, chain, last) as Frame;
  const object = frame.object && (phraseOfClass(scene, chain, frame.object) ?? chain.find((p) => isSort(scene, p, frame)));
  return {
    frame,
    kind: last.kind,
    trigger: noun.head,
    functions: f,
    actors: last.actors,
    recipients: last.recipients,
    object: object || undefined,
    noun,
    carriedFrom: last.sentence,
    takenUp: { claim: last.claim, further: way === "further", said: SAYS.test(take) && !OCCURS.test(clause.lemma ?? "") },
  };
}

/** Somebody is named, and nobody but these. */
const all = (named: readonly Filler[], codes: readonly string[]): boolean => named.length > 0 && named.every((a) => codes.includes(a.code));

const sidesOf = (t: Told): string =>
  [t.kind, ...t.actors.map((a) => a.code).sort(), ">", ...t.recipients.map((a) => a.code).sort()].join(" ");

type Pointing = "such" | "further" | "any" | "definite";

/** How a noun points to what was told; a bare plural means any of it. An indefinite one points to nothing. */
function pointingOf(scene: Scene, { from, head, prep }: Phrase): Pointing | undefined {
  const before = Array.from({ length: head - from }, (_, i) => word(scene, from + i)).slice(prep === undefined ? 0 : 1);
  if (before.some((w) => SUCH.test(w))) return "such";
  if (before.some((w) => FURTHER.test(w))) return "further";
  if (before.some((w) => ANY.test(w))) return "any";
  if (before.some((w) => ARTICLE.test(w))) return "definite";
  return before.length === 0 && /(?:en|s)$/u.test(word(scene, head)) && !/(?:ung|schaft|heit|keit)$/u.test(word(scene, head))
    ? "any"
    : undefined;
}

/** The frame by which the noun tells the kind of what was told: of its things another noun decides ("die Lieferung von Möbeln"). */
function frameOf(frames: FrameIndex, scene: Scene, noun: Phrase, chain: readonly Phrase[], { kind }: ToldClaim): Frame | undefined {
  const form = word(scene, noun.head);
  const own = [...frames.noun(form)].filter((x) => x.kind === kind && !x.ends && x.attributes === undefined);
  const sent = kind === "arms-transfer" && own.length === 0 && SENDING.test(form) ? [...frames.noun("Lieferung")] : [];
  const things = chain.filter((p) => p.genitiveOf !== undefined || p.prep === "von").filter((p) => fillersOf(scene, p).length === 0);
  return [...own, ...sent.filter((x) => x.kind === kind && !x.ends)].find((frame) => {
    if (frame.unless !== undefined && phraseOfClass(scene, [noun, ...chain], frame.unless)) return false;
    if (things.length > 0) return frame.object !== undefined && things.some((p) => ofClass(scene, p, frame));
    // "Gaslieferungen" are none of arms.
    return frame.object === undefined || isWhole(form, frame) || SENDING.test(form);
  });
}

/** True if the noun is one of the frame's and no compound of it. */
const isWhole = (form: string, { nouns = "" }: Frame): boolean =>
  nouns.split(" ").some((n) => {
    const stem = n.replace("=", "");
    return form.startsWith(stem.slice(0, -1)) && form.length <= stem.length + 2;
  });

const ofClass = (scene: Scene, p: Phrase, frame: Frame): boolean =>
  frame.object !== undefined && (phraseOfClass(scene, [p], frame.object) !== undefined || isSort(scene, p, frame));

/** "Raketentypen": a sort of what the first part names. */
function isSort(scene: Scene, p: Phrase, { object }: Frame): boolean {
  const form = scene.tokens[p.head]?.form ?? "";
  const first = form.replace(SORTS, "");
  return object !== undefined && first !== form && (isOfClass(first, object) || isOfClass(first.replace(/(?:n|en|s)$/u, ""), object));
}

/** Where the noun names somebody, it is on the side where they stood; nothing else but a thing and a day hangs on it. */
function agrees(scene: Scene, noun: Phrase, chain: readonly Phrase[], { kind, actors, recipients }: ToldClaim): boolean {
  const { symmetric } = kindEntry(kind);
  const both = [...actors, ...recipients].map((a) => a.code);
  const acting = symmetric ? both : actors.map((a) => a.code);
  const acted = symmetric ? both : recipients.map((a) => a.code);
  if (!attributesOf(scene, noun).every((a) => acting.includes(a.code))) return false;
  return chain.every((p) => {
    const named = [...withCoordination(scene, p), ...attributesOf(scene, p)];
    const thing = p.genitiveOf !== undefined || p.prep === "von" || p.prep === "mit";
    // "in Aussicht stellen"
    if (named.length === 0) return thing || ASIDE.test(p.prep ?? "") || word(scene, p.head) === "aussicht";
    return named.every((a) => (/^(?:an|nach|in|für|auf|gegen)$/u.test(p.prep ?? "") ? acted : thing ? both : []).includes(a.code));
  });
}

/** Prepositions of what stands beside the verb: "am Montag", "vor der Presse". A place or a time in "in" may make it another act. */
const ASIDE = /^(?:an|vor|gegenüber)$/u;
