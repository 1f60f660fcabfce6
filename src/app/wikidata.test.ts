import { describe, expect, test } from "vitest";
import { readCsv } from "./read-csv.ts";
import { ImportError, readWikidata } from "./wikidata.ts";

const codes = new Set(["AFG", "UNO"]);
const entity = (item: string) => ({ type: "uri", value: `http://www.wikidata.org/entity/${item}` });
const text = (value: string) => ({ type: "literal", "xml:lang": "de", value });
const day = (value: string) => ({ datatype: "http://www.w3.org/2001/XMLSchema#dateTime", type: "literal", value: `${value}T00:00:00Z` });

/** As the Wikidata Query Service writes it; the facts are those of data/people/AFG.yaml. */
const JSON_EXPORT = {
  head: {
    vars: ["person", "personLabel", "surnameLabel", "gender", "code", "office", "start", "startPrecision", "end", "endPrecision", "forms"],
  },
  results: {
    bindings: [
      {
        ...{ person: entity("Q172388"), personLabel: text("Aschraf Ghani"), gender: entity("Q6581097"), code: text("AFG") },
        ...{
          office: text("head-of-state"),
          start: day("2014-09-29"),
          startPrecision: text("11"),
          end: day("2021-08-15"),
          endPrecision: text("11"),
        },
        forms: text("Ashraf Ghani|Ghani|Aschraf Ghani"),
      },
      {
        ...{
          person: entity("Q317556"),
          personLabel: text("Abdullah Abdullah"),
          surnameLabel: text("Abdullah"),
          gender: entity("Q6581097"),
        },
        ...{
          code: text("AFG"),
          office: text("foreign-minister"),
          start: day("2001-12-22"),
          end: day("2006-01-01"),
          endPrecision: text("9"),
        },
      },
    ],
  },
};
const EXPECTED = [
  {
    ...{ code: "AFG", name: "Aschraf Ghani", forms: ["Ashraf Ghani"], surname: "Ghani", gender: "m" },
    offices: [{ office: "head-of-state", from: "2014-09-29", to: "2021-08-15" }],
    source: "https://www.wikidata.org/wiki/Q172388",
  },
  {
    ...{ code: "AFG", name: "Abdullah Abdullah", surname: "Abdullah", gender: "m" },
    offices: [{ office: "foreign-minister", from: "2001-12-22", to: "2006" }],
    source: "https://www.wikidata.org/wiki/Q317556",
  },
];
const CSV_EXPORT = [
  "person,personLabel,surnameLabel,gender,code,office,start,startPrecision,end,endPrecision,forms",
  'http://www.wikidata.org/entity/Q172388,"Aschraf Ghani",,http://www.wikidata.org/entity/Q6581097,AFG,head-of-state,2014-09-29T00:00:00Z,11,2021-08-15T00:00:00Z,11,Ashraf Ghani|Ghani',
  "http://www.wikidata.org/entity/Q317556,Abdullah Abdullah,Abdullah,http://www.wikidata.org/entity/Q6581097,AFG,foreign-minister,2001-12-22T00:00:00Z,,2006-01-01T00:00:00Z,9,",
].join("\r\n");

test.each([
  ["SPARQL results as JSON", JSON.stringify(JSON_EXPORT)],
  [
    "plain JSON",
    JSON.stringify(JSON_EXPORT.results.bindings.map((b) => Object.fromEntries(Object.entries(b).map(([k, v]) => [k, v.value])))),
  ],
  ["CSV", CSV_EXPORT],
  ["CSV with a byte order mark", `\uFEFF${CSV_EXPORT}\n`],
])("%s", (_, file) => {
  expect(readWikidata(file, codes)).toEqual({ people: EXPECTED, skipped: [] });
});

test("offices of one person and state become one row", () => {
  const [first] = JSON_EXPORT.results.bindings;
  const bindings = [first, { ...first, office: text("head-of-government") }, { ...first, code: text("UNO") }, first];
  const { people } = readWikidata(JSON.stringify({ results: { bindings } }), codes);
  expect(people.map((p) => [p.code, p.offices.map((o) => o.office)])).toEqual([
    ["AFG", ["head-of-state", "head-of-government"]],
    ["UNO", ["head-of-state"]],
  ]);
});

describe("a row that says too little is left out, and named", () => {
  const [first] = JSON_EXPORT.results.bindings;
  test.each([
    [{ code: text("QQQ") }, /Aschraf Ghani: there is no state or organisation QQQ/u],
    [{ office: text("minister") }, /"minister" is no office; there are head-of-state/u],
    [{ gender: entity("Q1") }, /the gender is not known/u],
    [{ personLabel: text("Q172388") }, /Q172388 has no name/u],
    [{ person: text("Ghani") }, /"Ghani" is no item of Wikidata/u],
  ])("%j", (change, says) => {
    const { people, skipped } = readWikidata(JSON.stringify({ results: { bindings: [{ ...first, ...change }] } }), codes);
    expect(people).toEqual([]);
    expect(skipped).toEqual([{ row: 1, reason: expect.stringMatching(says) }]);
  });
});

test.each([
  ["nothing", "", /no result of the Wikidata Query Service/u],
  ["a page", "<!doctype html>\n<p>a, b</p>", /no result of the Wikidata Query Service/u],
  ["broken JSON", '{"results":', /no result of the Wikidata Query Service/u],
  ["other JSON", '{"a": 1}', /no result of the Wikidata Query Service/u],
  ["an empty result", '{"results":{"bindings":[]}}', /no rows/u],
  ["another table", "item,itemLabel\nhttp://a.example,b", /no column person, personLabel, gender, code, office; it has item, itemLabel/u],
])("%s is no export", (_, file, says) => {
  expect(() => readWikidata(file, codes)).toThrow(ImportError);
  expect(() => readWikidata(file, codes)).toThrow(says);
});

test("CSV with quotes, commas and line breaks inside", () => {
  expect(readCsv('a,b\n"x, ""y""\nz",\n,2\n')).toEqual([
    { a: 'x, "y"\nz', b: "" },
    { a: "", b: "2" },
  ]);
});
