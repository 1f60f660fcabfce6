import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 bits of chance, base64url: 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether this could be one of our tokens. */
export function isToken(given: string | undefined): given is string {
  return given !== undefined && /^[\w-]{43}$/u.test(given);
}

/** What the ledger knows a token by. A fast hash is enough: nobody guesses 256 bits. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * A token for a form, against requests forged by other pages (CSRF): a nonce and its HMAC. It looks different on every page, so that it
 * cannot be found out by the length of compressed pages (BREACH).
 */
export function formToken(key: string): string {
  const nonce = randomBytes(16).toString("base64url");
  return `${nonce}.${mac(key, nonce).toString("base64url")}`;
}

/** Whether a form's token was made with this key. */
export function holdsFormToken(key: string, given: string): boolean {
  const [nonce, sent, ...more] = given.split(".");
  if (nonce === undefined || sent === undefined || more.length > 0 || given.length > 100) return false;
  const [a, b] = [Buffer.from(sent, "base64url"), mac(key, nonce)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function mac(key: string, nonce: string): Buffer {
  return createHmac("sha256", key).update(`form ${nonce}`).digest();
}
