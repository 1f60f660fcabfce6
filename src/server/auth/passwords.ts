import { hash, parseOptions, verify } from "@node-rs/argon2";

/**
 * Argon2id (RFC 9106, the package's default) with 19 MiB, two passes and one lane: the OWASP Password Storage Cheat Sheet's first choice
 * of small parameters. May grow: hashes made with less are renewed when their user logs in.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Characters. NIST SP 800-63B asks for length, not for a mixture. The upper end keeps nobody from a long sentence. */
export const PASSWORD_LENGTH = { least: 12, most: 1024 } as const;

/** What guessers try first among what is long enough (NIST SP 800-63B: commonly used and expected values). */
const EXPECTED = new Set(
  `123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 0123456789012 123123123123 112233445566 1q2w3e4r5t6y
  1qaz2wsx3edc q1w2e3r4t5y6 qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwertyuiopasdfgh qwertzuiop12 qwertzuiop123 qwertzuiop1234
  qwertzuiopasdfgh asdfghjkl123 abcdefghijkl abcdefgh1234 abcd1234abcd abc123abc123 password1234 password12345 password123456
  passwordpassword passwort1234 passwort12345 passwort123456 passwortpasswort administrator administrator1 adminadminadmin changemechangeme
  letmeinletmein iloveyou1234 hallohallohallo willkommen123 willkommen1234 welcomewelcome schalke04schalke04 correcthorsebatterystaple
  ententeentente ententeledger entente12345 entente123456`.split(/\s+/u),
);

export type PasswordProblem = "short" | "long" | "expected";

/** Why a password cannot be one; undefined if it can. `name` is the user's. */
export function passwordProblem(password: string, name: string): PasswordProblem | undefined {
  const normal = stable(password);
  const length = [...normal].length;
  if (length < PASSWORD_LENGTH.least) return "short";
  if (length > PASSWORD_LENGTH.most) return "long";
  const plain = normal.toLowerCase().replaceAll(/\s/gu, "");
  // One thing over and over: "aaaaaaaaaaaa", or the user's name.
  const repeated = /^(.{1,3})\1+$/u.test(plain) || plain.replaceAll(name, "") === "";
  return repeated || EXPECTED.has(plain) ? "expected" : undefined;
}

/** Hashes a password, with a salt of its own, into a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(stable(password), COST);
}

/** Whether it is the password of this hash. */
export function isPassword(hashed: string, password: string): Promise<boolean> {
  return verify(hashed, stable(password));
}

/** Whether a hash was made with less than is asked for now. */
export function isWeak(hashed: string): boolean {
  const { memoryCost, timeCost } = parseOptions(hashed);
  return memoryCost < COST.memoryCost || timeCost < COST.timeCost || !hashed.startsWith("$argon2id$");
}

/** The same characters however a keyboard composes them (NIST SP 800-63B: NFKC). */
function stable(password: string): string {
  return password.normalize("NFKC");
}
