import { createHash } from "node:crypto";
import { showAddress } from "./address/check-address.ts";
import { Failure } from "./failure.ts";
import { follow, type Journey, type Plan } from "./follow.ts";
import { htmlOf } from "./head/html-of.ts";
import { contentType, freshFor, headerOf, validator } from "./headers.ts";
import { PURPOSES } from "./limits.ts";
import { HostTurns } from "./polite/host-turns.ts";
import { assess } from "./rights/assess.ts";
import { type Statement, statementsOfFile, statementsOfHeader, statementsOfPage, statementsOfRobots } from "./rights/statements.ts";
import { type FetcherOptions, type Settings, settingsOf } from "./settings.ts";
import { SiteKnowledge } from "./site-knowledge.ts";
import { ACCEPTED_CODINGS } from "./transport/decode-body.ts";
import type { Exchange, Head } from "./transport/exchange.ts";
import type { Failed, Fetched, Fetcher, FetchRequest, FetchResult, NotModified, Purpose, Rights } from "./types.ts";

/**
 * Makes what requests are made with: safe (no private address, limits on everything), polite (robots.txt, one request per host at a time) and
 * mindful of reserved rights. It keeps what it learns of sites in memory; make one for a program.
 * @throws FetchSettingsError
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  return new WebFetcher(settingsOf(options));
}

/** Answers with a text of the publisher's; the other ones of 2xx have none, or another's (RFC 9110, section 15.3). */
const WITH_BODY: ReadonlySet<number> = new Set([200, 203]);
/** Nobody's text, and large. */
const NEVER_TEXT = /^(?:audio|video|image|font)\//u;

class WebFetcher implements Fetcher {
  readonly #settings: Settings;
  readonly #turns: HostTurns;
  readonly #sites: SiteKnowledge;

  constructor(settings: Settings) {
    const now = (): number => settings.clock().getTime();
    this.#settings = settings;
    this.#turns = new HostTurns({ now, sleep: settings.sleep, patience: settings.limits.patience, memory: settings.memory });
    this.#sites = new SiteKnowledge((address, purpose) => this.#siteFile(address, purpose), settings.agent, now);
  }

  async get(url: string, request: FetchRequest): Promise<FetchResult> {
    const journey: Journey = { chain: [] };
    try {
      return await this.#answer(url, request, journey);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return this.#failed(url, error, journey);
    }
  }

  async #answer(url: string, request: FetchRequest, journey: Journey): Promise<Fetched | NotModified> {
    const { purpose, signal } = request;
    const etag = validator(request.etag);
    const since = validator(request.lastModified);
    const headers = {
      ...this.#headers(purpose, request.accept),
      ...(etag !== undefined && { "if-none-match": etag }),
      ...(since !== undefined && { "if-modified-since": since }),
    };
    let known: readonly Statement[] = [];
    const before = async (here: URL): Promise<void> => {
      known = PURPOSES[purpose].asksFirst ? await this.#askSite(here, signal) : [];
    };
    const takes = (head: Head, here: URL): boolean => {
      if (!WITH_BODY.has(head.status)) return false;
      if (PURPOSES[purpose].asksFirst) this.#checkHead(head, here, known);
      return true;
    };
    const { url: final, answer } = await follow(
      url,
      { purpose, headers, signal, before, takes, gap: this.#gap },
      journey,
      this.#settings,
      this.#turns,
    );
    const unchanged = answer.status === 304 && (etag !== undefined || since !== undefined);
    if (!unchanged && answer.body === undefined) throw badStatus(answer, final);
    const rights = this.#rights(final, [...known, ...this.#statementsOf(answer, final, purpose)], answer);
    const shared = this.#shared(url, final, answer, journey, rights);
    if (answer.body === undefined) return { ...shared, notModified: true };
    const { bytes, wireBytes } = answer.body;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { ...shared, notModified: false, body: bytes, ...contentType(answer.headers), sha256, wireBytes };
  }

  #shared(url: string, final: URL, answer: Exchange, journey: Journey, rights: Rights): Omit<NotModified, "notModified"> {
    const etag = validator(headerOf(answer.headers, "etag"));
    const lastModified = validator(headerOf(answer.headers, "last-modified"));
    const fresh = freshFor(answer.headers, this.#settings.clock().getTime());
    return {
      ok: true,
      url,
      finalUrl: final.href,
      ...(journey.movedTo !== undefined && { movedTo: journey.movedTo }),
      chain: journey.chain,
      status: answer.status,
      headers: answer.headers,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
      ...(fresh !== undefined && { freshFor: fresh }),
      rights,
      fetchedAt: journey.at ?? this.#settings.clock().toISOString(),
    };
  }

