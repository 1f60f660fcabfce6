/**
 * What can go wrong with a ledger. Every message says what happened and what to do about it; `code` is for programs
 * and never changes.
 */
export class LedgerError extends Error {
  override readonly name: string = "LedgerError";
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

class LedgerLocked extends LedgerError {
  override readonly name = "LedgerLocked";
  constructor(path: string, cause?: unknown) {
    super(
      "ledger-locked",
      `Another process is writing to the ledger ${path} and did not finish in time. Nothing was changed here. Wait for it to end and run the command again.`,
      cause,
    );
  }
}

export class NotALedger extends LedgerError {
  override readonly name = "NotALedger";
  constructor(path: string, cause?: unknown) {
    super(
      "not-a-ledger",
      `${path} exists but is not a ledger of Entente. It was left as it is. Name another file with --ledger or ENTENTE_LEDGER.`,
      cause,
    );
  }
}

export class LedgerTooNew extends LedgerError {
  override readonly name = "LedgerTooNew";
  constructor(path: string, migration: string) {
    super(
      "ledger-too-new",
      `The ledger ${path} was written by a newer Entente (it has "${migration}", which this one does not know). It was left as it is. Update Entente, or name another file with --ledger.`,
    );
  }
}

class LedgerFull extends LedgerError {
  override readonly name = "LedgerFull";
  constructor(path: string, cause?: unknown) {
    super(
      "ledger-full",
      `There is no room left on the disk of ${path}. The article at hand was not recorded; everything reported before it is safe. Make room and run the command again: what is in the ledger already is skipped.`,
      cause,
    );
  }
}

class LedgerReadOnly extends LedgerError {
  override readonly name = "LedgerReadOnly";
  constructor(path: string, cause?: unknown) {
    super(
      "ledger-read-only",
      `The ledger ${path} cannot be written to. Allow writing to the file and its folder, or copy it and name the copy with --ledger.`,
      cause,
    );
  }
}

class LedgerUnreachable extends LedgerError {
  override readonly name = "LedgerUnreachable";
  constructor(path: string, cause?: unknown) {
    super(
      "ledger-unreachable",
      `The ledger ${path} cannot be opened. Check that the path names a file, that its folder exists and that you may write there.`,
      cause,
    );
  }
}

class LedgerDamaged extends LedgerError {
  override readonly name = "LedgerDamaged";
  constructor(path: string, cause?: unknown) {
    super(
      "ledger-damaged",
      `The ledger ${path} is damaged and cannot be read in full. Keep a copy of the file, then go back to a backup or ingest the articles into a new ledger with --ledger.`,
      cause,
    );
  }
}

export class OriginalDamaged extends LedgerError {
  override readonly name = "OriginalDamaged";
  constructor(path: string, sha256: string, cause?: unknown) {
    super(
      "original-damaged",
      `The original ${sha256} in the ledger ${path} is not what was recorded: its bytes have another hash. Do not rely on it; look into a backup of the ledger.`,
      cause,
    );
  }
}

/** The ledger's own error for one of the engine's; anything unknown comes back as it was. */
export function asLedgerError(error: unknown, path: string): unknown {
  if (error instanceof LedgerError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (/^SQLITE_(BUSY|LOCKED)/u.test(code)) return new LedgerLocked(path, error);
  if (code === "SQLITE_NOTADB") return new NotALedger(path, error);
  if (code === "SQLITE_FULL") return new LedgerFull(path, error);
  // libsql has no name for the extended codes of read-only media (1544 is SQLITE_READONLY_DIRECTORY), but the engine says so.
  if (/^SQLITE_(READONLY|PERM)/u.test(code) || /readonly database/u.test(error.message)) return new LedgerReadOnly(path, error);
  if (/^SQLITE_(CORRUPT|IOERR)/u.test(code)) return new LedgerDamaged(path, error);
  // libsql gives no code when the file cannot be opened at all.
  if (code === "SQLITE_CANTOPEN" || error.message.startsWith("ConnectionFailed")) return new LedgerUnreachable(path, error);
  return error;
}
