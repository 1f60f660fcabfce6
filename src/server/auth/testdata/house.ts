import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Ledger, openLedger } from "../../../ledger/index.ts";
import { ASSET_NAMES } from "../../assets.ts";
import { type ServerOptions, startServer } from "../../index.ts";
import { testEntente } from "../../testdata/facade.ts";
import { hashPassword } from "../passwords.ts";

export const PASSWORD = "drei Möwen am Hafen";

export interface House {
  readonly base: string;
  readonly ledger: Ledger;
  /** Milliseconds that are added to the clock of server and ledger. */
  later(milliseconds: number): void;
  /** Errors that no one expected. */
  readonly reported: readonly Error[];
  /** All bytes that the ledger has on the disk. */
  onDisk(): string;
}

/** A server with a ledger of its own, in which `users` have the password above; both are gone when the test is. */
export async function house(users: readonly string[], options: Partial<ServerOptions> = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), "entente-house-"));
  for (const name of ASSET_NAMES) writeFileSync(join(folder, name), "");
  const path = join(folder, "ledger.db");
  let now = Date.parse("2031-03-12T10:00:00.000Z");
  const clock = () => new Date(now);
  const ledger = await openLedger(path, { clock });
  for (const name of users) await ledger.accounts.users.add(name, await hashPassword(PASSWORD));
  const reported: Error[] = [];
  const server = await startServer({
    entente: testEntente(),
    accounts: ledger.accounts,
    port: 0,
    host: "127.0.0.1",
    assets: folder,
    clock,
    report: (error) => reported.push(error),
    ...options,
  }).catch(async (error: unknown) => {
    await ledger.close();
    rmSync(folder, { recursive: true });
    throw error;
  });
  onTestFinished(async () => {
    await server.close();
    await ledger.close();
    rmSync(folder, { recursive: true });
  });
  return {
    base: server.address,
    ledger,
    later: (milliseconds) => {
      now += milliseconds;
    },
    reported,
    onDisk: () => ["", "-wal"].map((end) => readFileSync(path + end, "latin1")).join(""),
  };
}
