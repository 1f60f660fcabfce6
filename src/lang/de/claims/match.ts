import { type Clause, type Kind, kindEntry, type Token } from "../../../core/index.ts";
import type { NounClass } from "../frames/classes.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import { addressee } from "./addressee.ts";
import { complete, eventOf } from "./context.ts";
import { intends } from "./control.ts";
import { attributesOf, type Filler, fillersOf, standsForNobody, unique } from "./fillers.ts";
import { belonging, flagOf, hits, nationOfForces, teller } from "./forces.ts";
import type { Found, Match, Opening, Surroundings } from "./found.ts";
import type { FrameIndex } from "./frame-index.ts";
import { type Functions, functionsOf } from "./functions.ts";
import { type NamedHere, namedOfClass } from "./objects.ts";
import { doers, MAKES, namedBehind, partakers, possessors, quarrellers } from "./owners.ts";
import { participleGroups, type VerbOfParticiple } from "./participles.ts";
import { answer, joint, otherParty } from "./parties.ts";
import { says } from "./predicate.ts";
import { actsElsewhere, demands, quotedSubject, speakerHere, speakerOf, speaksOfItself } from "./quoted.ts";
import { chainOf, fillNounSlot, fillVerbSlot, isOccupied, phraseOfClass } from "./slots.ts";

/** What the matching of one sentence needs to know of it and of the sentences before. */
interface Stage extends Surroundings {
  readonly scene: Scene;
  /** Of every clause of the sentence, in order. */
  readonly functions: readonly Functions[];
  /** Participle groups: "die von Kanada angekündigte Lieferung". */
  readonly groups: readonly Functions[];
  readonly named: NamedHere;
}

/** Every frame that finds its verb, participle or noun in the sentence, with its slots filled or left open. */
export function matchFrames(scene: Scene, around: Surroundings, frames: FrameIndex, verbOf: VerbOfParticiple, named: NamedHere): Found {
  const groups = participleGroups(scene, verbOf);
  const nouns = scene.phrases.flatMap((phrase) =>
    [...frames.noun((scene.tokens[phrase.head] as Token).form)].map((frame) => ({ phrase, frame })),
  );
  const adjectives = predicatesOf(scene, frames);
  const known = (c: Clause): boolean => frames.verb(c.lemma).length > 0 || frames.modal(c.modal).length > 0;
  // Most sentences have no word that a frame knows: nothing needs sorting into functions there.
  if (nouns.length + adjectives.length === 0 && ![...scene.clauses, ...groups.map((g) => g.clause)].some(known))
    return { matches: [], openings: [] };
  const functions: Functions[] = [];
  const stage: Stage = { ...around, scene, functions, groups, named };
  // "nach dem von Kanada ausgehandelten Plan zieht …": what belongs to the participle is no part of the clause.
  const inside = new Set(groups.flatMap((g) => g.phrases.filter((p) => p !== g.subject)));
  for (const [index] of scene.clauses.entries()) functions.push(functionsOf(scene, index, functions, inside));
  const matches: Match[] = [];
  const openings: Opening[] = [];
  const add = (found: Match | Opening | undefined): void => {
    if (!found) return;
    if ("kind" in found) matches.push(found);
    else openings.push(found);
  };
  for (const f of [...functions, ...groups])
    for (const frame of [...frames.verb(f.clause.lemma), ...frames.modal(f.clause.modal)]) add(matchVerb(stage, f, frame));
  for (const { token, frame } of adjectives) {
    const f = functions.find(({ clause }) => clause.tokens.includes(token));
    // "ist seit Monaten gespannt": the participle is the clause's own verb.
    if (f && (isCopula(f.clause.lemma) || (f.clause.passive && token === f.clause.head))) add(matchVerb(stage, f, frame, token));
  }
  for (const { phrase, frame } of nouns) add(matchNoun(stage, phrase, frame));
  return { matches: matches.filter((m) => !toldByGroup(groups, matches, m)), openings };
}

