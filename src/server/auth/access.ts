import type { Context, MiddlewareHandler } from "hono";
import type { Accounts } from "../../app/entente.ts";
import type { ErrorCode } from "../../web/pages/error/page.tsx";
import { Cookies } from "./cookies.ts";
import { logIn } from "./log-in.ts";
import { normaliseName } from "./names.ts";
import { ownPath } from "./own-path.ts";
import { fromOwnPage } from "./same-origin.ts";
import { type Session, Sessions } from "./sessions.ts";
import { formToken, holdsFormToken } from "./tokens.ts";
import { clientAddress, isAskedAs, ownOrigins, reachesOut, type Where } from "./where.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Who asks; without users, nobody. */
    session?: Session;
    /** The key that this answer gives to a browser that had none: one for all forms of a page. */
    newFormKey?: string;
  }
}

export interface AccessOptions extends Where {
  /** Without it nobody can log in: the server is then for this machine only. */
  readonly accounts?: Accounts | undefined;
  readonly clock?: () => Date;
}

/** Why the form to log in is shown. */
export type LoginState = "asked" | "wrong" | "expired" | { readonly wait: number };

/** How refusals are shown. */
export interface Show {
  error(c: Context, code: ErrorCode): Response;
  login(c: Context, state: LoginState, form: { readonly token: string; readonly to: string; readonly name: string }): Response;
}

/** Decides who may read, and lets people in and out. */
export interface Access {
  /** Refuses requests under a foreign name. */
  readonly name: MiddlewareHandler;
  /** Refuses forged forms, and everything that needs a session and has none. */
  readonly guard: MiddlewareHandler;
  readonly showLogin: (c: Context) => Promise<Response>;
  readonly takeLogin: (c: Context) => Promise<Response>;
  readonly takeLogout: (c: Context) => Promise<Response>;
  /** The token that a form on this page must send as `token`. */
  formToken(c: Context): string;
}

/**
 * Access to a server. Whoever reaches a server of this machine only reads everything, until there is a user; from elsewhere nobody reads
 * anything without a session, even if the last user was removed while the server ran.
 */
export function createAccess({ accounts, clock = () => new Date(), ...where }: AccessOptions, show: Show): Access {
  const cookies = new Cookies(where.publicUrl?.protocol === "https:");
  const sessions = accounts && new Sessions(accounts.sessions, clock);
  const enter = accounts && sessions && logIn(accounts, sessions, clock);
  const open = async (): Promise<boolean> => !reachesOut(where) && (await accounts?.users.any()) !== true;
  const hostOf = (c: Context): string => c.req.header("host") ?? new URL(c.req.url).host;

  const keep = (c: Context, token: string, endsAt: string): void =>
    cookies.keepToken(c, token, Math.max(0, Math.floor((Date.parse(endsAt) - clock().getTime()) / 1000)));
  const token = (c: Context): string => formToken(c.get("session")?.formKey ?? cookies.formKey(c) ?? newFormKey(c));
  function newFormKey(c: Context): string {
    const key = c.get("newFormKey") ?? cookies.newFormKey(c);
    c.set("newFormKey", key);
    return key;
  }
  const loginPage = async (c: Context, state: LoginState): Promise<Response> =>
    show.login(c, state, { token: token(c), to: ownPath(c.req.query("to")), name: await typedName(c) });

  async function sessionOf(c: Context): Promise<Session | undefined> {
    const session = await sessions?.resume(cookies.token(c));
    if (session?.renewed !== undefined) keep(c, session.renewed, session.endsAt);
    return session;
  }

  /** What is wrong with a form that was sent; undefined if nothing is. */
  async function refuseForm(c: Context, session: Session | undefined): Promise<ErrorCode | undefined> {
    if (!fromOwnPage(c.req.raw.headers, ownOrigins(hostOf(c), where))) return "form-foreign";
    const key = session?.formKey ?? cookies.formKey(c);
    return key !== undefined && holdsFormToken(key, await field(c, "token")) ? undefined : "form-expired";
  }

  const guard: MiddlewareHandler = async (c, next) => {
    const { path, method } = c.req;
    const session = await sessionOf(c);
    if (session) c.set("session", session);
    if (!session && path !== "/login" && !(await open())) return refuse(c);
    if (method !== "GET" && method !== "HEAD") {
      const wrong = await refuseForm(c, session);
      // Logged in meanwhile, in another tab: nothing is left to do here.
      if (wrong === "form-expired" && path === "/login")
        return session ? c.redirect(ownPath(c.req.query("to")), 303) : loginPage(c, "expired");
      if (wrong !== undefined) return show.error(c, wrong);
    }
    await next();
    // What was read behind a password should not be found in the browser by whoever comes next.
    if (session) c.res.headers.set("Cache-Control", "private, no-store");
    return undefined;
  };

  /** Pages lead to the form and back; what programs ask for says what it needs. Nothing tells whether there is what was asked for. */
  function refuse(c: Context): Response {
    const { path, method, url } = c.req;
    if (/\.(?:json|csv|atom|xml|txt|opml)$/u.test(path)) return show.error(c, "login-needed");
    const to = method === "GET" ? ownPath(url.slice(new URL(url).origin.length)) : "/";
    return c.redirect(to === "/" ? "/login" : `/login?${new URLSearchParams({ to })}`, 303);
  }

  return {
    formToken: token,
    guard,
    name: async (c, next) => (isAskedAs(hostOf(c), where) ? next() : show.error(c, "wrong-host")),
    showLogin: async (c) => (c.get("session") || (await open()) ? c.redirect(ownPath(c.req.query("to")), 303) : loginPage(c, "asked")),
    takeLogin: async (c) => {
      if (!enter) return loginPage(c, "wrong");
      const [name, password] = [await field(c, "name"), await field(c, "password")];
      const entered = await enter({ name, password, address: clientAddress(c, where) });
      if (entered.state === "wait") return loginPage(c, { wait: entered.seconds });
      if (entered.state === "wrong") return loginPage(c, "wrong");
      // Whatever token the browser brought, also one that somebody planted there, ends here.
      await sessions?.end(cookies.token(c));
      keep(c, entered.token, entered.endsAt);
      cookies.dropFormKey(c);
      return c.redirect(ownPath(c.req.query("to")), 303);
    },
    takeLogout: async (c) => {
      await sessions?.end(cookies.token(c));
      cookies.dropToken(c);
      return c.redirect("/login", 303);
    },
  };
}

/** The name that was typed before, if it can be one. */
async function typedName(c: Context): Promise<string> {
  return c.req.method === "POST" ? (normaliseName(await field(c, "name")) ?? "") : "";
}

/** One text of a form; empty if it is not there, or is a file. */
async function field(c: Context, name: string): Promise<string> {
  try {
    const value = (await c.req.parseBody())[name];
    return typeof value === "string" ? value : "";
  } catch {
    return "";
  }
}
