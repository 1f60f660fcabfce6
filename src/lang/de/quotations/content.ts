import type { Clause, Span } from "../../../core/index.ts";
import { UTTERING } from "./acts.ts";
import { type Cue, cueOf } from "./cues.ts";
import type { Scene } from "./scenes.ts";
import { phrasesOf, speakerPhrase } from "./speaker.ts";

const form = (scene: Scene, t: number | undefined): string => (t === undefined ? "" : (scene.tokens[t]?.form ?? ""));
const opener = (scene: Scene, c: Clause): string => form(scene, c.opener).toLowerCase();

/** Words that open a clause telling what is said. */
const TELLS = /^(?:dass|daß|ob|wie|wann|warum|weshalb|wieso|welche[rsnm]?|was|wer|wenn|weil|da|falls|sollte)$/u;
/** Of these, the ones that name a reason or a condition as often as what is said. */
const REASONS = /^(?:wenn|weil|da|falls|sollte)$/u;
/** Infinitives of purpose and the like tell nothing: "forderte Wahlen, um die Krise zu beenden". */
const PURPOSE = /^(?:um|ohne|statt|anstatt|außer)$/u;

/** What of a cue matters here; `strict`: a clause of reason or condition is none of its content. */
type Taking = Pick<Cue, "stance" | "takes"> & { readonly strict?: boolean };

/** The clauses of its sentence that say what the speaker of a cue says. */
export function contentClauses(scene: Scene, index: number, clause: Clause, cue: Taking): Span[] {
  const { clauses } = scene;
  const spans: Span[] = [];
  const taken = new Set<number>();
  const take = (i: number): void => {
    const c = clauses[i];
    if (!c) return;
    spans.push({ start: c.start, end: c.end });
    taken.add(i);
  };
  if (clause.type === "subordinate" && opener(scene, clause) === "wie") {
    // "Wie X mitteilte, …": everything else in the sentence, but for what hangs on the cue itself.
    for (const [i, c] of clauses.entries()) if (i !== index && !under(clauses, i, index) && c.lemma !== undefined) take(i);
    return spans;
  }
  // "Obwohl er lobte, dass …, warnte er, dass …": with content of its own behind it, what stands before is only a circumstance.
  const next = clauses[index + 1];
  const own = next?.type === "subordinate" && next.parent === index && /^(?:dass|daß)$/u.test(opener(scene, next));
  if (!own && isInverted(scene, index, clause) && tellsBefore(scene, index))
    for (let i = 0; i < index; i++) if (!clauses.slice(i, index).some((_, n) => speaksAgain(scene, i + n))) take(i);
  const before = taken.size > 0;
  let open = false;
  for (let i = index + 1; i < clauses.length; i++) {
    const c = clauses[i] as Clause;
    const child = under(clauses, i, index);
    const word = opener(scene, c);
    if (coordinated(scene, c)) {
      if (open && c.mood === "Sub") take(i);
      else break;
    } else if (c.type === "main") {
      if (speaksAgain(scene, i)) break;
      if (c.mood === "Sub" || endsWithColon(scene, clause)) {
        take(i);
        open = true;
      } else if (!open && !before && asyndetic(scene, i, clause, cue)) {
        take(i);
        open = true;
      } else if (!open) continue;
      else break;
    } else if (!open && !before && c.type === "relative" && c.mood === "Sub" && opensWithArticle(scene, c)) {
      take(i);
      open = true;
    } else if (open) {
      // What follows in the same passage hangs on it, unless it hangs on a clause that is not said.
      if (c.type === "fragment" || c.parent === index || c.parent === undefined || taken.has(c.parent)) take(i);
    } else if (child && c.type === "subordinate" && TELLS.test(word) && !(cue.strict && REASONS.test(word)) && !before) {
      take(i);
      open = true;
    } else if (
      child &&
      isInfinitive(scene, c) &&
      cue.stance !== "doubts" &&
      !PURPOSE.test(form(scene, c.tokens[0]).toLowerCase()) &&
      !before
    ) {
      take(i);
      open = true;
    }
    // "dementierte einen Bericht, wonach …": the report's content is what is denied.
    else if (child && /^(?:wonach|demzufolge|laut)$/u.test(word)) {
      take(i);
      open = true;
    }
  }
  return spans;
}

