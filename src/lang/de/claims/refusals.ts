import type { Clause, Kind } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { word } from "./event.ts";
import type { Match } from "./found.ts";
import type { Telling } from "./tell.ts";

/** Verbs of consent: with a negation they refuse. */
const CONSENTS = /^(?:zustimmen|billigen|gutheißen|befürworten|akzeptieren|mittragen|unterstützen|nachkommen|stattgeben|beitreten)$/u;
/** Kinds of what is consented to or promised. */
const WILLING: ReadonlySet<Kind> = new Set<Kind>(["endorsement", "concession"]);

/**
 * What is not consented to is refused: "stimmte dem Beitritt Finnlands nicht zu", "ist zu Gesprächen mit Kenia nicht bereit". To say that
 * there was no consent would leave out the act, and the act is the news. "Noch nicht" refuses nothing, and tells nothing.
 * @returns the match and its telling as a rejection, or as they were.
 */
export function refused(scene: Scene, m: Match, told: Telling): { readonly match: Match; readonly told: Telling } {
  const { clause } = m.functions;
  const ready = m.kind === "commitment" && m.frame.adjectives !== undefined;
  const consents = WILLING.has(m.kind) && m.noun === undefined && CONSENTS.test(clause.lemma ?? "");
  if (told.factuality !== "CT-" || !(ready || consents) || clause.negation === undefined) return { match: m, told };
  if (isPending(scene, clause)) return { match: m, told: { ...told, untold: true } };
  const [first, ...others] = ready ? m.actors : [];
  const match: Match = { ...m, kind: "rejection", ...(first && { actors: [first], recipients: others }) };
  const tense = told.tense === "future" ? "ongoing" : told.tense;
  return { match, told: { ...told, factuality: "CT+", tense, because: [...told.because, "no consent: refused"] } };
}

/** "noch nicht", "bisher nicht" */
function isPending(scene: Scene, clause: Clause): boolean {
  return clause.tokens.some((t) => /^(?:noch|bisher|bislang)$/u.test(word(scene, t)));
}
