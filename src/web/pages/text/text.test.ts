import { describe, expect, it } from "vitest";
import { allClaims } from "../../../server/testdata/views.ts";
import { wordsOf } from "../words/index.ts";
import { dateInWords, publicationInBrief, publicationInWords } from "./dates.ts";
import { claimInBrief, claimLabel } from "./label.ts";
import { atSentence, webAddress } from "./links.ts";
import { scoreInWords } from "./tone.ts";
import { visible } from "./visible.ts";

const de = wordsOf("de");
const en = wordsOf("en");

describe("dates", () => {
  it.each([
    ["2024-03-12", "12. März 2024", "12 March 2024"],
    ["2024-03", "März 2024", "March 2024"],
    ["2024", "2024", "2024"],
    ["2024-SP", "Frühjahr 2024", "spring 2024"],
    ["2024-Q3", "3. Quartal 2024", "quarter 3 of 2024"],
    ["2024-W09", "9. Kalenderwoche 2024", "week 9 of 2024"],
    ["2024-03-12T23:59:59Z", "12. März 2024", "12 March 2024"],
    ["2023-12/2024-02", "Dezember 2023 bis Februar 2024", "December 2023 to February 2024"],
    ["PAST_REF", "PAST_REF", "PAST_REF"],
  ])("%s", (value, german, english) => {
    expect(dateInWords(value, de)).toBe(german);
    expect(dateInWords(value, en)).toBe(english);
  });

  it("never says more of a publication than is known", () => {
    const basis = "text";
    expect(publicationInWords({ notBefore: "2024-01-01", notAfter: "2024-02-01", basis }, de)).toBe(
      "zwischen 1. Januar 2024 und 1. Februar 2024",
    );
    expect(publicationInWords({ notBefore: "2024-01-01", basis }, de)).toBe("frühestens 1. Januar 2024");
    expect(publicationInWords({ notAfter: "2024-01-01", basis }, en)).toBe("1 January 2024 at the latest");
    expect(publicationInWords({ basis: "unknown" }, de)).toBe("unbekannt");
    expect(publicationInBrief({ basis: "unknown" }, de)).toBe("Datum unbekannt");
    expect(publicationInBrief({ notBefore: "2024-01-01", notAfter: "2024-01-01", basis }, en)).toBe("1 Jan 2024");
  });
});

describe("labels", () => {
  const [delivery, treaty] = allClaims("de");

  it("are nouns with what they are about", () => {
    expect(delivery && claimLabel(delivery, "de", de)).toBe("Rüstungslieferung: Aufklärungsdrohnen");
    expect(delivery && claimLabel({ ...delivery, ends: true }, "en", en)).toBe("Arms transfer (end): Aufklärungsdrohnen");
  });

  it("show who acts on whom, and who acts together", () => {
    expect(delivery && claimInBrief(delivery, "de", de)).toBe("XNM → XSL · Rüstungslieferung: Aufklärungsdrohnen");
    expect(treaty && claimInBrief(treaty, "de", de)).toBe("XNM ↔ XSL · Abkommen: gemeinsame Küstenpatrouillen");
  });

  it("write scores with a real minus sign", () => {
    expect(scoreInWords(-5.5, "de-DE")).toBe("−5,5");
  });
});

describe("text from outside", () => {
  it("shows what would turn it round, and leaves the rest alone", () => {
    expect(visible("a\u202Eb\u2066c\u0000")).toBe("a⟨U+202E⟩b⟨U+2066⟩c⟨U+0000⟩");
    expect(visible("Trenn\u00ADstrich\n\tעברית\u200F 👩‍🚀")).toBe("Trenn\u00ADstrich\n\tעברית\u200F 👩‍🚀");
  });

  it("links only to the web", () => {
    expect(webAddress("https://a.example/ä?b=1")).toBe("https://a.example/ä?b=1");
    for (const bad of [undefined, "", "a.html", "javascript:1", " https://a.example", "https://a.example/\n", "https://a.example/<b>"])
      expect(webAddress(bad)).toBeUndefined();
  });

  it("points an address at its sentence", () => {
    expect(atSentence("https://a.example/", "Ein kurzer Satz-Rest.")).toBe("https://a.example/#:~:text=Ein%20kurzer%20Satz%2DRest.");
    expect(atSentence("https://a.example/", "eins zwei drei vier fünf sechs sieben acht neun")).toBe(
      "https://a.example/#:~:text=eins%20zwei%20drei%20vier,sechs%20sieben%20acht%20neun",
    );
    // Up to eight words stand there whole; comma, ampersand and dash have a meaning of their own in a directive.
    expect(atSentence("https://a.example/", "a, b & c-d vier fünf sechs")).toBe(
      "https://a.example/#:~:text=a%2C%20b%20%26%20c%2Dd%20vier%20f%C3%BCnf%20sechs",
    );
    expect(atSentence("https://a.example/#x", "eins")).toBe("https://a.example/#x:~:text=eins");
    expect(atSentence("https://a.example/#x:~:text=zwei", "eins")).toBe("https://a.example/#x:~:text=eins");
    expect(atSentence("https://a.example/", "… aus der Mitte …")).toBe("https://a.example/#:~:text=aus%20der%20Mitte");
    expect(atSentence("https://a.example/", " … ")).toBe("https://a.example/");
    expect(() => atSentence("https://a.example/", "\uD800 kaputt")).not.toThrow();
  });
});
