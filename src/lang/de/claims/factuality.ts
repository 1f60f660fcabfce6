import type { Clause, Factuality, Tense } from "../../../core/index.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Functions } from "./functions.ts";
import { type Governor, governorOf } from "./governor.ts";
import { nounContext } from "./noun-context.ts";

/** How firm a claim is, when it lies, and whether hearsay stands over it. */
export interface Firmness {
  readonly factuality: Factuality;
  readonly tense: Tense;
  /** "soll geliefert haben", "angeblich": an unnamed source says so. */
  readonly hearsay?: { readonly token: number };
  /** "will … gesehen haben": the subject says so itself. */
  readonly selfReport?: true;
  /** The event is demanded, rejected or feared, not told: no claim of its own. */
  readonly untold?: true;
  /** What decided, for the derivation. */
  readonly because: readonly string[];
}

type Level = "CT" | "PR" | "PS" | "UU";
const ORDER: readonly Level[] = ["CT", "PR", "PS", "UU"];

/** Words that lower the certainty of the clause they stand in; the adjectives only as predicates ("Vertrag im Mai möglich"). */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ["PS", /^(?:möglicherweise|vielleicht|womöglich|eventuell|potenziell|potentiell|möglich|denkbar)$/u],
  ["PR", /^(?:wahrscheinlich|vermutlich|wohl|mutmaßlich|voraussichtlich|offenbar|offensichtlich|anscheinend)$/u],
  ["UU", /^(?:fraglich|ungewiss|unklar)$/u],
];

/** What is gathered while the operators over an event are read. */
interface Reading {
  level: Level;
  positive: boolean;
  tense: Tense;
  untold: boolean;
  hearsay: number | undefined;
  selfReport: boolean;
  readonly because: string[];
}

/**
 * FactBank value and tense of an event from what stands over it: modal, mood, negation, adverbs, condition, question, and the
 * verb or noun that governs it (Saurí & Pustejovsky 2009: event-selecting and source-introducing predicates; Karttunen 1971:
 * implicative verbs). A noun outside the verb's reach ("nach dem Angriff") is presupposed: none of it touches the noun.
 * @param noun the phrase of the event, if a noun tells it.
 */
export function firmness(scene: Scene, f: Functions, noun: Phrase | undefined): Firmness {
  const r: Reading = {
    level: "CT",
    positive: true,
    tense: f.clause.time,
    untold: false,
    hearsay: undefined,
    selfReport: false,
    because: [],
  };
  const around = noun && nounContext(scene, f, noun);
  if (around) {
    if (around.level) weaken(r, around.level, around.word ?? "");
    if (around.hearsay !== undefined) r.hearsay = around.hearsay;
    if (around.negated) negate(r, "kein");
    if (around.untold) r.untold = true;
    if (around.tense) r.tense = around.tense;
  }
  if (!around?.presupposed) {
    readNegation(scene, f.clause, r, noun !== undefined);
    readAdverbs(scene, f.clause, r);
    readVerbs(scene, f.clause, r);
    readGovernor(governorOf(scene, f, noun), r);
    readSentence(scene, f.clause, r);
  }
  if (r.tense === "ongoing" && laysAhead(scene, f.clause)) r.tense = "future";
  return {
    factuality: r.level === "UU" ? "UU" : `${r.level}${r.positive ? "+" : "-"}`,
    tense: r.tense,
    because: r.because,
    ...(r.hearsay !== undefined && { hearsay: { token: r.hearsay } }),
    ...(r.selfReport && { selfReport: true }),
    ...(r.untold && { untold: true }),
  };
}

function weaken(r: Reading, to: Level, reason: string): void {
  if (ORDER.indexOf(to) > ORDER.indexOf(r.level)) r.level = to;
  r.because.push(reason);
}

function negate(r: Reading, reason: string): void {
  r.positive = !r.positive;
  r.because.push(`negation: ${reason}`);
}

/** "kein" negates its own phrase: for a noun event only "nicht", "nie" and the like reach from the clause. */
function readNegation(scene: Scene, clause: Clause, r: Reading, nominal: boolean): void {
  const word = clause.negation === undefined ? "" : (scene.tokens[clause.negation]?.form.toLowerCase() ?? "");
  if (word !== "" && !(nominal && word.startsWith("kein"))) negate(r, word);
}

function readAdverbs(scene: Scene, clause: Clause, r: Reading): void {
  for (const [i, t] of clause.tokens.entries()) {
    const word = scene.tokens[t]?.form.toLowerCase() ?? "";
    const level = LEVELS.find(([, words]) => words.test(word))?.[0];
    if (level && scene.tokens[clause.tokens[i - 1] ?? -1]?.form !== "wie") weaken(r, level, word);
    if (word === "angeblich") r.hearsay ??= t;
  }
}

