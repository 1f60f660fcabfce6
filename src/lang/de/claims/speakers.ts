import { type Clause, contains, type Quotation, type Source, type Stance, type Token } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import { cueOf } from "../quotations/cues.ts";
import type { Scene } from "../quotations/scenes.ts";
import { isMedium, sourceOf, standingMentions, subjectOf } from "../quotations/speaker.ts";
import { isInfinitive, parentOf, word } from "./event.ts";

/** A source that grammar alone shows, and what it does with the content. */
export interface Speaker {
  readonly source: Source;
  readonly stance: Stance;
}

/**
 * Who speaks where the words are marked as somebody's (Konjunktiv, quotation marks): any verb can introduce speech (Duden Grammatik
 * § 769: redeeinleitende Verben). It stands, with its subject,
 * - right behind: "…, klagte Kanada"
 * - before a colon, or before a clause without conjunction: "Kanada winkte ab: Man habe …", "Kanada wetterte, man habe …"
 * - over the clause: "argwöhnte, dass … habe", "erzählte von Schüssen, die gefallen seien"
 */
export function inquit(scene: Scene, clause: Clause): Speaker | undefined {
  const found = inquitClause(scene, clause);
  return found && speaker(scene, found, word(scene, found.tokens.at(-1)) !== ":");
}

/** The clause whose verb introduces the speech that a clause belongs to. */
export function inquitClause(scene: Scene, clause: Clause): Clause | undefined {
  const { clauses } = scene;
  const index = clauses.indexOf(clause);
  if (index < 0) return undefined;
  for (const next of clauses.slice(index + 1)) {
    if (next.type !== "main") continue;
    if (opensWithVerb(scene, next) && next.mood === "Ind") return next;
    if (next.mood === "Ind") break;
  }
  const before = clauses.slice(0, index).findLast((c) => c.type === "main" && c.mood === "Ind" && c.finite !== undefined);
  const ending = before && word(scene, before.tokens.at(-1));
  if (before && ending === ":") return before;
  if (clause.mood !== "Sub") return undefined;
  if (before && clause.type === "main" && ending === "," && clauses.indexOf(before) === index - 1 && !opensWithVerb(scene, before))
    return before;
  const parent = parentOf(scene, clause);
  return parent?.mood === "Ind" && (clause.type === "subordinate" || clause.type === "relative") ? parent : undefined;
}

/** "Der Bau, sagte der Minister, beginnt bald": a verb of saying between commas covers the sentence around it. */
export function inserted(scene: Scene, clause: Clause): Speaker | undefined {
  const index = scene.clauses.indexOf(clause);
  const before = scene.clauses[index - 1];
  if (before?.finite === undefined || before.type !== "main" || before.mood !== "Ind" || !cueOf(scene.tokens, before)) return undefined;
  // Something stands before the first comma, and the verb right behind it.
  const within = before.finite > scene.from && word(scene, before.finite - 1) === "," && word(scene, before.tokens.at(-1)) === ",";
  return within && before.finite < (clause.tokens[0] ?? 0) ? speaker(scene, before, true) : undefined;
}

/** "wie das Amt mitteilte, bis Mai …": what follows the verb in a clause with "wie" is the sentence again. */
export function asTold(scene: Scene, clause: Clause, trigger: number): Speaker | undefined {
  const host = clause.type === "subordinate" && word(scene, clause.opener) === "wie" ? clause : undefined;
  if (!host || !cueOf(scene.tokens, host) || trigger < (host.head ?? trigger + 1)) return undefined;
  return speaker(scene, host, true);
}

function opensWithVerb(scene: Scene, clause: Clause): boolean {
  const first = clause.tokens.find((t) => scene.tokens[t]?.pos !== "PUNCT");
  return first !== undefined && first === clause.finite;
}

/** Words that name nobody by themselves. */
const NOBODY = /^(?:ich|wir|man|es|das|dies|sie|er|wer|niemand|keiner|beide|jahren|monaten|wochen|tagen)$/u;

