import type { Clause, Factuality, Tense } from "../../../core/index.ts";
import type { Scene } from "../quotations/speaker.ts";
import { type Embedding, embedding } from "./control.ts";
import type { Functions } from "./slots.ts";

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

const POSSIBLE = /^(?:möglicherweise|vielleicht|womöglich|eventuell|denkbar|potenziell|potentiell)$/u;
const PROBABLE = /^(?:wahrscheinlich|vermutlich|wohl|mutmaßlich|voraussichtlich|offenbar|offensichtlich|anscheinend)$/u;

/**
 * FactBank value and tense of an event from the verbs over it: modal, mood, negation, adverbs, condition, and the verb
 * that governs an infinitive or a noun (Saurí & Pustejovsky 2009: source-introducing and event-selecting predicates).
 * @param nominal the event is a noun, so that the clause's own verb stands over it.
 */
export function firmness(scene: Scene, f: Functions, nominal: boolean): Firmness {
  const { clause } = f;
  const because: string[] = [];
  const words = clause.tokens.map((t) => scene.tokens[t]?.form.toLowerCase() ?? "");
  let tense: Tense = clause.time;
  let positive = clause.negation === undefined;
  let level = "CT" as "CT" | "PR" | "PS" | "UU";
  const weaken = (to: "PR" | "PS" | "UU", reason: string): void => {
    if ("CT PR PS UU".indexOf(to) > "CT PR PS UU".indexOf(level)) level = to;
    because.push(reason);
  };
  if (!positive) because.push("negation");
  // "Vertrag noch im Mai möglich": as a predicate, not in "so bald wie möglich" or "alle möglichen".
  const predicate = words.findIndex((w, i) => /^(?:möglich|denkbar|wahrscheinlich|fraglich|ungewiss)$/u.test(w) && words[i - 1] !== "wie");
  if (predicate >= 0)
    weaken(
      words[predicate] === "wahrscheinlich" ? "PR" : words[predicate] === "fraglich" || words[predicate] === "ungewiss" ? "UU" : "PS",
      words[predicate] ?? "",
    );
  const possible = words.find((w) => POSSIBLE.test(w));
  const probable = words.find((w) => PROBABLE.test(w));
  if (possible) weaken("PS", possible);
  else if (probable) weaken("PR", probable);

  const finite = clause.finite === undefined ? "" : (scene.tokens[clause.finite]?.form.toLowerCase() ?? "");
  let hearsay: { token: number } | undefined;
  let selfReport: true | undefined;
  if (clause.modal === "können" || (finite.startsWith("könnte") && clause.head === clause.finite)) {
    weaken("PS", finite);
    if (clause.time === "ongoing" && !clause.perfect && /^könnte/u.test(finite)) tense = "future";
  } else if (/^dürften?$/u.test(finite)) weaken("PR", finite);
  else if (/^(?:würden?|wäre|wären|hätten?)$/u.test(finite) && conditional(scene, f)) weaken("PS", finite);
  else if (/^sollten?$/u.test(finite) && clause.modal === "sollen" && !clause.perfect && clause.opener === undefined) weaken("UU", finite);
  else if (clause.modal === "sollen" && clause.finite !== undefined && /^soll(?:en)?$/u.test(finite)) {
    if (perfectInfinitive(scene, clause)) {
      hearsay = { token: clause.finite };
      tense = "past";
    } else because.push(`${finite}: plan`);
  } else if (clause.modal === "wollen" && perfectInfinitive(scene, clause)) {
    selfReport = true;
    tense = "past";
  } else if (clause.modal === "müssen" || clause.modal === "dürfen" || clause.modal === "mögen")
    weaken(clause.modal === "dürfen" ? "PS" : "UU", finite);
  if (words.includes("angeblich") && clause.finite !== undefined)
    hearsay ??= { token: clause.tokens[words.indexOf("angeblich")] as number };

  const over = governor(scene, f, nominal);
  let untold = false;
  if (over.kind === "plan") {
    tense = over.past ? tense : "future";
    because.push(`${over.lemma}: plan`);
    if (over.modality) weaken(over.modality, `${over.lemma} with modal`);
  } else if (over.kind === "possible") {
    weaken("PS", over.lemma);
    tense = "future";
  } else if (over.kind === "demand" || over.kind === "fails") untold = true;
  if (over.negated && over.kind !== "fact") positive = !positive;

  const opener = clause.opener === undefined ? "" : (scene.tokens[clause.opener]?.form.toLowerCase() ?? "");
  if (/^(?:falls|wenn|sofern)$/u.test(opener)) weaken("PS", opener);
  if (opener === "ob" || scene.tokens[scene.to - 1]?.form === "?") weaken("UU", opener || "question");
  if (tense === "ongoing" && laysAhead(words)) tense = "future";
  return {
    factuality: level === "UU" ? "UU" : (`${level}${positive ? "+" : "-"}` as Factuality),
    tense,
    because,
    ...(hearsay && { hearsay }),
    ...(selfReport && { selfReport }),
    ...(untold && { untold }),
  };
}

/** The verb over the event: for a noun its own clause's, for an infinitive its parent clause's. */
function governor(
  scene: Scene,
  f: Functions,
  nominal: boolean,
): { kind: Embedding; lemma: string; past: boolean; negated: boolean; modality?: "PS" } {
  const { clause } = f;
  const parent = clause.parent === undefined ? undefined : scene.clauses[clause.parent];
  const host = nominal ? clause : clause.type === "infinitive" ? parent : undefined;
  if (!host) return { kind: "fact", lemma: "", past: false, negated: false };
  const ready = !nominal && host.tokens.some((t) => /^(?:bereit|entschlossen|willens)$/u.test(scene.tokens[t]?.form ?? ""));
  const possible = host.modal === "können" ? { modality: "PS" as const } : {};
  return {
    kind: ready ? "plan" : embedding(host.lemma),
    lemma: ready ? "bereit" : (host.lemma ?? ""),
    past:
      nominal &&
      host.lemma !== "ankündigen" &&
      host.lemma !== "planen" &&
      host.lemma !== "vorbereiten" &&
      host.lemma !== "versprechen" &&
      host.lemma !== "zusichern" &&
      host.lemma !== "zusagen" &&
      host.lemma !== "anstreben" &&
      host.lemma !== "beschließen",
    negated: !nominal && host.negation !== undefined,
    ...possible,
  };
}

/** "würde", "wäre" speculate in a main clause; under a verb of saying they only replace Konjunktiv I. */
function conditional(scene: Scene, f: Functions): boolean {
  const { clause } = f;
  if (clause.perfect && /^(?:hätten?|wären?)$/u.test(scene.tokens[clause.finite ?? -1]?.form.toLowerCase() ?? "")) return false;
  return (
    clause.type === "main" && clause.finite !== undefined && scene.tokens[clause.finite]?.form.toLowerCase().startsWith("würde") === true
  );
}

function perfectInfinitive(scene: Scene, clause: Clause): boolean {
  const verbs = clause.verbs.map((t) => scene.tokens[t]?.form.toLowerCase() ?? "");
  return verbs.includes("haben") || (verbs.includes("sein") && clause.perfect);
}

function laysAhead(words: readonly string[]): boolean {
  return words.some((w) =>
    /^(?:kommende[nrsm]?|künftig|morgen|demnächst|bald|nächste[nrsm]?|bevorstehende[nrsm]?|geplante[nrsm]?)$/u.test(w),
  );
}
