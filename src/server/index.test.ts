import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildBundles } from "../../tests/support/web-bundles.ts";
import { startServer } from "./index.ts";
import { testEntente } from "./testdata/facade.ts";

const entente = testEntente();
let assets = "";

beforeAll(() => {
  assets = mkdtempSync(join(tmpdir(), "entente-assets-"));
  buildBundles(assets);
});
afterAll(() => rmSync(assets, { recursive: true }));

describe("startServer", () => {
  it("serves pages and bundles on the address it names, and lets go of it", async () => {
    const { address, close } = await startServer({ entente, port: 0, host: "127.0.0.1", assets });
    const page = await (await fetch(address)).text();
    for (const [, path = ""] of page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu)) {
      const file = await fetch(new URL(path, address));
      expect(file.status).toBe(200);
      expect(file.headers.get("cache-control")).toContain("immutable");
    }
    await close();
    await expect(fetch(address)).rejects.toThrow();
  });

  it("says what to do when the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(startServer({ entente, port, host: "127.0.0.1", assets })).rejects.toMatchObject({
      code: "port-in-use",
      message: expect.stringContaining(`entente serve --port ${port + 1}`),
    });
    await new Promise((resolve) => other.close(resolve));
  });

  it.each(["0.0.0.0", "192.168.1.5", "::", "example.org"])("refuses to listen on %s", async (host) => {
    await expect(startServer({ entente, port: 0, host, assets })).rejects.toMatchObject({ code: "host-refused" });
  });

  it("says what to do when the page was not built", async () => {
    await expect(startServer({ entente, port: 0, host: "127.0.0.1", assets: "/nowhere" })).rejects.toMatchObject({
      code: "assets-missing",
      message: expect.stringContaining("npm run build"),
    });
  });
});
