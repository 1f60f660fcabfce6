import type { Clause } from "../../../core/index.ts";
import { clauseNegation } from "../clauses/negation.ts";
import type { Scene } from "../quotations/scenes.ts";
import { word } from "./event.ts";

/**
 * The negation that reaches the verb of the clause. Negation has a scope (Duden Grammatik §§ 1425–1437); these stand outside it:
 * - in a heading before a colon: "Kein Streit, keine Drohung: Kanada bittet …"
 * - contrasted parts after the verb: "kommt aus Kanada, nicht aus Kenia"
 * - what "sondern" replaces, also before the verb: "Nicht Kanada habe angegriffen, sondern Kenia"
 */
export function negationOf(scene: Scene, clause: Clause): number | undefined {
  if (clause.negation === undefined) return undefined;
  let list: readonly number[] = clause.tokens;
  const anchor = clause.finite ?? clause.head ?? clause.tokens[0] ?? 0;
  const colon = list.findLast((t) => t < anchor && word(scene, t) === ":");
  if (colon !== undefined) list = list.filter((t) => t > colon);
  for (;;) {
    const found = clauseNegation(scene.tokens, list);
    if (found === undefined || !(isContrast(scene, clause, found) || isReplacedBefore(scene, clause, found))) return found;
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
