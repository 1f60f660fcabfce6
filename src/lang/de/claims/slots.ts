import type { Clause, Mention, Span, Token } from "../../../core/index.ts";
import { isOfClass, type NounClass } from "../frames/classes.ts";
import type { Slot } from "../frames/frame.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { phrasesOf, type Scene, standingMentions, subjectOf } from "../quotations/speaker.ts";
import { MOVING_SUBJECT_VERBS } from "./control.ts";

/** Somebody who fills a slot. */
export interface Filler {
  readonly code: string;
  readonly leaf: string;
  readonly span: Span;
}

/** A clause with its phrases sorted into functions. */
export interface Functions {
  readonly clause: Clause;
  readonly phrases: readonly Phrase[];
  readonly subject: Phrase | undefined;
  readonly object: Phrase | undefined;
  readonly dative: Phrase | undefined;
  /** Who the subject is when it stands in another clause: relative pronoun, shared subject, infinitive. */
  readonly carriedSubject: readonly Filler[];
}

/** Sorts the phrases of a clause into subject, object and dative, and finds a subject that stands outside it. */
export function functionsOf(scene: Scene, index: number, seen: readonly Functions[]): Functions {
  const clause = scene.clauses[index] as Clause;
  const phrases = phrasesOf(scene, clause);
  const relative = relativePronoun(scene, clause);
  let subject = relative?.role === "subject" || clause.type === "infinitive" ? undefined : subjectOf(scene, clause);
  const conjoined = startsWithConjunction(scene, clause) && clause.parent !== undefined;
  // "… und forderte die Regierung auf": after a conjunction and its verb no subject is expected but the shared one.
  // The same holds where even the auxiliary is shared: "habe Zölle gesenkt und der Union Zugang zugesichert".
  const shared = clause.finite !== undefined && !clause.tokens.includes(clause.finite);
  if (conjoined && (shared || clause.finite === clause.tokens[1])) subject = undefined;
  const acting = subject && fillersOf(scene, subject).length > 0 ? conjuncts(scene, subject) : [subject];
  const free = phrases.filter(
    (p) => !acting.includes(p) && p.prep === undefined && p.genitiveOf === undefined && !isReflexive(scene, p) && !isPredicative(scene, p),
  );
  const actors = (p: Phrase): number => fillersOf(scene, p).length;
  const accusative = free.filter((p) => p.cases.has("acc"));
  const dativeOnly = free.filter((p) => p.cases.has("dat") && !p.cases.has("acc"));
  // With two bare objects the one that is somebody is the dative: "sicherte Russland Raketen zu".
  const thing = accusative.find((p) => actors(p) === 0);
  const object = accusative.length > 1 ? (thing ?? accusative.at(-1)) : accusative[0];
  const dative = dativeOnly[0] ?? free.find((p) => p !== object && p.cases.has("dat") && actors(p) > 0);
  const told = relative?.role === "object" ? relative.phrase : undefined;
  return {
    clause,
    phrases,
    subject,
    object: object ?? told,
    dative,
    carriedSubject: subject ? [] : carry(scene, clause, relative, conjoined, seen),
  };
}

function carry(
  scene: Scene,
  clause: Clause,
  relative: Relative | undefined,
  conjoined: boolean,
  seen: readonly Functions[],
): readonly Filler[] {
  if (relative?.role === "subject") return relative.antecedent;
  const parent = clause.parent === undefined ? undefined : seen[clause.parent];
  if (!parent) return [];
  if (clause.type === "infinitive") {
    // "forderte X auf, Y zu tun": the object will act; with other verbs the subject does.
    if (MOVING_SUBJECT_VERBS.has(parent.clause.lemma ?? "")) {
      const moved = parent.object ?? parent.dative;
      return moved ? fillersOf(scene, moved) : [];
    }
  } else if (!conjoined) return [];
  return parent.subject ? withCoordination(scene, parent.subject) : parent.carriedSubject;
}

/** Fills a slot of a verb. */
export function fillVerbSlot(scene: Scene, f: Functions, slot: Slot): readonly Filler[] {
  const { passive } = f.clause;
  if (slot === "subj") {
    if (!passive) return f.subject ? withCoordination(scene, f.subject) : f.carriedSubject;
    return fillPrep(scene, f, ["von", "durch"]);
  }
  if (slot === "obj") {
    if (passive) return f.subject ? withCoordination(scene, f.subject) : f.carriedSubject;
    return f.object ? withCoordination(scene, f.object) : [];
  }
  if (slot === "dat") {
    // A bare name shows no case: "drohte Marokko".
    const dative = f.dative ?? (f.object?.cases.has("dat") ? f.object : undefined);
    return dative ? withCoordination(scene, dative) : relativeFillers(scene, f, "dat");
  }
  if (slot.startsWith("p:")) return fillPrep(scene, f, slot.slice(2).split("/"));
  return [];
}

