import type { Decision } from "../core/index.ts";
import { decide } from "./decide.ts";
import { UnknownChoice } from "./errors.ts";
import { nearNames } from "./near-names.ts";
import type { Workbench } from "./workbench.ts";

/** What somebody rates, how, and why. */
export interface Rating {
  /** Id of a claim, or name of an outlet. */
  readonly subject: string;
  /** Admiralty letter A–F of an outlet, digit 1–6 of a claim. */
  readonly mark: string;
  readonly reason: string;
  readonly by?: string;
}

const CLAIM = /^[0-9a-z]{13}\.\d+\.\d+$/u;

/**
 * Records the reliability of an outlet, or the credibility of a claim.
 * @throws UnknownChoice if the mark does not fit what is rated, or neither the ledger nor the list of outlets knows it
 */
export async function rate(bench: Workbench, { subject, mark, reason, by }: Rating): Promise<Decision> {
  const given = subject.trim();
  if (given === "") throw new UnknownChoice("Say what is rated: the name of an outlet, or the id of a claim.");
  const ofClaim = CLAIM.test(given);
  const isDigit = /^\d$/u.test(mark.trim());
  if (ofClaim !== isDigit)
    throw new UnknownChoice(
      ofClaim
        ? `A claim gets a digit from 1 to 6, not "${mark}": letters are for outlets.`
        : `An outlet gets a letter from A to F, not "${mark}": digits are for claims, and "${given}" is no claim's id.`,
    );
  const wish = { value: mark, reason, ...(by !== undefined && { by }) };
  if (ofClaim) return decide(bench, { kind: "credibility", subjects: [given], ...wish });
  return decide(bench, { kind: "reliability", subjects: [await outletName(bench, given)], ...wish });
}

/** The outlet as the articles of the ledger call it, else as the list of outlets does. */
async function outletName({ ledger, outlets }: Workbench, given: string): Promise<string> {
  const { documents } = await ledger.snapshot();
  const named = [...new Set(documents.flatMap((d) => d.document.outlet ?? []))];
  const folded = given.toLowerCase();
  const known = named.find((n) => n === given) ?? named.find((n) => n.toLowerCase() === folded) ?? outlets().byName(given)?.name;
  if (known !== undefined) return known;
  const near = nearNames(given, named);
  throw new UnknownChoice(
    `No article in the ledger and no line of the list of outlets names "${given}".${near.length > 0 ? ` Near: ${near.join(", ")}.` : ""}`,
  );
}
