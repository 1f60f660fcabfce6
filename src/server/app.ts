import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { Entente } from "../app/entente.ts";
import { Answer } from "./answer.ts";
import type { AssetFiles } from "./assets.ts";
import type { UiLanguage } from "./contract.ts";
import { claim } from "./routes/claim.ts";
import { claims } from "./routes/claims.ts";
import { document } from "./routes/document.ts";
import { today } from "./routes/today.ts";
import { isOwnName, securityHeaders } from "./security.ts";

export interface AppOptions {
  readonly entente: Entente;
  readonly assets: AssetFiles;
  /** Language of who does not ask for one, whatever the browser prefers. */
  readonly language?: UiLanguage | undefined;
  /** Told of every error that no one expected. */
  readonly report?: (error: Error) => void;
}

/** The web application: pages and their JSON, read only. */
export function createApp({ entente, assets, language, report = () => {} }: AppOptions): Hono {
  const app = new Hono();
  const answer = (c: Context): Answer => new Answer(c, assets.addresses, language);

  app.use(securityHeaders);
  app.use(compress());
  app.use(async (c, next) => {
    if (!isOwnName(c.req.header("host") ?? new URL(c.req.url).host)) return answer(c).error("wrong-host");
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return answer(c).error("method-not-allowed");
    return next();
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
  for (const path of ["/", "/today.json"]) app.get(path, (c) => today(entente, answer(c), c.req.query("claim")));
  for (const path of ["/claims", "/claims.json"]) app.get(path, (c) => claims(entente, answer(c), c.req.query()));
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
