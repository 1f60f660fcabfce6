import {
  type Clause,
  contains,
  type DerivationStep,
  type Factuality,
  kindEntry,
  type Quotation,
  type Source,
  type Span,
  type Stance,
  type Token,
} from "../../../core/index.ts";
import { widthOf } from "../quotations/by-sentence.ts";
import { cueOf } from "../quotations/cues.ts";
import type { Scene } from "../quotations/scenes.ts";
import { isMedium, sourceOf, subjectOf } from "../quotations/speaker.ts";
import { type EventWord, holds, word } from "./event.ts";
import type { Firmness } from "./factuality.ts";
import { isNegated } from "./negation-scope.ts";
import { officeOf, withNeighbours } from "./source-name.ts";
import { actor, asTold, inquit, inserted, isPromise, isUnclaimedSpeech, type Speaker, speaksOf } from "./speakers.ts";

/**
 * Konjunktiv I, or its substitute "hätten", "wären" with a participle. Conditions and wishes ("könnte", "würde") are no report, nor
 * is a clause that "als" or "wenn" opens.
 */
function isReportedSpeech(scene: Scene, clause: Clause): boolean {
  if (clause.mood !== "Sub" || clause.finite === undefined) return false;
  if (clause.opener !== undefined && /^(?:als|wenn|falls|damit)$/u.test(word(scene, clause.opener))) return false;
  return (
    clause.verbTense === "Pres" || (/^(?:hätten?|wären?)$/u.test(word(scene, clause.finite)) && clause.perfect && clause.type === "main")
  );
}

export interface Said {
  readonly sources: readonly Source[];
  readonly stance: Stance;
  /** Set where a denial turns the claim's value. */
  readonly factuality?: Factuality;
  readonly steps: readonly DerivationStep[];
}

/**
 * The chain of sources of a claim, outermost first: every quotation around its word, widest first, then hearsay, then whoever promises or
 * blames. Without any the outlet says it itself.
 */
export function attribution(scene: Scene, event: EventWord, quotations: readonly Quotation[], firm: Firmness): Said {
  const {
    functions: { clause },
    noun,
    actors,
  } = event;
  const token = scene.tokens[event.trigger] as Token;
  const trigger: Span = { start: token.start, end: token.end };
  const speech = kindEntry(event.kind).speechAct;
  const near = quotations.filter((q) => q.spans.some((s) => contains(s, trigger)) && isSpeech(scene, q));
  // "Niemand glaubt, dass …": nobody speaks, but it is left open.
  const open = near.find((q) => (q.sources.length === 0 || byNobody(q)) && q.commitment !== undefined);
  const found = near
    .filter((q) => q.sources.length > 0 && !byNobody(q) && !(speech && !noun && q.cue.some((c) => contains(c, trigger))))
    .sort((a, b) => widthOf(b) - widthOf(a));
  // What its words perform is the innermost speaker's act, told by whoever stands around.
  // "Man verbitte sich das, sagte der Minister" is the minister's rejection, in the outlet's voice.
  const own = (s: Source | undefined): boolean => s?.code !== undefined && actors.includes(s.code);
  // Who denies having threatened, or leaves it open, performs no threat by it.
  const innermost = found.at(-1);
  const performs =
    speech && own(innermost?.sources.at(-1)) && commitmentOf(scene, innermost) === undefined && !firm.factuality.endsWith("-");
  if (event.performed || performs) found.pop();
  const marked = isReportedSpeech(scene, clause) && !firm.known;
  const unclaimed = !event.performed && (marked || isUnclaimedSpeech(token, quotations));
  // Whoever speaks in the sentence itself is nearer than one whose passage ran on from before.
  const ranOn = found.length === 1 && found[0]?.rule === "de.quote.konjunktiv-runs-on";
  const beside = unclaimed && (found.length === 0 || ranOn) ? inquit(scene, clause) : undefined;
  if (beside) found.length = 0;
  // "Diplomaten zufolge sagte X die Lieferung zu": the promise is the act that is told, X is no source of the telling.
  const around = found.filter(
    (q, i) => !(i > 0 && q.stance === "promises" && q.sources.some((s) => s.code !== undefined && actors.includes(s.code))),
  );
  const sources: Source[] = [];
  const steps: DerivationStep[] = [];
  const add = (s: Source): void => {
    const near = withNeighbours(scene, s);
    // The office tells whose it is, though the name that stands beside it is the source's.
    const full: Source = { ...officeOf(event, { ...near, name: s.name }), name: near.name };
    if (!sources.some((known) => known.name === full.name)) sources.push(full);
  };
  for (const q of around) {
    for (const s of q.sources) add(s);
    const cue = q.cue[0];
    steps.push({ rule: q.rule, says: `said by ${q.sources.map((s) => s.name).join(" → ")} (${q.stance})`, ...(cue && { span: cue }) });
  }
  let stance: Stance = around.length === 0 ? "asserts" : stanceOf(scene, (around.at(-1) as Quotation).stance, sources.at(-1));
  const told = (by: Speaker, rule: string, says: string): void => {
    // Who performs a speech act is no source of it: "drohte, … zu kritisieren".
    if (speech && own(by.source)) return;
    add(by.source);
    stance = by.stance;
    steps.push({ rule, says: `${says}: ${by.source.name}`, ...(by.source.cue && { span: by.source.cue }) });
  };
  if (firm.hearsay) {
    const { start, end } = scene.tokens[firm.hearsay.token] as Token;
    if (sources.length === 0) sources.push({ name: "unnamed reports", unnamed: true, cue: { start, end } });
    if (stance === "asserts") stance = "reports";
    steps.push({ rule: "de.hearsay", says: "hearsay: told by somebody who is not named", span: { start, end } });
  }
  if (firm.selfReport) {
    const subject = subjectOf(scene, clause);
    const finite = clause.finite === undefined ? undefined : scene.tokens[clause.finite];
    if (subject && finite) sources.push(sourceOf(scene, subject, { start: finite.start, end: finite.end }));
    stance = "states";
    steps.push({ rule: "de.wollen-perfect", says: "the subject's own claim" });
  }
  if (beside && speech && own(withNeighbours(scene, beside.source))) {
    steps.push({ rule: "de.inquit", says: `performed in the words of ${beside.source.name}` });
  } else if (beside) {
    add(beside.source);
    stance = stanceOf(scene, beside.stance, beside.source);
    steps.push({ rule: "de.inquit", says: `the words are somebody's, and beside them stands ${beside.source.name}` });
  } else if (sources.length === 0 && marked && !event.performed) {
    // "…, hieß es": somebody says so, and the text does not tell who. It is not the outlet's own voice.
    sources.push({ name: "unnamed source", unnamed: true });
    stance = "reports";
    steps.push({ rule: "de.konjunktiv-unsourced", says: "Konjunktiv marks it as said by somebody who is not named" });
  }
  const passing = sources.length === 0 ? (asTold(scene, clause, event.trigger) ?? inserted(scene, clause)) : undefined;
  if (passing) told({ ...passing, stance: stanceOf(scene, passing.stance, passing.source) }, "de.inserted", "said in passing");
  const act = speaksOf(scene, clause, noun) ?? (noun && !event.supported ? undefined : actor(scene, clause));
  if (act && !around.some((q) => q.stance === act.stance)) told(act, "de.act", "does it by saying so");
  else if (stance === "asserts" && !speech && event.kind !== "commitment" && isPromise(scene, clause)) stance = "promises";
  stance = byContent(stance, firm, own(sources.at(-1)));
  const commitment = commitmentOf(scene, around.at(-1)) ?? (sources.length === 0 ? commitmentOf(scene, open) : undefined);
  if (!commitment || (commitment === "denied" && deniesInItsOwnWords(clause, firm))) return { sources, stance, steps };
  steps.push({
    rule: `de.stance.${commitment}`,
    says: commitment === "denied" ? "its source says that it is not so" : "its source does not commit to it",
  });
  return { sources, stance, steps, factuality: commitment === "denied" ? opposite(firm.factuality) : "UU" };
}

