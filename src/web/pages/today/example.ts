import type { ClaimView, UiLanguage } from "../../../server/contract.ts";

const BEFORE = "Die Lage an der Küste bleibt gespannt.";
const QUOTE = "Nordmark liefere seit März Drohnen an Südland, teilte das nordmärkische Außenministerium der Agentur Polaris mit.";
const AFTER = "Südland äußerte sich dazu zunächst nicht.";
const TRIGGER = "liefere";
const NAMES = { de: ["Nordmark", "Südland"], en: ["Northmark", "Southland"] } as const;

/** The one worked example of an empty ledger. Codes from ISO 3166's range for private use (XAA–XZZ): no such states exist. */
export function exampleClaim(lang: UiLanguage): ClaimView {
  const start = QUOTE.indexOf(TRIGGER);
  return {
    id: "example",
    kind: "arms-transfer",
    ends: false,
    actors: [{ code: "XNM", name: NAMES[lang][0], leaf: "Nordmark" }],
    recipients: [{ code: "XSL", name: NAMES[lang][1], leaf: "Südland" }],
    sources: [
      { name: "Agentur Polaris", unnamed: false },
      { name: "nordmärkisches Außenministerium", code: "XNM", unnamed: false },
    ],
    stance: "states",
    factuality: "CT+",
    tense: "ongoing",
    status: "reported",
    object: "Drohnen",
    score: 10,
    quote: QUOTE,
    trigger: { start, end: start + TRIGGER.length },
    before: BEFORE,
    after: AFTER,
    evidence: { start: BEFORE.length + 1, end: BEFORE.length + 1 + QUOTE.length },
    document: { id: "example", outlet: "Morgenpost von Beispielstadt", published: { basis: "unknown" }, sample: true, analysed: true },
    repeats: [],
    contradicts: [],
    articles: 1,
    origins: { atLeast: 1, atMost: 1 },
    rule: "example",
    superseded: false,
    recordedAt: "2031-03-12T08:00:00Z",
    review: "unreviewed",
  };
}