  /** What the site says before a request: @throws Failure `robots`, `reserved`. */
  async #askSite(url: URL, signal: AbortSignal | undefined): Promise<readonly Statement[]> {
    const { agent, groundFor } = this.#settings;
    if (groundFor(url.hostname) === "own-site") return [];
    const robots = await unlessAborted(this.#sites.robotsOf(url), url, signal);
    const rule = robots.ruleFor(agent, url.pathname + url.search);
    if (rule?.allow === false) {
      const checkedAt = this.#settings.clock().toISOString();
      const by = [{ basis: "robots.txt" as const, value: `Disallow: ${rule.pattern}`, address: `${url.origin}/robots.txt` }];
      throw new Failure(
        "robots",
        `${showAddress(url.href)} was not requested: ${url.origin}/robots.txt disallows it for ${agent} (line ${rule.line}). Ask the publisher, or leave it out.`,
        { rights: { reserved: true, by, notes: [], decision: "refused", checkedAt } },
      );
    }
    const asksTdm = robots.ruleFor(agent, "/.well-known/tdmrep.json")?.allow !== false;
    const rules = asksTdm ? await unlessAborted(this.#sites.tdmRulesOf(url), url, signal) : [];
    const known = [...statementsOfRobots(robots, url, agent), ...statementsOfFile(rules, url)];
    this.#rights(url, known);
    return known;
  }

  #checkHead(head: Head, url: URL, known: readonly Statement[]): void {
    const type = contentType(head.headers).contentType;
    if (NEVER_TEXT.test(type))
      throw new Failure("media-type", `${showAddress(url.href)} is ${type.slice(0, 60)}, which has no text to read.`);
    this.#rights(url, [...known, ...statementsOfHeader(head.headers, url.href, this.#settings.agent)], head);
  }

  #statementsOf(answer: Exchange, url: URL, purpose: Purpose): Statement[] {
    if (!PURPOSES[purpose].asksFirst) return [];
    const { agent } = this.#settings;
    const found = statementsOfHeader(answer.headers, url.href, agent);
    const html = answer.body && htmlOf(answer.body.bytes, contentType(answer.headers).contentType, purpose);
    if (html !== undefined) found.push(...statementsOfPage(html, url.href, agent));
    return found;
  }

  /** @throws Failure `reserved` */
  #rights(url: URL, statements: readonly Statement[], head?: Head): Rights {
    const { clock, groundFor } = this.#settings;
    const rights = assess(statements, groundFor(url.hostname), clock().toISOString());
    if (rights.decision !== "refused") return rights;
    const said = rights.by.map((m) => `${m.value} (${m.basis})`).join("; ");
    throw new Failure(
      "reserved",
      `${showAddress(url.href)} was not taken: its publisher reserves text and data mining by ${said}. Whoever may read it all the same states the ground.`,
      { rights, ...(head && { status: head.status, headers: head.headers }) },
    );
  }

  async #siteFile(address: string, purpose: "robots" | "tdmrep"): Promise<string | undefined> {
    const plan: Plan = {
      purpose,
      headers: this.#headers(purpose),
      before: async () => {},
      takes: (h) => WITH_BODY.has(h.status),
      gap: this.#gap,
    };
    try {
      const { url, answer } = await follow(address, plan, { chain: [] }, this.#settings, this.#turns);
      if (answer.body) return wholeLines(answer.body.bytes, this.#settings.limits.bodyBytes ?? PURPOSES[purpose].bodyBytes);
      // 4xx: there is none, everything is open (RFC 9309, section 2.3.1.3). 5xx: it cannot be known (2.3.1.4).
      if (answer.status < 500) return undefined;
      throw badStatus(answer, url);
    } catch (error) {
      // "If there are more than five redirects, crawlers MAY assume that the file is unavailable" (RFC 9309, section 2.3.1.2).
      if (error instanceof Failure && error.kind === "redirects") return undefined;
      throw error;
    }
  }

  readonly #gap = (url: URL): number => Math.max(this.#settings.limits.gap, this.#sites.crawlDelay(url, this.#settings.agent) * 1000);

  #headers(purpose: Purpose, accept?: string): Record<string, string> {
    const { userAgent, language } = this.#settings;
    return {
      "user-agent": userAgent,
      accept: validator(accept) ?? PURPOSES[purpose].accept,
      "accept-language": language,
      "accept-encoding": ACCEPTED_CODINGS,
    };
  }

  #failed(url: string, failure: Failure, journey: Journey): Failed {
    const { kind, message, details } = failure;
    const last = journey.last && { status: journey.last.status, headers: journey.last.headers };
    const moved = journey.movedTo === undefined ? {} : { movedTo: journey.movedTo };
    return {
      ok: false,
      url,
      kind,
      message,
      chain: journey.chain,
      ...moved,
      ...last,
      ...details,
      fetchedAt: this.#settings.clock().toISOString(),
    };
  }
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  304: "says that nothing has changed, though nothing was known. Try again later",
  401: "wants a login, which Entente does not do. Leave it out, or get the text another way",
  403: "refuses access. Leave it out, or ask the publisher",
  404: "is not there. Check the address",
  410: "is gone for good. Take it off the list",
  451: "may not be shown for legal reasons. Leave it out",
};

function badStatus(answer: Head, url: URL): Failure {
  const general = answer.status >= 500 ? "has trouble of its own. Try again later" : "gives no text. Look at it in a browser";
  const { status, headers } = answer;
  return new Failure("status", `${showAddress(url.href)} ${STATUS_WORDS[status] ?? general} (${status}).`, { status, headers });
}

/** What was cut off in the middle of "Disallow: /drafts" must not forbid everything. */
function wholeLines(bytes: Uint8Array, limit: number): string {
  const text = Buffer.from(bytes).toString("utf8");
  return bytes.length < limit ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}

/** A site's file is asked for on behalf of everybody who waits for it; whoever calls off only stops waiting. */
async function unlessAborted<T>(work: Promise<T>, url: URL, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  const calledOff = (): Failure => new Failure("aborted", `The request to ${url.host} was called off.`);
  if (signal.aborted) throw calledOff();
  return new Promise<T>((resolve, reject) => {
    const onAbort = (): void => reject(calledOff());
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
