import { openIntake, openWorkbench, reviewDesk, type Workbench } from "../../src/app/index.ts";
import { type RunningServer, startServer } from "../../src/server/index.ts";

/** A server with all that `entente serve` gives it. */
export interface WholeServer {
  readonly bench: Workbench;
  readonly address: string;
  close(): Promise<void>;
}

/** Serves a ledger on a free port. @param assets where the bundles lie, if not where the build puts them */
export async function serveAll(ledger: string, assets?: string): Promise<WholeServer> {
  const bench = await openWorkbench(ledger);
  const intake = openIntake(bench, ledger, { version: "0" });
  const { entente } = bench;
  const options = { entente, review: reviewDesk(bench), intake, port: 0, host: "127.0.0.1", ...(assets !== undefined && { assets }) };
  const server: RunningServer = await startServer(options);
  return {
    bench,
    address: server.address,
    close: async () => {
      await server.close();
      await intake.close();
      await bench.close();
    },
  };
}
