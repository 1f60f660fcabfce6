// Makes documents and finds their origins, in a process of its own: `node --import tsx bench/wire/worker.ts SIZE SEED`. Prints one line of JSON.
import { findOrigins } from "../../src/analysis/origins.ts";
import { corpus } from "./corpus.ts";
import type { OriginsBench } from "./report.ts";
import { score } from "./score.ts";

const MB = 2 ** 20;
const resident = (): number => Math.round(process.memoryUsage().rss / MB);

const [size = 0, seed = 0] = process.argv.slice(2).map(Number);
const made = corpus(size, seed);
const documents = made.map((d) => d.recorded);
const characters = documents.reduce((sum, d) => sum + d.document.text.length, 0);
const residentBefore = resident();
const begun = performance.now();
const before = process.cpuUsage();
const origins = findOrigins(documents);
const { user, system } = process.cpuUsage(before);
const elapsed = (performance.now() - begun) / 1000;
const peakMb = Math.round(process.resourceUsage().maxRSS / 1024);
const bench: OriginsBench = {
  seed,
  characters,
  seconds: (user + system) / 1e6,
  elapsed,
  residentBeforeMb: residentBefore,
  peakMb,
  score: score(made, origins),
};
console.log(JSON.stringify(bench));