/** "das von Kenia und Uganda unterzeichnete Abkommen": the participle has told what its noun would tell again. */
function toldByGroup(groups: readonly Functions[], matches: readonly Match[], { noun, kind }: Match): boolean {
  return (
    noun !== undefined &&
    matches.some((v) => v.noun === undefined && v.kind === kind && v.functions.subject === noun && groups.includes(v.functions))
  );
}

/** Adjectives without an ending that a frame knows. */
function predicatesOf({ tokens, from, to }: Scene, frames: FrameIndex): { readonly token: number; readonly frame: Frame }[] {
  const found: { token: number; frame: Frame }[] = [];
  for (let token = from; token < to; token++) {
    const { xpos, pos, form } = tokens[token] as Token;
    if (xpos === "ADJD" || xpos === "ADV" || xpos === "PTKVZ" || (pos === "VERB" && xpos === "PART"))
      for (const frame of frames.adjective(form)) found.push({ token, frame });
  }
  return found;
}

/** Verbs that an adjective makes a predicate with; a participle ("ist verbündet") is its clause's own verb. */
function isCopula(lemma: string | undefined): boolean {
  return (
    lemma === undefined ||
    /^(?:sein|werden|bleiben|zeigen|erklären|bereiterklären|geben|wirken|machen|gelten)$|(?:bünden|feinden|freunden|streiten)$/u.test(lemma)
  );
}

