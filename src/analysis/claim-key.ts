import type { RecordedClaim } from "../core/index.ts";
import { isSymmetric } from "./dyads.ts";

/** What a claim says about its happening: that it is so, that it is not so, or neither. */
export type Polarity = "+" | "-" | "0";

/** Polarity of a claim. Only a certain denial opposes; `UU` commits to nothing. */
export function polarity({ factuality }: RecordedClaim): Polarity {
  if (factuality === "UU") return "0";
  return factuality.endsWith("-") ? "-" : "+";
}

/** Kind and actors, direction kept unless the actors are interchangeable. Equal for claims that could tell the same. */
export function subjectKey(claim: RecordedClaim): string {
  const actors = codes(claim.actors);
  const recipients = codes(claim.recipients);
  const who = isSymmetric(claim) ? codes([...claim.actors, ...claim.recipients]).join("+") : `${actors.join("+")}>${recipients.join("+")}`;
  return `${claim.kind}${claim.ends === true ? "!" : ""} ${who}`;
}

/** Codes of some actors, each once, in alphabetical order. */
export function codes(actors: RecordedClaim["actors"]): string[] {
  return [...new Set(actors.map((a) => a.code))].sort();
}
