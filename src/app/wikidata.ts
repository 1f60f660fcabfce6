import { OFFICES, type Office, type Tenure } from "../core/index.ts";
import type { PersonRow } from "../lang/de/index.ts";
import { readCsv } from "./read-csv.ts";

/** A file that is no export of office-holders, with what is wrong and what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  readonly code = "bad-import";
}

export interface WikidataExport {
  /** One row per person and state; the source is the address of the person's item. */
  readonly people: readonly PersonRow[];
  /** Rows that were left out, and why. */
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
}

type Row = Readonly<Record<string, string>>;

const NEEDED = ["person", "personLabel", "gender", "code", "office"] as const;
const ITEM = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/u;
/** Items of genders, and the words that a labelled export has in their place. */
const GENDERS: Readonly<Record<string, "m" | "f">> = {
  ...{ Q6581097: "m", Q2449503: "m", male: "m", männlich: "m", m: "m" },
  ...{ Q6581072: "f", Q1052281: "f", female: "f", weiblich: "f", f: "f" },
};

/**
 * Reads an export of the Wikidata Query Service: SPARQL results as JSON (in its plain or its verbose form), or CSV. The query that makes
 * it stands in docs/actors.md. Several offices of one person become one row.
 * @param codes the codes of the directory; office-holders of others are left out.
 * @throws ImportError if the file is none of these or lacks a column.
 */
export function readWikidata(text: string, codes: ReadonlySet<string>): WikidataExport {
  const rows = tableOf(text);
  const [first] = rows;
  if (!first) throw new ImportError("The file holds no rows. Did the query find anything?");
  const missing = NEEDED.filter((column) => !rows.some((row) => row[column] !== undefined));
  if (missing.length > 0)
    throw new ImportError(
      `The file has no column ${missing.join(", ")}; it has ${Object.keys(first).join(", ")}. Make it with the query in docs/actors.md.`,
    );
  const people = new Map<string, PersonRow>();
  const skipped: { row: number; reason: string }[] = [];
  for (const [i, row] of rows.entries()) {
    const read = personOf(row, codes);
    if (typeof read === "string") {
      skipped.push({ row: i + 1, reason: read });
      continue;
    }
    const key = `${read.code} ${read.source}`;
    people.set(key, merged(people.get(key), read));
  }
  return { people: [...people.values()], skipped };
}

/** A person with one office, or why the row is none. */
function personOf(row: Row, codes: ReadonlySet<string>): PersonRow | string {
  const { person = "", personLabel: name = "", code = "", office = "" } = row;
  const item = ITEM.exec(person)?.[1];
  if (item === undefined) return `"${person}" is no item of Wikidata`;
  // Without a label in any of the languages asked for, the service prints the item itself.
  if (name === "" || /^Q\d+$/u.test(name)) return `${item} has no name`;
  if (!codes.has(code)) return `${name}: there is no state or organisation ${code === "" ? "given" : code}`;
  if (!OFFICES.includes(office as Office)) return `${name}: "${office}" is no office; there are ${OFFICES.join(", ")}`;
  const gender = GENDERS[(row["gender"] ?? "").replace(/^.*\/(?=Q\d+$)/u, "")];
  if (!gender) return `${name}: the gender is not known`;
  const forms = (row["forms"] ?? "").split("|").filter((form) => form.includes(" ") && form !== name);
  const given = row["surnameLabel"] ?? "";
  const surname = given !== "" && [name, ...forms].some((full) => full.includes(given)) ? given : (name.split(" ").at(-1) ?? name);
  const [from, to] = [dateOf(row, "start"), dateOf(row, "end")];
  const tenure: Tenure = { office: office as Office, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return {
    code,
    name,
    ...(forms.length > 0 && { forms: [...new Set(forms)] }),
    surname,
    gender,
    offices: [tenure],
    source: `https://www.wikidata.org/wiki/${item}`,
  };
}

/** Wikidata writes a year as its first of January and says so in the precision: 9 is a year, 10 a month, 11 a day. */
function dateOf(row: Row, end: "start" | "end"): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(row[end] ?? "")?.[0];
  const precision = Number(row[`${end}Precision`] || 11);
  return precision >= 11 ? day : precision === 10 ? day?.slice(0, 7) : precision === 9 ? day?.slice(0, 4) : undefined;
}

function merged(before: PersonRow | undefined, now: PersonRow): PersonRow {
  if (!before) return now;
  const forms = [...new Set([...(before.forms ?? []), ...(now.forms ?? [])])];
  const same = (a: Tenure, b: Tenure): boolean => a.office === b.office && a.from === b.from && a.to === b.to;
  const offices = [...before.offices, ...now.offices.filter((o) => !before.offices.some((b) => same(b, o)))];
  return { ...before, ...(forms.length > 0 && { forms }), offices };
}

function tableOf(text: string): readonly Row[] {
  if (!/^\s*[[{]/u.test(text)) {
    const rows = readCsv(text);
    if (!text.includes(",") || text.trimStart().startsWith("<")) throw notAnExport();
    return rows;
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw notAnExport();
  }
  if (Array.isArray(json)) return json.map(plainRow);
  const { results } = json as { readonly results?: { readonly bindings?: unknown } };
  if (!Array.isArray(results?.bindings)) throw notAnExport();
  return results.bindings.map(plainRow);
}

/** A binding is a text, or an object with a `value`. */
function plainRow(binding: unknown): Row {
  if (typeof binding !== "object" || binding === null) throw notAnExport();
  return Object.fromEntries(
    Object.entries(binding).flatMap(([name, bound]): [string, string][] => {
      const value: unknown = typeof bound === "object" && bound !== null ? (bound as { value?: unknown }).value : bound;
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}

const notAnExport = (): ImportError =>
  new ImportError(
    "The file is no result of the Wikidata Query Service. Download it there as JSON or CSV, with the query that stands in docs/actors.md.",
  );
