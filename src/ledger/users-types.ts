import type { UserChange } from "./users-tables.ts";

/** Who may log in to the web page. Names come normalised, passwords as hashes: the ledger never sees a password. */
export interface Accounts {
  readonly users: UserBook;
  readonly sessions: SessionBook;
}

/** Instants are ISO 8601, UTC. */
export interface UserRecord {
  readonly name: string;
  readonly addedAt: string;
  readonly passwordAt: string;
  /** Sessions that were not ended; some may have run out. */
  readonly sessions: number;
}

export interface UserBook {
  /** Whether there is any user: the web page is then closed to everybody else. */
  any(): Promise<boolean>;
  /** Users there are, by name. */
  list(): Promise<readonly UserRecord[]>;
  /** What happened to a name, oldest first; also of users who were removed. */
  history(name: string): Promise<readonly { readonly change: UserChange; readonly recordedAt: string }[]>;
  /** The hash of the password; undefined if there is no such user. */
  password(name: string): Promise<string | undefined>;
  /** False if the name is taken; nothing is changed then. */
  add(name: string, hash: string): Promise<boolean>;
  /** Sets another password and ends all sessions of the user. False if there is no such user. */
  setPassword(name: string, hash: string): Promise<boolean>;
  /** The same password in a stronger hash; does nothing if it was changed meanwhile. */
  rehash(name: string, from: string, to: string): Promise<void>;
  /** Removes the user's password and sessions; the history stays. False if there is no such user. */
  remove(name: string): Promise<boolean>;
}

/** Hashes of tokens are SHA-256, hexadecimal. */
export interface SessionStart {
  readonly user: string;
  /** The password hash that was checked: if it is another one by now, no session begins. */
  readonly password: string;
  readonly tokenHash: string;
  readonly formKey: string;
  readonly at: string;
  readonly endsAt: string;
}

export interface SessionRecord {
  readonly user: string;
  readonly formKey: string;
  readonly startedAt: string;
  readonly rotatedAt: string;
  readonly usedAt: string;
  readonly endsAt: string;
  /** Set if it was found by the token before the present one: until when that one counts. */
  readonly previousUntil?: string;
}

/** Working state; the clock is the caller's. */
export interface SessionBook {
  /** False if the user is gone or has another password by now. */
  open(start: SessionStart): Promise<boolean>;
  find(tokenHash: string): Promise<SessionRecord | undefined>;
  /** Replaces the token. False if `from` is not the present one any more. */
  rotate(from: string, to: string, at: string, previousUntil: string): Promise<boolean>;
  /** Notes that it was used. */
  touch(tokenHash: string, at: string): Promise<void>;
  /** Ends the session that has or had this token. */
  end(tokenHash: string): Promise<void>;
  /** Ends what was not used since an instant, or should have ended by another. */
  endOld(unusedSince: string, now: string): Promise<void>;
}