/** The finite verb: modals, Konjunktiv, "soll … haben". */
function readVerbs(scene: Scene, clause: Clause, r: Reading): void {
  if (clause.finite === undefined) return;
  const finite = scene.tokens[clause.finite]?.form.toLowerCase() ?? "";
  const has = (pattern: RegExp): boolean => clause.tokens.some((t) => pattern.test(scene.tokens[t]?.form.toLowerCase() ?? ""));
  const perfect = has(/^haben$/u) || (has(/^sein$/u) && clause.perfect);
  if (/^(?:hätten?|wären?)$/u.test(finite) && counterfactual(scene, clause)) negate(r, finite);
  else if (clause.modal === "können" || (finite.startsWith("könnte") && clause.head === clause.finite)) {
    weaken(r, "PS", finite);
    if (r.tense === "ongoing" && !clause.perfect && finite.startsWith("könnte")) r.tense = "future";
  } else if (/^dürften?$/u.test(finite)) weaken(r, "PR", finite);
  else if (
    finite === "solle" ||
    (/^sollten?$/u.test(finite) && clause.modal === "sollen" && !clause.perfect && clause.opener === undefined)
  )
    weaken(r, "UU", finite);
  else if (/^würden?$/u.test(finite) && clause.type === "main") weaken(r, "PS", finite);
  else if (clause.modal === "sollen" && /^soll(?:en)?$/u.test(finite) && perfect) {
    r.hearsay = clause.finite;
    r.tense = "past";
  } else if (clause.modal === "wollen" && perfect) {
    r.selfReport = true;
    r.tense = "past";
  } else if (clause.modal === "dürfen") weaken(r, "PS", finite);
  else if (clause.modal === "müssen" || clause.modal === "mögen") weaken(r, "UU", finite);
}

/** "hätte … geliefert, wenn …", "hätte fast angegriffen", "hätte angreifen können": it did not happen. */
function counterfactual(scene: Scene, clause: Clause): boolean {
  const condition = scene.clauses.some((c) => c.opener !== undefined && /^(?:wenn|falls)$/iu.test(scene.tokens[c.opener]?.form ?? ""));
  const nearly = clause.tokens.some((t) => /^(?:fast|beinahe)$/u.test(scene.tokens[t]?.form ?? ""));
  const modal = clause.verbs.some((t) => /^(?:können|sollen|müssen|dürfen)$/u.test(scene.tokens[t]?.form ?? ""));
  return condition || nearly || modal;
}

function readGovernor(over: Governor, r: Reading): void {
  if (over.kind === "plan") {
    if (over.ahead) r.tense = "future";
    r.because.push(`${over.lemma}: plan`);
    if (over.possible) weaken(r, "PS", `${over.lemma} with modal`);
  } else if (over.kind === "possible") {
    weaken(r, "PS", over.lemma);
    r.tense = "future";
  } else if (over.kind === "demand" || over.kind === "fails") r.untold = true;
  else if (over.kind === "negates") negate(r, over.lemma);
  if (over.negated) negate(r, `${over.lemma} negated`);
}

/** Conditions and questions. */
function readSentence(scene: Scene, clause: Clause, r: Reading): void {
  const opener = clause.opener === undefined ? "" : (scene.tokens[clause.opener]?.form.toLowerCase() ?? "");
  if (/^(?:falls|wenn|sofern)$/u.test(opener)) weaken(r, "PS", opener);
  else if (opener === "ob") weaken(r, "UU", opener);
  else if (verbFirst(scene)) weaken(r, "PS", "condition");
  const asks = scene.tokens.slice(scene.from, scene.to).some((t) => t.form === "?" && t.start >= clause.start);
  if (asks) weaken(r, "UU", "question");
}

/** "Greift A B an, liefert C Waffen.": the verb opens the sentence, and the next clause too. */
function verbFirst(scene: Scene): boolean {
  const [first, ...rest] = scene.clauses;
  if (!first || first.finite !== scene.from) return false;
  return rest.some(
    (c) => c.type === "main" && (c.finite === c.tokens[0] || /^(?:so|dann)$/u.test(scene.tokens[c.tokens[0] ?? -1]?.form ?? "")),
  );
}

function laysAhead(scene: Scene, clause: Clause): boolean {
  return clause.tokens.some((t) =>
    /^(?:kommende[nrsm]?|künftig|morgen|demnächst|bald|nächste[nrsm]?|bevorstehende[nrsm]?|geplante[nrsm]?)$/u.test(
      scene.tokens[t]?.form.toLowerCase() ?? "",
    ),
  );
}
