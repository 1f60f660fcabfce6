import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { OFFICES, type Office } from "../core/index.ts";
import { type PersonRow, soundKey } from "../lang/de/index.ts";
import { DataError } from "./errors.ts";
import { readYaml } from "./read-yaml.ts";

const COLUMNS: ReadonlySet<string> = new Set(["name", "forms", "surname", "surnames", "gender", "offices", "source"]);
const TENURE: ReadonlySet<string> = new Set(["office", "title", "from", "to"]);
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;
/** A `source` is a web page, or a file of a repository; several are joined by a semicolon. */
const SOURCE = /^(?:https?:\/\/\S+\.\S+|GitHub \S+\/\S+ .+)$/u;

/** What is to be done about a broken file: rows that the user made are not mended by installing Entente again. */
const OWN_FILE = `Correct the file, or remove it and run "entente actors import" again.`;

/**
 * Reads the office-holders of a folder, one file per state or organisation, named by its code.
 * @param codes the codes of the directory: a file for another one is an error.
 * @param own the rows are the user's, not shipped.
 * @throws DataError naming file, row and what is wrong with it.
 */
export function loadPeople(folder: string, codes: ReadonlySet<string>, own = false): readonly PersonRow[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => peopleOf(join(folder, file), codes, own));
}

function peopleOf(file: string, codes: ReadonlySet<string>, own: boolean): readonly PersonRow[] {
  const wrong = (what: string): DataError => (own ? new DataError(file, what, OWN_FILE) : new DataError(file, what));
  // A file name cannot hold the slash of "SPLM/A".
  const code = basename(file, ".yaml").replaceAll("_", "/");
  if (!codes.has(code)) throw wrong(`is named for ${code}, which is no code of a state or organisation of the directory`);
  const rows = readYaml(file, wrong) ?? [];
  if (!Array.isArray(rows)) throw wrong("must be a list of office-holders");
  const seen = new Set<string>();
  return rows.map((row: unknown, i) => {
    const name = isObject(row) && typeof row["name"] === "string" ? row["name"] : undefined;
    const problem = isObject(row) ? problemOf(row) : "is no office-holder";
    if (problem !== undefined) throw wrong(`row ${i + 1}${name === undefined ? "" : ` (${name})`} ${problem}`);
    if (seen.has(name ?? "")) throw wrong(`row ${i + 1} (${name}) is given twice; put both offices into one row`);
    seen.add(name ?? "");
    const person = row as Omit<PersonRow, "code">;
    return { code, ...person, offices: person.offices.map(plainDates) };
  });
}

/** A bare year is a number to YAML. */
function plainDates<T extends { readonly from?: string; readonly to?: string }>(tenure: T): T {
  const { from, to } = tenure;
  return { ...tenure, ...(from !== undefined && { from: String(from) }), ...(to !== undefined && { to: String(to) }) };
}

/** What is wrong with a row, as it follows its name; nothing if it is right. */
function problemOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(row).find((key) => !COLUMNS.has(key));
  if (unknown !== undefined) return `has the unknown column ${unknown}; there are ${[...COLUMNS].join(", ")}`;
  const { name, surname, gender, forms = [], surnames = [], offices, source } = row;
  if (!isText(name)) return "has no name";
  if (!isText(surname)) return "has no surname";
  if (gender !== "m" && gender !== "f") return "must have the gender m or f";
  if (!isTexts(forms) || !isTexts(surnames)) return "must give forms and surnames as lists of texts";
  if (![name, ...forms].some((full) => full.includes(surname))) return `has the surname ${surname}, which is in none of its names`;
  if (source !== undefined && !(typeof source === "string" && source.split("; ").every((part) => SOURCE.test(part))))
    return `must give its source as a web address or as "GitHub owner/name path"`;
  if (!Array.isArray(offices) || offices.length === 0) return "must have a list of offices";
  for (const [i, tenure] of offices.entries()) {
    const problem = isObject(tenure) ? tenureProblem(tenure) : "is no office";
    if (problem !== undefined) return `has an office (number ${i + 1}) that ${problem}`;
  }
  return undefined;
}

function tenureProblem(tenure: Readonly<Record<string, unknown>>): string | undefined {
  const unknown = Object.keys(tenure).find((key) => !TENURE.has(key));
  if (unknown !== undefined) return `has the unknown field ${unknown}; there are ${[...TENURE].join(", ")}`;
  const { office, title } = tenure;
  const [from, to] = [tenure["from"], tenure["to"]].map((date) => (typeof date === "number" ? String(date) : date));
  if (!OFFICES.includes(office as Office)) return `is called ${JSON.stringify(office)}; there are ${OFFICES.join(", ")}`;
  if (title !== undefined && !isText(title)) return "has a title that is no text";
  for (const [end, date] of [["from", from] as const, ["to", to] as const])
    if (date !== undefined && !(typeof date === "string" && DATE.test(date)))
      return `has no date at "${end}": ${JSON.stringify(date)} (it must be YYYY, YYYY-MM or YYYY-MM-DD)`;
  // What ends in "2004" may begin in 2004-03.
  if (isText(from) && isText(to) && from.slice(0, to.length) > to) return `ends (${to}) before it begins (${from})`;
  return undefined;
}

/**
 * Shipped rows with the user's own over them. An own row takes the place of a shipped one of the same person: it brings the offices,
 * the shipped one keeps its name, which is the usual one in the German press, and both bring their spellings. Others are added.
 */
export function withOwn(shipped: readonly PersonRow[], own: readonly PersonRow[]): readonly PersonRow[] {
  const places = new Map<PersonRow, PersonRow>();
  const added: PersonRow[] = [];
  const byCode = new Map<string, PersonRow[]>();
  for (const row of shipped) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  for (const row of own) {
    const same = byCode.get(row.code)?.find((s) => isSamePerson(s, row));
    if (same) places.set(same, over(same, row));
    else added.push(row);
  }
  return [...shipped.map((row) => places.get(row) ?? row), ...added];
}

/** The same item of Wikidata, a name in common, or first name and surname in another transliteration. */
function isSamePerson(a: PersonRow, b: PersonRow): boolean {
  if (b.source !== undefined && a.source?.split("; ").includes(b.source)) return true;
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name)) || ends(a) === ends(b);
}

const namesOf = ({ name, forms = [] }: PersonRow): readonly string[] => [name, ...forms];
const ends = ({ name, surname }: PersonRow): string => `${soundKey(name.split(" ", 1)[0] ?? "")} ${soundKey(surname)}`;

function over(shipped: PersonRow, own: PersonRow): PersonRow {
  const forms = new Set([...namesOf(shipped), ...namesOf(own)]);
  forms.delete(shipped.name);
  const surnames = new Set([shipped.surname, ...(shipped.surnames ?? []), own.surname, ...(own.surnames ?? [])]);
  return { ...own, name: shipped.name, surname: shipped.surname, forms: [...forms], surnames: [...surnames] };
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === "object" && x !== null && !Array.isArray(x);
const isText = (x: unknown): x is string => typeof x === "string" && x.trim() !== "";
const isTexts = (x: unknown): x is readonly string[] => Array.isArray(x) && x.every(isText);
