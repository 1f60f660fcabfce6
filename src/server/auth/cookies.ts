import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { isToken, newToken } from "./tokens.ts";

/**
 * The cookies of a server: the session's token, and the key of forms for who is not logged in. No script can read them, no other site
 * sends them along with a form, and over HTTPS they go nowhere else: the prefix `__Host-` ties them to this very host (RFC 6265bis).
 */
export class Cookies {
  readonly #session: string;
  readonly #forms: string;
  readonly #secure: boolean;

  constructor(https: boolean) {
    const prefix = https ? "__Host-" : "";
    this.#session = `${prefix}entente-session`;
    this.#forms = `${prefix}entente-forms`;
    this.#secure = https;
  }

  token(c: Context): string | undefined {
    return getCookie(c, this.#session);
  }

  /** @param seconds until the session ends */
  keepToken(c: Context, token: string, seconds: number): void {
    setCookie(c, this.#session, token, { path: "/", httpOnly: true, sameSite: "Lax", secure: this.#secure, maxAge: seconds });
  }

  dropToken(c: Context): void {
    deleteCookie(c, this.#session, { path: "/", httpOnly: true, sameSite: "Lax", secure: this.#secure });
  }

  formKey(c: Context): string | undefined {
    const key = getCookie(c, this.#forms);
    return isToken(key) ? key : undefined;
  }

  /** A key for forms, lasting as long as the browser is open. */
  newFormKey(c: Context): string {
    const key = newToken();
    setCookie(c, this.#forms, key, { path: "/", httpOnly: true, sameSite: "Strict", secure: this.#secure });
    return key;
  }

  dropFormKey(c: Context): void {
    deleteCookie(c, this.#forms, { path: "/", httpOnly: true, sameSite: "Strict", secure: this.#secure });
  }
}