/**
 * What a neutral verb of saying does, by what is said: whoever says of itself that it did not do it denies it, and that it will do it
 * announces it.
 * @param self the speaker is who acts.
 */
function byContent(stance: Stance, { factuality, tense }: Firmness, self: boolean): Stance {
  if (stance !== "states" || !self) return stance;
  if (tense === "future") return factuality.startsWith("CT") ? "announces" : stance;
  return factuality === "CT-" ? "denies" : stance;
}

const byNobody = ({ sources }: Quotation): boolean => /^(?:niemand|keiner)$/iu.test(sources.at(-1)?.name ?? "");

/** False of "haben einander nichts zu sagen", which tells of no speech. */
function isSpeech(scene: Scene, { cue }: Quotation): boolean {
  const clause = clauseOf(scene, cue);
  const head = clause?.head;
  return head === undefined || scene.tokens[head]?.form !== "sagen" || scene.tokens[head - 1]?.form !== "zu";
}

function clauseOf(scene: Scene, cue: readonly Span[]): Clause | undefined {
  return scene.clauses.find((c) => c.head !== undefined && cue.some((s) => contains(s, scene.tokens[c.head as number] as Token)));
}

/** Whether the source commits to it, in the light of what the negation of its verb reaches. "Niemand bestreitet" commits everybody. */
function commitmentOf(scene: Scene, q: Quotation | undefined): Quotation["commitment"] {
  const clause = q?.commitment === "uncommitted" ? clauseOf(scene, q.cue) : undefined;
  if (!clause || q?.stance === "doubts") return q?.commitment;
  const nobody = holds(scene, clause, /^(?:niemand|keiner)$/u);
  if (nobody && cueOf(scene.tokens, clause)?.stance === "denies") return undefined;
  return nobody || isNegated(scene, clause) ? q?.commitment : undefined;
}

/** "Kanada dementierte: Man habe nichts geliefert": what is quoted is the denial, not what is denied. */
function deniesInItsOwnWords({ type, mood }: Clause, { factuality }: Firmness): boolean {
  return type === "main" && mood === "Sub" && factuality.endsWith("-");
}

/** An agency or a medium reports; what "nach Angaben der Regierung" or "so der Minister" is told by is stated. */
function stanceOf(scene: Scene, stance: Stance, innermost: Source | undefined): Stance {
  if (stance !== "reports" || !innermost || innermost.unnamed || innermost.span === undefined) return stance;
  const { start, end } = innermost.span;
  const own = scene.phrases.find((p) => (scene.tokens[p.head]?.start ?? -1) >= start && (scene.tokens[p.head]?.end ?? end + 1) <= end);
  return own && isMedium(scene, own) ? "reports" : "states";
}

/** The same certainty with the other polarity: denying that something did not happen says that it did. */
function opposite(value: Factuality): Factuality {
  const turned = value.endsWith("+") ? `${value.slice(0, -1)}-` : value.endsWith("-") ? `${value.slice(0, -1)}+` : value;
  return turned as Factuality;
}
