import type { RenderOptions, UiLanguage } from "../app/index.ts";
import { EXIT } from "./exit.ts";

/** Widest a text is set; longer lines are hard to read on a wide screen. */
const WIDEST = 120;
/** For a pipe or a file. */
const WITHOUT_TERMINAL = 100;

/** Writes to standard output; resolves when there is room for more. */
export function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Writes bytes to standard output as they are; resolves when there is room for more. */
export function writeBytes(bytes: Uint8Array): Promise<void> {
  if (process.stdout.write(bytes)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once("drain", resolve));
}

/** Writes a value as JSON, readable. */
export function writeJson(value: unknown): Promise<void> {
  return write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes a line to standard error, for people. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** How to render for whatever standard output is. */
export function renderOptions(language: UiLanguage): RenderOptions {
  const { stdout, env } = process;
  const asked = Number(env["COLUMNS"]);
  const width = stdout.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : WITHOUT_TERMINAL);
  const colour = env["FORCE_COLOR"] !== undefined ? env["FORCE_COLOR"] !== "0" : stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "";
  return { width: Math.max(40, Math.min(width, WIDEST)), language, colour };
}

/** A reader that goes away early (`entente claims | head`) is no error. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    note(`entente: the output cannot be written (${error.message}). Send it elsewhere; the ledger is unharmed.`);
    process.exit(EXIT.system);
  });
}
