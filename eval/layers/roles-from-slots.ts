import type { Below, Clause, Role } from "../../src/core/index.ts";
import { type Functions, functionsOf } from "../../src/lang/de/claims/slots.ts";
import { makeScenes } from "../../src/lang/de/quotations/find-quotations.ts";

/**
 * Clauses with the roles that the slots of claims are filled by, for a pack whose clauses carry none. A relative pronoun that
 * opens a clause without a subject is taken for it; one whose antecedent is the object is the object.
 */
export function rolesFromSlots(below: Omit<Below<"quotations">, "times">): readonly Clause[] {
  return makeScenes({ ...below, times: [] }).flatMap((scene) => {
    const seen: Functions[] = [];
    return scene.clauses.map((clause, index) => {
      const f = functionsOf(scene, index, seen);
      seen.push(f);
      const roles: Role[] = [];
      if (clause.head === undefined) return { ...clause, roles };
      const add = (role: Role["role"], token: number | undefined): void => {
        if (token !== undefined && clause.tokens.includes(token)) roles.push({ role, token });
      };
      const relative = clause.type === "relative" && scene.tokens[(clause.opener ?? 0) - 1]?.pos !== "ADP" ? clause.opener : undefined;
      const objectIsOutside = f.object !== undefined && !clause.tokens.includes(f.object.head);
      if (relative !== undefined) add(objectIsOutside ? "obj" : "nsubj", f.subject && !objectIsOutside ? undefined : relative);
      add("nsubj", f.subject?.head);
      add("obj", f.object?.head);
      add("iobj", f.dative?.head);
      return { ...clause, roles };
    });
  });
}
