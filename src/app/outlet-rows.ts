import { MEASURES, type Outlet, type OutletSanction, OWNERSHIP } from "../core/index.ts";
import { DataError } from "./errors.ts";
import { readYaml } from "./read-yaml.ts";

/** Legal acts against outlets, by their ids. */
export type Acts = ReadonlyMap<string, OutletSanction>;

type Row = Readonly<Record<string, unknown>>;
/** What a value must be, as it follows the name of its column; undefined if it is that. */
type Check = (value: unknown) => string | undefined;

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "" && value === value.trim();
const text: Check = (value) => (isText(value) ? undefined : "must be text");
const isTrue: Check = (value) => (value === true ? undefined : "must be true or left out");
const matching =
  (pattern: RegExp, what: string): Check =>
  (value) =>
    isText(value) && pattern.test(value) ? undefined : `must be ${what}`;
const oneOf =
  (choices: object): Check =>
  (value) =>
    isText(value) && Object.hasOwn(choices, value) ? undefined : `must be one of ${Object.keys(choices).join(", ")}`;
const listOf =
  (check: Check, what: string): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((item) => check(item) === undefined) ? undefined : `must be a list of ${what}`;

const DOMAIN = /^(?=.{4,253}$)(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/u;
const day: Check = (value) =>
  isText(value) && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value)) ? undefined : "must be a day as in 2022-03-02";
const code = matching(/^[A-Z]{2,3}$/u, "a code as in EU or DEU");
const url = matching(/^https?:\/\/\S+$/u, "a web address");

const ACT: Readonly<Record<string, Check>> = {
  id: matching(/^[A-Z]{2,3}-[\w-]+$/u, "a handle as in EU-2022-350"),
  act: text,
  title: text,
  jurisdiction: code,
  measure: oneOf(MEASURES),
  from: day,
  until: day,
  url,
  unconfirmed: isTrue,
  source: text,
};
const OUTLET: Readonly<Record<string, Check>> = {
  name: text,
  also: listOf(text, "texts"),
  domains: listOf(matching(DOMAIN, ""), 'domains in lower case, without "www." and path'),
  owner: text,
  ownership: oneOf(OWNERSHIP),
  agency: isTrue,
  sign: text,
  languages: listOf(matching(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u, ""), "languages as in de"),
  sanctions: (value) => (Array.isArray(value) ? undefined : "must be a list of acts"),
  source: text,
  note: text,
};

/**
 * Reads the legal acts.
 * @throws DataError naming the file, the row and what is wrong with it.
 */
export function readActs(file: string): Acts {
  const rows = readYaml(file);
  if (!Array.isArray(rows)) throw new DataError(file, "must be a list");
  const acts = new Map<string, OutletSanction>();
  for (const [i, row] of rows.entries()) {
    const problem = problemOf(row, ACT, ["id", "act", "jurisdiction", "measure", "from", "source"]);
    if (problem !== undefined) throw new DataError(file, `row ${i + 1} ${problem}`);
    const act = row as OutletSanction;
    if (act.until !== undefined && act.until < act.from) throw new DataError(file, `${act.id} ends before it begins`);
    if (acts.has(act.id)) throw new DataError(file, `${act.id} is given twice`);
    acts.set(act.id, act);
  }
  return acts;
}

/**
 * One outlet as its file has it, with the acts it names filled in.
 * @throws DataError naming the file, the outlet and what is wrong with it.
 */
export function outletRow(file: string, row: unknown, country: string, acts: Acts): Outlet {
  const problem = problemOf(row, OUTLET, ["name", "source"]);
  if (problem !== undefined) throw new DataError(file, `the outlet ${JSON.stringify((row as Row | null)?.["name"] ?? row)} ${problem}`);
  const { sanctions, ...outlet } = row as Omit<Outlet, "sanctions" | "country"> & { readonly sanctions?: readonly unknown[] };
  if (outlet.sign !== undefined && !outlet.agency) throw new DataError(file, `the outlet "${outlet.name}" has a sign but is no agency`);
  return { ...outlet, country, ...(sanctions && { sanctions: sanctions.map((given) => sanction(file, outlet.name, given, acts)) }) };
}

/** A sanction is the id of an act, or `{act, scope}` where it covers only part of the outlet. */
function sanction(file: string, name: string, given: unknown, acts: Acts): OutletSanction {
  const { act: id, scope } = typeof given === "string" ? { act: given, scope: undefined } : ((given ?? {}) as Row);
  const act = isText(id) ? acts.get(id) : undefined;
  if (!act)
    throw new DataError(file, `the outlet "${name}" names the act ${JSON.stringify(id ?? given)}, which data/sanctions.yaml does not have`);
  if (scope !== undefined && !isText(scope)) throw new DataError(file, `the outlet "${name}": the scope of ${act.id} must be text`);
  return { ...act, ...(scope !== undefined && { scope }) };
}

function problemOf(row: unknown, columns: Readonly<Record<string, Check>>, needed: readonly string[]): string | undefined {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return "is no object";
  const entries = Object.entries(row);
  const missing = needed.find((key) => !Object.hasOwn(row, key));
  if (missing !== undefined) return `has no ${missing}`;
  for (const [key, value] of entries) {
    const check = Object.hasOwn(columns, key) ? columns[key] : undefined;
    if (!check) return `has the unknown column ${key}; there are ${Object.keys(columns).join(", ")}`;
    const wrong = check(value);
    if (wrong !== undefined) return `is wrong: ${key} ${wrong}`;
  }
  return undefined;
}
