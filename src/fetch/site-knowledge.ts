import { Failure } from "./failure.ts";
import { parseRobots, type Robots } from "./polite/robots.ts";
import { type Loaded, SiteFiles } from "./polite/site-files.ts";
import { AI_AGENTS } from "./rights/ai-agents.ts";
import { parseTdmFile, type TdmRule } from "./rights/tdmrep.ts";
import type { FailureKind } from "./types.ts";

/** Requests a file of a site; its text, undefined if the site has none, or a Failure. */
export type ReadSiteFile = (address: string, purpose: "robots" | "tdmrep") => Promise<string | undefined>;

type RobotsAnswer = { readonly robots: Robots } | { readonly failure: Failure };
type TdmAnswer = { readonly rules: readonly TdmRule[] } | { readonly failure: Failure };

const DAY = 86_400;
/** Seconds until a file that could not be had is asked for again: soon after a lost network, later if the site itself is in trouble. */
const RETRY_NETWORK = 60;
const RETRY_SITE = 600;
const NETWORK: ReadonlySet<FailureKind> = new Set([
  "dns",
  "no-such-name",
  "refused",
  "tls",
  "timeout",
  "proxy",
  "resolves-private",
  "back-off",
  "aborted",
]);

/** What the sites say about themselves, remembered for a day (RFC 9309, section 2.4). */
export class SiteKnowledge {
  readonly #robots: SiteFiles<RobotsAnswer>;
  readonly #tdm: SiteFiles<TdmAnswer>;

  constructor(read: ReadSiteFile, agent: string, now: () => number) {
    this.#robots = new SiteFiles((origin) => loadRobots(read, origin, agent), now);
    this.#tdm = new SiteFiles((origin) => loadTdm(read, origin), now);
  }

  /**
   * The robots.txt of an address. A site without one allows everything; one whose file cannot be had allows nothing until it is known.
   * @throws Failure `robots`, or why the site cannot be reached at all
   */
  async robotsOf(url: URL): Promise<Robots> {
    const answer = await this.#robots.of(url.origin);
    if ("robots" in answer) return answer.robots;
    throw answer.failure;
  }

  /** Seconds between two requests that the site asked for, as far as it is known. */
  crawlDelay(url: URL, agent: string): number {
    const answer = this.#robots.known(url.origin);
    return (answer !== undefined && "robots" in answer && answer.robots.crawlDelay(agent)) || 0;
  }

  /**
   * The rules of the site's tdmrep.json; none if it does not have or not show one.
   * @throws Failure why the site cannot be reached: then it is not known whether it reserves
   */
  async tdmRulesOf(url: URL): Promise<readonly TdmRule[]> {
    const answer = await this.#tdm.of(url.origin);
    if ("rules" in answer) return answer.rules;
    throw answer.failure;
  }
}

async function loadRobots(read: ReadSiteFile, origin: string, agent: string): Promise<Loaded<RobotsAnswer>> {
  try {
    const robots = parseRobots((await read(`${origin}/robots.txt`, "robots")) ?? "", [agent, ...AI_AGENTS]);
    return { value: { robots }, keep: DAY, weight: robots.weight, unknown: false };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const failure = withoutRobots(error, origin);
    return { value: { failure }, keep: retryIn(failure), weight: 500, unknown: true };
  }
}

/** A site that cannot be reached is that; one that answers, but does not show its robots.txt, is one that forbids. */
function withoutRobots(failure: Failure, origin: string): Failure {
  if (NETWORK.has(failure.kind)) return failure;
  // The site's own address was let through before: only a redirect leads there, and those of networks that want a login first do.
  if (failure.kind === "private-address")
    return new Failure("resolves-private", `${origin}/robots.txt leads into a private network: ${failure.message}`);
  const message = `${origin}/robots.txt cannot be read, and until it can nothing is fetched there (RFC 9309): ${failure.message}`;
  return new Failure("robots", message, { retryAfter: failure.details.retryAfter ?? RETRY_SITE });
}

async function loadTdm(read: ReadSiteFile, origin: string): Promise<Loaded<TdmAnswer>> {
  try {
    const rules = parseTdmFile((await read(`${origin}/.well-known/tdmrep.json`, "tdmrep")) ?? "[]");
    return { value: { rules }, keep: DAY, weight: 100 + rules.reduce((sum, r) => sum + 100 + r.location.length, 0), unknown: false };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // A site that was not reached has not said that it has none: it may reserve.
    if (NETWORK.has(error.kind)) return { value: { failure: error }, keep: retryIn(error), weight: 500, unknown: true };
    // "Failure to provide access … implies that the origin server does not implement this protocol" (TDMRep).
    return { value: { rules: [] }, keep: retryIn(error), weight: 100, unknown: true };
  }
}

function retryIn(failure: Failure): number {
  // Back-off is kept per host, and a call that was called off says nothing of the site.
  if (failure.kind === "back-off" || failure.kind === "aborted") return 0;
  return NETWORK.has(failure.kind) ? RETRY_NETWORK : RETRY_SITE;
}
