import { CommanderError } from "commander";
import { AlreadyWatched, DataError, ImportError, LedgerError, LedgerPathError, UnknownChoice } from "../app/index.ts";

/** What scripts can rely on. */
export const EXIT = { ok: 0, someFailed: 1, usage: 2, system: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was used in a way it does not understand. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";
}

/** Some inputs failed, and the command has said which. */
export class SomeFailed extends Error {
  override readonly name = "SomeFailed";
}

/** There is no ledger to read. */
export class NoLedger extends Error {
  override readonly name = "NoLedger";
  readonly code = "no-ledger";
  constructor(path: string) {
    super(
      `There is no ledger at ${path} yet. Make one with "entente ingest PATH" or, to look around, "entente sample"; or name another with --ledger.`,
    );
  }
}

/** What was asked for is not there. */
export class NotThere extends Error {
  override readonly name = "NotThere";
  readonly code: "unknown" | "deleted";
  constructor(code: "unknown" | "deleted", message: string) {
    super(message);
    this.code = code;
  }
}

/** Exit code, code for programs and paragraph for people of any error. */
export function verdict(error: unknown): { readonly exit: ExitCode; readonly code: string; readonly message: string } {
  if (error instanceof UsageError || error instanceof UnknownChoice || error instanceof ImportError)
    return { exit: EXIT.usage, code: error.code, message: error.message };
  if (error instanceof CommanderError) return { exit: EXIT.usage, code: "usage", message: error.message.replace(/^error: /u, "") };
  if (error instanceof NotThere) return { exit: EXIT.someFailed, code: error.code, message: error.message };
  if (
    error instanceof LedgerError ||
    error instanceof LedgerPathError ||
    error instanceof AlreadyWatched ||
    error instanceof DataError ||
    error instanceof NoLedger
  )
    return { exit: EXIT.system, code: error.code, message: error.message };
  // The room that fetches is loaded only where it fetches: its error is known by its form.
  if (error instanceof Error && error.name === "FetchSettingsError")
    return { exit: EXIT.usage, code: "bad-fetch-settings", message: error.message };
  // The server's own errors say what to do; it is loaded only where it serves, so they are known by their form.
  if (error instanceof Error && error.name === "ServerError" && "code" in error)
    return { exit: error.code === "host-refused" ? EXIT.usage : EXIT.system, code: String(error.code), message: error.message };
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    exit: EXIT.system,
    code: "unexpected",
    message: `Something happened that Entente did not expect; please report it with the lines below.\n${what}`,
  };
}
