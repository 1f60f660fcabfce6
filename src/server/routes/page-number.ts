import { BadQuestion } from "../../app/index.ts";

/** The number of a page in an address; without one the first. @throws BadQuestion */
export function pageFrom(given: string | undefined): number {
  const typed = given?.trim() ?? "";
  if (typed === "") return 1;
  if (!/^[1-9]\d{0,5}$/u.test(typed)) throw new BadQuestion({ code: "after", at: typed });
  return Number(typed);
}
