import type { Kind } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { endsActs, refuses } from "./control.ts";
import { STATES, word } from "./event.ts";
import type { Match } from "./found.ts";
import { negationOf } from "./negation-scope.ts";
import type { Telling } from "./tell.ts";

/** Kinds whose verbs of ending name the break itself, not what is broken off: "brach die Gespräche ab" rejects. */
const BREAKS: ReadonlySet<Kind> = new Set<Kind>(["rejection", "sanction", "withdrawal"]);

/**
 * What is not ended goes on: "hebt die Sanktionen nicht auf" tells sanctions, not a denial of any ("kein" leaves open whether there were
 * some, and denies the end). Of a break or a refusal that does not take place nothing is told: nobody spoke of one. Who denies having
 * ended or refused something does speak of it, and that stays a denial.
 * @returns the match and its telling as something that goes on, or as they were.
 */
export function unended(scene: Scene, m: Match, told: Telling): { readonly match: Match; readonly told: Telling } {
  const { clause } = m.functions;
  if (told.factuality !== "CT-" || told.stance === "denies" || m.noun !== undefined) return { match: m, told };
  if (!/^(?:nicht|nie|niemals|keinesfalls|keineswegs)$/u.test(word(scene, negationOf(scene, clause)))) return { match: m, told };
  if (!m.frame.ends) {
    const breaks = BREAKS.has(m.kind) && (endsActs(clause.lemma) || (m.kind === "rejection" && refuses(clause.lemma ?? "")));
    return { match: m, told: breaks ? { ...told, untold: true } : told };
  }
  const { ends, ...frame } = m.frame;
  const tense = STATES.has(m.kind) ? "ongoing" : told.tense;
  return { match: { ...m, frame }, told: { ...told, factuality: "CT+", tense, because: [...told.because, "not ended: goes on"] } };
}