/** Also where an article looks like a relative pronoun: "riet dem Gärtner, der Hecke auszuweichen". */
function isInfinitive({ tokens }: Scene, c: Clause): boolean {
  return (
    c.type === "infinitive" ||
    (c.type === "relative" && c.finite === undefined && c.tokens.some((t) => /^(?:ZU|IZU)$/u.test(tokens[t]?.xpos ?? "")))
  );
}

/** "meinte, die Äpfel würden teurer": an article before its noun looks like a relative pronoun. */
function opensWithArticle({ tokens }: Scene, c: Clause): boolean {
  const next = c.opener === undefined ? undefined : tokens[c.opener + 1];
  return c.opener === c.tokens[0] && next !== undefined && /^(?:NOUN|ADJ)$/u.test(next.pos) && c.tokens.at(-1) !== c.finite;
}

/** ", sagte X": the verb stands first in its clause, after what is said. */
function isInverted({ tokens }: Scene, index: number, clause: Clause): boolean {
  return clause.type === "main" && index > 0 && clause.finite === clause.tokens.find((t) => tokens[t]?.pos !== "PUNCT");
}

/**
 * Before the verb there stands a main clause, or one that tells: after "Da es regnete, entschied X …" only a circumstance has been told.
 */
function tellsBefore(scene: Scene, index: number): boolean {
  return scene.clauses
    .slice(0, index)
    .some(
      (c) =>
        !isAside(scene, c) &&
        (c.type === "main" || (c.type === "subordinate" && TELLS.test(opener(scene, c)) && !REASONS.test(opener(scene, c)))),
    );
}

/** "wie das Amt mitteilte": names a source of its own. */
const isAside = (scene: Scene, c: Clause): boolean =>
  c.type === "subordinate" && opener(scene, c) === "wie" && cueOf(scene.tokens, c) !== undefined;

/** "und verwies auf …": goes on with the cue's clause, since the verb stands second. */
function coordinated(scene: Scene, c: Clause): boolean {
  const [first, second] = c.tokens;
  return scene.tokens[first ?? -1]?.pos === "CCONJ" && second !== undefined && second === c.finite && c.tokens.length > 3;
}

/** "Der Minister sagte, die Grenze bleibt zu": a main clause after a comma, where the cue has no object of its own. */
function asyndetic(scene: Scene, i: number, clause: Clause, cue: Taking): boolean {
  if (cue.takes !== "clause" || i === 0 || clause.roles?.some((r) => r.role === "obj")) return false;
  const first = scene.clauses[i]?.tokens[0];
  const start = scene.tokens[first ?? -1];
  if (!start || start.pos === "CCONJ" || start.pos === "PUNCT") return false;
  return form(scene, clause.tokens.at(-1)) === "," && clause.tokens.at(-1) === (first as number) - 1;
}

/** True if the clause has a cue and a speaker of its own: what follows, or stood before, is no longer the other speaker's. */
export function speaksAgain(scene: Scene, index: number): boolean {
  const clause = scene.clauses[index];
  if (clause?.type !== "main" || clause.mood === "Sub") return false;
  if (!cueOf(scene.tokens, clause) && !UTTERING.has(clause.lemma ?? "")) return false;
  return speakerPhrase(scene, clause, phrasesOf(scene, clause)) !== undefined;
}

function under(clauses: readonly Clause[], i: number, ancestor: number): boolean {
  for (let p = clauses[i]?.parent; p !== undefined; p = clauses[p]?.parent) {
    if (p === ancestor) return clauses[i]?.type !== "main";
    if (p >= i) return false;
  }
  return false;
}

function endsWithColon(scene: Scene, clause: Clause): boolean {
  return form(scene, clause.tokens.at(-1)) === ":";
}
