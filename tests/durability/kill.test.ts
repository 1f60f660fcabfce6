import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { beforeAll, expect, test } from "vitest";
import { buildProgram } from "../../scripts/build-docs.ts";
import { openLedger } from "../../src/ledger/index.ts";
import { tempFolder } from "../support/temp-folder.ts";
import { writeArticles } from "./articles.ts";
import { isPhase, type Kill, killPlan, PHASES, type Phase, seeded } from "./phases.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const REPORTER = new URL("report-phases.mjs", import.meta.url).href;
const SEED = 20_261_122;
/** Processes that write to one ledger at the same time, each a folder of its own. */
const LANES = 2;
const KILLS = 52;
const [FILES, PER_FILE] = [20, 100];

interface Run {
  /** Whole lines: id, outcome. Half a line acknowledges nothing. */
  readonly acknowledged: readonly (readonly [id: string, outcome: string])[];
  readonly phase: Phase;
  /** True if the kill came in time. */
  readonly killed: boolean;
}

/** Runs the program as a user would, and kills it. */
async function ingest(articles: string, ledger: string, kill?: Kill): Promise<Run> {
  const args = ["--import", REPORTER, PROGRAM, "ingest", articles, "--ledger", ledger, "--acknowledge", "--lang", "en"];
  const at = kill?.by === "itself" ? { KILL_AT: `${kill.phase}:${kill.write}:${kill.statement}` } : {};
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "pipe"], env: { ...process.env, ...at } });
  const end = new Promise<NodeJS.Signals | null>((resolve) => child.once("close", (_code, signal) => resolve(signal)));
  const strike = async (ms: number): Promise<void> => {
    await wait(ms);
    child.kill("SIGKILL");
  };
  if (kill?.by === "parent" && kill.from === "start") void strike(kill.ms);
  let [printed, phases, news, seen] = ["", "", 0, 0];
  child.stdio[3]?.on("data", (chunk: Buffer) => {
    // The last letter is enough: where it was when it died.
    phases = chunk.toString("latin1").slice(-1);
  });
  child.stdout?.on("data", (chunk: Buffer) => {
    printed += chunk.toString("utf8");
    if (kill?.by !== "parent" || kill.from !== "acknowledgement") return;
    news += printed.slice(seen).split("\tnew\t").length - 1;
    seen = Math.max(0, printed.length - 4);
    if (news >= kill.acknowledgement && seen > 0) void strike(kill.ms);
  });
  const signal = await end;
  const lines = printed.slice(0, printed.lastIndexOf("\n") + 1).split("\n");
  const acknowledged = lines.flatMap((line) => {
    const [id = "", outcome = "", name] = line.split("\t");
    return name === undefined ? [] : [[id, outcome] as const];
  });
  return { acknowledged, phase: isPhase(phases) ? phases : "S", killed: signal === "SIGKILL" };
}

beforeAll(buildProgram, 180_000);

type Tally = Map<Phase, { outside: number; inside: number }>;

/** What one lane was told, and where its kills fell. */
interface Lane {
  readonly acknowledged: Set<string>;
  readonly asNew: string[];
  readonly fell: Tally;
  kills: number;
}

/** Starts the program again and again on one folder, kills it each time, and lets it end at last. */
async function runLane(articles: string, total: number, path: string, seed: number): Promise<Lane> {
  const random = seeded(seed);
  const lane: Lane = { acknowledged: new Set(), asNew: [], fell: new Map(), kills: 0 };
  const wanted = KILLS / LANES;
  for (let round = 0; lane.kills < wanted; round++) {
    expect(round, "runs that ended before their kill").toBeLessThan(wanted + 15);
    // So many are left for each of the kills to come that the articles do not run out before the kills do.
    const most = Math.max(2, Math.floor((1.7 * (total - lane.acknowledged.size)) / (wanted - lane.kills + 2)));
    const kill = killPlan(random, most);
    const run = await ingest(articles, path, kill);
    note(lane, run);
    if (!run.killed) continue;
    lane.kills++;
    const tally = lane.fell.get(run.phase) ?? { outside: 0, inside: 0 };
    lane.fell.set(run.phase, tally);
    tally[kill.by === "parent" ? "outside" : "inside"]++;
    const ids = run.acknowledged.map(([id]) => id);
    await check(path, ids);
  }
  const last = await ingest(articles, path);
  note(lane, last);
  expect(last.killed).toBe(false);
  expect(last.acknowledged).toHaveLength(total);
  return lane;
}

