import type { Entente, UiLanguage } from "../app/index.ts";

/** Where the page is served if nothing else is said. */
export const PORT = 4870;

/** Serves the web page until somebody stops the program. `fallBack`: take any free port if this one is taken. */
export async function serveUntilStopped(
  entente: Entente,
  {
    port,
    host,
    fallBack,
    language,
    announce,
  }: {
    readonly port: number;
    readonly host: string;
    readonly fallBack: boolean;
    readonly language?: UiLanguage | undefined;
    announce(address: string): void;
  },
): Promise<void> {
  // Loaded only here: no other command needs a web server.
  const { startServer } = await import("../server/index.ts");
  const server = await startServer({ entente, port, host, language }).catch((error: unknown) => {
    if (fallBack && error instanceof Error && "code" in error && error.code === "port-in-use")
      return startServer({ entente, port: 0, host, language });
    throw error;
  });
  announce(server.address);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
}
