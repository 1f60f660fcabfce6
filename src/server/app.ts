import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Entente } from "../app/entente.ts";
import { Answer } from "./answer.ts";
import type { AssetFiles } from "./assets.ts";
import { type AccessOptions, createAccess } from "./auth/access.ts";
import { showLogin } from "./auth/login-page.ts";
import type { UiLanguage } from "./contract.ts";
import { claim } from "./routes/claim.ts";
import { claims, claimsAsCsv } from "./routes/claims.ts";
import { document } from "./routes/document.ts";
import { today } from "./routes/today.ts";
import { securityHeaders } from "./security.ts";

export interface AppOptions {
  readonly entente: Entente;
  readonly assets: AssetFiles;
  /** Language of who does not ask for one, whatever the browser prefers. */
  readonly language?: UiLanguage | undefined;
  /** Told of every error that no one expected. */
  readonly report?: (error: Error) => void;
  /** Who may read; without it, everybody on this machine. */
  readonly access?: AccessOptions;
}

/** What can be sent to the server; everything else can only be read. */
const FORMS: ReadonlySet<string> = new Set(["/login", "/logout"]);
/** Bytes of a form. */
const LARGEST_FORM = 64 * 1024;
/** Without accounts, on this machine only. */
const OPEN: AccessOptions = { host: "127.0.0.1" };

/** The web application: pages and their JSON. */
export function createApp({ entente, assets, language, report = () => {}, access: options = OPEN }: AppOptions): Hono {
  const app = new Hono();
  const answer = (c: Context): Answer => new Answer(c, assets.addresses, language);
  const access = createAccess(options, {
    error: (c, code) => answer(c).error(code),
    login: (c, state, form) => showLogin(answer(c), state, form),
  });

  app.use(securityHeaders);
  app.use(compress());
  app.use(access.name);
  app.use(async (c, next) => {
    const { method, path } = c.req;
    if (method === "GET" || method === "HEAD" || (method === "POST" && FORMS.has(path))) return next();
    return answer(c).error("method-not-allowed");
  });

  app.get("/assets/:name", (c) => {
    const asset = assets.get(c.req.param("name"));
    if (!asset) return answer(c).error("not-found");
    const forEver = c.req.query("v") === asset.version;
    return c.body(asset.body, 200, {
      "Content-Type": asset.type,
      "Cache-Control": forEver ? "public, max-age=31536000, immutable" : "no-cache",
    });
  });
  // Style and script belong to the program and say nothing of the ledger: the form to log in needs them too.
  app.use(bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => answer(c).error("form-too-large") }));
  app.use(access.guard);
  app.get("/login", access.showLogin);
  app.post("/login", access.takeLogin);
  app.post("/logout", access.takeLogout);
  for (const path of ["/", "/today.json"]) app.get(path, (c) => today(entente, answer(c), c.req.query("claim")));
  for (const path of ["/claims", "/claims.json"]) app.get(path, (c) => claims(entente, answer(c), c.req.query()));
  app.get("/claims.csv", (c) => claimsAsCsv(entente, answer(c), c.req.query()));
  app.get("/docs/:id", (c) => document(entente, answer(c), withoutJson(c.req.param("id"))));
  app.get("/claims/:id", (c) => claim(entente, answer(c), withoutJson(c.req.param("id"))));

  app.notFound((c) => answer(c).error("not-found"));
  app.onError((error, c) => {
    report(error);
    return answer(c).error("internal");
  });
  return app;
}

/** Ids hold dots of their own; only the ending asks for JSON. */
function withoutJson(id: string): string {
  return id.replace(/\.json$/u, "");
}
