import { expect, test } from "vitest";
import { article, claimOn, snapshotOf } from "../../tests/support/make-snapshot.ts";
import { credibilityProposal } from "./credibility.ts";
import { holdsAt } from "./events/holds-at.ts";
import { study } from "./study.ts";

const SAYS = "Nordmark hat Ostrien am Dienstag acht Patrouillenboote geliefert.";
const DENIES = "Ostrien bestreitet, dass Nordmark ihm Patrouillenboote geliefert habe.";

/** Who says that it is so, and who says that it is not. */
function told(yes: readonly string[], no: readonly string[]) {
  const made = [...yes, ...no].map((source, i) => {
    const says = i < yes.length ? SAYS : DENIES;
    const own = Array.from({ length: 30 }, (_, n) => `eigen${i}wort${n}`).join(" ");
    const document = article({ id: `d${i}`, outlet: `Blatt ${i}`, published: "2024-03-12", blocks: [["body", `${own}.`, says]] });
    const claim = claimOn(document, "1", says, {
      kind: "arms-transfer",
      // Of the two who deliver, either speaks for itself.
      actors: ["NMK", "NMK2"],
      recipients: ["OST"],
      trigger: "geliefert",
      object: "Patrouillenboote",
      sources:
        source === "" ? [] : [source === "?" ? { name: "Insider", unnamed: true } : { name: source, type: "organisation", code: source }],
      ...(i < yes.length ? {} : { factuality: "CT-" as const, stance: "denies" as const }),
    });
    return { document, claim };
  });
  const found = study(
    snapshotOf(
      made.map((m) => m.document),
      made.map((m) => m.claim),
    ),
  );
  return { found, first: made[0]?.claim };
}

test.each<[string, readonly string[], readonly string[], number, readonly string[]]>([
  ["one origin alone cannot be judged", ["A"], [], 6, ["one-origin"]],
  ["two that may be one make it probable", ["A", "?"], [], 2, ["may-coincide"]],
  ["two independent ones confirm it", ["A", "B"], [], 1, ["confirmed"]],
  ["two of one side speak in their own cause", ["NMK", "NMK2"], [], 2, ["one-side"]],
  ["one side and somebody else confirm it", ["NMK", "A"], [], 1, ["confirmed"]],
  ["either side confirms it", ["NMK", "OST"], [], 1, ["confirmed"]],
  ["two outlets that do not say from whom they have it make it probable", ["", ""], [], 2, ["may-coincide"]],
  ["one source and an outlet make it probable", ["A", ""], [], 2, ["may-coincide"]],
  ["as many deny it", ["A"], ["C"], 4, ["one-origin", "contradicted"]],
  ["more tell it than deny it", ["A", "B"], ["C"], 3, ["confirmed", "contradicted"]],
  ["all others deny it", ["A"], ["C", "D"], 5, ["one-origin", "denied-by-all"]],
])("%s", (_, yes, no, digit, codes) => {
  const { found, first } = told(yes, no);
  const proposal = first && credibilityProposal(first, found);
  expect(proposal?.reasons.map((r) => r.code)).toEqual(codes);
  expect(proposal?.digit).toBe(digit);
});

test("who tells another figure of the same event does not confirm it", () => {
  const made = ["acht", "zwölf"].map((n, i) => {
    const says = `Nordmark hat Ostrien nach Angaben des Hafenamts ${i} am Dienstag ${n} Boote geliefert.`;
    const document = article({ id: `d${i}`, outlet: `Blatt ${i}`, published: "2024-03-12", blocks: [["body", says]] });
    const sources = [`Hafenamt ${i}`];
    return {
      document,
      claim: claimOn(document, "1", says, {
        kind: "arms-transfer",
        actors: ["NMK"],
        recipients: ["OST"],
        trigger: "geliefert",
        object: "Boote",
        sources,
      }),
    };
  });
  const found = study(
    snapshotOf(
      made.map((m) => m.document),
      made.map((m) => m.claim),
    ),
  );
  const proposal = made[0] && credibilityProposal(made[0].claim, found);
  expect(found.contradictions.map((c) => c.type)).toEqual(["amount"]);
  expect([proposal?.digit, proposal?.reasons.map((r) => r.code)]).toEqual([4, ["one-origin", "contradicted"]]);
});

test("an event without a time of its own holds on the days of its articles", () => {
  const { found } = told(["A"], []);
  const [event] = [...found.events.values()];
  expect(["2024-03-11", "2024-03-12", "2024-03-13"].map((day) => event && holdsAt(event, day, found.toldOf))).toEqual([false, true, false]);
});
