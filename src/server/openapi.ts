import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MiddlewareHandler } from "hono";
import { packageRoot } from "../app/package-root.ts";

let description: string | undefined;

/** `/openapi.json`: what every address answers beside its page, in OpenAPI 3.1. Made by `npm run docs`. */
export const openapi: MiddlewareHandler = async (c) => {
  description ??= readFileSync(join(packageRoot(), "schema/openapi.json"), "utf8");
  return c.body(description, 200, { "Content-Type": "application/json", "Cache-Control": "no-cache" });
};
