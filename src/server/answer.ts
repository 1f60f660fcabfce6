import type { Context } from "hono";
import { h, type JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { type ErrorCode, ErrorPage } from "../web/pages/error/page.tsx";
import type { Assets, Ui } from "../web/pages/ui.ts";
import { wordsOf } from "../web/pages/words/index.ts";
import { formToken } from "./auth/tokens.ts";
import type { UiLanguage } from "./contract.ts";
import { type ErrorBody, STATUS } from "./errors.ts";
import { languageOf } from "./language.ts";

/** An answer in the form that was asked for: `.json` at the end of the path, or a page. */
export class Answer {
  readonly ui: Ui;
  readonly json: boolean;
  readonly #c: Context;

  constructor(c: Context, assets: Assets, started?: UiLanguage) {
    const url = new URL(c.req.url);
    const lang = languageOf(c, started);
    this.#c = c;
    this.json = url.pathname.endsWith(".json");
    const session = c.get("session");
    this.ui = {
      lang,
      words: wordsOf(lang),
      otherLanguage: inLanguage(url, lang === "de" ? "en" : "de"),
      assets,
      ...(session && { session: { user: session.user, token: formToken(session.formKey) } }),
    };
  }

  /** The view itself. */
  data(view: object): Response {
    return this.#finish(this.#c.json(view));
  }

  /** A page that shows a view. `json` is where the view itself can be had. */
  page(json: string, render: (ui: Ui) => JSX.Element): Response {
    return this.#html(render({ ...this.ui, json }), 200);
  }

  /** A page that asks for something; it shows no view and has no JSON. */
  form(render: (ui: Ui) => JSX.Element, status: 200 | 400 | 403 | 429 = 200): Response {
    return this.#html(render(this.ui), status);
  }

  /** A file of any length, line by line, for the reader to keep. */
  lines(type: string, name: string, first: string, rest: AsyncIterator<string>): Response {
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(first)),
      pull: async (controller) => {
        const { done, value } = await rest.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => void (await rest.return?.()),
    });
    return this.#finish(this.#c.body(body, 200, { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` }));
  }

  /** What went wrong and what to do, with its status; `advice` where more is known than the usual help says. */
  error(code: ErrorCode, tombstone?: { readonly deletedAt: string; readonly reason: string }, advice?: string): Response {
    const status = STATUS[code];
    const { title, help: usual } = this.ui.words.error[code];
    const help = advice ?? usual;
    if (!this.json) return this.#html(h(ErrorPage, { ui: this.ui, code, status, ...(tombstone && { tombstone }) }), status);
    const left = tombstone && { deletedAt: tombstone.deletedAt, reason: tombstone.reason };
    const body: ErrorBody = { error: { code, status, message: title, help, ...left } };
    return this.#finish(this.#c.json(body, status));
  }

  #html(page: JSX.Element, status: 200 | 429 | (typeof STATUS)[ErrorCode]): Response {
    return this.#finish(this.#c.html(`<!doctype html>${renderToString(page)}`, status));
  }

  /** What a page shows changes with the ledger and with the reader's language: nobody may keep it. */
  #finish(response: Response): Response {
    // RFC 9110 wants a way named; there is no registered one for cookies.
    if (response.status === 401) response.headers.set("WWW-Authenticate", 'Cookie realm="Entente"');
    response.headers.set("Cache-Control", "private, no-cache");
    response.headers.set("Content-Language", this.ui.lang);
    response.headers.append("Vary", "Accept-Language, Cookie");
    return response;
  }
}

function inLanguage(url: URL, lang: string): string {
  const query = new URLSearchParams(url.search);
  query.set("lang", lang);
  return `${url.pathname}?${query}`;
}
