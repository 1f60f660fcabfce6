import { type Kind, kindEntry } from "../../../core/index.ts";
import { isOfClass } from "../frames/classes.ts";
import type { Frame, Slot } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { type Filler, fillersOf, fillersOfMention, standsForNobody, unique } from "./fillers.ts";
import type { Opening } from "./found.ts";
import type { Functions } from "./functions.ts";
import { chainOf, isOccupied } from "./slots.ts";

/**
 * Whom a speech act is aimed at where it stands in none of the frame's places: anywhere in the sentence ("schalt das Verhalten, das Kenia
 * zeige"), or understood ("Caracas fordert nun Genugtuung"). The one other actor that the sentence names is it; with several, or with one in
 * the sentences before, the addressee stays open; if nobody else is named near, nothing is told.
 */
export function addressee(
  scene: Scene,
  all: readonly Functions[],
  nearby: ReadonlySet<string>,
  { frame, functions, noun, actors, recipients }: Opening,
): readonly Filler[] | undefined {
  if (!isUttered(frame.kind) || actors.length === 0 || recipients.length > 0 || noun !== undefined) return undefined;
  if (frame.kind === "protest" || MATERIAL.test(functions.clause.lemma ?? "") || frame.actor.includes("said")) return undefined;
  const { clause } = functions;
  // "das von Kenia unterstützte Vorhaben", "vorwerfen, … zu unterstützen": told in passing.
  if (clause.type === "infinitive" || clause.type === "fragment") return undefined;
  // "zeigte sich besorgt", "ist verantwortlich": a feeling or a quality is aimed at nobody.
  if (frame.adjectives !== undefined || (frame.predicate === "angry" && clause.lemma !== "reagieren")) return undefined;
  if (isAimedElsewhere(scene, functions, frame)) return undefined;
  // "ein Anschlag droht": with nothing that is threatened, the verb only tells what may come.
  if (frame.kind === "threat" && !functions.phrases.some((p) => p.prep === "mit") && !hasComplement(scene, functions)) return undefined;
  if (isAtHome(scene, functions, actors)) return undefined;
  if (actors.some((a) => isPrivate(scene, functions, a))) return undefined;
  const own = new Set(actors.map((a) => a.code));
  // "empfahl, mit Kenia zu verhandeln": advice is given to whom the dative names; who else is named is spoken of.
  if (ADVISES.test(clause.lemma ?? "") && isDative(frame)) return [...nearby].some((code) => !own.has(code)) ? [] : undefined;
  if (![...nearby].some((code) => !own.has(code))) return undefined;
  if (isUnresolved(scene, functions, frame)) return [];
  const others = unique(
    scene.mentions.filter((m) => m.use !== "compound" && mayBeMeant(scene, all, functions, m.tokens[0])).flatMap(fillersOfMention),
  ).filter(({ code }) => !own.has(code));
  if (others.length === 1 && !isBystander(scene, others[0] as Filler, frame.kind)) return others;
  // A promise needs whom it is made to; people and their works are praised every day.
  const daily = frame.kind === "endorsement" || OPINES.test(functions.clause.lemma ?? "");
  return frame.kind === "commitment" || (daily && others.length === 0) ? undefined : [];
}

const ADVISES = /^(?:empfehlen|raten|anraten|anregen)$/u;
const isDative = ({ recipient = [] }: Frame): boolean => recipient.includes("dat");

/** Verbs of holding an opinion, about anything: "sieht die Gefahr". */
const OPINES = /^(?:sehen|halten|betrachten|ansehen|werten|bewerten|einstufen|finden|empfinden)$/u;

/** Verbs that also tell of money and deeds: without whom they are aimed at they take no stand. */
const MATERIAL = /^(?:unterstützen|stützen|fördern|helfen|decken|sichern|garantieren|erwarten|anfordern)$/u;

