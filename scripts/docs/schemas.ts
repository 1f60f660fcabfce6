import { readFileSync } from "node:fs";
import { code, table } from "./markdown.ts";
import { ROOT } from "./pages.ts";

interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const load = (name: string): Schema => JSON.parse(readFileSync(`${ROOT}schema/${name}.schema.json`, "utf8")) as Schema;

/** Fields of an input line. */
export function inputFields(): string {
  return fields(load("document"));
}

/** Fields of an output line, object by object. */
export function outputFields(): string {
  const definitions = Object.entries(load("analysis").$defs ?? {}).filter(([, s]) => s.type === "object");
  return definitions
    .sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map(([name, s]) => `### ${name}\n\n${s.description === undefined ? "" : `${s.description}\n\n`}${fields(s)}`)
    .join("\n\n");
}

const ORDER = ["analysis", "error", "published", "block", "time", "quotation", "claim", "source", "span"];

function fields({ properties = {}, required = [] }: Schema): string {
  return table(
    ["field", "type", "always", "meaning"],
    Object.entries(properties).map(([name, s]) => [code(name), typeOf(s), required.includes(name) ? "yes" : "", s.description ?? ""]),
  );
}

function typeOf(s: Schema): string {
  if (s.$ref !== undefined) return SIMPLE[s.$ref.split("/").at(-1) ?? ""] ?? (s.$ref.split("/").at(-1) as string);
  if (s.const !== undefined) return code(JSON.stringify(s.const));
  if (s.enum) return s.enum.length > 12 ? "one of the [kinds](codebook.md)" : s.enum.map(code).join(", ");
  if (s.type === "array") return `list of ${s.items ? typeOf(s.items) : "values"}`;
  return typeof s.type === "object" ? s.type.join(" or ") : (s.type ?? "");
}

const SIMPLE: Readonly<Record<string, string>> = { id: "string or number", offset: "offset", pair: "`[start, end]`", day: "`YYYY-MM-DD`" };
