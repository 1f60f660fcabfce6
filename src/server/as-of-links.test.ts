import { describe, expect, it } from "vitest";
import { HARBOUR, harbourNames } from "../../tests/support/harbour.ts";
import { openFindings } from "../app/findings.ts";
import { outletDirectory } from "../core/index.ts";
import { createApp } from "./app.ts";
import type { EventLine } from "./contract.ts";
import { testEntente } from "./testdata/facade.ts";
import { noAssets } from "./testdata/no-assets.ts";

const findings = openFindings(
  async () => HARBOUR,
  harbourNames,
  () => outletDirectory([]),
);
const app = createApp({ entente: testEntente(findings), assets: noAssets });
const ask = (path: string) => app.request(`http://127.0.0.1:4870${path}`);

/** Addresses within the page that leave the moment it shows. The permanent address of a claim is meant to, and the way that lifts every filter. */
async function leavingTime(path: string): Promise<readonly string[]> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  const main = /<main[^>]*>(.*)<\/main>/su.exec(await response.text())?.[1] ?? "";
  const links = [...main.matchAll(/<a [^>]*href="(\/[^"]*)"/gu)].map((m) => m[1] ?? "");
  expect(links.length, path).toBeGreaterThan(0);
  return links.filter((href) => !href.includes("as_of=") && !href.startsWith("/claims/") && href !== path.split("?")[0]);
}

describe("a page of an earlier moment", () => {
  it("leads to pages of the same moment", async () => {
    const { events } = (await (await ask("/events.json")).json()) as { events: readonly { id: string }[] };
    const paths = ["/", "/events", `/events/${events[0]?.id}`, "/contradictions"];
    for (const path of paths) expect(await leavingTime(`${path}?as_of=2026-11-23`), path).toEqual([]);
  });

  it("leads from an event to the timeline of its pair", async () => {
    const { events } = (await (await ask("/events.json")).json()) as { events: readonly EventLine[] };
    const event = events.find(({ recipients }) => recipients.length > 0);
    const [a, b] = [...(event?.actors ?? []), ...(event?.recipients ?? [])].map(({ code }) => code).sort();
    const page = await (await ask(`/events/${event?.id}?as_of=2026-11-23`)).text();
    expect(page).toContain(`href="/dyads/${a}-${b}?as_of=2026-11-23"`);
  });
});
