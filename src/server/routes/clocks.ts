import type { TwoClocks } from "../../app/findings.ts";
import { BadQuestion, momentOf, publicationDate } from "../../app/index.ts";
import type { Answer } from "../answer.ts";
import { problemInWords } from "../contract.ts";
import type { Parameter } from "./route.ts";

type Query = Readonly<Record<string, string>>;

/** The second clock of a view, beside `as_of`. */
export const AT: Parameter = { name: "at", says: "A day, month or year (ISO 8601): what was so by its end." };

/** The two clocks of an address: what the ledger knew by `as_of`, and what was so on the day `at`. @throws BadQuestion */
export function clocksFrom({ as_of: asOf, at }: Query): TwoClocks {
  return {
    ...(asOf?.trim() && { asOf: instant(asOf) }),
    ...(at?.trim() && { at: dayFrom(at, "notAfter") }),
  };
}

/** The first or last day of the day, month or year in an address. @throws BadQuestion */
export function dayFrom(given: string, end: "notBefore" | "notAfter"): string {
  const day = publicationDate(given.trim())?.[end];
  if (day === undefined) throw new BadQuestion({ code: "date", at: given });
  return day;
}

/** The instant in an address; of a day its end. @throws BadQuestion */
export function instant(given: string): string {
  try {
    return momentOf(given);
  } catch {
    throw new BadQuestion({ code: "moment", at: given });
  }
}

/** An answer, or what in its address cannot be understood. */
export async function refusing(answer: Answer, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadQuestion) return answer.error("bad-filter", undefined, problemInWords(error.problem, answer.ui.lang));
    throw error;
  }
}
