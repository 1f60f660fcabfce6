import { type Clause, contains, type Kind, kindEntry, type Token } from "../../../core/index.ts";
import type { NounClass } from "../frames/classes.ts";
import type { Frame } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { widthOf } from "../quotations/by-sentence.ts";
import type { Scene } from "../quotations/scenes.ts";
import { addressee } from "./addressee.ts";
import { complete } from "./context.ts";
import { attributesOf, type Filler, fillersOf, standsForNobody, unique } from "./fillers.ts";
import type { Found, Match, Opening, Surroundings } from "./found.ts";
import type { FrameIndex } from "./frame-index.ts";
import { type Functions, functionsOf } from "./functions.ts";
import { type NamedHere, namedOfClass } from "./objects.ts";
import { participleGroups, type VerbOfParticiple } from "./participles.ts";
import { says } from "./predicate.ts";
import { chainOf, fillNounSlot, fillVerbSlot, isOccupied, phraseOfClass } from "./slots.ts";

/** What the matching of one sentence needs to know of it and of the sentences before. */
interface Stage extends Surroundings {
  readonly scene: Scene;
  /** Of every clause of the sentence, in order. */
  readonly functions: readonly Functions[];
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
  const stage: Stage = { ...around, scene, functions, named };
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
    if (f && isCopula(f.clause.lemma)) add(matchVerb(stage, f, frame, token));
  }
  for (const { phrase, frame } of nouns) add(matchNoun(stage, phrase, frame));
  return { matches, openings };
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
  const object = frame.object && thing(stage, frame.object === "talks" ? f.phrases : themes(scene, f), frame.object);
  if (frame.object !== undefined && !object) return undefined;
  if (frame.unless !== undefined && phraseOfClass(scene, f.phrases.filter(isNoAccount), frame.unless)) return undefined;
  const fill = (slot: Parameters<typeof fillVerbSlot>[2]): readonly Filler[] => {
    if (slot === "adj" || slot === "gen" || slot.startsWith("p:")) {
      const theme = object ?? (f.clause.passive ? f.subject : f.object);
      const of = theme ? fillNounSlot(scene, f, theme, chainOf(scene, theme), slot) : [];
      if (of.length > 0 || !slot.startsWith("p:")) return of;
    }
    if (slot === "sub") return subjectBelow(stage, f);
    if (slot === "said") return speakerOf(stage, trigger);
    return fillVerbSlot(scene, f, slot);
  };
  const definite = object !== undefined && isDefinite(scene, object);
  return sides(stage, { frame, functions: f, trigger, object, noun: undefined }, definite, fill);
}

/**
 * True if the modal verb of the clause tells what a speaker wants done: Konjunktiv I ("müsse", "solle"), or quoted word by word. Not
 * "muss verletzt haben" (a guess), "sollte die UNO beschließen, …" (a condition), "sollte drei Tage dauern" (a plan).
 */
function demands({ scene, quotations }: Stage, { clause }: Functions): boolean {
  if (clause.perfect || clause.finite === undefined || clause.finite === clause.tokens[0]) return false;
  const finite = scene.tokens[clause.finite] as Token;
  if (clause.mood === "Sub" && clause.verbTense === "Pres") return true;
  const direct = quotations.some((q) => q.type === "Direct" && q.spans.some((s) => contains(s, finite)));
  return direct && /^(?:muss|müssen|sollte|sollten|soll|sollen)$/u.test(finite.form);
}

/** Who says the clause: the innermost source of the quotations around it, if it is an actor's. */
function speakerOf({ scene, quotations }: Stage, trigger: number): readonly Filler[] {
  const at = scene.tokens[trigger] as Token;
  const around = quotations.filter((q) => q.commitment === undefined && q.spans.some((s) => contains(s, at)));
  const source = around.sort((a, b) => widthOf(a) - widthOf(b))[0]?.sources.at(-1);
  return source?.code === undefined
    ? []
    : [{ code: source.code, leaf: source.name, span: source.span ?? { start: at.start, end: at.end } }];
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
  if (object === undefined || object.prep !== undefined || clause.passive || (prep !== "an" && prep !== "auf")) return false;
  const word = tokens[from]?.form.toLowerCase() ?? "";
  return word === "am" || /^(?:der|dem|den|einer|einem)$/u.test(tokens[from + 1]?.form.toLowerCase() ?? "");
}

/** What the verb acts on: its object, or its subject in the passive; a direction is none. */
function themes(scene: Scene, f: Functions): readonly Phrase[] {
  const own = f.phrases.filter((p) => p.prep === undefined || (THEME.has(p.prep) && !isWhere(scene, f, p)));
  // What a relative pronoun stands for: "ein Vertrag, den beide schlossen".
  return f.object && !own.includes(f.object) ? [...own, f.object] : own;
}

