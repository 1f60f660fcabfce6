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
  "standing",
  "changeSort",
  "changeCounts",
  "markSays",
  "series",
  "trendSays",
  "facet",
  "nav",
  "became",
  "does",
  "review",
  "queueReason",
  "kinds",
  "quad",
  "ready",
  "refused",
  "region",
  "shape",
  "order",
  "policy",
];

/** The dictionary of the frame and of what all pages share, and those of single rooms. */
const PAGES = new URL("..", import.meta.url).pathname;
/** Routes say what is wrong with a question. */
const ROUTES = new URL("../../../server/routes", import.meta.url).pathname;
const ROOMS = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter((file) => /(?:^|\/)words\.ts$/u.test(file));
const DICTIONARIES: readonly (readonly [name: string, Dictionary])[] = [
  ["shared", { de, en }],
  ...(await Promise.all(
    ROOMS.map(
      async (file) => [file, (await import(/* @vite-ignore */ new URL(`../${file}`, import.meta.url).href)) as Dictionary] as const,
    ),
  )),
];

interface Dictionary {
  readonly de: object;
  readonly en: object;
}

/** Words that are the same in both languages. */
const SAME: ReadonlySet<string> = new Set(["evidence.status"]);

describe.each(DICTIONARIES)("the dictionary %s", (_, { de, en }) => {
  it("has the same keys in both languages", () => {
    expect(texts(en).map(([key]) => key)).toEqual(texts(de).map(([key]) => key));
  });

  it.each([
    ["de", de],
    ["en", en],
  ])("leaves nothing empty in %s", (_, words) => {
    expect(texts(words).filter(([, text]) => text.trim() === "" || text.includes("undefined"))).toEqual([]);
  });

  it("is translated", () => {
    const same = texts(de).filter(([key, text]) => texts(en).some(([k, t]) => k === key && t === text));
    expect(same.map(([key]) => key).filter((key) => !SAME.has(key))).toEqual([]);
  });

  it("holds no word that no page says", () => {
    const pages = [...sources(PAGES), ...sources(ROUTES)].join("\n");
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
    return entry.name.includes(".test.") || entry.name === "words.ts" ? [] : [readFileSync(`${folder}/${entry.name}`, "utf8")];
  });
}
