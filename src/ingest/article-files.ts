import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { formatOf, isNoArticle } from "./formats.ts";

/** A file to read, or a place that could not be entered. */
export type Found =
  | { readonly ok: true; readonly path: string; readonly size: number }
  | { readonly ok: false; readonly name: string; readonly reason: string };

/**
 * The files behind a path: the file itself, or everything in the folder, sorted by name, folders within included.
 * Inside a folder hidden files and what is plainly no article (pictures, styles, README) are passed over in silence;
 * anything else that cannot be read is named. A file given by name is never passed over.
 */
export async function* articleFiles(path: string): AsyncIterable<Found> {
  yield* visit(path, new Set(), true);
}

async function* visit(path: string, above: ReadonlySet<string>, given: boolean): AsyncIterable<Found> {
  let real: string;
  let info: Awaited<ReturnType<typeof stat>>;
  try {
    real = await realpath(path);
    info = await stat(real);
  } catch (error) {
    yield { ok: false, name: path, reason: whyUnreadable(error) };
    return;
  }
  if (info.isDirectory()) {
    // A link may lead back to a folder that it stands in.
    if (above.has(real)) yield { ok: false, name: path, reason: `a link leads back to ${real}` };
    else yield* enter(path, new Set([...above, real]));
  } else if (!info.isFile()) yield { ok: false, name: path, reason: "neither a file nor a folder" };
  else if (!given && formatOf(path) === "unknown") yield { ok: false, name: path, reason: "unknown kind of file" };
  else yield { ok: true, path, size: info.size };
}

async function* enter(folder: string, above: ReadonlySet<string>): AsyncIterable<Found> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    yield { ok: false, name: folder, reason: whyUnreadable(error) };
    return;
  }
  // By code unit, so that the order is the same on every machine.
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) {
    if (!name.startsWith(".") && !isNoArticle(name)) yield* visit(join(folder, name), above, false);
  }
}

/** The reason in words for an error of the file system. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    ENOENT: "no such file or folder",
    EACCES: "no permission to read it",
    EPERM: "no permission to read it",
    ELOOP: "too many links, probably in a circle",
    ENAMETOOLONG: "name too long",
    EISDIR: "a folder, not a file",
    ENOTDIR: "no such file or folder",
  };
  return known[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
