import type { Context } from "hono";
import { h, type JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { type ErrorCode, ErrorPage } from "../web/pages/error/page.tsx";
import type { Assets, Ui } from "../web/pages/ui.ts";
import { wordsOf } from "../web/pages/words/index.ts";
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
    this.ui = { lang, words: wordsOf(lang), otherLanguage: inLanguage(url, lang === "de" ? "en" : "de"), assets };
  }

  /** The view itself. */
  data(view: object): Response {
    return this.#finish(this.#c.json(view));
  }

  /** A page that shows a view. `json` is where the view itself can be had. */
  page(json: string, render: (ui: Ui) => JSX.Element): Response {
    return this.#html(render({ ...this.ui, json }), 200);
  }

  /** What went wrong and what to do, with its status. */
  error(code: ErrorCode, tombstone?: { readonly deletedAt: string; readonly reason: string }): Response {
    const status = STATUS[code];
    const { title, help } = this.ui.words.error[code];
    if (!this.json) return this.#html(h(ErrorPage, { ui: this.ui, code, status, ...(tombstone && { tombstone }) }), status);
    const left = tombstone && { deletedAt: tombstone.deletedAt, reason: tombstone.reason };
    const body: ErrorBody = { error: { code, status, message: title, help, ...left } };
    return this.#finish(this.#c.json(body, status));
  }

  #html(page: JSX.Element, status: 200 | (typeof STATUS)[ErrorCode]): Response {
    return this.#finish(this.#c.html(`<!doctype html>${renderToString(page)}`, status));
  }

  /** What a page shows changes with the ledger and with the reader's language: nobody may keep it. */
  #finish(response: Response): Response {
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
