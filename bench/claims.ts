/**
 * How fast the server answers over a large ledger: `npx tsx bench/claims.ts [--claims 100000] [--ledger FILE] [--rounds 5]`.
 * Without --ledger one is generated, all invented. Times are of whole answers over HTTP on
 * this machine, page and JSON in turn; the processor time holds that of the client in the same process.
 */
import { existsSync, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openWorkbench } from "../src/app/index.ts";
import { startServer } from "../src/server/index.ts";
import { buildBundles } from "../tests/support/web-bundles.ts";
import { makeLedger } from "./make-ledger.ts";

const QUESTIONS: Readonly<Record<string, string>> = {
  everything: "",
  "one actor": "actor=DEU",
  "rare actor": "actor=TUN",
  "one pair": "dyad=DEU-FRA",
  "one kind": "kind=treaty",
  "a fourth of all": "factuality=CT%2B",
  "two facets": "actor=FRA&status=reported",
  "a part of a source": "source=ministerium",
  "one year": "since=2024&until=2024",
  "as of a day": "as_of=2100-01-01",
  "a word": "q=Fischereiabkommen",
  "frequent words": "q=neue+OR+gemeinsame+hat",
  "a phrase": "q=%22nach+langem+Z%C3%B6gern%22",
  "begin*": "q=Satell*",
  "words and facet": "q=Freitag+-Hafenstreit&actor=DEU",
};

const { values: args } = parseArgs({
  options: { claims: { type: "string", default: "100000" }, ledger: { type: "string" }, rounds: { type: "string", default: "5" } },
});
const ledger = args.ledger ?? join(mkdtempSync(join(tmpdir(), "entente-bench-")), "ledger.db");
if (!existsSync(ledger)) {
  const begun = performance.now();
  await makeLedger(ledger, Number(args.claims), (done) => process.stderr.write(`\r${done} claims`));
  console.error(`\rmade in ${Math.round((performance.now() - begun) / 1000)} s`);
}
const assets = mkdtempSync(join(tmpdir(), "entente-assets-"));
buildBundles(assets);
const bench = await openWorkbench(ledger);
const server = await startServer({ entente: bench.entente, port: 0, host: "127.0.0.1", assets });
interface Took {
  readonly wall: number;
  readonly cpu: number;
}
const get = async (path: string): Promise<Took> => {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  const response = await fetch(new URL(path, server.address));
  await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - begun, cpu: (user + system) / 1000 };
};
const sorted = (times: readonly number[]): readonly number[] => [...times].sort((a, b) => a - b);
const at = (times: readonly number[], share: number): string => (sorted(times)[Math.ceil(times.length * share) - 1] ?? 0).toFixed(0);
const told = (took: readonly Took[]): string => {
  const [wall, cpu] = [took.map((t) => t.wall), took.map((t) => t.cpu)];
  return `median ${at(wall, 0.5)}, p95 ${at(wall, 0.95)} ms; of processor time ${at(cpu, 0.5)}, ${at(cpu, 0.95)} ms`;
};

console.log(`ledger ${(statSync(ledger).size / 1e6).toFixed(0)} MB; first answer ${(await get("/claims")).wall.toFixed(0)} ms`);
// Code is slow until it has been run a few times.
for (let i = 0; i < 10; i++) await get("/claims?actor=FRA");
const all: Took[] = [];
for (const [name, query] of Object.entries(QUESTIONS)) {
  const times: Took[] = [];
  for (let i = 0; i < Number(args.rounds); i++) times.push(await get(`/claims?${query}`), await get(`/claims.json?${query}`));
  all.push(...times);
  console.log(`${name.padEnd(20)} ${told(times)}`);
}
console.log(`${"all".padEnd(20)} ${told(all)}`);
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
await server.close();
await bench.close();