/** @param trigger the word that tells it, if that is not the verb itself. */
function matchVerb(stage: Stage, f: Functions, frame: Frame, trigger = f.clause.head): Match | Opening | undefined {
  const { scene } = stage;
  if (trigger === undefined) return undefined;
  if (frame.modals !== undefined && !demands(stage, f)) return undefined;
  // "Israel verteidigte sich": nobody else is backed.
  if (frame.kind === "endorsement" && SELF.test(f.clause.lemma ?? "") && f.clause.tokens.some((t) => scene.tokens[t]?.form === "sich"))
    return undefined;
  if (frame.predicate !== undefined && !says(scene, f, frame.predicate)) return undefined;
  // "griff ihn scharf an", one minister another: in words.
  if (frame.kind === "attack" && /^(?:angreifen|attackieren)$/u.test(f.clause.lemma ?? "") && says(scene, f, "verbal")) return undefined;
  const object = frame.object && thing(stage, frame.object === "talks" ? f.phrases : themes(scene, f), frame.object);
  if (frame.object !== undefined && !object) return undefined;
  // "wies Berichte über eine Lieferung zurück": what is turned down is the report.
  if (frame.kind === "rejection" && object?.prep === "über") return undefined;
  if (frame.unless !== undefined && phraseOfClass(scene, f.phrases.filter(isNoAccount), frame.unless)) return undefined;
  const fill = (slot: Parameters<typeof fillVerbSlot>[2]): readonly Filler[] => {
    if (slot === "adj" || slot === "gen" || slot.startsWith("p:")) {
      const theme = object ?? (f.clause.passive ? f.subject : f.object);
      const of = theme ? fillNounSlot(scene, f, theme, chainOf(scene, theme), slot) : [];
      if (of.length > 0 || !slot.startsWith("p:")) return of;
    }
    if (slot === "sub") return subjectBelow(stage, f);
    // "verteidigte der Trainer Kenia, sagte der Minister": who speaks acts only where nobody else does.
    if (slot === "said") return frame.actor.includes("subj") && actsElsewhere(stage, f) ? [] : speakerOf(stage, trigger);
    if (slot === "quoted") return quotedSubject(stage, trigger);
    const own = fillVerbSlot(scene, f, slot);
    return own.length === 0 && slot === "subj" && speaksOfItself(stage, f) ? speakerHere(stage, f, trigger) : own;
  };
  const definite = object !== undefined && isDefinite(scene, object);
  return sides(stage, { frame, functions: f, trigger, object, noun: undefined }, definite, fill);
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

/** Verbs of backing that one does to oneself as well. */
const SELF = /^(?:verteidigen|stützen|rechtfertigen|loben|rühmen|preisen|feiern)$/u;

/** Prepositions of objects; a direction ("nach", "in") is none. */
const THEME: ReadonlySet<string> = new Set(["mit", "von", "zu", "gegen", "über", "an", "auf", "vor", "aus", "um"]);

/** "an der Grenze einen Vertrag schließen": a dative beside an object tells where; "an die Grenze schicken" is what the verb asks for. */
function isWhere({ tokens }: Scene, { object, clause }: Functions, { prep, from }: Phrase): boolean {
  if (
    object === undefined ||
    object.prep !== undefined ||
    clause.passive ||
    (prep !== "an" && prep !== "auf") ||
    TAKING_PART.test(clause.lemma ?? "")
  )
    return false;
  const word = tokens[from]?.form.toLowerCase() ?? "";
  return word === "am" || /^(?:der|dem|den|einer|einem)$/u.test(tokens[from + 1]?.form.toLowerCase() ?? "");
}

/** Verbs whose object stands behind "an". */
const TAKING_PART = /^(?:teilnehmen|beteiligen|mitwirken|mitarbeiten|festhalten|arbeiten)$/u;

/** What the verb acts on: its object, or its subject in the passive; a direction is none. */
function themes(scene: Scene, f: Functions): readonly Phrase[] {
  const any = f.phrases.filter((p) => p.prep === undefined || (THEME.has(p.prep) && !isWhere(scene, f, p)));
  // "ein Kriegsschiff zerstörte eine Drohne": what acts is acted on only where nothing else is of the class.
  const own = f.clause.passive || !f.subject || !any.includes(f.subject) ? any : [...any.filter((p) => p !== f.subject), f.subject];
  // What a relative pronoun stands for: "ein Vertrag, den beide schlossen".
  return f.object && !own.includes(f.object) ? [...own, f.object] : own;
}

function matchNoun(stage: Stage, phrase: Phrase, frame: Frame): Match | Opening | undefined {
  const { scene, functions } = stage;
  const f = functions.find((x) => x.clause.tokens.includes(phrase.head));
  if (!f) return undefined;
  if (frame.attributes !== undefined && !hasAttribute(scene, phrase, frame.attributes)) return undefined;
  const chain = chainOf(scene, phrase);
  if (frame.unless !== undefined && phraseOfClass(scene, chain, frame.unless)) return undefined;
  const object = frame.object && (thing(stage, chain, frame.object) ?? thing(stage, [phrase], frame.object));
  if (frame.object !== undefined && !object) return undefined;
  const own = f.clause.passive ? undefined : f.object;
  const supported =
    (frame.support !== undefined && (frame.support === "*" || frame.support.split(" ").includes(f.clause.lemma ?? ""))) ||
    // "erwägt einen Angriff", "schloss eine Lieferung aus": who intends an act is the one to do it.
    (phrase === own &&
      !kindEntry(frame.kind).speechAct &&
      !frame.ends &&
      !isOwned(scene, phrase, chain) &&
      intends(f.clause.lemma, frame.support));
  const group = groupOf(stage, frame, phrase);
  const fill = (slot: Parameters<typeof fillNounSlot>[4]): readonly Filler[] => {
    if (slot === "oadj") return object ? attributesOf(scene, object) : [];
    if (slot.startsWith("c") && !supported) {
      const agent = slot === "csubj" && group ? fillVerbSlot(scene, group, "subj") : [];
      return agent.length > 0 || slot !== "csubj" ? agent : ownerOf(stage, f, frame, phrase, chain);
    }
    if (slot === "gen" && frame.kind === "withdrawal" && leavesFrom(scene, chain)) return [];
    const own = fillNounSlot(scene, f, phrase, chain, slot);
    return own.length === 0 && group && slot.startsWith("p:") ? fillVerbSlot(scene, group, slot) : own;
  };
  return sides(stage, { frame, functions: f, trigger: phrase.head, object, noun: phrase }, isDefinite(scene, phrase), fill);
}

/** "schloss einen Angriff Kenias aus": the noun names who does it. */
function isOwned(scene: Scene, phrase: Phrase, chain: readonly Phrase[]): boolean {
  return attributesOf(scene, phrase).length > 0 || chain.some((p) => p.genitiveOf !== undefined && fillersOf(scene, p).length > 0);
}

/** "die guten und engen Beziehungen": one of the adjectives before the noun, whatever its ending and degree. */
function hasAttribute({ tokens }: Scene, { from, head }: Phrase, attributes: string): boolean {
  const words = attributes.split(" ");
  const bare = (form: string): string => form.toLowerCase().replace(/(?:er|st)?e[nmrs]?$/u, "");
  return tokens.slice(from, head).some((t) => t.xpos === "ADJA" && words.includes(bare(t.form)));
}

/** Who stands behind a noun that no light verb binds to its subject: by a possessive, by having taken part, by what is done with it. */
function ownerOf({ scene }: Stage, f: Functions, frame: Frame, phrase: Phrase, chain: readonly Phrase[]): readonly Filler[] {
  if (frame.kind === "alignment" || frame.kind === "rivalry") {
    const apposed = namedBehind(scene, phrase);
    if (apposed.length > 0) return apposed;
  }
  // A noun that is told of the subject of its verbs alone tells nothing without them: "verdoppelte sein Kontingent".
  if (frame.actor.every((slot) => slot.startsWith("c"))) return [];
  // "mit dem Abzug seiner Truppen": the owner of what hangs on the noun in the genitive.
  const own = [phrase, ...chain.slice(0, 1).filter((p) => p.genitiveOf !== undefined)].map((p) => possessors(scene, f, p));
  const owner = own.find((x) => x.length > 0);
  if (owner) return owner;
  // Frames that let a speaker take part let anybody in office do so.
  if (ENCOUNTERS.has(frame.kind)) return frame.support?.split(" ").includes("sagen") ? partakers(scene, f, phrase, chain) : [];
  return frame.kind === "rivalry" ? quarrellers(scene, f, phrase, chain) : doers(scene, f, phrase);
}

/** The participle group before the noun, if its verb makes or tells the event: "die von der EU verhängten Sanktionen gegen Kenia". */
function groupOf({ groups }: Stage, frame: Frame, phrase: Phrase): Functions | undefined {
  return groups.find(
    (g) => g.subject === phrase && (MAKES.has(g.clause.lemma ?? "") || frame.support?.split(" ").includes(g.clause.lemma ?? "-")),
  );
}

/** "der Abzug ihrer Truppen aus Kenia": beside a withdrawal "aus" tells where the troops stood, not whose they are. */
function leavesFrom({ mentions }: Scene, chain: readonly Phrase[]): boolean {
  const [whose, whence] = chain;
  if (whose?.genitiveOf === undefined || whence?.prep !== "aus") return false;
  return mentions.some((m) => m.basis === "role" && m.tokens[0] <= whose.head && whence.head <= m.tokens[1]);
}

const ENCOUNTERS: ReadonlySet<Kind> = new Set<Kind>(["meeting", "call", "visit"]);

/** "das Treffen", "im Abkommen", "dieser Streit": what was told before is taken up. */
function isDefinite(scene: Scene, phrase: Phrase): boolean {
  // "das Treffen in Genf", "das Treffen vom Montag": a place or a day makes it another one than what was told.
  if (chainOf(scene, phrase).some((p) => /^(?:in|auf|bei|an|vor|nach|von|aus)$/u.test(p.prep ?? ""))) return false;
  // "im Gespräch sein": nobody talks.
  if (phrase.prep === "in" && /^Gespräch$/u.test(scene.tokens[phrase.head]?.form ?? "")) return false;
  return scene.tokens
    .slice(phrase.from, phrase.head)
    .some((t) => /^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|ins|diese[mnrs]?|solche[mnrs]?)$/iu.test(t.form));
}