/** Speech acts, and promises, which are aimed at somebody as well. */
const isUttered = (kind: Kind): boolean => kindEntry(kind).speechAct || kind === "commitment";

/** Places of the frame that only people fill: whom a verb of asking asks, to whom something is said. */
const PEOPLE: ReadonlySet<Slot> = new Set<Slot>(["dat", "p:von", "p:an", "p:bei", "p:gegenüber"]);

/**
 * "dankte den Zuschauern", "bat den Trainer um Geduld", "verlangt von den Eltern Geld": it is aimed at people who are no actor, or are the
 * performer's own ("das kenianische Parlament bat die kenianische Regierung").
 */
function isAimedElsewhere(scene: Scene, functions: Functions, { kind, object, recipient = [] }: Frame): boolean {
  const asked = kind === "request" && object === undefined && recipient[0] === "obj";
  const isSomebody = (p: Phrase | undefined): boolean => p !== undefined && fillersOf(scene, p).length > 0;
  return recipient.some((slot) => {
    if (slot === "obj")
      return (
        isSomebody(functions.object) ||
        (asked && !isParty(scene, functions.object) && (isOccupied(scene, functions, slot) || isStranger(scene, functions.object)))
      );
    if (slot === "dat" && isSomebody(functions.dative)) return true;
    if (slot === "dat" && isParty(scene, functions.dative)) return false;
    if (slot.startsWith("p:") && functions.phrases.some((p) => p.prep === slot.slice(2) && isParty(scene, p))) return false;
    return (slot === "dat" || (object === undefined && PEOPLE.has(slot))) && isOccupied(scene, functions, slot);
  });
}

/** True if the addressee stands in its place, and only the context tells who it is; nobody else of the sentence is meant then. */
function isUnresolved(scene: Scene, functions: Functions, { object, recipient = [] }: Frame): boolean {
  return recipient.some((slot) => {
    if (slot === "obj")
      return object === undefined && isParty(scene, functions.object) && fillersOf(scene, functions.object as Phrase).length === 0;
    if (slot === "dat") return isParty(scene, functions.dative) && fillersOf(scene, functions.dative as Phrase).length === 0;
    return (
      slot.startsWith("p:") &&
      functions.phrases.some((p) => p.prep === slot.slice(2) && isParty(scene, p) && fillersOf(scene, p).length === 0)
    );
  });
}

