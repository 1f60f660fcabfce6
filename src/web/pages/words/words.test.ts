import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { de } from "./de.ts";
import { en } from "./en.ts";

type Entry = readonly [key: string, text: string];

/** Every text of a dictionary, by its path; functions are asked with arguments that show up in their answer. */
function texts(words: object, at = ""): readonly Entry[] {
  return Object.entries(words).flatMap(([key, value]): readonly Entry[] => {
    const path = at === "" ? key : `${at}.${key}`;
    if (typeof value === "function") return [[path, (value as (...a: unknown[]) => string)(2, 3, 4)]];
    return typeof value === "object" ? texts(value, path) : [[path, value as string]];
  });
}

const TABLES = [
  "status",
  "stance",
  "factuality",
  "tense",
  "error",
  "part",
  "basis",
  "role",
  "tone",
  "beside",
  "sourceType",
  "genre",
  "genreBasis",
  "headlineDrop",
  "facet",
];

describe("dictionaries", () => {
  it("have the same keys", () => {
    expect(texts(en).map(([key]) => key)).toEqual(texts(de).map(([key]) => key));
  });

  it.each([
    ["de", de],
    ["en", en],
  ])("leave nothing empty in %s", (_, words) => {
    expect(texts(words).filter(([, text]) => text.trim() === "" || text.includes("undefined"))).toEqual([]);
  });

  it("are both translated", () => {
    const same = texts(de).filter(([key, text]) => texts(en).some(([k, t]) => k === key && t === text));
    // Words that are the same in both languages.
    expect(same.map(([key]) => key)).toEqual(["evidence.status"]);
  });

  it("hold no word that no page says", () => {
    const pages = sources(new URL("..", import.meta.url).pathname).join("\n");
    const silent = texts(de)
      .map(([key]) => key.split("."))
      // Keys of tables are looked up by what the claim holds.
      .filter((path) => !TABLES.some((t) => path.includes(t) && path.at(-1) !== t))
      .filter((path) => !new RegExp(`\\.${path.at(-1)}\\b`, "u").test(pages))
      .map((path) => path.join("."));
    expect(silent).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === "words" ? [] : sources(`${folder}/${entry.name}`);
    return entry.name.includes(".test.") ? [] : [readFileSync(`${folder}/${entry.name}`, "utf8")];
  });
}
