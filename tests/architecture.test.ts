import { readFileSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { isTest, ROOT, sources } from "./architecture/files.ts";
import { importTableMarkdown, ROOMS, type Zone } from "./architecture/import-table.ts";
import { cruiserRules } from "./architecture/rules.ts";

const read = (file: string): string => readFileSync(ROOT + file, "utf8");
const json = (file: string): unknown => ts.parseConfigFileTextToJson(file, read(file)).config;
const paths = (zone: Zone): string[] => ROOMS.filter((r) => r.zone === zone).map((r) => r.path.replace(/\/$/u, ""));

describe("imports", () => {
  const rules = cruiserRules();
  let cruised: ICruiseResult;

  beforeAll(async () => {
    const { output } = await cruise(
      ["src"],
      { baseDir: ROOT, ruleSet: { forbidden: rules }, validate: true, tsPreCompilationDeps: true, doNotFollow: { path: "node_modules" } },
      { conditionNames: ["import", "node", "default", "types"], exportsFields: ["exports"], extensions: [".ts", ".tsx", ".mjs", ".js"] },
    );
    if (typeof output === "string") throw new Error(`the cruiser reports nothing but text: ${output}`);
    cruised = output;
  }, 60_000);

  // A cruiser that cannot parse TypeScript sees no modules and reports success.
  test("the cruiser saw every file, and what it imports", () => {
    const seen = new Map(cruised.modules.map((m) => [m.source, m]));
    expect(sources("src").filter((file) => !seen.has(file))).toEqual([]);
    const wired = seen.get("src/app/packs.ts")?.dependencies.map((d) => d.resolved) ?? [];
    expect(wired.filter((to) => to.startsWith("src/lang/"))).not.toEqual([]);
  });

  test.each(rules.map((rule) => rule.name ?? ""))("%s", (name) => {
    const broken = cruised.summary.violations.filter((v) => v.rule.name === name);
    expect(broken.map((v) => (v.cycle ? [v.from, ...v.cycle.map((c) => c.name)].join(" → ") : `${v.from} → ${v.to}`))).toEqual([]);
  });

  test("every file of src belongs to a room", () => {
    expect(sources("src").filter((file) => !ROOMS.some((room) => file.startsWith(room.path)))).toEqual([]);
  });

  test("every package we ship is one that a room may import", () => {
    const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).sort()).toEqual([...new Set(ROOMS.flatMap((r) => r.packages))].sort());
  });
});

describe("zones", () => {
  const included = (file: string): string[] => [...(json(file) as { include: string[] }).include].sort();

  test("pure", () => expect(included("tsconfig.pure.json")).toEqual(paths("pure").sort()));
  test("node", () => expect(included("tsconfig.node.json")).toEqual(paths("node").sort()));
  test("web", () => expect(included("tsconfig.web.json")).toEqual(paths("web").sort()));

  test("pure rooms see neither Node nor a browser", () => {
    const { compilerOptions } = json("tsconfig.base.json") as { compilerOptions: { types: string[]; lib: string[] } };
    const pure = json("tsconfig.pure.json") as { compilerOptions: object };
    expect([compilerOptions.types, compilerOptions.lib, Object.keys(pure.compilerOptions)]).toEqual([[], ["ES2023"], ["tsBuildInfoFile"]]);
  });

  test("the rule against clocks covers the pure rooms", () => {
    const { overrides } = json("biome.jsonc") as { overrides: { includes: string[]; plugins?: string[] }[] };
    const covered = overrides.find((o) => o.plugins?.some((p) => p.endsWith("/no-clock.grit")))?.includes.filter((i) => !i.startsWith("!"));
    expect(covered?.map((i) => i.replace("/**", "")).sort()).toEqual(paths("pure").sort());
  });
});

const code = (file: string): string => read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");

test("core names no language", () => {
  const naming = sources("src/core").filter((file) => !isTest(file) && /german|deutsch|english|englisch|lang\//iu.test(code(file)));
  expect(naming).toEqual([]);
});

// What the platform gives without an import. In the islands the browser asks our own server.
test("only fetch makes requests", () => {
  const requests = /(?<![.\w])(?:globalThis\s*\.\s*)?fetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/u;
  const files = sources("src").filter((file) => !isTest(file) && !/^src\/(?:fetch|web\/islands)\//u.test(file));
  expect(files.filter((file) => requests.test(code(file)))).toEqual([]);
});

// After a change of the table: npx vitest run tests/architecture.test.ts -u
test("docs/architecture.md shows the table", async () => {
  const [start, end] = ["<!-- import table: generated -->", "<!-- end of import table -->"];
  const text = read("docs/architecture.md");
  expect([text.split(start).length, text.split(end).length]).toEqual([2, 2]);
  const [before = "", rest = ""] = text.split(start);
  await expect(`${before}${start}\n\n${importTableMarkdown()}\n\n${end}${rest.split(end)[1]}`).toMatchFileSnapshot(
    "../docs/architecture.md",
  );
});
