import type { Clause, Kind } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { holds, word } from "./event.ts";
import type { Reading } from "./reading.ts";

/** "muss", "soll", "kann", "scheint" …: what the finite verb does to the certainty and time of its clause. */
export function readVerbs(scene: Scene, clause: Clause, r: Reading, kind: Kind): void {
  if (clause.finite === undefined) return;
  const finite = word(scene, clause.finite);
  const perfect = holds(scene, clause, /^haben$/u) || (holds(scene, clause, /^sein$/u) && clause.perfect);
  // "dürfen nicht mehr einreisen", "muss das Land verlassen": to forbid and to oblige is the measure itself.
  const measure = kind === "sanction" || kind === "coercion";
  if (measure && clause.modal === "dürfen" && clause.negation !== undefined) r.negate("not allowed");
  // "dürfte verlängern" guesses.
  if (measure && (clause.modal === "müssen" || clause.modal === "dürfen") && !/^dürften?$/u.test(finite)) {
    if (r.tense === "ongoing" && clause.modal === "dürfen") r.tense = "future";
    return;
  }
  // "hatten angreifen wollen"
  if (clause.time === "past" && clause.modal === undefined && holds(scene, clause, /^wollen$/u) && /^hatten?$/u.test(finite)) {
    r.weaken("UU", "wollen");
    r.tense = "future";
    return;
  }
  if (/^(?:hätten?|wären?)$/u.test(finite)) {
    if (counterfactual(scene, clause)) r.negate(finite);
    else if (finite.startsWith("wär") && clause.lemma === "sein" && clause.type === "main") r.weaken("PS", finite);
    return;
  }
  if (/^würden?$/u.test(finite)) {
    if (clause.type === "main") r.weaken("PS", finite);
    return;
  }
  if (/^dürften?$/u.test(finite)) {
    r.weaken("PR", finite);
    return;
  }
  if (/^schein(?:t|en|e|bar)$|^schien(?:en)?$/u.test(finite) && clause.lemma !== "scheinen") {
    r.weaken("PR", finite);
    return;
  }
  switch (clause.modal ?? (finite.startsWith("könnte") ? "können" : undefined)) {
    case "können":
      // "konnten sich nicht einigen", "konnte die Stadt einnehmen": implicative in the past of the indicative.
      if (/^konnten?$/u.test(finite) && clause.mood === "Ind") return;
      r.weaken("PS", finite);
      if (r.tense === "ongoing" && !clause.perfect && finite.startsWith("könnte")) r.tense = "future";
      return;
    case "sollen":
      readSollen(clause, finite, perfect, r);
      return;
    case "wollen":
      if (perfect) {
        r.selfReport = true;
        r.tense = "past";
      } else if (/^wollten?$/u.test(finite) && clause.mood === "Ind" && clause.verbTense === "Past") {
        // An intention of the past: whether it came to anything is not told.
        r.weaken("UU", finite);
        r.tense = "future";
      }
      return;
    case "dürfen":
      // A permission is what is granted; "durfte" tells that use was made of it.
      if (r.tense === "ongoing") r.tense = "future";
      return;
    case "müssen":
      // "musste abziehen": implicative in the past. "muss abziehen" obliges.
      if (!/^mussten?$/u.test(finite)) r.weaken("UU", finite);
      return;
    case "mögen":
      r.weaken("UU", finite);
      if (r.tense === "ongoing") r.tense = "future";
  }
}

/** "soll geliefert haben": hearsay. "soll im Mai liefern": a plan. "solle liefern", "sollte liefern": only wanted. */
function readSollen(clause: Clause, finite: string, perfect: boolean, r: Reading): void {
  if (/^soll(?:en)?$/u.test(finite)) {
    if (!perfect) return;
    r.hearsay = clause.finite;
    r.tense = "past";
  } else if (clause.finite === clause.tokens[0]) {
    // "Sollte A angreifen, …": a condition; how open it is the condition tells.
    r.tense = "future";
  } else if (finite === "solle" || (/^sollten?$/u.test(finite) && !clause.perfect && clause.opener === undefined)) r.weaken("UU", finite);
}

/** "hätte … geliefert, wenn …", "hätte fast angegriffen", "hätte angreifen können": it did not happen. */
function counterfactual(scene: Scene, clause: Clause): boolean {
  const condition = scene.clauses.some((c) => /^(?:wenn|falls)$/u.test(word(scene, c.opener)));
  const nearly = holds(scene, clause, /^(?:fast|beinahe)$/u);
  const modal = clause.verbs.some((t) => /^(?:können|sollen|müssen|dürfen)$/u.test(word(scene, t)));
  return condition || nearly || modal;
}
