import { join } from "node:path";
import { tempFolder } from "../../../tests/support/temp-folder.ts";
import type { Acquisition, Original } from "../acquisition.ts";
import type { Ledger } from "../ledger.ts";
import { openLedger } from "../open-ledger.ts";

/** A new ledger with a clock that can be set. */
export async function newLedger(): Promise<{ ledger: Ledger; path: string; clock: { now: string } }> {
  const clock = { now: "2031-03-12T10:00:00.000Z" };
  const path = join(tempFolder(), "l.db");
  return { ledger: await openLedger(path, { clock: () => new Date(clock.now) }), path, clock };
}

/** A fetch of an address that went well. */
export function fetched(address: string, more: Partial<Acquisition> = {}): Acquisition {
  return {
    address,
    at: "2031-03-12T10:00:00.000Z",
    outcome: "ok",
    status: 200,
    headers: [
      ["Content-Type", "text/html"],
      ["ETag", '"a"'],
    ],
    ...more,
  };
}

export function page(text: string): Original {
  return { bytes: Buffer.from(`<html><body><p>${text}</p></body></html>`), mediaType: "text/html", charset: "utf-8" };
}

export async function all<T>(lines: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const line of lines) found.push(line);
  return found;
}
