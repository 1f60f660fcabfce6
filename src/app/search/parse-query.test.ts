import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "./parse-query.ts";

/** The query in short: groups joined by `|`, words of a phrase by `_`, fields as they are. */
function short(query: string): string {
  const parsed = parseQuery(query);
  if ("problem" in parsed) return `! ${parsed.problem.code}`;
  const term = (t: { words: readonly { stem: string; form: string }[]; prefix?: boolean }): string =>
    t.prefix ? `${t.words.map((w) => w.form).join("_")}*` : t.words.map((w) => w.stem).join("_");
  return [
    ...(parsed.text?.all ?? []).map((group) => group.map(term).join("|")),
    ...(parsed.text?.not ?? []).map((t) => `-${term(t)}`),
    ...parsed.fields.map((f) => `${f.field}=${f.value}`),
  ].join(" ");
}

describe("a query", () => {
  it.each([
    ["Fähren Häfen", "fahr haf"],
    ["Lieferung OR Verkauf Drohnen", "liefer|verkauf drohn"],
    ["Fähre -Ankara -„neue Linie“", "fahr -ankara -neu_lini"],
    ['"Neue Fähren" OR Schiff*', "neu_fahr|schiff*"],
    ["S-300", "s_300"],
    ["outlet:Kurier seit:2024-03 Hafen", "haf outlet=Kurier since=2024-03"],
    ['quelle:"zwei Diplomaten"', "source=zwei Diplomaten"],
    ["Hafen: neue Linie", "haf neu lini"],
    ["  ", ""],
  ])("%s is read as %s", (query, expected) => expect(short(query)).toBe(expected));

  it.each([
    ['"offen', "unclosed"],
    ["-nur", "nothing-wanted"],
    ["OR Hafen", "or"],
    ["Hafen OR", "or"],
    ["Hafen OR OR Linie", "or"],
    ["Hafen OR -Linie", "or"],
    ["(Hafen OR Linie)", "parentheses"],
    ["Hafen -", "minus"],
    ["***", "no-word"],
    ["Hafen A*", "prefix"],
    ["farbe:rot", "field"],
    ['outlet:""', "field-empty"],
    ["-outlet:Kurier", "field-excluded"],
    ["a ".repeat(400), "too-long"],
  ])("%s is refused: %s", (query, code) => expect(short(query)).toBe(`! ${code}`));

  it("gives words without anything that an engine could take for its own, whatever was typed", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."ab ÄßOR\"-*:()'^{}+.„~NEAR;%\0\u202e"), maxLength: 60 });
    fc.assert(
      fc.property(typed, (query) => {
        const parsed = parseQuery(query);
        if ("problem" in parsed) return true;
        const words = [...(parsed.text?.all.flat() ?? []), ...(parsed.text?.not ?? [])].flatMap((t) => t.words);
        return words.every((w) => /^[\p{L}\p{N}]+$/u.test(w.form + w.stem));
      }),
    );
  });
});