function note(lane: Lane, { acknowledged }: Run): void {
  for (const [id, outcome] of acknowledged) {
    lane.acknowledged.add(id);
    if (outcome === "new") lane.asNew.push(id);
  }
}

test(`${FILES * PER_FILE} articles through ${KILLS} kills: what was acknowledged is there, once`, { timeout: 300_000 }, async () => {
  const folder = tempFolder();
  const path = join(folder, "ledger.db");
  const lanes = await Promise.all(
    Array.from({ length: LANES }, (_, n) => {
      const articles = join(folder, `articles-${n}`);
      mkdirSync(articles);
      const total = writeArticles(articles, FILES / LANES, PER_FILE, (n * FILES * PER_FILE) / LANES);
      return runLane(articles, total, path, SEED + n);
    }),
  );
  const fell = merged(lanes.map((l) => l.fell));
  console.log(table(fell));

  const file = new Database(path, { readonly: true });
  const ids = (sql: string): string[] => (file.prepare(sql).all() as { id: string }[]).map((r) => r.id).sort();
  const inLedger = ids("select document_id as id from documents");
  expect(inLedger).toHaveLength(FILES * PER_FILE);
  // Every printed id is there, and there is none that was not printed in the end.
  expect(lanes.flatMap((l) => [...l.acknowledged]).sort()).toEqual(inLedger);
  // Whatever was committed but not printed is known in the next run: nothing is new twice.
  const asNew = lanes.flatMap((l) => l.asNew);
  expect(new Set(asNew).size).toBe(asNew.length);
  for (const parts of ["versions", "analyses", "addresses"]) expect(ids(`select document_id as id from ${parts}`), parts).toEqual(inLedger);
  const claims = file.prepare("select count(*) as n from claims group by document_id").all() as { n: number }[];
  expect(claims).toEqual(inLedger.map(() => claims[0]));
  expect(file.prepare("pragma integrity_check").all()).toEqual([{ integrity_check: "ok" }]);
  file.close();

  const total = [...fell.values()].reduce((n, t) => n + t.outside + t.inside, 0);
  expect(total).toBeGreaterThanOrEqual(50);
  const inAcknowledgement = [fell.get("K"), fell.get("P")].reduce((n, t) => n + (t ? t.inside + t.outside : 0), 0);
  expect(inAcknowledgement).toBeGreaterThanOrEqual(5);
});

/** After a kill: all that was acknowledged can be opened, and no document is there by half. */
async function check(path: string, acknowledged: readonly string[]): Promise<void> {
  const ledger = await openLedger(path, { clock: () => new Date() });
  try {
    for (const id of acknowledged.slice(-100)) expect(await ledger.find(id)).toMatchObject({ state: "found" });
    const { documents, versions, analyses, claims } = await ledger.status();
    expect([versions, analyses]).toEqual([documents, documents]);
    // The articles are of one form, so each has as many claims as any other.
    expect(claims % Math.max(1, documents)).toBe(0);
    expect(documents).toBeGreaterThanOrEqual(acknowledged.length);
  } finally {
    await ledger.close();
  }
}

function merged(tallies: readonly Tally[]): Tally {
  const all: Tally = new Map();
  for (const tally of tallies)
    for (const [phase, { outside, inside }] of tally) {
      const sum = all.get(phase) ?? { outside: 0, inside: 0 };
      all.set(phase, { outside: sum.outside + outside, inside: sum.inside + inside });
    }
  return all;
}

function table(fell: Tally): string {
  const row = (what: string, outside: string | number, inside: string | number): string =>
    `${what.padEnd(44)} ${String(outside).padStart(12)} ${String(inside).padStart(16)}`;
  const rows = Object.entries(PHASES).map(([letter, what]) => {
    const { outside, inside } = fell.get(letter as Phase) ?? { outside: 0, inside: 0 };
    return row(what, outside, inside);
  });
  return [row(`where ${KILLS} kills fell (seed ${SEED})`, "from outside", "at this point"), ...rows].join("\n");
}
