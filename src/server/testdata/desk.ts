import { join } from "node:path";
import { onTestFinished } from "vitest";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import { incoming, tinyAnalyser } from "../../../tests/support/tiny-analyser.ts";
import { openWorkbench, reviewDesk, shipped, type Workbench } from "../../app/index.ts";
import { createApp } from "../app.ts";
import { noAssets } from "./no-assets.ts";

const BASE = "http://127.0.0.1";
/** The shipped actors are read once for all tests; nothing is analysed by more than the tiny analyser. */
const SHIPPED = { ...shipped(), packs: () => [], analyser: tinyAnalyser };

export interface Desk {
  readonly bench: Workbench;
  /** Id of the article that stands in the ledger. */
  readonly document: string;
  /** Errors that no one expected. */
  readonly reported: readonly Error[];
  /** A browser without scripts, with cookies of its own. */
  visitor(): DeskVisitor;
}

/** A web application over a ledger of its own with one article, in which every line with two codes is a meeting (tiny-analyser.ts). */
export async function desk(text: string): Promise<Desk> {
  const clock = (): Date => new Date("2024-03-12T10:00:00Z");
  const bench = await openWorkbench(join(tempFolder(), "l.db"), { clock, ships: SHIPPED });
  const recorded = await bench.ledger.record(incoming(text, { url: "https://a.example/1", outlet: "Kurier" }), tinyAnalyser());
  const reported: Error[] = [];
  const app = createApp({
    entente: bench.entente,
    assets: noAssets,
    review: reviewDesk(bench),
    clock,
    report: (error) => reported.push(error),
    access: { host: "127.0.0.1", accounts: bench.ledger.accounts },
  });
  onTestFinished(async () => {
    await bench.close();
    if (reported.length > 0) throw new AggregateError(reported, "the server reported errors");
  });
  return {
    bench,
    document: "id" in recorded ? recorded.id : "",
    reported,
    visitor: () => new DeskVisitor((path, init) => Promise.resolve(app.request(BASE + path, init))),
  };
}

export interface Page {
  readonly status: number;
  readonly body: string;
  readonly location: string | undefined;
  /** What a reader sees: markup out, white space folded. */
  readonly text: string;
}

const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(fields).toString(),
});

export class DeskVisitor {
  readonly jar = new Map<string, string>();
  readonly #send: (path: string, init: RequestInit) => Promise<Response>;

  constructor(send: (path: string, init: RequestInit) => Promise<Response>) {
    this.#send = send;
  }

  get(path: string): Promise<Page> {
    return this.#ask(path, {});
  }

  async json<T>(path: string): Promise<T> {
    return JSON.parse((await this.get(path)).body) as T;
  }

  /** Sends a form with a token of this browser. */
  async post(path: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    const { body } = await this.get("/review/actors");
    const token = /name="token" value="([^"]+)"/u.exec(body)?.[1] ?? "";
    return this.#ask(path, form({ token, ...fields }));
  }

  async logIn(name: string, password: string): Promise<void> {
    const token = /name="token" value="([^"]+)"/u.exec((await this.get("/login")).body)?.[1] ?? "";
    await this.#ask("/login", form({ token, name, password }));
  }

  async #ask(path: string, init: RequestInit): Promise<Page> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await this.#send(path, { ...init, headers: { ...init.headers, cookie, "accept-language": "de" } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      if (/max-age=0\b/iu.test(line)) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    const body = await answer.text();
    return {
      status: answer.status,
      body,
      location: answer.headers.get("location") ?? undefined,
      text: body.replace(/<[^>]*>/gu, "").replace(/\s+/gu, " "),
    };
  }
}
