import { expect, test } from "vitest";
import { failureLine } from "./failure-words.ts";

const name = "https://bote.example/faehre";

test("failures are told in the language of the output and name the address and the option that helps", () => {
  const told = (kind: string | undefined, language: "de" | "en"): string =>
    failureLine({ name, kind, reason: "As it was reported." }, language);
  expect(told("private-address", "de")).toMatch(/^https:\/\/bote\.example\/faehre: .*privaten Netz.*--allow-private$/u);
  expect(told("private-address", "en")).toContain("--allow-private");
  expect(told("reserved", "en")).toBe(`${name}: As it was reported. Here: --ground research or --ground press`);
  expect(told("reserved", "de")).toContain("--ground research");
  expect(told("status 404", "de")).toBe(`${name}: Der Server antwortet mit 404.`);
  for (const kind of ["unreadable", undefined]) expect(told(kind, "de")).toBe(`${name}: As it was reported.`);
});
