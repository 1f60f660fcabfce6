import { InvalidArgumentError } from "commander";

/** The number of a version, as an option gives it. */
export function versionNumber(given: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(given)) throw new InvalidArgumentError("Versions are numbered 1, 2, 3, …");
  return Number(given);
}
