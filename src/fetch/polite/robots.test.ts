import fc from "fast-check";
import robotsParser from "robots-parser";
import { describe, expect, test } from "vitest";
import { fitsPattern, normalisePath } from "./path-pattern.ts";
import { parseRobots } from "./robots.ts";

const allows = (text: string, path: string, agent = "Entente"): boolean => parseRobots(text, [agent]).ruleFor(agent, path)?.allow ?? true;

describe("patterns", () => {
  // The table of RFC 9309, section 2.2.3, and that of Google's documentation of the same.
  test.each([
    ["/", "/a", true],
    ["/fish", "/fish.html", true],
    ["/fish", "/Fish", false],
    ["/fish", "/catfish", false],
    ["/fish/", "/fish", false],
    ["/*.php", "/a/b.php?c", true],
    ["/*.php$", "/a.php", true],
    ["/*.php$", "/a.php?b", false],
    ["/*.php$", "/a.php/b.php", true],
    ["/fish*.php", "/fishheads/catfish.php?a", true],
    ["/fish*.php", "/Fish.PHP", false],
    ["/a$", "/a", true],
    ["/a$", "/ab", false],
    ["/a$b", "/a$b", true],
    ["/*a*a$", "/a", false],
    ["*", "/", true],
    ["/$", "/", true],
    ["", "/a", true],
    ["/%7Eanna", "/~anna", true],
    ["/küste", "/k%c3%bcste", true],
    ["/a%2fb", "/a/b", false],
    ["/a%2Fb", "/a%2fb", true],
  ])("%s, %s: %s", (pattern, path, fits) => {
    expect(fitsPattern(pattern, path)).toBe(fits);
  });

  test("as a regular expression would", () => {
    const some = fc.string({ unit: fc.constantFrom("a", "b", "/", "*"), maxLength: 8 });
    const path = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 12 });
    fc.assert(
      fc.property(some, path, fc.boolean(), (pattern, text, anchored) => {
        const regex = new RegExp(`^${pattern.replaceAll("*", ".*")}${anchored ? "$" : ""}`, "u");
        return fitsPattern(pattern + (anchored ? "$" : ""), text) === regex.test(text);
      }),
      { numRuns: 2000 },
    );
  });

  test("one spelling is enough", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => normalisePath(normalisePath(text)) === normalisePath(text)));
  });
});

