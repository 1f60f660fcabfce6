import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

/** Entente's folder among those that the system keeps for such data: the ledger lies there, and the user's own office-holders. */
export function dataFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return join(systemFolder(env, platform, home), "entente");
}

/** Where `entente actors import` writes, and every analysis looks. */
export function ownPeopleFolder(): string {
  return join(dataFolder(), "people");
}

/** Where a user may put a list of outlets that says which of them a state controls. */
export function ownOutletsFile(): string {
  return join(dataFolder(), "outlets.csv");
}

function systemFolder(env: Readonly<Record<string, string | undefined>>, platform: string, home: string): string {
  const { XDG_DATA_HOME: xdg, APPDATA: appData } = env;
  // The XDG specification: a path that is not absolute is to be ignored.
  if (xdg !== undefined && isAbsolute(xdg)) return xdg;
  if (platform === "darwin") return join(home, "Library", "Application Support");
  if (platform === "win32") return appData ?? join(home, "AppData", "Roaming");
  return join(home, ".local", "share");
}
