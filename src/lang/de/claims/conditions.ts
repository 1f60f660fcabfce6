import type { Clause } from "../../../core/index.ts";
import type { Scene } from "../quotations/scenes.ts";
import { holds, parentOf, word } from "./event.ts";

const IF = /^(?:falls|wenn|sofern)$/u;

/** What a clause hangs on. */
export type Openness = { readonly level: "PS" | "UU"; readonly reason: string } | undefined;

/**
 * Conditions and questions over a clause: both sides of a conditional are left open ("Wenn A zahlt, liefert B"), whatever form it takes:
 * conjunction, verb first, "notfalls", "im Falle …". An event that is told as past is not conditional: there "wenn" tells when.
 * @param ahead the event is not told as past.
 */
export function conditionOf(scene: Scene, clause: Clause, ahead: boolean): Openness {
  const opener = word(scene, clause.opener);
  if (IF.test(opener)) return { level: "PS", reason: opener };
  if (opener === "ob") return { level: "UU", reason: opener };
  if (ifVerb(scene, clause) || verbFirst(scene).includes(clause)) return { level: "PS", reason: "condition" };
  if (isAsked(scene, clause)) return { level: "UU", reason: "question" };
  if (!ahead) return undefined;
  if (dependentIf(scene, clause) || whoever(scene, clause)) return { level: "PS", reason: "condition" };
  const word_ = clause.tokens
    .map((t) => word(scene, t))
    .find((w) => /^(?:notfalls|andernfalls|gegebenenfalls|sonst|ansonsten|vorausgesetzt)$/u.test(w));
  if (word_) return { level: "PS", reason: word_ };
  return inCase(scene, clause) ? { level: "PS", reason: "im Falle" } : undefined;
}

/** "…, sollte Uganda angreifen": the verb opens the clause, wherever the clause stands. */
function ifVerb(scene: Scene, clause: Clause): boolean {
  return /^sollten?$/u.test(word(scene, clause.finite)) && clause.finite === clause.tokens[0] && word(scene, scene.to - 1) !== "?";
}

/** "im Falle eines Angriffs", "bei weiteren Übungen", "für den Fall, dass", "unter der Bedingung". */
function inCase(scene: Scene, { tokens }: Clause): boolean {
  return tokens.some((t) => {
    const [before, here, next] = [word(scene, t - 1), word(scene, t), word(scene, t + 1)];
    if (/^falle?$/u.test(here)) return /^(?:im|den|dem)$/u.test(before) && next !== "des";
    if (/^(?:bedingung|voraussetzung)$/u.test(here)) return word(scene, t - 2) === "unter" || before === "unter";
    return here === "bei" && /^weiter(?:e[nrm]|er)$/u.test(next);
  });
}

/** A clause with "wenn" or "falls" that hangs on this one, or stands before it; "auch wenn" concedes. */
function dependentIf(scene: Scene, clause: Clause): boolean {
  const index = scene.clauses.indexOf(clause);
  return scene.clauses.some((c, i) => {
    if (ifVerb(scene, c) && (c.parent === index || i === index - 1)) return true;
    if (!IF.test(word(scene, c.opener)) || /^(?:auch|selbst)$/u.test(word(scene, (c.opener ?? 0) - 1)) || holds(scene, c, /^auch$/u))
      return false;
    return c.parent === index || (clause.type === "main" && i === index - 1 && i === 0);
  });
}

/** "Wer nicht unterschreibt, dem werde man die Konten sperren": a free relative clause before it is a condition. */
function whoever(scene: Scene, clause: Clause): boolean {
  const before = scene.clauses[scene.clauses.indexOf(clause) - 1];
  const first = before?.tokens.find((t) => scene.tokens[t]?.pos !== "PUNCT");
  if (!before || !/^wer$/u.test(word(scene, first)) || holds(scene, before, /^[?]$/u)) return false;
  return /^(?:werden?|wird)$/u.test(word(scene, clause.finite)) && before.tokens[0] !== undefined;
}

/**
 * "Greift A B an, liefert C Waffen.": the verb opens the sentence, or a part of it after a colon, and the next clause too.
 * @returns the two clauses.
 */
function verbFirst(scene: Scene): readonly Clause[] {
  const { clauses } = scene;
  for (const [i, first] of clauses.entries()) {
    const opens = first.finite !== undefined && first.finite === first.tokens.find((t) => scene.tokens[t]?.pos !== "PUNCT");
    const starts = i === 0 || word(scene, (first.tokens[0] ?? 0) - 1) === ":";
    if (!opens || !starts || first.type !== "main") continue;
    const then = clauses.slice(i + 1).find((c) => c.type === "main");
    const at = then?.tokens[0];
    if (then && (then.finite === at || /^(?:so|dann)$/u.test(word(scene, at)))) return [first, then];
  }
  return [];
}

/** The sentence, or the clause, ends with a question mark. */
function isAsked(scene: Scene, clause: Clause): boolean {
  for (let t = clause.tokens[0] ?? scene.to; t < scene.to; t++) {
    const form = word(scene, t);
    if (form === "?") return true;
    if (/^[.;:!“"]$/u.test(form) && t > (clause.tokens.at(-1) ?? 0)) return false;
  }
  return parentOf(scene, clause) !== undefined && word(scene, scene.to - 1) === "?";
}
