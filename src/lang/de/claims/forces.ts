import { type Kind, kindEntry } from "../../../core/index.ts";
import { isOfClass } from "../frames/classes.ts";
import type { Slot } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { attributesOf, type Filler, fillersOf, fillersOfMention, withCoordination } from "./fillers.ts";
import type { Opening, Surroundings } from "./found.ts";
import type { Functions } from "./functions.ts";
import { relativePronoun } from "./relative.ts";
import { chainOf } from "./slots.ts";

/** Kinds in which the forces of a state act for it, whoever commands them. */
const FORCE: ReadonlySet<Kind> = new Set<Kind>(["attack", "conquest", "coercion", "deployment"]);

/**
 * Whose forces act: "ein Schiff der kenianischen Küstenwache rammte …", "kenianische Jets, die in den Luftraum eindrangen". Planes, ships
 * and crews are nobody themselves; what stands beside their name says for whom they act.
 */
export function nationOfForces(
  scene: Scene,
  f: Functions,
  all: readonly Functions[],
  kind: Kind,
  slot: Slot,
  said: readonly Filler[],
): readonly Filler[] {
  if (!FORCE.has(kind) || (slot !== "subj" && slot !== "csubj")) return [];
  if (isOneself(scene, f)) return said;
  const phrase = actingPhrase(scene, f, all);
  if (!phrase || !isOfClass(scene.tokens[phrase.head]?.form ?? "", "arms")) return [];
  const own = attributesOf(scene, phrase);
  return own.length > 0 ? own : ownerBehind(scene, phrase);
}

/** "bestätigte das Militär, es habe …", "man habe zwei Flugzeuge abgeschossen": in reported speech whoever speaks means its own side. */
function isOneself({ tokens }: Scene, { clause, carriedSubject }: Functions): boolean {
  if (clause.passive || clause.mood !== "Sub" || carriedSubject.length > 0) return false;
  return clause.tokens.slice(0, 2).some((t) => /^(?:es|man)$/u.test(tokens[t]?.form ?? ""));
}

/** The phrase of who acts: subject, agent of a passive, antecedent of a relative pronoun, subject shared with the clause before. */
function actingPhrase(scene: Scene, f: Functions, all: readonly Functions[]): Phrase | undefined {
  const { clause } = f;
  if (clause.passive) return f.phrases.find((p) => p.prep === "von" || p.prep === "durch");
  if (f.subject) return f.subject;
  const relative = relativePronoun(scene, clause);
  if (relative) return relative.role === "subject" ? relative.phrase : undefined;
  const before = all.find((x) => clause.parent !== undefined && x.clause === scene.clauses[clause.parent]);
  return clause.type === "main" && before?.clause.type === "main" && !before.clause.passive ? before.subject : undefined;
}

/** "Stellungen der Hisbollah", "Soldaten aus Kenia", "Einheiten der kenianischen Marine": who owns, right behind the noun. */
function ownerBehind(scene: Scene, phrase: Phrase, preps = /^(?:von|aus)$/u): readonly Filler[] {
  const [next] = chainOf(scene, phrase);
  if (!next || (next.genitiveOf === undefined && !preps.test(next.prep ?? ""))) return [];
  const named = withCoordination(scene, next);
  return named.length > 0 ? named : attributesOf(scene, next);
}

/**
 * Somebody whose people or things stand in a place of the recipient: "Zölle auf chinesische Autos", "Angriffe auf Stellungen der
 * Hisbollah", "unter Beschuss geraten" of a border post.
 */
export function belonging(
  scene: Scene,
  { noun, functions, frame, object }: Pick<Opening, "noun" | "functions" | "frame" | "object">,
  slot: Slot,
): readonly Filler[] {
  const places = noun || !MEASURES.has(frame.kind) ? [] : borneBy(scene, functions, object, slot);
  for (const p of [...placesFor(scene, noun, functions, slot), ...places]) {
    if (!p || p === noun || fillersOf(scene, p).length > 0) continue;
    const head = scene.tokens[p.head]?.form ?? "";
    // "kritisierte die Kenia-Reise": where to, not whose.
    if (isOfClass(head, "journey")) continue;
    const found = [attributesOf(scene, p), heldBy(scene, p)].find((x) => x.length > 0);
    if (found) return found;
    const struck = isOfClass(head, "target") || isOfClass(head, "arms");
    const owner = FORCE.has(frame.kind) && struck ? ownerBehind(scene, p, /^(?:von|aus|in|auf|bei|nahe)$/u) : [];
    if (owner.length > 0) return owner;
  }
  return [];
}

/** Kinds that are aimed at those whose people bear them. */
const MEASURES: ReadonlySet<Kind> = new Set<Kind>(["sanction", "coercion"]);

/** "die Konten russischer Firmen", "verbot russischen Firmen den Kauf": people whose nation is hit. */
function borneBy(scene: Scene, f: Functions, object: Phrase | undefined, slot: Slot): readonly (Phrase | undefined)[] {
  const bare = (p: Phrase): boolean => p.prep === undefined && p.genitiveOf === undefined && p.cases.has("dat");
  if (slot === "dat") return [f.dative ?? f.phrases.find((p) => p !== f.subject && p !== f.object && p !== object && bare(p))];
  return slot === "gen" && object ? chainOf(scene, object).filter((p) => p.genitiveOf !== undefined) : [];
}

