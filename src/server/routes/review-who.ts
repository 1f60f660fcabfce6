import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { ReviewDesk } from "../../app/review-desk.ts";
import type { Reviewing } from "../../web/pages/ui.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Who decides on this page, and what was decided before it; not where nothing can be decided. */
    reviewing?: Omit<Reviewing, "here">;
  }
}

/** Who decides, where nobody logs in; and what was decided last, until a page has said so. */
const BY = "entente-by";
const DECIDED = "entente-decided";
const A_YEAR = 365 * 24 * 3600;
const A_MINUTE = 60;
const LONGEST_NAME = 200;

/** Finds out, for every page, who would decide on it: who is logged in, else who said so in this browser, else who was set in the ledger. */
export function reviewing(desk: Pick<ReviewDesk, "decider">): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    if (!/\.(?:json|csv|atom)$/u.test(path)) {
      const user = c.get("session")?.user;
      const decided = method === "GET" ? lastDecision(c) : undefined;
      c.set("reviewing", {
        name: user ?? rememberedName(c) ?? (await desk.decider()) ?? "",
        user: user !== undefined,
        ...(decided && { decided }),
      });
    }
    await next();
  };
}

/** Remembers in this browser who decides. */
export function rememberName(c: Context, name: string): void {
  const given = cleanName(name);
  const cookie = { path: "/", sameSite: "Strict", httpOnly: true } as const;
  if (given === "") deleteCookie(c, BY, cookie);
  else setCookie(c, BY, given, { ...cookie, maxAge: A_YEAR });
}

/** Lets the next page say what was decided, or taken back. */
export function rememberDecision(c: Context, { id, kind }: { readonly id: string; readonly kind: string }, undone = false): void {
  setCookie(c, DECIDED, `${id}.${kind}${undone ? ".undone" : ""}`, { path: "/", sameSite: "Strict", httpOnly: true, maxAge: A_MINUTE });
}

function lastDecision(c: Context): Reviewing["decided"] | undefined {
  const given = getCookie(c, DECIDED);
  if (given === undefined) return undefined;
  deleteCookie(c, DECIDED, { path: "/", sameSite: "Strict", httpOnly: true });
  const [, id, kind, undone] = /^(d\d{1,15})\.([a-z-]{1,40})(\.undone)?$/u.exec(given) ?? [];
  return id === undefined || kind === undefined ? undefined : { id, kind, undone: undone !== undefined };
}

function rememberedName(c: Context): string | undefined {
  return cleanName(getCookie(c, BY) ?? "") || undefined;
}

/** A name as it is kept: one line, not too long. */
function cleanName(given: string): string {
  return given
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);
}