/** @param anybody a subject of any kind speaks; else it must be a known actor, office or medium. */
function speaker(scene: Scene, clause: Clause, anybody: boolean): Speaker | undefined {
  if (clause.passive) return undefined;
  const [first, second] = clause.tokens;
  // "… protestierte und kündigte an": the subject stands in the clause before.
  if (/^(?:und|sowie|aber|oder)$/u.test(word(scene, first)) && second === clause.finite) {
    const before = parentOf(scene, clause);
    return before && before !== clause ? speaker(scene, before, anybody) : undefined;
  }
  const subject = subjectOf(scene, clause);
  if (!subject || NOBODY.test(word(scene, subject.head))) return undefined;
  if (!anybody && standingMentions(scene, subject).length === 0 && !isMedium(scene, subject) && !OFFICIAL.test(word(scene, subject.head)))
    return undefined;
  const verb = scene.tokens[clause.head ?? subject.head] as Token;
  const stance = cueOf(scene.tokens, clause)?.stance ?? "states";
  return { source: sourceOf(scene, subject, { start: verb.start, end: verb.end }), stance };
}

const OFFICIAL = /(?:sprecher|sprecherin|ministerium|minister|ministerin|regierung|general|offizier|beamter|diplomat|botschafter|amt)$/u;

/** What the one who promises, offers, threatens or blames says of the act in the infinitive. */
const ACTS: readonly (readonly [Stance, RegExp])[] = [
  [
    "promises",
    /^(?:versprechen|zusagen|zusichern|garantieren|geloben|vereinbaren|einigen|verabreden|verständigen|verpflichten|bereiterklären)$/u,
  ],
  [
    "proposes",
    /^(?:anbieten|erbieten|erboten|antragen|vorschlagen|anregen|fordern|verlangen|bitten|auffordern|aufrufen|raten|drängen|ersuchen)$/u,
  ],
  ["announces", /^(?:ankündigen)$/u],
  ["warns", /^(?:drohen|warnen)$/u],
  ["states", /^(?:vorwerfen|beschuldigen|bezichtigen|verdächtigen)$/u],
];

/**
 * Whoever promises to do something, or blames somebody for having done it, is the source of that: "sagte zu, X zu liefern" tells of the
 * promise in the outlet's voice and of the delivery in the promiser's. The same of a dass-clause ("verlangt, dass").
 */
export function actor(scene: Scene, clause: Clause): Speaker | undefined {
  const that = clause.type === "subordinate" && word(scene, clause.opener) === "dass";
  const parent = that || isInfinitive(scene, clause) ? parentOf(scene, clause) : undefined;
  if (!parent || parent.passive || /^(?:um|ohne|statt|anstatt)$/u.test(word(scene, clause.opener ?? clause.tokens[0]))) return undefined;
  const ready = that ? undefined : parent.tokens.find((t) => /^(?:bereit|bereitschaft|angebot)$/u.test(word(scene, t)));
  const stance = ACTS.find(([, verbs]) => verbs.test(parent.lemma ?? ""))?.[0] ?? (ready === undefined ? undefined : "promises");
  if (!stance) return undefined;
  const found = speaker(scene, parent, true);
  return found && { source: found.source, stance };
}

/** "sagte Hilfe zu", "stellte Geld in Aussicht": the frame's own word is the promise, told by whoever tells the sentence. */
export function isPromise(scene: Scene, clause: Clause): boolean {
  const { lemma = "" } = clause;
  if (lemma === "stellen") return clause.tokens.some((t) => word(scene, t) === "aussicht");
  return /^(?:versprechen|zusagen|zusichern|garantieren|geloben)$/u.test(lemma);
}

/** "sprach von einem Angriff", "berichtet von Schüssen": the subject calls it that. */
export function speaksOf(scene: Scene, clause: Clause, noun: Phrase | undefined): Speaker | undefined {
  return noun?.prep === "von" && /^(?:sprechen|reden|berichten|erzählen)$/u.test(clause.lemma ?? "")
    ? speaker(scene, clause, false)
    : undefined;
}

/** True if the word stands in quotation marks of speech that nobody was found for. */
export function isUnclaimedSpeech(at: Token, quotations: readonly Quotation[]): boolean {
  return quotations.some((q) => q.type === "Direct" && q.sources.length === 0 && q.spans.some((s) => contains(s, at)));
}