/** "forderte das Land auf", "warf dem Nachbarn vor", "rief alle Seiten auf": a state that only the context names. */
const isParty = (scene: Scene, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  /^(?:Land|Landes|Nachbarland|Nachbarn?|Nachbarstaat|Nachbarstaaten|Nachbarländern?|Seiten?|Konfliktparteien|Kriegsparteien|Streitparteien|Amtskollegen|Verbündeten|Staaten|Ländern?|Staatengemeinschaft|Weltgemeinschaft|Gemeinschaft)$/u.test(
    scene.tokens[phrase.head]?.form ?? "",
  );

/** "bat Müller": a name that is no actor's. */
const isStranger = (scene: Scene, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && scene.tokens[phrase.head]?.pos === "PROPN" && fillersOf(scene, phrase).length === 0;

/**
 * "fordert mehr Hilfe für Kenia", "drängt auf ein Ende des Krieges in Uganda", "bei der Vermittlung der UNO", "rief zu Sanktionen gegen
 * Kenia auf": somebody is spoken of, not to.
 */
function isBystander(scene: Scene, { span }: Filler, kind: Kind): boolean {
  let phrase = scene.phrases.find((p) => (scene.tokens[p.from]?.start ?? 0) <= span.start && span.end <= (scene.tokens[p.to]?.end ?? 0));
  if (kind === "request" && phrase?.prep === "gegen") return true;
  if (phrase?.genitiveOf !== undefined) {
    phrase = scene.phrases[phrase.genitiveOf];
    if (/^(?:bei|nach|vor|während|seit|in)$/u.test(phrase?.prep ?? "")) return true;
    return false;
  }
  return phrase?.prep !== undefined && !/^(?:von|durch|aus|an|gegenüber|mit|gegen)$/u.test(phrase.prep);
}

/** "lehnt den Vorschlag der Opposition ab", "kritisierte den Streik", "das Gericht verwarf den Antrag": it is a matter at home. */
function isAtHome(scene: Scene, { phrases, subject }: Functions, actors: readonly Filler[]): boolean {
  const acting = subject ? [subject, ...chainOf(scene, subject)] : [];
  const meant = phrases.filter((p) => (p.prep === undefined || ABOUT.test(p.prep)) && !acting.includes(p));
  return (
    actors.some(({ leaf }) => ORGANS.test(leaf)) ||
    meant.some((p) => isOfClass(scene.tokens[p.head]?.form ?? "", "domestic") && standsForNobody(scene, p) && !isTheirs(scene, p))
  );
}

/** "die Freilassung ihrer Bürger": one's own people, in another's hands. */
const isTheirs = ({ tokens }: Scene, { genitiveOf, from }: Phrase): boolean =>
  genitiveOf !== undefined && /^(?:seiner|ihrer|unserer)$/u.test(tokens[from]?.form ?? "");

/** Prepositions of what a speech act is about; a place ("im Parlament") is none. */
const ABOUT = /^(?:von|an|gegen|mit|auf|um|zu|über)$/u;

/** Organs that deal with people, not with states. */
const ORGANS = /(?:gericht|staatsanw[aä]lt|polizei|justiz|feuerwehr|verband|gesundheitsamt|zentralbank)/iu;

/** An infinitive or a clause with "dass" hangs on the clause. */
function hasComplement({ clauses }: Scene, { clause }: Functions): boolean {
  return clauses.some((c) => c.parent !== undefined && clauses[c.parent] === clause && c.type !== "relative");
}

/** "ein Spanier", "die Ukrainerin": one person, who speaks for nobody else. */
function isPrivate({ mentions, tokens }: Scene, { clause }: Functions, { span }: Filler): boolean {
  const demonym = mentions.some(({ start, use }) => start === span.start && use === "demonym");
  return demonym && clause.finite !== undefined && tokens[clause.finite]?.morph?.Number === "Sing";
}

/**
 * True if the word stands in the clause, behind its performer's own phrase, or in a clause that completes it ("dass", "ob", an infinitive).
 * Others have their own story: "Manila mahnt, Hanoi schweigt". Who only says so ("laut Oslo") is not meant either.
 */
function mayBeMeant(scene: Scene, all: readonly Functions[], own: Functions, token: number): boolean {
  const f = all.find(({ clause }) => clause.tokens.includes(token));
  if (!f) return false;
  const phrase = f.phrases.find((p) => p.from <= token && token <= p.to);
  // None: it stands in a participle group, "das von Kenia angegriffene Uganda".
  if (!phrase || /^(?:laut|nach|zufolge|gemäß)$/u.test(phrase.prep ?? "")) return false;
  if (f === own) return !(own.subject && (phrase === own.subject || belongsTo(scene, own.subject, phrase)));
  if (f.clause.parent === undefined || scene.clauses[f.clause.parent] !== own.clause) return false;
  const opener = f.clause.opener === undefined ? "" : (scene.tokens[f.clause.opener]?.form ?? "");
  return f.clause.type === "infinitive" || /^(?:dass|ob|wie|was|wenn)$/u.test(opener);
}

/** True if the phrase hangs on the subject. "wirft Kenia der ugandischen Armee vor": behind a bare name what looks like a genitive is a dative. */
function belongsTo(scene: Scene, subject: Phrase, phrase: Phrase): boolean {
  const name = scene.mentions.some((m) => m.use === "name" && m.tokens[1] === subject.to);
  return chainOf(scene, subject).includes(phrase) && !(name && phrase.genitiveOf !== undefined);
}
