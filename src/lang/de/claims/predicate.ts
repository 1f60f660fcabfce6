import { isJudgingAdjective, isJudgingNoun, type PredicateClass } from "../frames/predicates.ts";
import type { Phrase } from "../phrases/find-phrases.ts";
import type { Scene } from "../quotations/scenes.ts";
import type { Functions } from "./functions.ts";

/** Denied, these blame: "nicht akzeptabel"; alone they say little. */
const ACCEPTABLE =
  /^(?:akzeptabel|hinnehmbar|annehmbar|tragbar|zulässig|angemessen|hilfreich|konstruktiv|gerechtfertigt|fair|klug|zielführend|legitim|berechtigt|nachvollziehbar|vereinbar)$/iu;

/** "sei nicht zu tolerieren", "könne man nicht hinnehmen": what must not be borne is bad. */
const BEARING = /^(?:tolerieren|akzeptieren|hinnehmen|dulden|rechtfertigen|entschuldigen)$/u;

/** Verbs that nobody does to himself: with "sich" and two who act, each does it to the other. */
const RECIPROCAL = /^(?:vorwerfen|vorhalten|beschuldigen|bezichtigen|unterstellen|verdächtigen)$/u;

/** True if the clause says that something is of this sort: "sei illegal", "als Provokation", "ein Verstoß". */
export function says(scene: Scene, f: Functions, name: PredicateClass): boolean {
  const negated = f.clause.negation !== undefined;
  if (name === "blame" && negated && BEARING.test(f.clause.lemma ?? "")) return true;
  const among = (words: RegExp): boolean => f.clause.tokens.some((t) => words.test(scene.tokens[t]?.form ?? ""));
  if (name === "that") return f.object !== undefined && /^(?:das|dies)$/iu.test(scene.tokens[f.object.head]?.form ?? "");
  if (name === "deterring") return among(/^davor$/iu) && hasInfinitive(scene, f);
  if (name === "verbal" && f.subject && f.object && isInOffice(scene, f.subject) && isInOffice(scene, f.object)) return true;
  if (name === "mutual") {
    if (among(/^(?:einander|gegeneinander|aufeinander|miteinander)$/u)) return true;
    if (RECIPROCAL.test(f.clause.lemma ?? "") && among(/^sich$/u)) return true;
  }
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

/** An infinitive hangs on the clause. */
function hasInfinitive({ clauses }: Scene, { clause }: Functions): boolean {
  return clauses.some((c) => c.type === "infinitive" && c.parent !== undefined && clauses[c.parent] === clause);
}

/** Somebody in office stands for it: "der norwegische Minister", not the state itself or its army. */
function isInOffice(scene: Scene, phrase: Phrase): boolean {
  return scene.mentions.some((m) => m.use === "person" && m.tokens[0] <= phrase.head && phrase.head <= m.tokens[1]);
}
