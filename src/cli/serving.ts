import { type IntakeJob, openIntake, reviewDesk, type UiLanguage, type Workbench } from "../app/index.ts";

/** Where the page is served if nothing else is said. */
export const PORT = 4870;

/** Serves the web page until somebody stops the program. `fallBack`: take any free port if this one is taken. */
export async function serveUntilStopped(
  bench: Workbench,
  {
    port,
    host,
    publicUrl,
    fallBack,
    language,
    path,
    web,
    announce,
  }: {
    readonly port: number;
    readonly host: string;
    readonly publicUrl?: URL | undefined;
    readonly fallBack: boolean;
    readonly language?: UiLanguage | undefined;
    /** Of the ledger. */
    readonly path: string;
    /** How the web is read, if somebody asks for an address. */
    readonly web: IntakeJob["web"];
    announce(address: string): void;
  },
): Promise<void> {
  // Loaded only here: no other command needs a web server.
  const { startServer } = await import("../server/index.ts");
  const { entente, ledger } = bench;
  const intake = openIntake(bench, path, web);
  const options = { entente, accounts: ledger.accounts, review: reviewDesk(bench), intake, port, host, publicUrl, language };
  const server = await startServer(options).catch((error: unknown) => {
    if (fallBack && error instanceof Error && "code" in error && error.code === "port-in-use") return startServer({ ...options, port: 0 });
    throw error;
  });
  announce(server.address);
  // What fails here fails again, and is reported, where somebody waits for it.
  entente.stay().catch(() => {});
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
  await intake.close();
}
