import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../read-html.ts";
import { PARAGRAPHS, TITLE } from "../testdata/layouts.ts";
import { BASES, type Candidate, choose } from "./candidate.ts";

const page = (head: string, inside = "", end = ""): string =>
  `<html lang="de"><head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>${inside}${PARAGRAPHS.map((p) => `<p>${p}</p>`).join("")}${end}</article></body></html>`;
const linked = (fields: string): string =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}",${fields}}</script>`;

describe("authors", () => {
  test.each<[string, string, readonly string[]]>([
    ["JSON-LD", page(linked('"author":[{"name":"Ute Hahn"},{"name":"Jan Ruhland"}]')), ["Ute Hahn", "Jan Ruhland"]],
    ["meta", page('<meta name="author" content="Ute Hahn, Jan Ruhland">'), ["Ute Hahn", "Jan Ruhland"]],
    ["microdata", page("", '<span itemprop="author">Ute von der Hahn</span>'), ["Ute von der Hahn"]],
    ["byline", page("", "<p>Von Ute Hahn und Jan Ruhland</p>"), ["Ute Hahn", "Jan Ruhland"]],
    ["class", page("", '<div class="author">Von Ute Hahn</div>'), ["Ute Hahn"]],
    [
      "no address, no sign, no outlet",
      page('<meta property="og:site_name" content="Morgen Bote"><meta name="author" content="https://m.example/ute, uh, Morgen Bote">'),
      [],
    ],
  ])("%s", (_name, html, authors) => {
    expect(readPage(html).metadata?.authors.value ?? []).toEqual(authors);
  });
});

describe("partial", () => {
  test.each<[string, string, string | undefined]>([
    ["data say that it is not free", page(linked('"isAccessibleForFree":"False"')), "not-free"],
    ["a part of it is not free", page(linked('"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false}')), "not-free"],
    ["a wall", page("", "", '<div class="paywall-teaser"><p>Ein Zugang für alle, die mehr wollen.</p></div>'), "paywall"],
    ["an offer to read on", page("", "", "<p>Jetzt weiterlesen mit M+</p>"), "cut-off"],
    ["for subscribers", page("", "", "<p>Dieser Artikel ist nur für Abonnenten.</p>"), "cut-off"],
    ["free", page(linked('"isAccessibleForFree":true')), undefined],
    [
      "weiterlesen in a sentence of the story",
      page(
        "",
        "<p>Wer wolle, könne die Akten selbst lesen, sagte der Sprecher; weiterzulesen lohne sich aber nicht, es stehe nichts darin.</p>",
      ),
      undefined,
    ],
  ])("%s", (_name, html, reason) => {
    expect(readPage(html).metadata?.partial?.reason).toBe(reason);
  });
});

describe("choose", () => {
  const candidate: fc.Arbitrary<Candidate<string>> = fc.record({
    value: fc.constantFrom("a", "b", "c"),
    basis: fc.constantFrom(...BASES),
    confidence: fc.double({ min: 0, max: 0.99, noNaN: true }),
  });
  test("never loses a statement, never claims more than certainty, never less than its best witness", () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 8 }), (candidates) => {
        const field = choose(candidates, (v) => v);
        expect(field.candidates).toHaveLength(candidates.length);
        if (candidates.length === 0) return field.value === undefined;
        const own = candidates.filter((c) => c.value === field.value).map((c) => c.confidence);
        return (field.confidence ?? -1) <= 1 && (field.confidence ?? -1) >= Math.max(...own) - 0.001;
      }),
    );
  });
  test("below the floor nothing is chosen, and all of it is kept", () => {
    const field = choose([{ value: "a", basis: "text", confidence: 0.4 }], (v) => v, 0.5);
    expect([field.value, field.candidates.length]).toEqual([undefined, 1]);
  });
});
