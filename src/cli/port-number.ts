import { InvalidArgumentError } from "commander";

/** A port as typed. */
export function portNumber(given: string): number {
  const port = Number(given);
  if (!/^\d{1,5}$/u.test(given) || port > 65_535) throw new InvalidArgumentError("A port is a number from 0 to 65535.");
  return port;
}