function sides(
  stage: Stage,
  found: Omit<Match, "actors" | "recipients" | "kind">,
  definite: boolean,
  fill: (slot: Frame["actor"][number]) => readonly Filler[],
): Match | Opening {
  const { frame } = found;
  const { scene } = stage;
  const acting = (slot: Frame["actor"][number]): readonly Filler[] => {
    const own = fill(slot);
    return own.length > 0 || (slot === "csubj" && !isSupported(found))
      ? own
      : nationOfForces(scene, found.functions, stage.functions, frame.kind, slot, speakerOf(stage, found.trigger));
  };
  let actors = unique(frame.actor.map(acting).find((x) => x.length > 0) ?? []);
  const notActors = (side: readonly Filler[]): readonly Filler[] => side.filter((x) => !actors.some((a) => a.code === x.code));
  // "die Beziehungen zwischen Kenia und Uganda zu verbessern": with both named by "zwischen", nobody else is a side.
  const paired = actors.length >= 2 && fill("p:zwischen").length >= 2 && frame.actor.includes("p:zwischen");
  const struck = (slot: Frame["actor"][number]): readonly Filler[] => {
    const own = notActors(fill(slot));
    const bound = !slot.startsWith("c") || isSupported(found);
    return own.length > 0 || !hits(frame.kind) || !bound ? own : notActors(belonging(scene, found, slot));
  };
  const named = paired ? undefined : (frame.recipient ?? []).map(struck).find((x) => x.length > 0);
  let others = unique(named ?? notActors(flagOf(scene, found)));
  const said = (side: readonly Filler[]): readonly Filler[] =>
    teller(speakerOf(stage, found.trigger), side, { ...found, actors, recipients: others }, scene, stage);
  if (actors.length === 0 && frame.actor.includes("teller")) actors = [...said(others)];
  else if (others.length === 0 && frame.recipient?.includes("teller")) others = [...said(actors)];
  const together = kindEntry(frame.kind).symmetric || frame.mutual === true;
  const opening: Opening = { ...found, actors, recipients: others };
  // "Serbien den Status verleihen": states give it together, but what is joined is an organisation.
  if (frame.kind === "membership" && others.length > 0 && !others.some(isBody)) return opening;
  if (frame.kind === "membership" && together && others.length === 0 && actors.length > 1 && !actors.some(isBody)) {
    // "Beitrittsverhandlungen mit Serbien und Albanien": both join, and not each other.
    const joined = found.noun ? organisationIn(scene, found.noun, actors) : undefined;
    return joined ? { ...found, kind: frame.kind, ...joined, loose: true } : opening;
  }
  if (frame.across && (actors.length === 0 || others.length === 0)) return opening;
  if (together) {
    const all = unique([...actors, ...others]);
    // "Gespräche mit A und B": the side that talks with them is missing.
    const oneSided = actors.length === 0 && (frame.recipient ?? []).every((slot) => /^[pc]:mit$/u.test(slot) || fill(slot).length === 0);
    if (all.length >= 2 && !oneSided) return { ...found, kind: frame.kind, actors: all, recipients: [] };
  } else if (actors.length > 0 && (others.length > 0 || frame.alone)) return { ...found, kind: frame.kind, actors, recipients: others };
  const to = addressee(stage.scene, stage.functions, stage.nearby, opening);
  const open: Match | Opening = to
    ? { ...found, kind: frame.kind, actors: together ? unique([...actors, ...to]) : actors, recipients: together ? [] : to, loose: true }
    : opening;
  const member =
    found.noun && frame.kind === "membership" && actors.length + others.length === 1
      ? organisationIn(stage.scene, found.noun, [...actors, ...others])
      : undefined;
  if (member) return { ...found, kind: frame.kind, ...member, loose: true };
  if (found.noun && (hasOthers(stage.scene, found.noun) || isOtherwiseNamed(scene, found, [...actors, ...others]))) return opening;
  if (others.length === 0 && (frame.recipient ?? []).some((slot) => isOccupied(stage.scene, found.functions, slot))) return open;
  // Whom a speech act is aimed at stays open rather than being guessed from what was told before.
  if (kindEntry(frame.kind).speechAct && actors.length > 0) return open;
  const carried =
    complete(frame, definite, actors, others, stage.scene, stage.scenes, stage.told, eventOf(stage.scene, found.noun)) ??
    answer(opening, stage.scene, stage.told) ??
    joint(opening, stage.scenes, stage.scene, stage.told) ??
    otherParty(opening, stage.scene, stage.parties);
  if (!carried) return open;
  return { ...found, kind: carried.kind, actors: carried.actors, recipients: carried.recipients, carriedFrom: carried.from };
}

