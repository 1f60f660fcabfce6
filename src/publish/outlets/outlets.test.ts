import fc from "fast-check";
import { expect, test } from "vitest";
import { anySnapshot } from "../../../tests/support/any-snapshot.ts";
import { study } from "../../analysis/index.ts";
import { type Outlet, outletDirectory, outletFinder, type Snapshot } from "../../core/index.ts";
import { buildClaims } from "../build-claims.ts";
import { buildOutlets } from "./lines.ts";
import { buildOutletPage } from "./page.ts";
import { MOST_CLAIMS } from "./views.ts";

const SINCE = "2024-03-12";
const KANAL: Outlet = {
  name: "Kanal Trelva",
  country: "NMK",
  domains: ["kanal.example"],
  ownership: "CaPu",
  sanctions: [{ id: "EU-1", act: "Verordnung 1", jurisdiction: "EU", measure: "blocked", from: SINCE, source: "Amtsblatt" }],
  source: "Liste",
};
const DIRECTORY = outletDirectory([KANAL, { name: "Küstenbote", country: "OST", domains: ["kueste.example"], source: "Liste" }]);
const NAMES = ["Kanal Trelva", "Morgenpost", undefined];
const names = (code: string, language: string): string => `${code} ${language}`;

/** Any small ledger: of a listed outlet, of one that is not listed, and of articles that name none. */
const ledgers = anySnapshot.map(
  (of): Snapshot => ({
    ...of,
    documents: of.documents.map((recorded, i) => {
      const { outlet: _, ...document } = recorded.document;
      const outlet = NAMES[i % NAMES.length];
      return { ...recorded, document: { ...document, ...(outlet !== undefined && { outlet }) } };
    }),
  }),
);

/** As a ledger is opened that nobody has asked anything yet. */
function fresh(of: Snapshot): Snapshot {
  const snapshot = structuredClone(of);
  study(snapshot, { outletOf: outletFinder(DIRECTORY, () => SINCE) });
  return snapshot;
}

const IDS = ["kanal.example", "~Kanal Trelva", "~Morgenpost", "kueste.example", "nobody.example"];
const asked = fc.record({
  id: fc.constantFrom(...IDS),
  day: fc.constantFrom("2024-03-11", SINCE),
  language: fc.constantFrom("de" as const, "en" as const),
});
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never;
const page = (of: Snapshot, { id, day, language }: Asked) => buildOutletPage(of, id, [], DIRECTORY, day, names, language);

test("the answer is the same whatever was asked before: other days, languages, outlets", () => {
  const property = fc.property(ledgers, fc.array(asked, { minLength: 2, maxLength: 4 }), (ledger, questions) => {
    const snapshot = fresh(ledger);
    for (const question of questions) {
      const [{ day, language }, unasked] = [question, fresh(ledger)];
      expect(page(snapshot, question)).toEqual(page(unasked, question));
      expect(buildOutlets(snapshot, day, names, language)).toEqual(buildOutlets(unasked, day, names, language));
    }
  });
  fc.assert(property);
});

test("what an outlet shows is counted from its own articles and claims", () => {
  const property = fc.property(ledgers, asked, (ledger, { day, language }) => {
    const snapshot = fresh(ledger);
    const { outlets } = buildOutlets(snapshot, day, names, language);
    expect(outlets.reduce((sum, o) => sum + o.articles, 0)).toBe(ledger.documents.length);
    expect(outlets.reduce((sum, o) => sum + o.claims, 0)).toBe(ledger.claims.length);
    expect(outlets.map((o) => o.articles)).toEqual(outlets.map((o) => o.articles).sort((a, b) => b - a));
    const listed = outlets.find((o) => o.listed);
    if (listed) {
      expect(listed.sanctions).toHaveLength(day < SINCE ? 0 : 1);
      expect(listed.country).toEqual({ code: "NMK", name: `NMK ${language}` });
    }
    for (const line of outlets.filter((o) => o.id !== undefined)) {
      const own = buildClaims(snapshot, names, language).filter((c) => c.document.outletId === line.id);
      const shown = page(snapshot, { id: line.id ?? "", day, language });
      expect(shown).toMatchObject({ ...line, claims: own.length, denials: own.filter((c) => c.status === "denied").length });
      expect(shown?.unsourced).toBe(own.filter((c) => c.sources.length === 0).length);
      expect(shown?.contradicted).toBe(own.filter((c) => c.contradicts.length > 0).length);
      expect(shown?.newest.map((c) => c.id)).toEqual(own.slice(0, MOST_CLAIMS).map((c) => c.id));
    }
  });
  fc.assert(property);
});

test("one that the list alone knows is shown without articles; one that nobody knows is not", () => {
  const ledger = fresh({ documents: [], claims: [] });
  const of = { day: SINCE, language: "de" } as const;
  expect(page(ledger, { id: "www.kueste.example", ...of })).toMatchObject({ id: "kueste.example", articles: 0, newest: [], headlines: [] });
  expect(page(ledger, { id: "nobody.example", ...of })).toBeUndefined();
});
