/**
 * Speed and memory of the whole analysis: `npm run bench [-- FILE.jsonl]`. Without a file it reads the shipped sample
 * twenty times over. Figures are per second of processor time, so that a busy machine does not change them much.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadActors } from "../src/app/load-actors.ts";
import { packageRoot } from "../src/app/package-root.ts";
import { makePacks } from "../src/app/packs.ts";
import { readDocument, UNKNOWN_DATE } from "../src/core/index.ts";
import { readArticles } from "../src/ingest/index.ts";

const ROUNDS = 20;

async function texts(file: string | undefined, root: string): Promise<string[]> {
  if (file !== undefined)
    return readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const found: string[] = [];
  for await (const read of readArticles(join(root, "sample"), {})) if (read.ok) found.push(read.article.text);
  return Array.from({ length: ROUNDS }, () => found).flat();
}

async function main(): Promise<void> {
  const root = packageRoot();
  const before = performance.now();
  const packs = makePacks(root, loadActors(root));
  const ready = performance.now() - before;
  const all = await texts(process.argv[2], root);
  const cpu = process.cpuUsage();
  let tokens = 0;
  let claims = 0;
  for (const [i, text] of all.entries()) {
    const result = readDocument({ id: String(i), text, published: UNKNOWN_DATE }, packs);
    if (result.status !== "analysed") continue;
    tokens += result.reading.tokens.length;
    claims += result.reading.claims.length;
  }
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1e6;
  const bytes = all.reduce((sum, t) => sum + Buffer.byteLength(t), 0);
  const per = (n: number): number => Math.round(n / seconds);
  console.log(
    JSON.stringify({
      articles: all.length,
      tokens,
      claims,
      cpuSeconds: Math.round(seconds * 100) / 100,
      articlesPerCpuSecond: per(all.length),
      tokensPerCpuSecond: per(tokens),
      bytesPerCpuSecond: per(bytes),
      readyMs: Math.round(ready),
      residentMb: Math.round(process.memoryUsage().rss / 2 ** 20),
    }),
  );
}

await main();