function fillPrep(scene: Scene, f: Functions, preps: readonly string[]): readonly Filler[] {
  for (const phrase of f.phrases)
    if (phrase.prep !== undefined && preps.includes(phrase.prep)) {
      const found = withCoordination(scene, phrase);
      if (found.length > 0) return found;
    }
  return relativeFillers(scene, f, ...preps);
}

function relativeFillers(scene: Scene, f: Functions, ...roles: readonly string[]): readonly Filler[] {
  const relative = relativePronoun(scene, f.clause);
  return relative && roles.includes(relative.role) ? relative.antecedent : [];
}

/**
 * True if something that is no actor fills the slot: "unterstützt die Reform" leaves no place for an addressee from an earlier
 * sentence. A pronoun leaves it open.
 */
export function isOccupied(scene: Scene, f: Functions, slot: Slot): boolean {
  const full = (p: Phrase | undefined): boolean =>
    p !== undefined && scene.tokens[p.head]?.pos === "NOUN" && fillersOf(scene, p).length === 0;
  if (slot === "obj") return full(f.clause.passive ? f.subject : f.object);
  if (slot === "dat") return full(f.dative);
  if (!slot.startsWith("p:")) return false;
  const preps = slot.slice(2).split("/");
  return f.phrases.some((p) => p.prep !== undefined && preps.includes(p.prep) && full(p));
}

/** True if the phrase names no actor, alone or as an attribute. */
export function standsForNobody(scene: Scene, phrase: Phrase): boolean {
  return fillersOf(scene, phrase).length === 0 && attributesOf(scene, phrase).length === 0;
}

/** Phrases chained to a noun phrase: genitives and prepositional phrases that follow without anything between. */
export function chainOf(scene: Scene, phrase: Phrase): Phrase[] {
  const chain: Phrase[] = [];
  let last = phrase;
  for (const next of scene.phrases) {
    if (next.from <= phrase.to) continue;
    const joined = next.from === last.to + 1 && (next.prep !== undefined || next.genitiveOf !== undefined);
    const listed = next.from === last.to + 2 && /^(?:und|sowie|,|oder)$/u.test(scene.tokens[last.to + 1]?.form ?? "") && chain.length > 0;
    if (!joined && !listed) {
      if (next.from > last.to + 2) break;
      continue;
    }
    chain.push(next);
    last = next;
  }
  return chain;
}

/** Fills a slot of a noun. */
export function fillNounSlot(
  scene: Scene,
  f: Functions | undefined,
  phrase: Phrase,
  chain: readonly Phrase[],
  slot: Slot,
): readonly Filler[] {
  if (slot === "adj") return attributesOf(scene, phrase);
  if (slot === "gen")
    return chain
      .filter((p) => p.genitiveOf !== undefined)
      .slice(0, 1)
      .flatMap((p) => withCoordination(scene, p));
  if (slot.startsWith("p:")) {
    const preps = slot.slice(2).split("/");
    const hit = chain.find((p) => p.prep !== undefined && preps.includes(p.prep) && withCoordination(scene, p).length > 0);
    return hit ? withCoordination(scene, hit) : [];
  }
  if (!f) return [];
  if (slot === "csubj") return f.subject === phrase ? [] : fillVerbSlot(scene, f, "subj");
  if (slot === "cobj") return f.object === phrase ? [] : fillVerbSlot(scene, f, "obj");
  if (slot === "cdat") return f.dative === phrase ? [] : fillVerbSlot(scene, f, "dat");
  if (slot.startsWith("c:")) return fillPrep(scene, f, slot.slice(2).split("/"));
  return [];
}

/** Actors that a phrase stands for. */
function fillersOf(scene: Scene, phrase: Phrase): Filler[] {
  return standingMentions(scene, phrase).flatMap(fillersOfMention);
}

/** Actors named inside a phrase as attributes of its head: "iranische Drohnen", "US-Sanktionen", "Teherans Angebot". */
export function attributesOf(scene: Scene, phrase: Phrase): Filler[] {
  const found = scene.mentions.filter(
    (m) =>
      phrase.from <= m.tokens[0] &&
      ((m.basis === "role" && m.tokens[0] <= phrase.head && phrase.head <= m.tokens[1]) || m.tokens[1] <= phrase.head) &&
      (m.basis === "role" ||
        m.use === "adjective" ||
        m.use === "compound" ||
        (m.tokens[1] < phrase.head && (m.use === "name" || m.use === "capital" || m.use === "seat" || m.use === "person"))),
  );
  return unique(found.flatMap(fillersOfMention));
}

