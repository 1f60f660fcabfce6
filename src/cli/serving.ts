import type { UiLanguage, Workbench } from "../app/index.ts";

/** Where the page is served if nothing else is said. */
export const PORT = 4870;

/** Serves the web page until somebody stops the program. `fallBack`: take any free port if this one is taken. */
export async function serveUntilStopped(
  { entente, ledger }: Pick<Workbench, "entente" | "ledger">,
  {
    port,
    host,
    publicUrl,
    fallBack,
    language,
    announce,
  }: {
    readonly port: number;
    readonly host: string;
    readonly publicUrl?: URL | undefined;
    readonly fallBack: boolean;
    readonly language?: UiLanguage | undefined;
    announce(address: string): void;
  },
): Promise<void> {
  // Loaded only here: no other command needs a web server.
  const { startServer } = await import("../server/index.ts");
  const options = { entente, accounts: ledger.accounts, port, host, publicUrl, language };
  const server = await startServer(options).catch((error: unknown) => {
    if (fallBack && error instanceof Error && "code" in error && error.code === "port-in-use") return startServer({ ...options, port: 0 });
    throw error;
  });
  announce(server.address);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
}
