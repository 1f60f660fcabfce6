import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";
import type { Claim } from "../../../core/index.ts";
import { ACTORS } from "./actors.ts";
import { CARRIED } from "./carried.ts";
import { CONSTRUCTIONS, ORDER } from "./constructions.ts";
import { FIRMNESS } from "./firmness.ts";
import { FORCES } from "./forces.ts";
import { NOUNS } from "./nouns.ts";
import { SPEAKERS } from "./speakers.ts";
import { SPEECH } from "./speech.ts";

const codes = (side: Claim["actors"]): string =>
  side
    .map((a) => a.code)
    .sort()
    .join(",");

/** A claim in the words of a case, as far as the expected line goes into detail. */
function line(c: Claim, like: string): string {
  const said = c.sources.at(-1);
  const parts = [c.kind, c.recipients.length > 0 ? `${codes(c.actors)}>${codes(c.recipients)}` : codes(c.actors), c.factuality];
  if (/ (?:past|ongoing|future)\b/u.test(like)) parts.push(c.tense);
  if (/ by /u.test(like)) parts.push("by", said === undefined ? "-" : said.unnamed ? "?" : (said.code ?? said.name));
  return parts.join(" ");
}

describe.each([
  ["firmness", FIRMNESS],
  ["speakers", SPEAKERS],
  ["speech", SPEECH],
  ["actors", ACTORS],
  ["forces", FORCES],
  ["carried", CARRIED],
  ["constructions", CONSTRUCTIONS],
  ["order", ORDER],
  ["nouns", NOUNS],
] as const)("%s", (_, cases) => {
  test.each(cases.map((c) => [...c]))("%s", (text, expected) => {
    const { claims } = read(text, "2024-03-14");
    expect(claims.map((c, i) => line(c, expected[i] ?? expected[0] ?? "past by")).sort()).toEqual([...expected].sort());
  });
});
