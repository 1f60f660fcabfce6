import { OBJECT_TYPES, type ObjectRow, type ObjectType } from "../lang/de/index.ts";
import { DataError } from "./errors.ts";
import { readYaml } from "./read-yaml.ts";

const COLUMNS: ReadonlySet<string> = new Set(["name", "type", "forms", "ambiguous"]);

/**
 * Reads the named exercises, weapons and treaties.
 * @throws DataError naming the file, the row and what is wrong with it.
 */
export function loadObjects(file: string): readonly ObjectRow[] {
  const rows = readYaml(file);
  if (!Array.isArray(rows)) throw new DataError(file, "must be a list");
  const owners = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const problem = problemOf(row);
    if (problem !== undefined) throw new DataError(file, `row ${i + 1} ${problem}`);
    const { name, forms = [] } = row as ObjectRow;
    for (const form of [name, ...forms]) {
      const owner = owners.get(form) ?? i;
      if (owner !== i) throw new DataError(file, `${form} is in rows ${owner + 1} and ${i + 1}; a name belongs to one thing`);
      owners.set(form, i);
    }
  }
  return rows as readonly ObjectRow[];
}

/** What is wrong with a row, as it follows its number; nothing if it is right. */
function problemOf(row: unknown): string | undefined {
  if (typeof row !== "object" || row === null) return "is no object";
  const { name, type, forms = [], ambiguous = false } = row as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(row).find((key) => !COLUMNS.has(key));
  if (unknown !== undefined) return `has the unknown column ${unknown}; there are ${[...COLUMNS].join(", ")}`;
  if (typeof name !== "string" || name === "") return "has no name";
  if (!OBJECT_TYPES.includes(type as ObjectType)) return `(${name}) must be of a type among ${OBJECT_TYPES.join(", ")}`;
  if (!isTexts(forms)) return `(${name}): forms must be a list of texts`;
  if (typeof ambiguous !== "boolean" && !(isTexts(ambiguous) && ambiguous.every((form) => form === name || forms.includes(form))))
    return `(${name}): ambiguous must be true, false or some of its forms`;
  return undefined;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === "string" && text !== "");
