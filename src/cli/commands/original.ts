import { Command } from "commander";
import { original, originalHead, whole } from "../../app/index.ts";
import { type CommonOptions, common, withLedger } from "../common.ts";
import { UsageError } from "../exit.ts";
import { found } from "../found.ts";
import { write, writeBytes, writeJson } from "../output.ts";
import { versionNumber } from "../version-number.ts";

interface OriginalOptions extends CommonOptions {
  readonly version?: number;
  readonly headers?: boolean;
}

export function originalCommand(): Command {
  const command = new Command("original")
    .description("Print the bytes of an article as they were fetched, checked against their hash.")
    .argument("<id>", "the document's id")
    .option("--version <number>", "of this version (default: the newest of which an original was kept)", versionNumber)
    .option("--headers", "instead of the bytes: time, addresses, headers and hash")
    .action(run);
  return common(command, [
    "entente original k3v9qm2t7x0ab > page.html",
    "entente original k3v9qm2t7x0ab --version 1 --headers",
    "entente original k3v9qm2t7x0ab --json",
  ]);
}

async function run(id: string, { version, headers, ...options }: OriginalOptions): Promise<void> {
  const kept = await withLedger(options, false, async (bench) => found("document", id, await original(bench, id.trim(), version)));
  if (options.json === true) {
    const { bytes: _bytes, ...head } = kept;
    return writeJson(head);
  }
  if (headers === true) return write(`${originalHead(kept)}\n`);
  const { bytes, mediaType = "" } = whole(kept);
  // What a page holds could steer a terminal; and a PDF is nothing to look at there.
  if (process.stdout.isTTY === true)
    throw new UsageError(
      `These are ${bytes.length} bytes of ${mediaType || "an unknown kind"}, as they came. Send them to a file: entente original ${id} > file`,
    );
  return writeBytes(bytes);
}
