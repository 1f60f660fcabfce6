import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Entente } from "../app/entente.ts";
import type { Intake } from "../app/intake.ts";
import type { ReviewDesk } from "../app/review-desk.ts";
import { Answer, ENDING } from "./answer.ts";
import type { AssetFiles } from "./assets.ts";
import { type AccessOptions, createAccess } from "./auth/access.ts";
import { showLogin } from "./auth/login-page.ts";
import type { UiLanguage } from "./contract.ts";
import { openapi } from "./openapi.ts";
import { reviewing } from "./routes/review-who.ts";
import { AS_OF, type House } from "./routes/route.ts";
import { FORM_ROUTES, ROUTES } from "./routes/table.ts";
import { securityHeaders } from "./security.ts";

export interface AppOptions {
  readonly entente: Entente;
  readonly assets: AssetFiles;
  /** Language of who does not ask for one, whatever the browser prefers. */
  readonly language?: UiLanguage | undefined;
  /** Told of every error that no one expected. */
  readonly report?: (error: Error) => void;
  readonly clock?: () => Date;
  /** Who may read; without it, everybody on this machine. */
  readonly access?: AccessOptions;
  /** Where people decide; without it the ledger is only shown. */
  readonly review?: ReviewDesk | undefined;
  /** Where articles and sources come in; without it nothing can be added here. */
  readonly intake?: Intake | undefined;
}

/** Bytes of a form that says nothing else. */
const LARGEST_FORM = 64 * 1024;
/** What can be sent to the server; everything else can only be read. */
const FORMS = [{ path: "/login" }, { path: "/logout" }, ...FORM_ROUTES].map(({ path, ...form }) => ({
  path: new RegExp(`^${path.replaceAll(/:\w+/gu, "[^/]+")}$`, "u"),
  largest: "largest" in form ? (form.largest ?? LARGEST_FORM) : LARGEST_FORM,
}));
/** Without accounts, on this machine only. */
const OPEN: AccessOptions = { host: "127.0.0.1" };

/** The web application: pages and their JSON. */
export function createApp({
  entente,
  assets,
  language,
  report = () => {},
  clock = () => new Date(),
  access: options = OPEN,
  review,
  intake,
}: AppOptions): Hono {
  const app = new Hono();
  const answer = (c: Context, view: ConstructorParameters<typeof Answer>[5] = {}): Answer =>
    new Answer(c, assets.addresses, language, (c) => access.formToken(c), options.publicUrl?.origin, view);
  const access = createAccess(options, {
    error: (c, code) => answer(c).error(code),
    login: (c, state, form) => showLogin(answer(c), state, form),
  });

  app.use(securityHeaders);
  app.use(compress());
  app.use(access.name);
  app.use(async (c, next) => {
    const { method, path } = c.req;
    if (method === "GET" || method === "HEAD" || (method === "POST" && FORMS.some((form) => form.path.test(path)))) return next();
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
  app.use((c, next) => {
    const maxSize = FORMS.find((form) => form.path.test(c.req.path))?.largest ?? LARGEST_FORM;
    return bodyLimit({ maxSize, onError: (c) => answer(c).error("form-too-large") })(c, next);
  });
  app.use(access.guard);
  if (review) app.use(reviewing(review));
  app.get("/openapi.json", openapi);
  app.get("/login", access.showLogin);
  app.post("/login", access.takeLogin);
  app.post("/logout", access.takeLogout);
  const house: House = { entente, clock, ...(review && { review }), ...(intake && { intake }) };
  for (const { path, file = path, endings, parameters, live, get } of ROUTES) {
    const view = { timed: parameters.some(({ name }) => name === AS_OF.name), ...(!live && { behind: () => entente.behind() }) };
    const take = (c: Context): Promise<Response> => {
      const asked = answer(c, view);
      // Ids hold dots of their own; only an ending that the route has is one.
      const id = (c.req.param("id") ?? "").replace(ENDING, (all, e) => (endings.includes(e) ? "" : all));
      return get(house, { answer: asked, id, query: c.req.query(), c });
    };
    app.get(path, take);
    if (!path.endsWith("/:id")) for (const ending of endings) app.get(`${file}.${ending}`, take);
  }
  for (const { path, post } of FORM_ROUTES)
    app.post(path, (c) => post(house, { answer: answer(c), id: c.req.param("id") ?? "", query: c.req.query(), c }));

  app.notFound((c) => answer(c).error("not-found"));
  app.onError((error, c) => {
    report(error);
    return answer(c).error("internal");
  });
  return app;
}
