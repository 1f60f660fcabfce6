// Runs the statement on standard input against a ledger, read only, and prints the rows as a table: for the examples in docs/ledger.md.
import { readFileSync } from "node:fs";
import Database from "libsql";

const file = new Database(process.argv[2], { readonly: true });
const rows = file.prepare(readFileSync(0, "utf8").trim()).all();
const columns = Object.keys(rows[0] ?? {});
const cell = (value) => String(value ?? "");
const width = (name) => Math.max(name.length, ...rows.map((row) => cell(row[name]).length));
const line = (values) =>
  values
    .map((value, i) => value.padEnd(width(columns[i])))
    .join("  ")
    .trimEnd();
console.log([line(columns), ...rows.map((row) => line(columns.map((name) => cell(row[name]))))].join("\n"));
file.close();
