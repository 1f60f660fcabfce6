import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createGenerator, type Definition, type Schema } from "ts-json-schema-generator";
import type { Ending } from "../../src/server/answer.ts";
import { STATUS } from "../../src/server/errors.ts";
import type { Parameter, Route } from "../../src/server/routes/route.ts";
import { ROUTES } from "../../src/server/routes/table.ts";
import { ROOT } from "./pages.ts";

/** From the root. */
export const OPENAPI_FILE = "schema/openapi.json";

const LANG: Parameter = { name: "lang", says: "Language of names and messages; without it the browser's.", values: ["de", "en"] };
const TYPES: Readonly<Record<Exclude<Ending, "json">, { readonly type: string; readonly says: string }>> = {
  csv: { type: "text/csv", says: "The same as a table (RFC 4180)." },
  txt: { type: "text/plain", says: "The same as a text with its sources." },
  atom: { type: "application/atom+xml", says: "The same as a feed (RFC 4287)." },
};

/** `ErrorBody` of src/server/errors.ts: its codes are computed there. */
const ERROR = {
  type: "object",
  properties: {
    error: {
      type: "object",
      properties: {
        code: { type: "string", enum: Object.keys(STATUS), description: "Never changes its meaning." },
        status: { type: "number", description: "Of HTTP." },
        message: { type: "string" },
        help: { type: "string", description: "What to do." },
        deletedAt: { type: "string", description: "Of something deleted." },
        reason: { type: "string", description: "Why it was deleted." },
      },
      required: ["code", "status", "message", "help"],
      additionalProperties: false,
    },
  },
  required: ["error"],
  additionalProperties: false,
};

/**
 * The description of what the server answers beside pages, in OpenAPI 3.1: addresses and parameters from the table of routes, JSON from the types
 * of the views as the compiler has declared them in `dist` (the sources compute some of them, which the generator cannot follow).
 */
export function openapi(): string {
  const schemas = new Schemas();
  const error = { description: "What is wrong and what to do.", ...json({ $ref: "#/components/schemas/ErrorBody" }) };
  const operation = (route: Route, ending: Ending): object => ({
    get: {
      operationId: `${route.path.replaceAll(/[/:-]+(\w)/gu, (_, c: string) => c.toUpperCase()).replaceAll("/", "") || "Today"}_${ending}`,
      summary: route.says,
      parameters: [
        ...(route.path.includes(":id") ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }] : []),
        ...[...route.parameters, LANG].map(({ name, says, values }) => ({
          name,
          in: "query",
          description: says,
          schema: { type: "string", ...(values && { enum: values }) },
        })),
      ],
      responses: {
        "200":
          ending === "json"
            ? { description: route.says, ...json(schemas.ref(route.view)) }
            : { description: TYPES[ending].says, content: { [TYPES[ending].type]: { schema: { type: "string" } } } },
        default: error,
      },
    },
  });
  const paths = ROUTES.flatMap((route) =>
    route.endings.map((ending) => {
      const at = (route.path.includes(":") ? route.path : (route.file ?? route.path)).replaceAll(/:(\w+)/gu, "{$1}");
      return [`${at}.${ending}`, operation(route, ending)] as const;
    }),
  );
  const { version, license } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Readonly<Record<string, string>>;
  const info = {
    title: "Entente",
    version,
    description: "Who does what with whom, who says so, and how firmly. Every view in JSON; some as CSV and as Atom feeds.",
    license: { name: license, identifier: license },
  };
  const described = {
    openapi: "3.1.0",
    info,
    paths: Object.fromEntries(paths),
    components: { schemas: { ...schemas.all(), ErrorBody: ERROR } },
  };
  return `${JSON.stringify(described, undefined, 1)}\n`;
}

const json = (schema: object): object => ({ content: { "application/json": { schema } } });

/** JSON Schemas of types by name, each with all that it names. */
class Schemas {
  readonly #generator = createGenerator({
    path: join(ROOT, "dist/server/contract.d.ts"),
    tsconfig: join(ROOT, "scripts/docs/views.tsconfig.json"),
    type: "*",
    additionalProperties: false,
    skipTypeCheck: true,
    encodeRefs: false,
    functions: "hide",
  });
  readonly #found = new Map<string, Schema>();

  ref(type: string): { readonly $ref: string } {
    const { definitions = {} } = this.#generator.createSchema(type);
    for (const [name, schema] of Object.entries(definitions)) this.#found.set(nameOf(name), tidied(schema) as Schema);
    return { $ref: `#/components/schemas/${nameOf(type)}` };
  }

  all(): Readonly<Record<string, Schema>> {
    return Object.fromEntries([...this.#found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Names of components hold letters, digits and `._-` only. */
const nameOf = (type: string): string => type.replaceAll(/[^\w.-]+/gu, "_");

/** References point to where OpenAPI keeps schemas; `{@link X}` is for editors. */
function tidied(schema: Definition | unknown): unknown {
  if (Array.isArray(schema)) return schema.map(tidied);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "$ref" && typeof value === "string") return [key, `#/components/schemas/${nameOf(value.replace("#/definitions/", ""))}`];
      // The generator writes tuples as in draft 7; OpenAPI 3.1 takes the draft of 2020-12.
      if (key === "items" && Array.isArray(value)) return ["prefixItems", value.map(tidied)];
      if (key === "additionalItems") return ["items", tidied(value)];
      if (key === "description" && typeof value === "string") return [key, value.replaceAll(/\{@link ([^}]+)\}/gu, "$1")];
      return [key, tidied(value)];
    }),
  );
}
