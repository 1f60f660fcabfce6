import { type Clause, type Factuality, kindEntry, type Tense } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { conditionOf } from "./conditions.ts";
import { embedding, endsActs, looksAhead, refuses } from "./control.ts";
import { type EventWord, holds, STATES, word } from "./event.ts";
import { type Governor, governorOf } from "./governor.ts";
import { meaningOf } from "./light-verbs.ts";
import { scopeOf } from "./negation-scope.ts";
import { nounContext } from "./noun-context.ts";
import { type Level, Reading } from "./reading.ts";
import { readVerbs } from "./verb-level.ts";

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
  /** A noun that the clause takes for granted: its verb does not tell of it. */
  readonly known?: true;
  /** What decided, for the derivation. */
  readonly because: readonly string[];
}

/** Words that change the certainty of the clause they stand in; the adjectives only as predicates ("Vertrag im Mai möglich"). */
const LEVELS: readonly (readonly [Level, RegExp])[] = [
  ["PS", /^(?:möglicherweise|vielleicht|womöglich|eventuell|potenziell|potentiell|möglich|denkbar)$/u],
  ["PR", /^(?:wahrscheinlich|vermutlich|wohl|mutmaßlich|voraussichtlich|offenbar|offensichtlich|anscheinend)$/u],
  ["UU", /^(?:fraglich|ungewiss|unklar)$/u],
];

/**
 * FactBank value and tense of an event from what stands over it: modal, mood, negation, adverbs, condition, question, and the
 * verb or noun that governs it (Saurí & Pustejovsky 2009: event-selecting and source-introducing predicates; Karttunen 1971:
 * implicative verbs). A noun outside the verb's reach ("nach dem Angriff") is presupposed: none of it touches the noun.
 */
export function firmness(scene: Scene, event: EventWord): Firmness {
  const { functions: f, noun, kind } = event;
  const { clause } = f;
  const r = new Reading(timeOfVerb(scene, event));
  const around = noun && nounContext(scene, event, noun);
  if (around) {
    if (around.level) r.weaken(around.level, around.word ?? "");
    if (around.hearsay !== undefined) r.hearsay = around.hearsay;
    if (around.negated) r.negate("kein");
    if (around.untold) r.untold = true;
    if (around.tense) r.tense = around.tense;
  }
  if (!around?.presupposed && !event.performed) {
    const over = governorOf(scene, f, noun, event.supported);
    if (!over.judged) {
      if (!event.judges) readNegation(scene, clause, r, noun !== undefined);
      readVerbs(scene, clause, r, kind);
    }
    readAdverbs(scene, clause, r);
    readGovernor(scene, over, r, event);
    if (!noun) readOwnVerb(scene, clause, r, event);
    // "fordert …, falls": the demand itself stands. "werde … absagen, falls": it does not.
    const utters = kindEntry(kind).speechAct && !noun && r.tense !== "future";
    const condition = conditionOf(scene, clause, r.tense !== "past" && !utters);
    if (condition) {
      r.weaken(condition.level, condition.reason);
      if (condition.level === "PS" && r.tense === "ongoing" && !clause.modal && clause.mood === "Sub") r.tense = "future";
    }
    if (around?.tense === "future") r.tense = "future";
  }
  return {
    factuality: r.level === "UU" ? "UU" : `${r.level}${r.positive ? "+" : "-"}`,
    tense: r.tense,
    because: r.because,
    ...(r.hearsay !== undefined && { hearsay: { token: r.hearsay } }),
    ...(r.selfReport && { selfReport: true }),
    ...(r.untold && { untold: true }),
    ...(around?.presupposed && { known: true }),
  };
}

/** "ist vertrieben", "sei eingeschlagen": the result of something past, unless the kind is a state itself ("ist stationiert"). */
function timeOfVerb(scene: Scene, { functions: { clause }, kind, noun }: EventWord): Tense {
  // "die stationierten Truppen", "die seit März inhaftierten": participles of verbs that last.
  if (!noun && clause.type === "fragment" && LASTING.test(clause.lemma ?? "")) return "ongoing";
  const present = /^(?:ist|sind)$/u.test(word(scene, clause.finite));
  if (present && clause.lemma !== "sein" && holds(scene, clause, /^(?:seit|seither|seitdem)$/u)) return "ongoing";
  const result = clause.passive && clause.time === "ongoing" && /^(?:ist|sind|sei|seien)$/u.test(word(scene, clause.finite));
  return result && !STATES.has(kind) ? "past" : clause.time;
}

const LASTING = /^(?:stationieren|besetzen|halten|inhaftieren|festhalten|kontrollieren|beherrschen)$/u;

/** "kein" negates its own phrase: for a noun event only "nicht", "nie" and the like reach from the clause. */
function readNegation(scene: Scene, clause: Clause, r: Reading, nominal: boolean): void {
  const { negation, open } = scopeOf(scene, clause);
  if (open !== undefined && negation === undefined) r.weaken("UU", `${word(scene, open)} ${word(scene, open + 1)}`);
  const form = word(scene, negation);
  // "noch nicht", "bislang kein": what has not come about yet may still come; the reason keeps the words.
  const yet = clause.tokens.map((t) => word(scene, t)).find((w) => /^(?:noch|bisher|bislang)$/u.test(w));
  // "Der Vertrag wurde nicht gekündigt", "das Treffen wird nicht verschoben": the noun's event stands.
  if (nominal && endsActs(clause.lemma) && /^(?:fact|moves)$/u.test(embedding(clause.lemma))) return;
  if (form !== "" && !(nominal && form.startsWith("kein"))) r.negate(yet === undefined ? form : `${yet} ${form}`);
}

