import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Where a user's ledger lies if nothing else is said: in the folder the system keeps for such data. */
export function defaultLedger(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return join(dataFolder(env, platform, home), "entente", "ledger.db");
}

function dataFolder(env: Readonly<Record<string, string | undefined>>, platform: string, home: string): string {
  const { XDG_DATA_HOME: xdg, APPDATA: appData } = env;
  // The XDG specification: a path that is not absolute is to be ignored.
  if (xdg !== undefined && isAbsolute(xdg)) return xdg;
  if (platform === "darwin") return join(home, "Library", "Application Support");
  if (platform === "win32") return appData ?? join(home, "AppData", "Roaming");
  return join(home, ".local", "share");
}