function fillersOfMention(m: Mention): Filler[] {
  const span: Span = { start: m.start, end: m.end };
  return [m.code, ...(m.also ?? [])].map((code) => ({ code, leaf: m.leaf, span }));
}

/** The phrase and those joined to it by "und", "sowie", a comma: "der Iran, Russland und China". */
function withCoordination(scene: Scene, phrase: Phrase): Filler[] {
  const own = fillersOf(scene, phrase);
  if (own.length === 0) {
    // Close apposition: "die Hauptstadt Kiew", "ihren Verbündeten Südkorea und Japan".
    const at = scene.phrases.indexOf(phrase);
    const next = at < 0 ? undefined : scene.phrases[at + 1];
    const bare = next?.follows === at && next.from === next.head && next.prep === undefined && next.genitiveOf === undefined;
    return next && bare && scene.mentions.some((m) => m.tokens[0] === next.head && m.basis === "directory")
      ? withCoordination(scene, next)
      : [];
  }
  return unique(conjuncts(scene, phrase).flatMap((p) => fillersOf(scene, p)));
}

/** The phrase and those that "und", "sowie" or a comma joins to it, as far as they are actors with the same preposition. */
function conjuncts(scene: Scene, phrase: Phrase): readonly Phrase[] {
  const list = [phrase];
  let last = lastToken(scene, phrase);
  for (const next of scene.phrases) {
    if (next.from <= last) continue;
    const between = scene.tokens.slice(last + 1, next.from).map((t) => t.form);
    const joined = between.length === 1 && /^(?:und|sowie|,|oder|\/)$/u.test(between[0] ?? "");
    if (!joined || (next.prep !== undefined && next.prep !== phrase.prep) || fillersOf(scene, next).length === 0) break;
    list.push(next);
    last = lastToken(scene, next);
  }
  return list;
}

function lastToken(scene: Scene, phrase: Phrase): number {
  const covering = scene.mentions.filter((m) => m.tokens[0] <= phrase.head && phrase.head <= m.tokens[1]).map((m) => m.tokens[1]);
  return Math.max(phrase.to, ...covering);
}

export function unique(fillers: readonly Filler[]): Filler[] {
  return [...new Map(fillers.map((f) => [f.code, f])).values()];
}

/** First phrase of the class among those given. */
export function phraseOfClass(scene: Scene, phrases: readonly Phrase[], name: NounClass): Phrase | undefined {
  return phrases.find((p) => isOfClass((scene.tokens[p.head] as Token).form, name));
}

interface Relative {
  /** `subject`, `object`, `dat`, or a preposition. */
  readonly role: string;
  readonly antecedent: readonly Filler[];
  readonly phrase: Phrase;
}

/** What the relative pronoun of a clause is, and whom it points back to: the phrase right before the clause. */
function relativePronoun(scene: Scene, clause: Clause): Relative | undefined {
  if (clause.type !== "relative" || clause.opener === undefined) return undefined;
  const opener = clause.opener;
  const before = scene.phrases.findLast((p) => p.to < opener && lastToken(scene, p) < opener);
  if (!before) return undefined;
  const antecedent = withCoordination(scene, before);
  const word = (scene.tokens[opener]?.form ?? "").toLowerCase();
  const prep = scene.tokens[opener - 1];
  if (prep?.pos === "ADP" && clause.tokens.includes(opener - 1)) return { role: prep.form.toLowerCase(), antecedent, phrase: before };
  if (/^(?:dem|denen|welchem)$/u.test(word)) return { role: "dat", antecedent, phrase: before };
  if (!/^(?:der|die|das|den|welche[nrs]?)$/u.test(word)) return undefined;
  if (/^(?:den|welchen)$/u.test(word)) return { role: "object", antecedent, phrase: before };
  // "die" and "das" can be either: who is somebody acts ("ein Vertrag, den/die zwei Staaten schlossen" against "Kenia, das Uganda hilft").
  const own = subjectOf(scene, clause);
  const object = !/^(?:der|welcher)$/u.test(word) && antecedent.length === 0 && own !== undefined && fillersOf(scene, own).length > 0;
  return { role: object ? "object" : "subject", antecedent, phrase: before };
}

function startsWithConjunction(scene: Scene, clause: Clause): boolean {
  return /^(?:und|oder|aber|sowie|sondern|doch)$/u.test((scene.tokens[clause.tokens[0] ?? -1]?.form ?? "").toLowerCase());
}

/** "als Staat", "wie ein Freund": says what something is taken for. */
function isPredicative(scene: Scene, phrase: Phrase): boolean {
  return /^(?:als|wie)$/u.test(scene.tokens[phrase.from - 1]?.form ?? "");
}

function isReflexive(scene: Scene, phrase: Phrase): boolean {
  return /^(?:sich|einander)$/u.test(scene.tokens[phrase.head]?.form ?? "");
}
