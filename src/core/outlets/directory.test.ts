import fc from "fast-check";
import { expect, test } from "vitest";
import { domainsAbove, hostOf, outletDirectory } from "./directory.ts";
import type { Outlet } from "./outlet.ts";

const outlet = (name: string, more: Partial<Outlet> = {}): Outlet => ({ name, country: "UTO", source: "test", ...more });

const BOTE = outlet("Der Bote", { also: ["Bote"], domains: ["bote.example"] });
const BOTE_TV = outlet("Bote TV", { domains: ["tv.bote.example"] });
const POST = outlet("Post", { domains: ["post.example"] });
const POST_2 = outlet("Post", { country: "ARC", domains: ["post-2.example"] });
const FUNK = outlet("funk", { domains: ["funk.example"] });
const FUNK_2 = outlet("FUNK", { country: "ARC" });
const AGENTUR = outlet("Nachrichtenagentur Utopia", { also: ["NAU"], agency: true, sign: "nau" });
const NAU = outlet("NAU", { country: "ARC" });
const { byHost, byName, byAgency, outletOf } = outletDirectory([BOTE, BOTE_TV, POST, POST_2, FUNK, FUNK_2, AGENTUR, NAU]);

test("a host belongs to the longest domain above it, and to nobody else", () => {
  expect(
    ["bote.example", "www.bote.example", "m.BOTE.example.", "tv.bote.example", "a.tv.bote.example"].map((h) => byHost(h)?.name),
  ).toEqual(["Der Bote", "Der Bote", "Der Bote", "Bote TV", "Bote TV"]);
  expect(["example", "xbote.example", "bote.example.org", "", "127.0.0.1", `${"a.".repeat(500)}bote.example`].map(byHost)).toEqual(
    Array.from({ length: 6 }),
  );
});

test("a domain that two outlets claim is nobody's, and does not fall to the one above", () => {
  const twice = outletDirectory([
    outlet("A", { domains: ["a.x.example"] }),
    outlet("B", { domains: ["a.x.example"] }),
    outlet("C", { domains: ["x.example"] }),
  ]);
  expect(twice.byHost("a.x.example")).toBeUndefined();
  expect(twice.byHost("b.x.example")?.name).toBe("C");
});

test("a name of two outlets is no guess, but an exact spelling goes before another case", () => {
  expect(byName("DER  BOTE")).toBe(BOTE);
  expect(byName("bote.example")).toBe(BOTE);
  expect(byName("Post")).toBeUndefined();
  expect([byName("funk"), byName("FUNK"), byName("Funk")]).toEqual([FUNK, FUNK_2, undefined]);
});

test("a sign or name is asked among agencies only", () => {
  expect([byAgency("nau"), byAgency("NAU"), byAgency("Bote"), byName("NAU")]).toEqual([AGENTUR, AGENTUR, undefined, undefined]);
});

test("addresses decide; the name counts without one, or among outlets that the addresses name", () => {
  expect(outletOf({ outlet: "Bote" })).toBe(BOTE);
  expect(outletOf({ outlet: "Bote", url: "https://funk.example/1" })).toBe(FUNK);
  expect(outletOf({ outlet: "Bote", url: "https://elsewhere.example/1" })).toBeUndefined();
  expect(outletOf({ url: "https://funk.example/1", addresses: ["http://user@post.example:8080/2"] })).toBeUndefined();
  expect(outletOf({ outlet: "bote", addresses: ["https://www.bote.example/1", "https://post.example/2"] })).toBe(BOTE);
  expect(outletOf({})).toBeUndefined();
});

test("what is under a domain belongs to an outlet that claims it; whatever is asked, nothing throws", () => {
  fc.assert(
    fc.property(
      fc.domain().filter((d) => d.length <= 253),
      fc.webUrl(),
      fc.string(),
      (domain, url, junk) => {
        const one = outletDirectory([outlet("Eins", { domains: [domain.toLowerCase()] })]);
        expect(one.outletOf({ url: `https://www.${domain}/${encodeURIComponent(junk)}` })?.name).toBe("Eins");
        const host = hostOf(url);
        expect(one.byHost(host ?? "") !== undefined).toBe(domainsAbove(host ?? "").includes(domain.toLowerCase()));
        for (const given of [junk, url, domain]) {
          one.byName(given);
          one.byAgency(given);
          one.outletOf({ outlet: given, url: given, addresses: [given] });
        }
      },
    ),
    { numRuns: 50 },
  );
});
