import { checkAddress, showAddress } from "./address/check-address.ts";
import { Failure } from "./failure.ts";
import { headerOf, retryAfter } from "./headers.ts";
import { PURPOSES } from "./limits.ts";
import type { HostTurns } from "./polite/host-turns.ts";
import type { Settings } from "./settings.ts";
import { type Exchange, exchange, type Head } from "./transport/exchange.ts";
import type { Hop, Purpose } from "./types.ts";

/** What happened on the way to an answer; kept as it goes, so that a failure can tell it too. */
export interface Journey {
  readonly chain: Hop[];
  movedTo?: string;
  last?: Head;
  /** When the last answer began. */
  at?: string;
}

export interface Plan {
  readonly purpose: Purpose;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** Asked before every request of the chain; throws to forbid it. */
  readonly before: (url: URL) => Promise<void>;
  /** Milliseconds that this address wants between two requests. */
  readonly gap: (url: URL) => number;
  /** Decides whether a body is read; throws to refuse the answer. */
  readonly takes: (head: Head, url: URL) => boolean;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
/** "Leave me alone" (RFC 6585, section 4; RFC 9110, section 15.6.4). */
const BUSY: ReadonlySet<number> = new Set([429, 503]);

/**
 * Requests an address and goes where it sends us. Every step is checked anew: address, name, robots.txt, turn.
 * @throws Failure
 */
export async function follow(
  address: string,
  plan: Plan,
  journey: Journey,
  settings: Settings,
  turns: HostTurns,
): Promise<{ readonly url: URL; readonly answer: Exchange }> {
  let url = checkAddress(address, settings.allowPrivate);
  const seen = new Set<string>();
  let permanent = true;
  for (;;) {
    if (seen.has(url.href)) throw new Failure("redirects", `${showAddress(address)} leads in a circle, back to ${showAddress(url.href)}.`);
    if (seen.size > settings.limits.redirects)
      throw new Failure(
        "redirects",
        `${showAddress(address)} leads on more than ${settings.limits.redirects} times. Look where it goes and give that address.`,
      );
    seen.add(url.href);
    const here = url;
    await plan.before(here);
    const answer = await turns.run(here.hostname, plan.gap(here), plan.signal, () => request(here, plan, journey, settings, turns));
    const location = REDIRECTS.has(answer.status) ? headerOf(answer.headers, "location") : undefined;
    if (location === undefined) return { url: here, answer };
    url = checkAddress(location, settings.allowPrivate, here.href);
    permanent &&= PERMANENT.has(answer.status);
    if (permanent) journey.movedTo = url.href;
  }
}

async function request(url: URL, plan: Plan, journey: Journey, settings: Settings, turns: HostTurns): Promise<Exchange> {
  const { purpose } = plan;
  const body = {
    bytes: settings.limits.bodyBytes ?? PURPOSES[purpose].bodyBytes,
    ratio: settings.limits.ratio,
    cut: PURPOSES[purpose].cut,
  };
  const takes = (head: Head): boolean => {
    const from = journey.chain.at(-1)?.url;
    const downgrade = from?.startsWith("https:") === true && url.protocol === "http:";
    journey.chain.push({ url: url.href, status: head.status, ...(downgrade && { downgrade: true }) });
    journey.last = head;
    journey.at = settings.clock().toISOString();
    return plan.takes(head, url);
  };
  const answer = await exchange(url, { headers: plan.headers, body, takes, signal: plan.signal }, settings);
  if (!BUSY.has(answer.status)) {
    turns.served(url.hostname);
    return answer;
  }
  const { seconds, until } = await turns.backOff(url.hostname, retryAfter(answer.headers, settings.clock().getTime()));
  throw new Failure("status", `${url.host} is busy (${answer.status}) and wants to be left alone until ${until}.`, {
    retryAfter: seconds,
  });
}
