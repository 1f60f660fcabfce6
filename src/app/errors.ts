/** What to do about a file that ships with Entente. */
const SHIPPED = "This file belongs to Entente; if you changed it, undo the change, else install Entente again.";

/** A data file is missing or not as it must be; `advice` says what to do about one that does not ship with Entente. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly code = "bad-data";
  constructor(file: string, what: string, advice: string = SHIPPED) {
    super(`${file}: ${what}. ${advice}`);
  }
}

/** What is wrong with a choice, for who says it in another language than the message; `given` is what it is about. */
export interface ChoiceProblem {
  readonly code:
    | "actor"
    | "time"
    | "long"
    | "nobody"
    | "symmetric"
    | "both-sides"
    | "twice"
    | "own-voice"
    | "no-voice"
    | "claim"
    | "document";
  readonly given: string;
}

/** Somebody asked for something that does not exist; `message` says what does. */
export class UnknownChoice extends Error {
  override readonly name = "UnknownChoice";
  readonly code = "unknown-choice";
  readonly problem: ChoiceProblem | undefined;

  constructor(message: string, problem?: ChoiceProblem) {
    super(message);
    this.problem = problem;
  }
}

/** The folder for a ledger cannot be made. */
export class LedgerPathError extends Error {
  override readonly name = "LedgerPathError";
  readonly code = "ledger-unreachable";
  constructor(path: string, cause: unknown) {
    super(`The folder for the ledger ${path} cannot be made. Name another place with --ledger or ENTENTE_LEDGER.`, { cause });
  }
}
