import { metasOf } from "../head/head-tags.ts";
import type { Robots } from "../polite/robots.ts";
import type { HeaderLines, RightsBasis, RightsMark } from "../types.ts";
import { AI_AGENTS } from "./ai-agents.ts";
import { reservation, type TdmRule, tdmRuleFor } from "./tdmrep.ts";
import { robotsTagFor, wishesIn } from "./wishes.ts";

/** A mark, and whether it reserves by itself; undefined if it only tells of others. */
export interface Statement extends RightsMark {
  readonly reserves: boolean;
}

const pathOf = (url: URL): string => url.pathname + url.search;

function wishes(basis: RightsBasis, value: string, address: string): Statement[] {
  return wishesIn(basis, value).map((wish) => ({ basis, value: wish.value, reserves: wish.reserves, address }));
}

/** What robots.txt says about the use of an address, beyond whether it may be requested. */
export function statementsOfRobots(robots: Robots, url: URL, agent: string): Statement[] {
  const address = `${url.origin}/robots.txt`;
  const usage = robots
    .usage(agent)
    .flatMap(([name, value]) =>
      wishes(name === "content-signal" ? "content-signal" : "content-usage", value.replace(/^\/\S*\s+/u, ""), address),
    );
  const kept = AI_AGENTS.filter((other) => robots.names(other) && robots.ruleFor(other, pathOf(url))?.allow === false);
  const others: Statement[] =
    kept.length === 0 ? [] : [{ basis: "robots.txt", value: `disallowed for ${kept.join(", ")}`, reserves: false, address }];
  return [...usage, ...others];
}

/** What the site's tdmrep.json says about an address. */
export function statementsOfFile(rules: readonly TdmRule[], url: URL): Statement[] {
  const rule = tdmRuleFor(rules, pathOf(url));
  return rule ? [tdm("tdmrep-file", rule.reserved, rule.policy, `${url.origin}/.well-known/tdmrep.json`)] : [];
}

/** What the header of an answer says. */
export function statementsOfHeader(headers: HeaderLines, address: string, agent: string): Statement[] {
  const lines = (name: string): string[] => headers.filter(([n]) => n.toLowerCase() === name).map(([, value]) => value);
  const reserved = reservedByAny(lines("tdm-reservation").flatMap((line) => line.split(",")));
  return [
    ...(reserved === undefined ? [] : [tdm("tdmrep-header", reserved, lines("tdm-policy")[0], address)]),
    ...lines("x-robots-tag").flatMap((line) => wishes("robots-header", robotsTagFor(agent, line), address)),
    ...lines("content-signal").flatMap((line) => wishes("content-signal", line, address)),
    ...lines("content-usage").flatMap((line) => wishes("content-usage", line, address)),
  ];
}

/** What the head of a page says. */
export function statementsOfPage(html: string, address: string, agent: string): Statement[] {
  const metas = metasOf(html);
  const contents = (name: string): string[] => metas.filter((m) => m.name === name).map((m) => m.content);
  const reserved = reservedByAny(contents("tdm-reservation"));
  return [
    ...(reserved === undefined ? [] : [tdm("tdmrep-meta", reserved, contents("tdm-policy")[0], address)]),
    ...[...contents("robots"), ...contents(agent.toLowerCase())].flatMap((content) => wishes("robots-meta", content, address)),
  ];
}

/** Servers and what stands before them each add a line of their own: one that reserves is enough. */
function reservedByAny(values: readonly string[]): boolean | undefined {
  const said = values.map(reservation);
  return said.includes(true) || (said.includes(false) ? false : undefined);
}

function tdm(basis: RightsBasis, reserved: boolean, policy: string | undefined, address: string): Statement {
  const value = `tdm-reservation: ${reserved ? 1 : 0}${policy === undefined ? "" : `, tdm-policy: ${policy.slice(0, 2_000)}`}`;
  return { basis, value, reserves: reserved, address };
}
