import type { ArticleResult, Given, Input } from "./article.ts";
import { fileParts } from "./file-parts.ts";
import type { FilePart, FoundPart, PartRead } from "./part.ts";
import { readPart } from "./read-part.ts";

/**
 * Reads articles from a file, a folder or standard input: plain text, HTML, PDF, JSON lines, mails and mailboxes, web archives, feeds. What
 * cannot be read is named with its reason, the rest goes on; nothing is fetched. Archives, mailboxes and JSON lines may be of any size: they
 * are read piece by piece. `given` fills in only what an article does not say itself.
 */
export async function* readArticles(input: Input, given: Given): AsyncIterable<ArticleResult> {
  for await (const done of readParts(fileParts(input, given), readPart))
    if ("part" in done) yield* done.read.results;
    else yield done.read;
}

/** A part with what was read in it; a place of a file where no part could be found, with the reason. */
type Done<Read> = { readonly part: FilePart; readonly read: Read } | { readonly read: Extract<FoundPart, { ok: false }> };

/** Parts that are read while the one before is dealt with. */
const AHEAD = 2;

/**
 * Reads parts, and what stands inside of them, in their order; the next ones are read while one is dealt with.
 * @param read never rejects for what concerns the part; it may run in another thread
 */
export async function* readParts<Read extends Pick<PartRead, "parts">>(
  found: AsyncIterable<FoundPart>,
  read: (part: FilePart) => Promise<Read>,
): AsyncGenerator<Done<Read>> {
  const waiting: Promise<Done<Read>>[] = [];
  for await (const one of found) {
    const reading = one.ok ? read(one.part).then((done): Done<Read> => ({ part: one.part, read: done })) : Promise.resolve({ read: one });
    // Somebody may end before it is waited for.
    reading.catch(() => undefined);
    waiting.push(reading);
    if (waiting.length >= AHEAD) yield* withInner(await (waiting.shift() as Promise<Done<Read>>), read);
  }
  for (const one of waiting) yield* withInner(await one, read);
}

async function* withInner<Read extends Pick<PartRead, "parts">>(
  done: Done<Read>,
  read: (part: FilePart) => Promise<Read>,
): AsyncGenerator<Done<Read>> {
  yield done;
  if (!("part" in done)) return;
  for (const part of done.read.parts ?? []) yield* withInner({ part, read: await read(part) }, read);
}
