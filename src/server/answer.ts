import type { Context } from "hono";
import { h, type JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { atomFeed, type FeedEntry } from "../app/index.ts";
import { type ErrorCode, ErrorPage } from "../web/pages/error/page.tsx";
import { visible } from "../web/pages/text/visible.ts";
import type { Assets, Formats, Ui } from "../web/pages/ui.ts";
import { wordsOf } from "../web/pages/words/index.ts";
import { formToken } from "./auth/tokens.ts";
import type { UiLanguage } from "./contract.ts";
import { type ErrorBody, STATUS } from "./errors.ts";
import { languageOf } from "./language.ts";

/** Forms of a view beside the page, by the end of the path. */
export type Ending = "json" | "csv" | "atom" | "txt";

/** The ending of a path that asks for another form than the page. */
export const ENDING = /\.(json|csv|atom|txt)$/u;

/** An answer in the form that was asked for: `.json`, `.csv`, `.atom` or `.txt` at the end of the path, or a page. */
export class Answer {
  readonly ui: Ui;
  /** Scheme, host and port that the pages are offered under. */
  readonly origin: string;
  /** Absent: a page. */
  readonly ending: Ending | undefined;
  readonly #c: Context;
  readonly #search: string;
  readonly #path: string;
  /** Known only when the view has been read. */
  readonly #behind: () => string | undefined;

  /**
   * @param origin scheme, host and port that the pages are offered under, if not those that were asked
   * @param view whether it heeds `as_of`, and of when it is if not of now
   */
  constructor(
    c: Context,
    assets: Assets,
    started?: UiLanguage,
    token: (c: Context) => string = () => "",
    origin?: string,
    view: { readonly timed?: boolean; readonly behind?: () => string | undefined } = {},
  ) {
    const url = new URL(c.req.url);
    const lang = languageOf(c, started);
    this.#c = c;
    this.#search = withoutLanguage(url);
    this.origin = origin ?? url.origin;
    this.#path = url.pathname;
    this.ending = ENDING.exec(url.pathname)?.[1] as Ending | undefined;
    // It stands in banners, fields and links: what cannot be seen in it is spelt out, and it still is no date.
    const asOf = view.timed ? visible(url.searchParams.get("as_of")?.trim() ?? "") : "";
    this.#behind = () => (asOf === "" ? view.behind?.() : undefined);
    const session = c.get("session");
    const review = c.get("reviewing");
    this.ui = {
      lang,
      words: wordsOf(lang),
      otherLanguage: inLanguage(url, lang === "de" ? "en" : "de"),
      assets,
      formToken: () => token(c),
      ...(asOf && { asOf, present: withoutAsOf(url) }),
      ...(session && { session: { user: session.user, token: formToken(session.formKey) } }),
      ...(review && !asOf && { review: { ...review, here: url.pathname + withoutLanguage(url) } }),
    };
  }

  /** The view itself. */
  data(view: object): Response {
    return this.#finish(this.#c.json(view));
  }

  /**
   * A page that shows a view.
   * @param file where the view itself can be had: the path without ending, for JSON alone, or the address of each form
   */
  page(file: string | Formats, render: (ui: Ui) => JSX.Element): Response {
    const formats = typeof file === "string" ? { json: `${file}.json${this.#search}` } : file;
    const behind = this.#behind();
    return this.#html(render({ ...this.ui, formats, ...(behind !== undefined && { behind }) }), 200);
  }

  /** Where each form of this very question can be had, the question being kept. */
  formats(file: string, endings: readonly Ending[]): Formats {
    return Object.fromEntries(endings.map((ending) => [ending, `${file}.${ending}${this.#search}`]));
  }

  /** A table to keep. */
  csv(name: string, text: string): Response {
    const headers = { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"` };
    return this.#finish(this.#c.body(text, 200, headers));
  }

  /**
   * A feed of what is on a page.
   * @param page its path, with the question that it answers: by that the feed is known again
   */
  atom({ title, page, entries }: { readonly title: string; readonly page: string; readonly entries: readonly FeedEntry[] }): Response {
    const { lang, words } = this.ui;
    const [origin, self] = [this.origin, this.#path + this.#search];
    const feed = atomFeed({ title: `${title} – Entente`, subtitle: words.motto, language: lang, origin, self, page, entries });
    return this.text("application/atom+xml; charset=utf-8", feed);
  }

  /** A text of another type. */
  text(type: string, text: string): Response {
    return this.#finish(this.#c.body(text, 200, { "Content-Type": type }));
  }

  /** Leads on after a form was taken, with a page that is read and not sent again. */
  seeOther(path: string): Response {
    return this.#finish(this.#c.redirect(path, 303));
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
    if (this.ending === undefined) return this.#html(h(ErrorPage, { ui: this.ui, code, status, ...(tombstone && { tombstone }) }), status);
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
    const behind = this.#behind();
    if (behind !== undefined) response.headers.set("Last-Modified", new Date(behind).toUTCString());
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

/** What is asked for, without the language, which programs choose by header. */
function withoutLanguage(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.delete("lang");
  return query.size > 0 ? `?${query}` : "";
}

function withoutAsOf(url: URL): string {
  const query = new URLSearchParams(url.search);
  query.delete("as_of");
  return `${url.pathname}${query.size > 0 ? `?${query}` : ""}`;
}
