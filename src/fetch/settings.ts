import { setTimeout as wait } from "node:timers/promises";
import { type AllowPrivate, allowPrivate } from "./address/allow-private.ts";
import { type Resolver, systemResolver } from "./address/resolve.ts";
import { FetchSettingsError } from "./failure.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { HostMemory, Sleep } from "./polite/host-turns.ts";
import { groundsBy } from "./rights/assess.ts";
import { checkProxy } from "./transport/dispatcher.ts";
import type { Ground, StatedGround } from "./types.ts";

export interface FetcherOptions {
  /** The time for stamps, caches and gaps. */
  clock(): Date;
  /** Begins with the name that robots.txt is asked about: `userAgent()` makes an honest one. */
  readonly userAgent: string;
  /** "http://proxy.example:8080", or "environment" for HTTP_PROXY, HTTPS_PROXY and NO_PROXY. Without it none is used, whatever is set there. */
  readonly proxy?: string;
  /** Private networks that may be requested all the same: all, or these hosts and networks ("wiki", "192.168.1.0/24"). */
  readonly allowPrivate?: boolean | readonly string[];
  readonly limits?: Partial<Limits>;
  /** Grounds on which reserved texts are taken. */
  readonly grounds?: readonly StatedGround[];
  /** Languages wanted (RFC 9110, section 12.5.4). */
  readonly language?: string;
  /** Certificates of the authorities of a network of one's own, PEM; instead of those that Node brings. */
  readonly trusted?: string;
  readonly resolver?: Resolver;
  /** Keeps for later runs which hosts want to be left alone; without it that is known as long as the fetcher lives. */
  readonly memory?: HostMemory;
  readonly sleep?: Sleep;
}

export interface Settings {
  readonly clock: () => Date;
  readonly userAgent: string;
  /** The product token of the user agent (RFC 9309, section 2.2.1). */
  readonly agent: string;
  readonly language: string;
  readonly proxy: string | undefined;
  readonly trusted: string | undefined;
  readonly allowPrivate: AllowPrivate;
  readonly limits: Limits;
  readonly groundFor: (hostname: string) => Ground | undefined;
  readonly resolver: Resolver;
  readonly memory: HostMemory | undefined;
  readonly sleep: Sleep;
}

/** A user agent that says who asks and where to learn more or complain. */
export function userAgent(version: string, page?: string): string {
  return `Entente/${version}${page === undefined ? "" : ` (+${page})`}`;
}

/** @throws FetchSettingsError */
export function settingsOf(options: FetcherOptions): Settings {
  const agent = /^[A-Za-z_-]+/u.exec(options.userAgent)?.[0];
  if (agent === undefined || !/^[\x20-\x7e]{1,300}$/u.test(options.userAgent))
    throw new FetchSettingsError(
      "The user agent must begin with a name of letters, “-” or “_”, and be one line of at most 300 ASCII characters.",
    );
  checkProxy(options.proxy);
  const limits = { ...LIMITS, ...options.limits };
  const wrong = Object.entries(limits).find(([, value]) => !(value >= 0));
  if (wrong) throw new FetchSettingsError(`The limit ${wrong[0]} must be a number that is not negative.`);
  return {
    clock: () => options.clock(),
    userAgent: options.userAgent,
    agent,
    language: options.language ?? "de, *;q=0.5",
    proxy: options.proxy,
    trusted: options.trusted,
    allowPrivate: allowPrivate(options.allowPrivate ?? false),
    limits,
    groundFor: groundsBy(options.grounds ?? []),
    resolver: options.resolver ?? systemResolver,
    memory: options.memory,
    sleep: options.sleep ?? (async (ms, signal) => void (await wait(ms, undefined, signal && { signal }))),
  };
}
