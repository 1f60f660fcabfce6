import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildProgram } from "../scripts/build-docs.ts";
import { OPENAPI_FILE, openapi } from "../scripts/docs/openapi.ts";
import { loadSample } from "../src/app/index.ts";
import type { ExampleIds } from "../src/server/routes/route.ts";
import { ROUTES } from "../src/server/routes/table.ts";
import { exampleIds } from "./support/example-ids.ts";
import { serveAll, type WholeServer } from "./support/serve-all.ts";

// A loaded machine is slow, not wrong: nothing here waits for a clock.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const described = readFileSync(OPENAPI_FILE, "utf8");

it("the description is that of the program (npm run docs renews it)", () => {
  buildProgram();
  expect(described).toBe(openapi());
});

describe("what the server answers is what is described", () => {
  let folder = "";
  let server: WholeServer;
  let ids: ExampleIds;
  const { components } = JSON.parse(described.replaceAll("#/components/schemas/", "#/$defs/")) as { components: { schemas: object } };
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addSchema({ $defs: components.schemas }, "openapi");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-openapi-"));
    server = await serveAll(join(folder, "ledger.db"));
    await loadSample(server.bench);
    ids = await exampleIds(server.bench.entente);
  });

  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async (path: string): Promise<{ readonly status: number; readonly body: unknown }> => {
    const response = await fetch(new URL(path, server.address));
    return { status: response.status, body: await response.json() };
  };
  const problems = (schema: string, body: unknown) => {
    const fits = ajv.getSchema(`openapi#/$defs/${schema}`);
    return fits?.(body) === true ? [] : (fits?.errors ?? ["no schema"]).slice(0, 5);
  };

  it.each(ROUTES.filter((r) => r.endings.includes("json")).map((r) => [r.path, r] as const))("%s", async (_, route) => {
    const screen = route.example(ids) ?? "";
    const [, name = "", query = ""] = /^([^?]*)(.*)$/u.exec(screen) ?? [];
    const { status, body } = await ask(`${route.path.includes(":") ? name : (route.file ?? name)}.json${query}`);
    expect(status).toBe(200);
    expect(problems(route.view, body)).toEqual([]);
  });

  it("errors too, and itself", async () => {
    const { status, body } = await ask("/claims/kzzzzzzzzzzzz.1.1.json");
    expect(status).toBe(404);
    expect(problems("ErrorBody", body)).toEqual([]);
    expect((await ask("/openapi.json")).body).toEqual(JSON.parse(described));
  });
});
