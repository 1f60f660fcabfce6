import { describe, expect, it } from "vitest";
import { WORDS } from "../words.ts";
import { dateInWords, dateShort } from "./dates.ts";

describe("dates", () => {
  it.each([
    ["a day", { notBefore: "2024-03-12", notAfter: "2024-03-12", basis: "metadata" }, "12. März 2024", "12 March 2024", "2024-03-12"],
    [
      "a range",
      { notBefore: "2023-12-01", notAfter: "2024-04-30", basis: "text" },
      "zwischen 1. Dezember 2023 und 30. April 2024",
      "between 1 December 2023 and 30 April 2024",
      "2023-12/2024-04",
    ],
    [
      "a month",
      { notBefore: "2024-03-01", notAfter: "2024-03-31", basis: "text" },
      "zwischen 1. März 2024 und 31. März 2024",
      "between 1 March 2024 and 31 March 2024",
      "2024-03",
    ],
    ["from", { notBefore: "2023-12-01", basis: "text" }, "nicht vor 1. Dezember 2023", "not before 1 December 2023", "2023-12/.."],
    ["until", { notAfter: "2024-04-30", basis: "text" }, "nicht nach 30. April 2024", "not after 30 April 2024", "../2024-04"],
    ["nothing", { basis: "unknown" }, "Datum unbekannt", "date unknown", "?"],
    ["what is no day stays as it is", { notBefore: "bald", notAfter: "bald", basis: "given" }, "bald", "bald", "bald"],
  ] as const)("%s", (_, date, de, en, short) => {
    expect(dateInWords(date, WORDS.de)).toBe(de);
    expect(dateInWords(date, WORDS.en)).toBe(en);
    expect(dateShort(date)).toBe(short);
  });
});