function matchNoun(stage: Stage, phrase: Phrase, frame: Frame): Match | Opening | undefined {
  const { scene, functions } = stage;
  const f = functions.find((x) => x.clause.tokens.includes(phrase.head));
  if (!f) return undefined;
  const chain = chainOf(scene, phrase);
  if (frame.unless !== undefined && phraseOfClass(scene, chain, frame.unless)) return undefined;
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
  const actors = unique(frame.actor.map(fill).find((x) => x.length > 0) ?? []);
  const notActors = (side: readonly Filler[]): readonly Filler[] => side.filter((x) => !actors.some((a) => a.code === x.code));
  const named = (frame.recipient ?? []).map((slot) => notActors(fill(slot))).find((x) => x.length > 0);
  const others = unique(named ?? (HITS.has(frame.kind) ? notActors(belonging(stage.scene, found, frame.recipient ?? [])) : []));
  const together = kindEntry(frame.kind).symmetric || frame.mutual === true;
  const opening: Opening = { ...found, actors, recipients: others };
  // "Serbien den Status verleihen": states give it together, but what is joined is an organisation.
  if (frame.kind === "membership" && others.length > 0 && !others.some(isBody)) return opening;
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
  if (found.noun && hasOthers(stage.scene, found.noun)) return opening;
  if (others.length === 0 && (frame.recipient ?? []).some((slot) => isOccupied(stage.scene, found.functions, slot))) return open;
  // Whom a speech act is aimed at stays open rather than being guessed from what was told before.
  if (kindEntry(frame.kind).speechAct && actors.length > 0) return open;
  const carried = complete(frame, definite, actors, others, stage.scene, stage.told);
  if (!carried) return open;
  return { ...found, kind: carried.kind, actors: carried.actors, recipients: carried.recipients, carriedFrom: carried.from };
}

/** Kinds that hit a state in what is its own: "Zölle auf chinesische Autos", "Angriffe auf israelische Dörfer". */
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

/** Somebody whose people or things stand in a place of the recipient. */
function belonging(
  scene: Scene,
  { noun, functions }: Pick<Opening, "noun" | "functions">,
  slots: readonly Frame["actor"][number][],
): readonly Filler[] {
  const chain = noun ? chainOf(scene, noun) : [];
  for (const slot of slots) {
    const preps = /^[pc]:(.*)$/u.exec(slot)?.[1]?.split("/") ?? [];
    const among = slot.startsWith("c:") || !noun ? functions.phrases : chain;
    const places =
      slot === "gen"
        ? chain.filter((p) => p.genitiveOf !== undefined)
        : among.filter((p) => p.prep !== undefined && preps.includes(p.prep));
    const bare = slot === "obj" && !noun ? [functions.clause.passive ? functions.subject : functions.object] : [];
    for (const p of [...places, ...bare]) {
      if (!p || p === noun || fillersOf(scene, p).length > 0) continue;
      const found = attributesOf(scene, p);
      if (found.length > 0) return found;
    }
  }
  return [];
}

const ORGANISATION =
  /^(?:EU|NATO|UNO|SCO|AU|ASEAN|WTO|OPEC|BRICS|OSZE|Europarat|Mercosur|Commonwealth|G7|G8|G20|OECD|EFTA|GUS|OVKS|EAWU|Ecowas|ECOWAS|IStGH|IWF|OAS|AL|GKR|OTS|SADC|Caricom)$/u;

/** True of an organisation, and of every actor that has no code of a state. */
const isBody = ({ code }: Filler): boolean => ORGANISATION.test(code) || !/^[A-Z]{3}$/u.test(code);

/** "Für Serbien rückt die Mitgliedschaft in der EU näher": of a member and the one organisation of the sentence the noun tells the rest. */
function organisationIn(
  { mentions, tokens }: Scene,
  noun: Phrase,
  known: readonly Filler[],
): Pick<Match, "actors" | "recipients"> | undefined {
  // "die Mitgliedstaaten der EU": who they are is not told.
  if (/(?:staat|länder|land)/iu.test(tokens[noun.head]?.form ?? "")) return undefined;
  const all = unique(mentions.map((m) => ({ code: m.code, leaf: m.leaf, span: { start: m.start, end: m.end } })));
  const [one] = known as readonly [Filler];
  const others = all.filter((x) => x.code !== one.code && isBody(x) !== isBody(one));
  if (others.length !== 1) return undefined;
  return isBody(one) ? { actors: others, recipients: [one] } : { actors: [one], recipients: others };
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
