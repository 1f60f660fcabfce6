import { expect, test } from "vitest";
import { actorCode, actorNames } from "./actor-names.ts";
import { loadActors } from "./load-actors.ts";
import { packageRoot } from "./package-root.ts";
import { stateName } from "./state-names.ts";

const data = loadActors(packageRoot());
/** No region of CLDR's today. */
const PAST = ["DDR", "SUN", "YUG"];

test.each(["de", "en"] as const)("every present state has a name of its own in %s, and is found by it", (language) => {
  const present = data.states.map((s) => s.code).filter((code) => !PAST.includes(code));
  const names = present.map((code) => stateName(code, language));
  expect(present.filter((_, i) => (names[i] ?? "") === "")).toEqual([]);
  expect(new Set(names).size).toBe(present.length);
  // GUAM is also an organisation's code.
  expect(present.filter((code, i) => actorCode(data, names[i] ?? "") !== code)).toEqual(["GUM"]);
});

test("the press's names stand before CLDR's, organisations and what is past keep the directory's", () => {
  const names = actorNames(data);
  expect(["COD", "MMR", "TUR", "POL"].map((code) => names(code, "en"))).toEqual(["DR Congo", "Myanmar", "Turkey", "Poland"]);
  expect(["COD", "USA", "PSE", "POL"].map((code) => names(code, "de"))).toEqual([
    "Demokratische Republik Kongo",
    "USA",
    "Palästina",
    "Polen",
  ]);
  // CLDR takes SU for Russia.
  expect(names("SUN", "de")).toBe("Sowjetunion");
  expect(names("EU", "en")).toBe("European Union");
  expect(names("XAA", "de")).toBe("XAA");
});
