import {
  type Clause,
  contains,
  type DerivationStep,
  type Factuality,
  type Quotation,
  type Source,
  type Span,
  type Stance,
} from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { sourceOf, subjectOf } from "../quotations/speaker.ts";
import type { Firmness } from "./factuality.ts";

/**
 * Konjunktiv I, or its substitute "hätten", "wären" with a participle. Conditions and wishes ("könnte", "würde") are no report, nor
 * is a clause that "als" or "wenn" opens.
 */
function isReportedSpeech(scene: Scene, clause: Clause): boolean {
  if (clause.mood !== "Sub" || clause.finite === undefined) return false;
  if (clause.opener !== undefined && /^(?:als|wenn|falls|damit)$/iu.test(scene.tokens[clause.opener]?.form ?? "")) return false;
  const form = scene.tokens[clause.finite]?.form.toLowerCase() ?? "";
  return clause.verbTense === "Pres" || (/^(?:hätten?|wären?)$/u.test(form) && clause.perfect && clause.type === "main");
}

export interface Said {
  readonly sources: readonly Source[];
  readonly stance: Stance;
  /** Set where a denial turns the claim's value. */
  readonly factuality?: Factuality;
  readonly steps: readonly DerivationStep[];
}

/**
 * The chain of sources of a claim, outermost first: every quotation around its trigger, widest first, then hearsay.
 * Without any the outlet says it itself.
 * @param ownAct the trigger is the speech act itself ("kritisierte"): what its own verb quotes does not wrap it.
 */
export function attribution(
  scene: Scene,
  trigger: Span,
  clause: Clause,
  quotations: readonly Quotation[],
  firm: Firmness,
  ownAct: boolean,
  actors: readonly string[],
): Said {
  // "Niemand glaubt, dass …": nobody speaks, but it is left open.
  const open = quotations.find((q) => q.sources.length === 0 && q.commitment !== undefined && q.spans.some((s) => contains(s, trigger)));
  const width = (q: Quotation): number => q.spans.reduce((sum, s) => sum + s.end - s.start, 0);
  const found = quotations
    .filter(
      (q) => q.sources.length > 0 && q.spans.some((s) => contains(s, trigger)) && !(ownAct && q.cue.some((c) => contains(c, trigger))),
    )
    .sort((a, b) => width(b) - width(a));
  // "Diplomaten zufolge sagte X die Lieferung zu": the promise is the act that is told, X is no source of the telling.
  const around = found.filter(
    (q, i) => !(i > 0 && q.stance === "promises" && q.sources.some((s) => s.code !== undefined && actors.includes(s.code))),
  );
  const sources: Source[] = [];
  const steps: DerivationStep[] = [];
  for (const q of around) {
    for (const s of q.sources) if (!sources.some((known) => known.name === s.name)) sources.push(s);
    const cue = q.cue[0];
    steps.push({ rule: q.rule, says: `said by ${q.sources.map((s) => s.name).join(" → ")} (${q.stance})`, ...(cue && { span: cue }) });
  }
  let stance: Stance = around.at(-1)?.stance ?? "asserts";
  if (firm.hearsay) {
    const token = scene.tokens[firm.hearsay.token];
    const span: Span | undefined = token && { start: token.start, end: token.end };
    if (sources.length === 0) sources.push({ name: "unnamed reports", unnamed: true, ...(span && { cue: span }) });
    if (stance === "asserts") stance = "reports";
    steps.push({ rule: "de.hearsay", says: "hearsay: told by somebody who is not named", ...(span && { span }) });
  }
  if (firm.selfReport) {
    const subject = subjectOf(scene, clause);
    const token = clause.finite === undefined ? undefined : scene.tokens[clause.finite];
    if (subject && token) sources.push(sourceOf(scene, subject, { start: token.start, end: token.end }));
    stance = "states";
    steps.push({ rule: "de.wollen-perfect", says: "the subject's own claim" });
  }
  if (sources.length === 0 && isReportedSpeech(scene, clause)) {
    // "…, hieß es": somebody says so, and the text does not tell who. It is not the outlet's own voice.
    sources.push({ name: "unnamed source", unnamed: true });
    stance = "reports";
    steps.push({ rule: "de.konjunktiv-unsourced", says: "Konjunktiv marks it as said by somebody who is not named" });
  }
  if (sources.length === 0 && firm.factuality.startsWith("PS")) stance = "speculates";
  const commitment = around.at(-1)?.commitment ?? open?.commitment;
  if (!commitment) return { sources, stance, steps };
  steps.push({
    rule: `de.stance.${commitment}`,
    says: commitment === "denied" ? "its source says that it is not so" : "its source does not commit to it",
  });
  return { sources, stance, steps, factuality: commitment === "denied" ? opposite(firm.factuality) : "UU" };
}

/** The same certainty with the other polarity: denying that something did not happen says that it did. */
function opposite(value: Factuality): Factuality {
  const turned = value.endsWith("+") ? `${value.slice(0, -1)}-` : value.endsWith("-") ? `${value.slice(0, -1)}+` : value;
  return turned as Factuality;
}
