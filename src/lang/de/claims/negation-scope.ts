import type { Clause } from "../../../core/index.ts";
import { clauseNegation } from "../clauses/negation.ts";
import type { Scene } from "../quotations/scenes.ts";
import { word } from "./event.ts";
import { focusOf, isInAttribute } from "./focus.ts";

/**
 * The negation that reaches the verb of the clause. Negation has a scope (Duden Grammatik §§ 1425–1437); these stand outside it:
 * - in a heading before a colon: "Kein Streit, keine Drohung: Kanada bittet …"
 * - contrasted parts after the verb: "kommt aus Kanada, nicht aus Kenia"
 * - what "sondern" replaces, also before the verb: "Nicht Kanada habe angegriffen, sondern Kenia"
 * - inside an attribute: "aus nicht näher genannten Gründen"
 * - on a part of the sentence that draws it on itself: "nicht zum ersten Mal", "nicht ausdrücklich"
 */
export function negationOf(scene: Scene, clause: Clause): number | undefined {
  return scopeOf(scene, clause).negation;
}

/** True if a negation denies the verb of the clause, or leaves it open. */
export function isNegated(scene: Scene, clause: Clause): boolean {
  const { negation, open } = scopeOf(scene, clause);
  return negation !== undefined || open !== undefined;
}

/** What the negations of a clause do to its verb. */
interface Scope {
  /** The one that denies it. */
  readonly negation?: number;
  /** The one that leaves open whether it is done, where none denies it: "nicht wie geplant". */
  readonly open?: number;
}

/** Reads every negation of the clause until one reaches the verb. */
export function scopeOf(scene: Scene, clause: Clause): Scope {
  if (clause.negation === undefined) return {};
  let list: readonly number[] = clause.tokens;
  const anchor = clause.finite ?? clause.head ?? clause.tokens[0] ?? 0;
  const colon = list.findLast((t) => t < anchor && word(scene, t) === ":");
  if (colon !== undefined) list = list.filter((t) => t > colon);
  let open: number | undefined;
  for (;;) {
    const found = clauseNegation(scene.tokens, list);
    if (found === undefined) return open === undefined ? {} : { open };
    const outside =
      isInAttribute(scene, found) ||
      isContrast(scene, clause, found) ||
      isReplacedBefore(scene, clause, found) ||
      isReplacedBehind(scene, found);
    const focus = outside ? "stands" : focusOf(scene, clause, found);
    if (!focus) return { negation: found };
    if (focus === "open") open ??= found;
    list = list.filter((t) => t > found);
  }
}

/** ", nicht aus Kenia", ", aber nicht mit denen": after the last verb of the clause and a comma. */
function isContrast(scene: Scene, clause: Clause, at: number): boolean {
  if (word(scene, at) !== "nicht") return false;
  const before = word(scene, at - 1);
  const comma = before === "," || (/^(?:aber|jedoch|doch)$/u.test(before) && word(scene, at - 2) === ",");
  return comma && clause.finite !== undefined && Math.max(clause.finite, ...clause.verbs) < at && clause.finite !== at - 2;
}

/** "Nicht die Kanadier hätten angegriffen, sondern Kenia": opens the clause, and "sondern" follows. */
function isReplacedBefore(scene: Scene, clause: Clause, at: number): boolean {
  if (word(scene, at) !== "nicht" || at !== clause.tokens[0]) return false;
  for (let t = at + 1; t < scene.to; t++) if (word(scene, t) === "sondern") return true;
  return false;
}

/** "haben sich nicht in Nairobi getroffen, sondern in Ottawa": what follows "sondern" is a part of the same sort as what is negated. */
function isReplacedBehind({ tokens, to }: Scene, at: number): boolean {
  const [negated, other] = [tokens[at + 1], tokens.findIndex((t, i) => i > at && i < to && t.form === "sondern")];
  return tokens[at]?.form === "nicht" && negated?.pos === "ADP" && other >= 0 && tokens[other + 1]?.form === negated.form;
}
