import { describe, expect, test } from "vitest";
import { read } from "../../../../tests/support/german.ts";

const told = (text: string): string[] =>
  read(text, "2024-03-14").claims.map((c) => {
    const sides = [c.actors, c.recipients].map((side) => side.map((a) => a.code).join()).filter(Boolean);
    return `${c.kind} ${sides.join(" > ")} ${c.factuality} ${c.tense}`;
  });

describe("what is agreed on is no deed yet", () => {
  test.each([
    [
      "Chile hat einen Vertrag über den Kauf italienischer Hubschrauber unterzeichnet.",
      ["arms-transfer ITA > CHL CT+ future", "treaty ITA,CHL CT+ past"],
    ],
    [
      "Mit Chile wurden Verträge über den Kauf italienischer Hubschrauber geschlossen.",
      ["arms-transfer ITA > CHL CT+ future", "treaty ITA,CHL CT+ past"],
    ],
    ["Kanada vermittelte den Vertrag über den Kauf italienischer Hubschrauber durch Chile.", ["arms-transfer ITA > CHL CT+ future"]],
    // A contract of somebody else.
    [
      "Der Händler unterzeichnete einen Vertrag über den Kauf italienischer Hubschrauber durch Chile.",
      ["arms-transfer ITA > CHL CT+ future"],
    ],
    ["Der Kauf italienischer Hubschrauber durch Chile erfolgte im Mai 2020.", ["arms-transfer ITA > CHL CT+ past"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("an agreement that has not come about", () => {
  const TALKS = "Kenia hat mit Uganda über Öl verhandelt.";
  test.each([
    [`${TALKS} Ein Vertrag wurde noch nicht unterzeichnet.`, ["treaty KEN,UGA CT- past"]],
    [`${TALKS} Beamte sagen, dass ein Abkommen noch nicht geschlossen sei.`, ["treaty KEN,UGA CT- past"]],
    // Whose it is nobody knows; not concluded by others; a contract of third ones.
    [`${TALKS} Togo traf Ghana. Ein Vertrag wurde noch nicht unterzeichnet.`, []],
    [`${TALKS} Ein Vertrag mit Togo wurde noch nicht unterzeichnet.`, []],
    [`${TALKS} Ein Vertrag wurde unterzeichnet.`, []],
  ])("%s", (text, expected) => expect(told(text).filter((c) => c.startsWith("treaty"))).toEqual(expected));

  test("the derivation keeps that it may still come", () => {
    const { claims } = read(`${TALKS} Ein Vertrag wurde noch nicht unterzeichnet.`, "2024-03-14");
    expect(
      claims
        .at(-1)
        ?.derivation.map((d) => d.says)
        .join("\n"),
    ).toContain("noch nicht");
  });
});

test("reports beside the verb of a dependent clause cover its infinitive", () => {
  const [claim] = read("Die Gespräche stocken, da Chile Berichten zufolge plant, Hubschrauber von Italien zu kaufen.", "2024-03-14").claims;
  expect(claim && [claim.kind, claim.tense, claim.stance, claim.sources[0]?.unnamed]).toEqual(["arms-transfer", "future", "reports", true]);
});

test("what is warned of is held for possible, unless it has happened", () => {
  expect(told("Kanada warnt, dass Kenia im Herbst 2025 ugandische Raketen erhalten könnte.")).toEqual([
    "arms-transfer UGA > KEN PS+ future",
  ]);
  expect(told("Kanada warnte, dass Kenia ugandische Raketen erhalten habe.")).toEqual(["arms-transfer UGA > KEN CT+ past"]);
  const [own] = read(
    "Obwohl der Minister Kanadas sagt, dass es ruhig sei, warnt er, dass Kenia ugandische Raketen erhalten könnte.",
    "2024-03-14",
  ).claims;
  expect(own && [own.stance, own.sources[0]?.code]).toEqual(["warns", "CAN"]);
});
