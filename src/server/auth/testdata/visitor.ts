import { request } from "undici";

export interface Seen {
  readonly status: number;
  readonly body: string;
  readonly location: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Lines of Set-Cookie. */
  readonly cookies: readonly string[];
}

/** A browser without scripts: keeps cookies, sends forms with their tokens, follows nothing by itself. */
export class Visitor {
  readonly jar = new Map<string, string>();
  readonly #base: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(base: string, headers: Readonly<Record<string, string>> = {}) {
    this.#base = base;
    this.#headers = headers;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    return this.#send("GET", path, undefined, headers);
  }

  /** Sends a form as it is. */
  post(path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const type = { "content-type": "application/x-www-form-urlencoded" };
    return this.#send("POST", path, new URLSearchParams(fields).toString(), { ...type, ...headers });
  }

  /** Opens the page, fills in its first form with a token, and sends it where it says. */
  async fillIn(path: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const { body } = await this.get(path);
    return this.post(actionIn(body), { token: tokenIn(body), ...fields }, headers);
  }

  logIn(name: string, password: string, path = "/login"): Promise<Seen> {
    return this.fillIn(path, { name, password });
  }

  async #send(method: "GET" | "POST", path: string, body: string | undefined, more: Readonly<Record<string, string>>): Promise<Seen> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await request(new URL(path, this.#base), {
      method,
      // A connection of its own for each: one that the server closes must not fail the next request.
      reset: true,
      headers: { ...this.#headers, ...(cookie !== "" && { cookie }), ...more },
      ...(body !== undefined && { body }),
    });
    const lines = [answer.headers["set-cookie"] ?? []].flat();
    for (const line of lines) this.#keep(line);
    const location = answer.headers["location"];
    return {
      status: answer.statusCode,
      body: await answer.body.text(),
      location: typeof location === "string" ? location : undefined,
      headers: answer.headers,
      cookies: lines,
    };
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
    if (/max-age=0\b/iu.test(line)) this.jar.delete(name);
    else this.jar.set(name, value);
  }
}

export const tokenIn = (page: string): string => /name="token" value="([^"]+)"/u.exec(page)?.[1] ?? "";
const actionIn = (page: string): string => (/<form class="log(?:in|out)" action="([^"]+)"/u.exec(page)?.[1] ?? "").replaceAll("&amp;", "&");
