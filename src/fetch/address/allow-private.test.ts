import { describe, expect, test } from "vitest";
import { FetchSettingsError } from "../failure.ts";
import { allowPrivate } from "./allow-private.ts";
import { checkAddress } from "./check-address.ts";
import { resolveHost } from "./resolve.ts";

/** Whether a host would be requested that a resolver leads to these addresses. */
async function passes(host: string, allowed: boolean | readonly string[], ...addresses: readonly string[]): Promise<boolean> {
  try {
    const allow = allowPrivate(allowed);
    const { hostname } = checkAddress(`http://${host}/`, allow);
    await resolveHost(hostname, async () => addresses, allow);
    return true;
  } catch (error) {
    if (error instanceof FetchSettingsError) throw error;
    return false;
  }
}

test("all private networks: this machine and intranets, nothing else that is not public", async () => {
  for (const host of ["127.0.0.1", "10.1.2.3", "192.168.1.5", "172.20.0.1", "[::1]", "[fd12:3456::1]"])
    expect([host, await passes(host, true)]).toEqual([host, true]);
  expect(await passes("wiki", true, "10.1.2.3")).toBe(true);
  for (const host of [
    "169.254.169.254",
    "[fe80::1]",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "198.18.0.1",
    "[::ffff:10.0.0.1]",
    "[64:ff9b::a00:1]",
  ])
    expect([host, await passes(host, true)]).toEqual([host, false]);
  for (const address of ["169.254.1.1", "100.64.0.1", "0.0.0.0"]) expect(await passes("wiki", true, address)).toBe(false);
});

describe("hosts and networks by name", () => {
  test("a host that is named may be in a private network, another one may not", async () => {
    const allowed = ["wiki.intern", "Presse"];
    expect(await passes("wiki.intern", allowed, "10.1.2.3")).toBe(true);
    expect(await passes("presse", allowed, "10.1.2.3")).toBe(true);
    expect(await passes("wiki.intern", allowed, "169.254.169.254")).toBe(false);
    for (const host of ["www.wiki.intern", "kasse", "hafen.example", "127.0.0.1"])
      expect(await passes(host, allowed, "10.1.2.3")).toBe(false);
  });

  test("a network that is named opens its addresses, by number and by name, and no other", async () => {
    const allowed = ["192.168.1.0/24", "100.64.0.0/10", "fd12:3456::/32"];
    for (const host of ["192.168.1.77", "100.100.1.1", "[fd12:3456::7]"]) expect([host, await passes(host, allowed)]).toEqual([host, true]);
    for (const host of ["192.168.2.1", "127.0.0.1", "[fd13::1]", "100.100.100.200"])
      expect([host, await passes(host, allowed)]).toEqual([host, false]);
    expect(await passes("wiki", allowed, "192.168.1.9")).toBe(true);
    expect(await passes("wiki", allowed, "192.168.2.9")).toBe(false);
    expect(await passes("wiki", allowed, "192.168.1.9", "10.0.0.1")).toBe(false);
  });

  test("where clouds hand out keys nothing opens, however it is named", async () => {
    expect(await passes("169.254.169.254", ["169.254.0.0/16", "169.254.169.254"])).toBe(false);
    expect(await passes("wiki", ["0.0.0.0/0"], "169.254.169.254")).toBe(false);
  });

  test.each(["", "http://wiki/", "wiki:8080", "192.168.1.0/33", "192.168.1.0/", "a b", "user@wiki"])("%j is neither", (entry) => {
    expect(() => allowPrivate([entry])).toThrow(FetchSettingsError);
  });
});
