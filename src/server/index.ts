import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Accounts, Entente } from "../app/entente.ts";
import type { Intake } from "../app/intake.ts";
import type { ReviewDesk } from "../app/review-desk.ts";
import { createApp } from "./app.ts";
import { readAssets } from "./assets.ts";
import { reachesOut } from "./auth/where.ts";
import type { UiLanguage } from "./contract.ts";
import { ServerError } from "./errors.ts";

export interface ServerOptions {
  readonly entente: Entente;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Who may log in. Without it, or as long as it holds no user, only this machine is served, and everybody on it. */
  readonly accounts?: Accounts | undefined;
  /** Where people decide; without it the ledger is only shown. */
  readonly review?: ReviewDesk | undefined;
  /** Where articles and sources come in; without it nothing can be added here. */
  readonly intake?: Intake | undefined;
  /** What a proxy before it offers it under; with `https:` cookies are sent over HTTPS only. */
  readonly publicUrl?: URL | undefined;
  readonly clock?: () => Date;
  /** Language of who does not ask for one; without it the browser's counts. */
  readonly language?: UiLanguage | undefined;
  /** Told of every error that no one expected; by default it goes to the terminal. */
  readonly report?: (error: Error) => void;
  /** Where the bundled style and script lie, if not where the build puts them. */
  readonly assets?: string;
}

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:4870/` */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the web page.
 * @throws ServerError if others could reach it and there is no user, the port is taken, or the page was not built.
 */
export async function startServer({
  entente,
  port,
  host,
  language,
  report = console.error,
  assets,
  review,
  intake,
  ...access
}: ServerOptions): Promise<RunningServer> {
  const where = { host, publicUrl: access.publicUrl };
  if (reachesOut(where) && (await access.accounts?.users.any()) !== true)
    throw new ServerError(
      "host-refused",
      `Entente does not serve ${access.publicUrl?.href ?? host}: the ledger has no user yet, so anybody on the network could read it. Add one first: entente user add NAME. Or stay with --host 127.0.0.1 alone, and reach it through an SSH tunnel.`,
    );
  const app = createApp({
    entente,
    assets: readAssets(assets === undefined ? undefined : [assets]),
    language,
    report,
    review,
    intake,
    access: { host, ...access },
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, host.replace(/^\[|\]$/gu, ""), resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // Browsers keep connections open; waiting for them would keep the terminal.
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE")
    return new ServerError(
      "port-in-use",
      `Port ${port} is taken, perhaps by another entente serve. Choose another: entente serve --port ${port + 1}`,
      {
        cause: error,
      },
    );
  if (error.code === "EACCES")
    return new ServerError(
      "port-forbidden",
      `Port ${port} needs rights this user does not have. Choose one above 1023: entente serve --port 4870`,
      {
        cause: error,
      },
    );
  return error;
}