describe("groups", () => {
  test.each([
    ["no group for us", "User-agent: other\nDisallow: /", "/a", true],
    ["all", "User-agent: *\nDisallow: /a", "/a", false],
    ["our own instead of all", "User-agent: *\nDisallow: /\n\nUser-agent: Entente\nDisallow: /b", "/a", true],
    ["our own, in another spelling, with a version", "USER-AGENT: eNTENTE/2.0\nDisallow: /", "/a", false],
    ["not the beginning of our name", "User-agent: Ente\nDisallow: /", "/a", true],
    ["several agents", "User-agent: other\nUser-agent: Entente\nDisallow: /", "/a", false],
    ["several groups are one", "User-agent: Entente\nDisallow: /a\nUser-agent: x\nUser-agent: entente\nDisallow: /b", "/b", false],
    ["a sitemap between agents ends nothing", "User-agent: Entente\nSitemap: https://a.example/s\nUser-agent: x\nDisallow: /", "/a", false],
    ["an unknown line ends nothing", "User-agent: Entente\nNoindex: /x\n\nDisallow: /", "/a", false],
    ["the longest pattern", "User-agent: *\nDisallow: /a/b\nAllow: /a", "/a/b", false],
    ["the longest pattern, allowing", "User-agent: *\nDisallow: /\nAllow: /a", "/a", true],
    ["of two equal ones the one that allows", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
    ["an empty one disallows nothing", "User-agent: *\nDisallow:", "/a", true],
    ["comments", "# a\nUser-agent: * # all\nDisallow: /a # b", "/a", false],
    ["rules before the first agent", "Disallow: /", "/a", true],
    ["other line ends and a byte order mark", "\ufeffUser-agent: *\rDisallow: /a", "/a", false],
    ["a page instead of the file", "<!doctype html><p>User-agent: *</p>\n<p>Disallow: /</p>", "/a", true],
    ["nothing", "", "/a", true],
  ])("%s", (_what, text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  test("what else is in it", () => {
    const text = "User-agent: *\nCrawl-delay: 2.5\nContent-Signal: search=yes, ai-train=no\nAllow: /\nSitemap: https://a.example/s.xml\n";
    const robots = parseRobots(text, ["Entente"]);
    expect([robots.crawlDelay("Entente"), robots.usage("Entente"), robots.sitemaps, robots.names("Entente")]).toEqual([
      2.5,
      [["content-signal", "search=yes, ai-train=no"]],
      ["https://a.example/s.xml"],
      false,
    ]);
    expect(parseRobots("User-agent: *\nCrawl-delay: bald", ["Entente"]).crawlDelay("Entente")).toBeUndefined();
  });
});

test("decides as robots-parser does", () => {
  // Its types describe a module of another kind than it is.
  const parse = robotsParser as unknown as (url: string, text: string) => { isAllowed(url: string, agent: string): boolean | undefined };
  const path = fc.string({ unit: fc.constantFrom("a", "b", "/"), maxLength: 6 }).map((p) => `/${p}`);
  const pattern = fc.string({ unit: fc.constantFrom("a", "b", "/", "*", "$"), maxLength: 6 }).map((p) => `/${p}`);
  const agent = fc.constantFrom("User-agent: *", "User-agent: entente", "User-agent: other");
  const rule = fc.tuple(fc.constantFrom("Allow", "Disallow"), pattern).map(([name, p]) => `${name}: ${p}`);
  // A group without a rule allows everything by the standard's grammar; there the two differ.
  const group = fc
    .tuple(fc.array(agent, { minLength: 1, maxLength: 3 }), fc.array(rule, { minLength: 1, maxLength: 4 }))
    .map((g) => g.flat());
  fc.assert(
    fc.property(fc.array(group, { maxLength: 5 }), path, (groups, p) => {
      const text = groups.flat().join("\n");
      const theirs = parse("https://a.example/robots.txt", text).isAllowed(`https://a.example${p}`, "Entente");
      return allows(text, p) === theirs;
    }),
    { numRuns: 1000 },
  );
});

describe("files made to hurt", () => {
  const KIB = 1024;
  test.each([
    ["patterns full of stars", `User-agent: *\n${`Disallow: /${"*a".repeat(12)}*b\n`.repeat(15_000)}`],
    ["one endless pattern", `User-agent: *\nDisallow: /${"*a".repeat(250 * KIB)}`],
    [
      "thousands of agents before thousands of rules",
      `${"User-agent: a\n".repeat(18_000)}User-agent: *\n${"Disallow: /b\n".repeat(18_000)}`,
    ],
    ["rules beside an endless path", `User-agent: *\n${Array.from({ length: 30_000 }, (_, i) => `Disallow: /b${i}`).join("\n")}\n`],
    ["thousands of groups", "User-agent: *\nDisallow: /b\nUser-agent: x\nAllow: /\n".repeat(9_000)],
  ])("%s: read and asked in a moment", (_what, text) => {
    const start = process.cpuUsage();
    expect(allows(text.slice(0, 500 * KIB).replace(/\n.*$/u, "\n"), `/${"a".repeat(2_000)}`)).toBe(true);
    const { user, system } = process.cpuUsage(start);
    // Microseconds of processor time; a fraction of it is used, and seconds or all memory without care.
    expect(user + system).toBeLessThan(2_000_000);
  });

  test("a long path that is not ASCII, asked about for many agents of one group", () => {
    const agents = Array.from({ length: 20 }, (_, i) => `bot${"abcdefghijklmnopqrst"[i]}`);
    const rules = Array.from({ length: 25_000 }, (_, i) => `Disallow: /*b${i}\n`).join("");
    const start = process.cpuUsage();
    const robots = parseRobots(`${agents.map((a) => `User-agent: ${a}\n`).join("")}${rules}`, agents);
    const path = `/${"ü%c3%bc".repeat(1_000)}`;
    expect(agents.filter((agent) => robots.ruleFor(agent, path) !== undefined)).toEqual([]);
    expect(robots.ruleFor("bota", "/ab7")).toMatchObject({ allow: false, pattern: "/*b7" });
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(2_000_000);
    // Kept once, not for each agent.
    expect(robots.weight).toBeLessThan(5_000_000);
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.webPath(), (text, path) => typeof allows(`User-agent: *\n${text}`, path) === "boolean"),
    );
  });
});