/**
 * "die kenianischen Angriffe": an attribute that the frame does not look at makes it another one than what was told; and a border, a coast
 * or an airspace takes nothing up.
 */
function isOtherwiseNamed(
  scene: Scene,
  { noun, frame, functions }: Omit<Opening, "actors" | "recipients">,
  sides: readonly Filler[],
): boolean {
  if (!noun) return false;
  if (frame.kind === "deployment" && !isSupported({ frame, functions }) && phraseOfClass(scene, [noun], "trespass")) return true;
  return attributesOf(scene, noun).some(({ code }) => !sides.some((s) => s.code === code));
}

/** True if the verb of the clause binds its subject and objects to the noun. */
const isSupported = ({ frame, functions }: Pick<Opening, "frame" | "functions">): boolean =>
  frame.support === "*" || (frame.support?.split(" ").includes(functions.clause.lemma ?? "") ?? false);

const ORGANISATION =
  /^(?:EU|NATO|UNO|SCO|AU|ASEAN|WTO|OPEC|BRICS|OSZE|Europarat|Mercosur|Commonwealth|G7|G8|G20|OECD|EFTA|GUS|OVKS|EAWU|Ecowas|ECOWAS|IStGH|IWF|OAS|AL|GKR|OTS|SADC|Caricom)$/u;