function placesFor(scene: Scene, noun: Phrase | undefined, functions: Functions, slot: Slot): readonly (Phrase | undefined)[] {
  const { clause, subject, object } = functions;
  if (slot === "obj") return noun ? [] : [clause.passive ? subject : object];
  if (slot === "cobj") return [clause.passive ? subject : object];
  if (slot === "csubj") return clause.passive ? [] : [subject];
  const chain = noun ? chainOf(scene, noun) : [];
  if (slot === "gen") return chain.filter((p) => p.genitiveOf !== undefined);
  const preps = /^[pc]:(.*)$/u.exec(slot)?.[1]?.split("/") ?? [];
  const among = slot.startsWith("c:") || !noun ? functions.phrases : chain;
  return among.filter((p) => p.prep !== undefined && preps.includes(p.prep));
}

/** "von Kenia genutzte Stützpunkte", "der von den Rebellen gehaltene Ort": who holds a place is hit there. */
function heldBy(scene: Scene, { from }: Phrase): readonly Filler[] {
  if (!HELD.test(scene.tokens[from]?.form ?? "")) return [];
  const holder = scene.phrases.find((p) => p.to === from - 1 && (p.prep === "von" || p.prep === "durch"));
  return holder ? withCoordination(scene, holder) : [];
}

const HELD = /^(?:genutzt|gehalten|kontrolliert|besetzt|beherrscht|betrieben|geführt|eingenommen)e[nmrs]?$/u;

/** "ein unter kenianischer Flagge fahrender Tanker", "unter der Flagge Kenias": the flag tells whose the ship is. */
export function flagOf(scene: Scene, { frame, functions }: Pick<Opening, "frame" | "functions">): readonly Filler[] {
  if (frame.object !== "vessels") return [];
  const { tokens } = functions.clause;
  const flag = scene.phrases.find((p) => scene.tokens[p.head]?.form === "Flagge" && tokens.includes(p.head));
  if (!flag) return [];
  const own = attributesOf(scene, flag);
  return own.length > 0 ? own : ownerBehind(scene, flag);
}

/** Verbs of reporting whose subject tells what befell itself. */
const REPORTS = /^(?:berichten|melden|beklagen|registrieren|informieren)$/u;

/**
 * Which of two at war tells it: "nach kenianischen Angaben haben ugandische Truppen einen Ort besetzt" is told by the one who lost it,
 * "zwei ugandische Drohnen seien abgeschossen worden, teilte Kenia mit" by the one who did it. It holds only between the two whom the
 * story is about, or who were told to fight before; anybody else reports from outside.
 * @param said who says it. @param side the one side that is named.
 */
export function teller(
  said: readonly Filler[],
  side: readonly Filler[],
  { frame, functions, noun }: Opening,
  scene: Scene,
  { parties, told, scenes }: Surroundings,
): readonly Filler[] {
  const { clause, subject } = functions;
  const own = noun && REPORTS.test(clause.lemma ?? "") && subject ? withCoordination(scene, subject) : [];
  const [one, more] = [own, said, accountOf(scene)].find((x) => x.length > 0) ?? [];
  const [other, another] = side;
  if (!one || more || !other || another || one.code === other.code || BODIES.test(one.code)) return [];
  if (frame.actor.includes("teller") && side.length > 0 && !isOwnDoing(scene, functions)) return [];
  const both = (codes: readonly string[]): boolean => codes.includes(one.code) && codes.includes(other.code);
  const fought = (): boolean => told.some((t) => FIGHTING.has(t.kind) && both([...t.actors, ...t.recipients].map((a) => a.code)));
  return both(parties?.two.map((p) => p.code) ?? []) || namesTwo(scenes, scene.sentence) || fought() ? [one] : [];
}

/** The text so far names two and nobody else, if only by their nationality. */
function namesTwo(scenes: Surroundings["scenes"], sentence: number): boolean {
  const named = new Set<string>();
  for (let i = 0; i <= sentence && named.size <= 2; i++)
    for (const { code } of scenes[i]?.mentions.flatMap(fillersOfMention) ?? []) named.add(code);
  return named.size === 2;
}

/** "nach Angaben aus Kampala": the seat of government behind the account tells it. */
function accountOf(scene: Scene): readonly Filler[] {
  const account = scene.phrases.find((p) => p.prep === "nach" && ACCOUNT.test(scene.tokens[p.head]?.form ?? ""));
  return account ? ownerBehind(scene, account, /^(?:aus|in)$/u) : [];
}

const ACCOUNT = /^(?:Angaben|Darstellung|Informationen|Berichten|Meldungen|Behördenangaben|Militärangaben)$/u;

const FIGHTING: ReadonlySet<Kind> = new Set<Kind>(["attack", "conquest", "rivalry", "threat", "deployment", "coercion"]);

/** Organisations report of wars that they do not fight. */
const BODIES = /^(?:UNO|EU|OSZE|AU|IAEO|IStGH|AL|OAS|ECOWAS|Ecowas|ASEAN|IGH)$/u;

/** Nobody is named who did it, or only "die Flugabwehr", "die Armee": one's own. */
function isOwnDoing(scene: Scene, { clause, phrases, subject }: Functions): boolean {
  const doer = clause.passive ? phrases.find((p) => p.prep === "von" || p.prep === "durch") : subject;
  if (!doer) return clause.passive;
  const head = scene.tokens[doer.head]?.form ?? "";
  return isOfClass(head, "arms") && attributesOf(scene, doer).length === 0 && chainOf(scene, doer).every((p) => p.genitiveOf === undefined);
}

/** True of kinds that hit a state in what is its own. */
export const hits = (kind: Kind): boolean => HITS.has(kind) && !kindEntry(kind).symmetric;

const HITS: ReadonlySet<Kind> = new Set<Kind>([
  "sanction",
  "attack",
  "coercion",
  "conquest",
  "threat",
  "accusation",
  "deployment",
  "arms-transfer",
  "aid",
]);
