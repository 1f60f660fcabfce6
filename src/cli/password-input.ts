import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { UsageError } from "./exit.ts";

/** Bytes that are read of a password from a pipe; far more than a password may have. */
const MOST = 16 * 1024;

/**
 * A password: typed without being shown if there is a terminal, else the first line of standard input. Never an argument: those stand in
 * the history of the shell and in the list of processes.
 * @param prompts what to ask; where it is typed, it must be typed the same for each.
 */
export async function readPassword(prompts: readonly string[], different: string): Promise<string> {
  if (!process.stdin.isTTY) return firstLine(process.stdin);
  const [first = "", ...again] = await hidden(prompts);
  if (again.some((other) => other !== first)) throw new UsageError(different);
  return first;
}

/** The first line of a stream, without its end. */
async function firstLine(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST || chunk.includes(10)) break;
  }
  const [line = ""] = Buffer.concat(chunks).toString("utf8").split("\n", 1);
  return line.replace(/\r$/u, "");
}

/** Asks on the terminal without showing what is typed. */
async function hidden(prompts: readonly string[]): Promise<readonly string[]> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const asking = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    const answers: string[] = [];
    for (const prompt of prompts) {
      process.stderr.write(prompt);
      answers.push(
        await new Promise<string>((resolve, reject) => {
          asking.once("close", () => reject(new UsageError("No password was given; nothing was changed.")));
          asking.question("", resolve);
        }),
      );
      process.stderr.write("\n");
    }
    return answers;
  } finally {
    asking.removeAllListeners("close");
    asking.close();
  }
}