/** True of an organisation, and of every actor that has no code of a state. */
const isBody = ({ code }: Filler): boolean => ORGANISATION.test(code) || !/^[A-Z]{3}$/u.test(code);

/** "Für Serbien rückt die Mitgliedschaft in der EU näher": of a member and the one organisation of the sentence the noun tells the rest. */
function organisationIn(
  { mentions, tokens, clauses, phrases }: Scene,
  noun: Phrase,
  known: readonly Filler[],
): Pick<Match, "actors" | "recipients"> | undefined {
  // "die Mitgliedstaaten der EU": who they are is not told.
  if (/(?:staat|länder|land)/iu.test(tokens[noun.head]?.form ?? "")) return undefined;
  // Who only says so stands in another clause.
  const clause = clauses.find((c) => c.tokens.includes(noun.head));
  const here = mentions.filter((m) => clause?.tokens.includes(m.tokens[0]) ?? true);
  // "vor den türkischen Wahlen", "die Abspaltung vom kenianischen Staat": who hangs on some other noun is no member.
  const all = unique(
    here
      .filter((m) => m.use !== "adjective" && !hangsOnAnother(phrases, m.tokens[0], noun))
      .map((m) => ({ code: m.code, leaf: m.leaf, span: { start: m.start, end: m.end } })),
  );
  const [one] = known as readonly [Filler];
  const others = all.filter((x) => !known.some(({ code }) => code === x.code) && isBody(x) !== isBody(one));
  if (others.length !== 1) return undefined;
  return isBody(one) ? { actors: others, recipients: known } : { actors: known, recipients: others };
}

/** True if the token stands in a phrase with "von" right behind a noun that is another one. */
function hangsOnAnother(phrases: readonly Phrase[], token: number, noun: Phrase): boolean {
  const phrase = phrases.find((p) => p.from <= token && token <= p.to);
  const host = phrase?.follows === undefined ? undefined : phrases[phrase.follows];
  return phrase?.prep === "von" && host !== undefined && host !== noun;
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
