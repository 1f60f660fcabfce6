import type { Accounts } from "../../app/entente.ts";
import { LoginLimits } from "./limits.ts";
import { normaliseName } from "./names.ts";
import { hashPassword, isPassword, isWeak } from "./passwords.ts";
import type { Sessions } from "./sessions.ts";
import { newToken } from "./tokens.ts";

/** Passwords that are checked or wait to be: each takes 19 MiB while it is checked. */
const AT_ONCE = 16;

export type LoggedIn =
  | { readonly state: "in"; readonly token: string; readonly endsAt: string }
  | { readonly state: "wrong" }
  /** Seconds. */
  | { readonly state: "wait"; readonly seconds: number };

interface Attempt {
  readonly name: string;
  readonly password: string;
  /** Of who asks. */
  readonly address: string;
}

/**
 * Makes the check of names and passwords. An unknown name takes the same way as a known one with a wrong password: the same waits, a
 * password to compare with, the same answer.
 * @param isRight checks a password against a hash
 */
export function logIn(
  { users }: Accounts,
  sessions: Sessions,
  clock: () => Date,
  isRight: (hash: string, password: string) => Promise<boolean> = isPassword,
): (attempt: Attempt) => Promise<LoggedIn> {
  const limits = new LoginLimits(() => clock().getTime());
  // Nobody's password.
  const nobody = hashPassword(newToken());
  let checking = 0;

  return async ({ name: given, password, address }) => {
    const name = normaliseName(given) ?? "";
    if (checking >= AT_ONCE) return { state: "wait", seconds: 1 };
    const seconds = limits.attempt(name, address);
    if (seconds > 0) return { state: "wait", seconds };
    checking += 1;
    try {
      const [hash, other] = [await users.password(name), await nobody];
      const right = await isRight(hash ?? other, password);
      if (hash === undefined || !right) return { state: "wrong" };
      const session = await sessions.begin(name, hash);
      if (!session) return { state: "wrong" };
      limits.succeeded(name, address);
      if (isWeak(hash)) await users.rehash(name, hash, await hashPassword(password));
      return { state: "in", ...session };
    } finally {
      checking -= 1;
    }
  };
}
