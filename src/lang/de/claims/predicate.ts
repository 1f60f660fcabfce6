import { isJudgingAdjective, isJudgingNoun, type PredicateClass } from "../frames/predicates.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Functions } from "./functions.ts";

/** Denied, these blame: "nicht akzeptabel"; alone they say little. */
const ACCEPTABLE =
  /^(?:akzeptabel|hinnehmbar|annehmbar|tragbar|zulässig|angemessen|hilfreich|konstruktiv|gerechtfertigt|fair|klug|zielführend|legitim|berechtigt|nachvollziehbar|vereinbar)$/iu;

/** True if the clause says that something is of this sort: "sei illegal", "als Provokation", "ein Verstoß". */
export function says(scene: Scene, f: Functions, name: PredicateClass): boolean {
  const negated = f.clause.negation !== undefined;
  const adjective = f.clause.tokens.some((t) => {
    const { xpos, form } = scene.tokens[t] as Scene["tokens"][number];
    if (xpos !== "ADJD" && xpos !== "PART" && xpos !== "ADV") return false;
    return negated ? name === "blame" && ACCEPTABLE.test(form) : isJudgingAdjective(form, name);
  });
  return adjective || (!negated && f.phrases.some((p) => isPredicate(f, p) && isJudgingNoun(scene.tokens[p.head]?.form ?? "", name)));
}

/** The noun may be the predicate: no subject, no genitive, behind "als" or no preposition at all. */
function isPredicate(f: Functions, phrase: Phrase): boolean {
  return phrase !== f.subject && phrase.genitiveOf === undefined && (phrase.prep === undefined || phrase.prep === "für");
}
