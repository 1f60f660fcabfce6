import type { RecordedClaim } from "../core/index.ts";
import { isSymmetric } from "./dyads.ts";
import { distinct } from "./group-by.ts";
import { perClaim } from "./per-claim.ts";

/** What a claim says about its happening: that it is so, that it is not so, or neither. */
export type Polarity = "+" | "-" | "0";

/** Polarity of a claim. Only a certain denial opposes; `UU` commits to nothing. */
export function polarity({ factuality }: RecordedClaim): Polarity {
  if (factuality === "UU") return "0";
  return factuality.endsWith("-") ? "-" : "+";
}

/** Kind and actors, direction kept unless the actors are interchangeable. Equal for claims that could tell the same. */
export const subjectKey = perClaim(keyOf);

/** The same as if the recipients were left open. */
export const actorsKey = perClaim((claim): string => keyOf({ ...claim, recipients: [] }));

function keyOf(claim: RecordedClaim): string {
  const { kind, ends, actors, recipients } = claim;
  const who = isSymmetric(claim) ? joinedCodes([...actors, ...recipients]) : `${joinedCodes(actors)}>${joinedCodes(recipients)}`;
  return `${kind}${ends === true ? "!" : ""} ${who}`;
}

/** Codes of some actors, each once, in alphabetical order. */
export function codes(actors: RecordedClaim["actors"]): string[] {
  return distinct(actors.map((a) => a.code));
}

/** The same as one text. */
export const joinedCodes = (actors: RecordedClaim["actors"]): string => codes(actors).join("+");
