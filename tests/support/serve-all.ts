import { openIntake, openWorkbench, reviewDesk, type Workbench } from "../../src/app/index.ts";
import { startServer } from "../../src/server/index.ts";
import { type Closable, openAll } from "./open-all.ts";

/** A server with all that `entente serve` gives it. */
export interface WholeServer extends Closable {
  readonly bench: Workbench;
  readonly address: string;
}

/** Serves a ledger on a free port. @param assets where the bundles lie, if not where the build puts them */
export function serveAll(ledger: string, assets?: string): Promise<WholeServer> {
  return openAll(async (keep) => {
    const bench = keep(await openWorkbench(ledger));
    const intake = keep(openIntake(bench, ledger, { version: "0" }));
    const { entente } = bench;
    const options = { entente, review: reviewDesk(bench), intake, port: 0, host: "127.0.0.1", ...(assets !== undefined && { assets }) };
    const { address } = keep(await startServer(options));
    return { bench, address };
  });
}