function readAdverbs(scene: Scene, clause: Clause, r: Reading): void {
  for (const [i, t] of clause.tokens.entries()) {
    const form = word(scene, t);
    const [before, next] = [word(scene, clause.tokens[i - 1]), word(scene, clause.tokens[i + 1])];
    const level = LEVELS.find(([, words]) => words.test(form))?.[0];
    // "so bald wie möglich", "möglich macht das …", "wohl aber": no doubt in them.
    const idle =
      before === "wie" || (form === "möglich" && clause.lemma === "machen") || (form === "wohl" && /^(?:aber|kaum)$/u.test(next));
    if (level && !idle) r.weaken(level, form);
    // "hat beinahe angegriffen"; not "fast 300 Mann".
    const irreal = /^(?:hätten?|wären?)$/u.test(word(scene, clause.finite));
    if (!irreal && /^(?:fast|beinahe)$/u.test(form) && scene.tokens[t + 1]?.pos === "VERB") r.negate(form);
    // "wird kaum liefern"; not "kaum 100 Mann".
    if (form === "kaum" && scene.tokens[t + 1]?.xpos !== "PART" && !/^(?:NUM|ADJ|PRON|DET)$/u.test(scene.tokens[t + 1]?.pos ?? "")) {
      r.weaken("PR", form);
      r.negate(form);
    }
    if (form === "angeblich") r.hearsay ??= t;
  }
}

/** Kinds that agreeing on them brings about. */
const AGREED: ReadonlySet<string> = new Set(["treaty", "commitment", "alignment", "rivalry", "withdrawal", "concession"]);

/** Kinds that are said, not done: refusing them is the refusal that is told already. */
const SAID = /^(?:meeting|call|commitment|endorsement|request|accusation)$/u;

/** Verbs of expecting, over what is to come. */
const EXPECTS = /^(?:rechnen|erwarten)$/u;

/** Kinds whose failure is still an act: whether it took place is left open. */
const TRIED = /^(?:attack|conquest|mediation|meeting|coercion|joint-operation)$/u;

const SORRY = /^(?:entschuldigung|verzeihung|vergebung|nachsicht|pardon)$/u;

function readGovernor(scene: Scene, over: Governor, r: Reading, event: EventWord): void {
  const { noun } = event;
  const { kind, lemma } = over;
  if (over.judged) {
    const [level, positive] = over.judged;
    r.weaken(level, lemma);
    if (!positive) r.negate(lemma);
  }
  if (over.open) {
    r.weaken("UU", lemma);
    if (r.tense === "ongoing") r.tense = "future";
  }
  if (over.ahead || (over.settled && noun && !AGREED.has(event.kind))) r.tense = "future";
  // "sieht keinen …", "gilt als unwahrscheinlich": what is judged in the present has not happened.
  if (noun && (over.judged || EXPECTS.test(lemma)) && r.tense === "ongoing" && !STATES.has(event.kind)) r.tense = "future";
  // "rückt näher", "steht bevor"
  if (noun && event.functions.clause.lemma === "rücken" && r.tense === "ongoing") r.tense = "future";
  // "zu Gesprächen bereit": the readiness tells it, not a meeting.
  if (lemma === "bereit" && noun && event.kind === "meeting") r.untold = true;
  if (kind === "plan") {
    r.because.push(`${lemma}: plan`);
    if (over.possible) r.weaken("PS", `${lemma} with modal`);
  } else if (kind === "offer" || kind === "possible") {
    r.weaken("PS", lemma);
    r.tense = "future";
  } else if (kind === "probable") r.weaken("PR", lemma);
  else if (kind === "demand") {
    // "bat um Entschuldigung", "warb für die Aufnahme": performs the act.
    const performs = noun?.prep === "um" && SORRY.test(word(scene, noun.head));
    r.untold = !performs && !(noun?.prep === "für" && kindEntry(event.kind).speechAct);
    if (r.untold) r.weaken("UU", lemma);
    if (!noun && r.tense === "ongoing") r.tense = "future";
  } else if (kind === "negates" && !noun && refuses(lemma) && over.negated && lemma !== "verzichten") {
    // "weigert sich nicht, … zu liefern": not to refuse makes it possible, no more.
    r.weaken("PS", `${lemma} negated`);
    r.tense = "future";
    return;
  } else if (kind === "negates" && !noun && refuses(lemma) && SAID.test(event.kind)) r.untold = true;
  else if (kind === "negates" || (kind === "fails" && noun && !STATES.has(event.kind))) r.negate(lemma);
  else if (kind === "attempt" && noun) {
    if (TRIED.test(event.kind)) r.untold = true;
    else r.negate(lemma);
  } else if (kind === "moves" && noun) r.tense = "future";
  if (over.negated) r.negate(`${lemma} negated`);
}

/** "bot Waffen an", "sagte Waffen zu": the frame's own verb puts the thing off, or makes it depend on somebody else. */
function readOwnVerb(scene: Scene, clause: Clause, r: Reading, { kind, plans }: EventWord): void {
  const { lemma } = clause;
  const means = meaningOf(scene, clause);
  if (kind === "commitment" || kindEntry(kind).speechAct) {
    if (r.tense === "ongoing" && (plans || looksAhead(lemma))) r.tense = "future";
    return;
  }
  const own = embedding(means);
  // To talk and to sound out is what a mediator or a meeting does.
  if (own === "possible" && /^(?:mediation|meeting|call|treaty|visit)$/u.test(kind)) return;
  if (own === "offer" || own === "possible") r.weaken("PS", lemma ?? "");
  if (own === "offer" || own === "possible" || looksAhead(means) || (plans && r.tense === "ongoing")) r.tense = "future";
}
