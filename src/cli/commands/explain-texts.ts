import { publicationDate } from "../../app/index.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { note, write, writeJson } from "../output.ts";
import { readAll } from "../read-all.ts";

/** The publication date on the command line, checked. */
export function givenDate(published: string | undefined): { readonly published?: string } {
  if (published === undefined) return {};
  if (!publicationDate(published))
    throw new UsageError(`--published ${published} is no date. Give a day, month or year, as in 2024-03-12, 2024-03 or 2024.`);
  return { published };
}

/** What to read: a path, or all of standard input for `-`. */
export async function inputOf(path: string): Promise<string | { readonly stdin: Uint8Array }> {
  return path === "-" ? { stdin: await readAll(process.stdin) } : path;
}

interface Unread {
  readonly name: string;
  readonly reason: string;
}

/**
 * Prints what was made of each article, as soon as it is made; as JSON, all of it as one list.
 * @throws SomeFailed at the end if an article could not be read.
 */
export async function writeAll<T extends object>(
  all: AsyncIterable<T | Unread>,
  json: boolean,
  render: (made: T) => string,
): Promise<void> {
  const made: (T | Unread)[] = [];
  let failed = 0;
  for await (const one of all) {
    if (isUnread(one)) {
      failed++;
      note(`${one.name}: ${one.reason}`);
    } else if (!json) await write((made.length > 0 ? "\n" : "") + render(one));
    made.push(one);
  }
  if (json) await writeJson(made);
  if (failed > 0) throw new SomeFailed();
}

function isUnread(made: object): made is Unread {
  return "reason" in made;
}
