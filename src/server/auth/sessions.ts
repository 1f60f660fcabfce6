import type { Accounts } from "../../app/entente.ts";
import { isToken, newToken, tokenHash } from "./tokens.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds. */
const SESSION = {
  /** It ends when it was not used for so long… */
  idle: 12 * HOUR,
  /** …and after this, however much it is used. */
  whole: 7 * 24 * HOUR,
  /** A token is replaced by another one when it is so old. */
  rotate: HOUR,
  /** Requests that were under way may still bring the token before. */
  grace: MINUTE,
  /** Use is written down no more often than this: reading should not keep writing to the ledger. */
  touch: 5 * MINUTE,
} as const;

/** Somebody who is logged in. */
export interface Session {
  readonly user: string;
  readonly formKey: string;
  readonly endsAt: string;
  /** The token to give to the browser instead of the one it brought. */
  readonly renewed?: string;
}

/** Begins, resumes and ends sessions. */
export class Sessions {
  readonly #book: Accounts["sessions"];
  readonly #clock: () => Date;

  constructor(book: Accounts["sessions"], clock: () => Date) {
    this.#book = book;
    this.#clock = clock;
  }

  /**
   * Begins a session with a token that nobody has seen before.
   * @param password the hash that was checked
   * @returns undefined if the user is gone or has another password by now.
   */
  async begin(user: string, password: string): Promise<{ readonly token: string; readonly endsAt: string } | undefined> {
    const now = this.#clock().getTime();
    await this.#book.endOld(instant(now - SESSION.idle), instant(now));
    const token = newToken();
    const endsAt = instant(now + SESSION.whole);
    const opened = await this.#book.open({
      user,
      password,
      tokenHash: tokenHash(token),
      formKey: newToken(),
      at: instant(now),
      endsAt,
    });
    return opened ? { token, endsAt } : undefined;
  }

  /** The session of a token; undefined if there is none, or it has run out. */
  async resume(token: string | undefined): Promise<Session | undefined> {
    if (!isToken(token)) return undefined;
    const hash = tokenHash(token);
    const found = await this.#book.find(hash);
    if (!found) return undefined;
    const now = this.#clock().getTime();
    const { user, formKey, endsAt, previousUntil } = found;
    const session = { user, formKey, endsAt };
    const over = instant(now) >= endsAt || now - Date.parse(found.usedAt) > SESSION.idle;
    // A token that was replaced long ago: somebody else may have it. Whoever is right logs in again.
    const stale = previousUntil !== undefined && instant(now) > previousUntil;
    if (over || stale) {
      await this.#book.end(hash);
      return undefined;
    }
    if (previousUntil !== undefined) return session;
    if (now - Date.parse(found.rotatedAt) >= SESSION.rotate) {
      const renewed = newToken();
      // Of several requests at once one renews; the others bring the token before.
      const rotated = await this.#book.rotate(hash, tokenHash(renewed), instant(now), instant(now + SESSION.grace));
      return rotated ? { ...session, renewed } : session;
    }
    if (now - Date.parse(found.usedAt) >= SESSION.touch) await this.#book.touch(hash, instant(now));
    return session;
  }

  async end(token: string | undefined): Promise<void> {
    if (isToken(token)) await this.#book.end(tokenHash(token));
  }
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
