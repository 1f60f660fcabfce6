import { fitsNormalised, normalisePath } from "./path-pattern.ts";

/** A line of robots.txt that allows or disallows. */
export interface RobotsRule {
  readonly allow: boolean;
  readonly pattern: string;
  readonly line: number;
}

interface KeptRule extends RobotsRule {
  /** The pattern in the spelling in which it is compared. */
  readonly normal: string;
}

/** The lines below one or several names of agents; an agent may be named above several. */
interface Group {
  readonly rules: KeptRule[];
  crawlDelay?: number;
  /** Lines that say what may be done with the content: [name, value]. */
  readonly usage: [name: string, value: string][];
}

/** What a robots.txt says, asked by agent. */
export interface Robots {
  /** The rule that decides about a path with its query; undefined if none does, which allows it. */
  ruleFor(agent: string, path: string): RobotsRule | undefined;
  /** Seconds between two requests; an old extension that is not part of the standard, and is kept by us. */
  crawlDelay(agent: string): number | undefined;
  /** Statements on the use of content in the group for the agent. */
  usage(agent: string): readonly (readonly [name: string, value: string])[];
  /** Whether there is a group for the agent itself, not only for all. */
  names(agent: string): boolean;
  readonly sitemaps: readonly string[];
  /** Roughly the bytes it takes in memory. */
  readonly weight: number;
}

const USAGE = new Set(["content-signal", "content-usage"]);
/** Hosts that list thousands of agents mean few of them for us; the standard asks for 500 KiB, not for this many groups times rules. */
const MOST_SITEMAPS = 1_000;

/**
 * Reads a robots.txt (RFC 9309). Unknown lines are passed over and end nothing, groups of one agent are one, the longest pattern decides, of
 * two equally long ones the one that allows. Only groups of `agents` and of "*" are kept, so that a file made to be large stays small.
 */
export function parseRobots(text: string, agents: readonly string[]): Robots {
  const kept = new Set([...agents.map((a) => a.toLowerCase()), "*"]);
  const groups = new Map<string, Group[]>();
  const sitemaps: string[] = [];
  let current: Group = { rules: [], usage: [] };
  let namingAgents = false;
  for (const [index, line] of text
    .replace(/^\ufeff/u, "")
    .split(/\r\n|\r|\n/u)
    .entries()) {
    const [, rawName = "", rawValue = ""] = /^([^:#]+):([^#]*)/u.exec(line) ?? [];
    const [name, value] = [rawName.trim().toLowerCase(), rawValue.trim()];
    if (name === "user-agent") {
      if (!namingAgents) current = { rules: [], usage: [] };
      namingAgents = true;
      const token = tokenOf(value);
      if (!kept.has(token)) continue;
      const named = groups.get(token) ?? [];
      if (named.at(-1) !== current) named.push(current);
      groups.set(token, named);
    } else if (name === "allow" || name === "disallow") {
      namingAgents = false;
      // An empty pattern fits nothing.
      if (value !== "") current.rules.push({ allow: name === "allow", pattern: value, line: index + 1, normal: normalisePath(value) });
    } else if (name === "crawl-delay") {
      namingAgents = false;
      const seconds = Number.parseFloat(value);
      if (seconds >= 0 && Number.isFinite(seconds)) current.crawlDelay = seconds;
    } else if (USAGE.has(name)) {
      namingAgents = false;
      current.usage.push([name, value]);
    } else if (name === "sitemap" && value !== "" && sitemaps.length < MOST_SITEMAPS) sitemaps.push(value);
  }
  return new ParsedRobots(groups, sitemaps);
}

/** The product token of an agent line, without a version (RFC 9309, section 2.2.1). */
function tokenOf(value: string): string {
  return (/^[A-Za-z_-]+/u.exec(value)?.[0] ?? (value.startsWith("*") ? "*" : "")).toLowerCase();
}

class ParsedRobots implements Robots {
  readonly sitemaps: readonly string[];
  readonly weight: number;
  readonly #groups: ReadonlyMap<string, readonly Group[]>;
  /** The path asked about last, and what each group decides about it: many agents are asked about for one path, and share groups. */
  #path = "";
  #decided = new Map<Group, KeptRule | undefined>();

  constructor(groups: ReadonlyMap<string, readonly Group[]>, sitemaps: readonly string[]) {
    this.#groups = groups;
    this.sitemaps = sitemaps;
    const characters = [...new Set([...groups.values()].flat())].flatMap((g) =>
      g.rules.map((r) => r.pattern.length + r.normal.length + 100),
    );
    this.weight = 500 + characters.reduce((a, b) => a + b, 0) + sitemaps.reduce((sum, s) => sum + s.length, 0);
  }

  ruleFor(agent: string, path: string): RobotsRule | undefined {
    if (path !== this.#path) this.#decided = new Map();
    this.#path = path;
    const undecided = this.#groupsFor(agent).filter((group) => !this.#decided.has(group));
    const normal = undecided.length > 0 ? normalisePath(path) : "";
    for (const group of undecided)
      this.#decided.set(
        group,
        strongest(group.rules, (rule) => fitsNormalised(rule.normal, normal)),
      );
    return strongest(
      this.#groupsFor(agent).flatMap((group) => this.#decided.get(group) ?? []),
      () => true,
    );
  }

  crawlDelay(agent: string): number | undefined {
    return this.#groupsFor(agent).findLast((group) => group.crawlDelay !== undefined)?.crawlDelay;
  }

  usage(agent: string): readonly (readonly [string, string])[] {
    return this.#groupsFor(agent).flatMap((group) => group.usage);
  }

  names(agent: string): boolean {
    return this.#groups.has(agent.toLowerCase());
  }

  #groupsFor(agent: string): readonly Group[] {
    return this.#groups.get(agent.toLowerCase()) ?? this.#groups.get("*") ?? [];
  }
}

/** The longest pattern that fits, of equally long ones the one that allows (RFC 9309, section 2.2.2). */
function strongest(rules: readonly KeptRule[], fits: (rule: KeptRule) => boolean): KeptRule | undefined {
  let best: KeptRule | undefined;
  for (const rule of rules) {
    const longer = best === undefined || rule.pattern.length > best.pattern.length;
    const kinder = best !== undefined && rule.pattern.length === best.pattern.length && rule.allow && !best.allow;
    if ((longer || kinder) && fits(rule)) best = rule;
  }
  return best;
}
