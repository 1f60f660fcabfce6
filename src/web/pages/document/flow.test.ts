import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimView, DocumentView, Span } from "../../../server/contract.ts";
import { ARTICLES } from "../../../server/testdata/articles.ts";
import { documentView } from "../../../server/testdata/views.ts";
import { flow, type Item } from "./sections.ts";
import { markedSentences, pieces, stretches } from "./stretches.ts";

const views = ARTICLES.map((a) => documentView(a, "de"));
const sample = views[0] as DocumentView;
const claim = sample.claims[0] as ClaimView;

describe("flow", () => {
  it.each(views.map((v) => [v.head.id, v] as const))("shows every block and every claim of %s exactly once", (_, view) => {
    const { title, sections } = flow(view);
    const items = [title, ...sections.flatMap((s) => [s.head, ...s.rest])].filter((i): i is Item => i !== undefined);
    const starts = items.flatMap((i) => (i.is === "furniture" ? i.blocks.map((b) => b.start) : [i.block.start]));
    expect(starts.sort((a, b) => a - b)).toEqual(view.blocks.length > 0 ? view.blocks.map((b) => b.start) : [0]);
    expect(sections.flatMap((s) => s.claims.map((c) => c.claim.id))).toEqual(view.claims.map((c) => c.id));
  });

  it("keeps a claim whose sentence is in no block", () => {
    const lost = { ...claim, evidence: { start: 90_000, end: 90_010 } };
    expect(flow({ ...sample, claims: [lost] }).sections.at(-1)?.claims[0]?.claim).toBe(lost);
  });
});

describe("stretches", () => {
  const span = (max: number): fc.Arbitrary<Span> =>
    fc.tuple(fc.nat(max), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

  it("show every character of a block once and in order, whatever is marked", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(span(80)), fc.array(span(80)), span(20), (text, evidence, unread, trigger) => {
        const claims = evidence.map((e, i) => ({ n: i + 1, claim: { ...claim, id: `${i}`, evidence: e, trigger } }));
        const block = { start: 0, end: text.length };
        const marked = markedSentences({ ...sample, unread: unread.map((s) => ({ ...s, actors: [] })) }, claims);
        const shown = stretches(block, marked).map((s) =>
          pieces(text, s)
            .map((p) => p.text)
            .join(""),
        );
        expect(shown.join("")).toBe(text);
      }),
    );
  });

  it("mark the trigger inside its sentence", () => {
    const [sentence] = markedSentences(sample, [{ n: 1, claim }]);
    expect(sentence && pieces(sample.text, sentence)).toContainEqual({ text: "liefert", trigger: true });
  });
});
