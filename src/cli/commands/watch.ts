import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import {
  cleanLine,
  failureInWords,
  retention,
  takeLease,
  type UiLanguage,
  type WatchEvent,
  type WatchReport,
  type Workbench,
  watch,
} from "../../app/index.ts";
import { type CommonOptions, common, languageOf, ledgerPath, withLedger } from "../common.ts";
import { SomeFailed, UsageError } from "../exit.ts";
import { failureLine, noteLine } from "../failure-words.ts";
import { outlook } from "../outlook.ts";
import { note, write, writeJson } from "../output.ts";
import { type Progress, progress } from "../progress.ts";
import { stopSignals } from "../stop-signals.ts";
import { summary } from "../summary.ts";
import { watchWords } from "../watch-words.ts";
import { type WebCommandOptions, withWeb, withWebOptions } from "../web-options.ts";

interface WatchCommandOptions extends CommonOptions, WebCommandOptions {
  readonly once?: boolean;
  readonly concurrency?: number;
  readonly acknowledge?: boolean;
}

export function watchCommand(): Command {
  const command = new Command("watch")
    .description(
      "Keep the sources current: visit those that are due, read what is new, until you stop it. Ctrl+C ends after the article in hand.",
    )
    .option("--once", "visit what is due, read what is waiting, and end; for cron")
    .option(
      "--concurrency <number>",
      "hosts that are asked at the same time (default: 4); one host is never asked two things at once",
      hosts,
    )
    .option("--acknowledge", "print a line for each article once it is safely in the ledger: id, outcome, address, with tabs between")
    .action(run);
  return common(withWebOptions(command), [
    "entente watch --contact https://example.org/about-us",
    "entente watch --once --json",
    "entente watch --ground research --proxy environment",
  ]);
}

function hosts(given: string): number {
  const value = Number(given);
  if (!(Number.isInteger(value) && value >= 1 && value <= 64))
    throw new UsageError(`--concurrency ${given} is no number of hosts. Give a whole number from 1 to 64.`);
  return value;
}

async function run({ once = false, concurrency, acknowledge = false, ...options }: WatchCommandOptions): Promise<void> {
  if (acknowledge && options.json === true) throw new UsageError("--acknowledge and --json exclude each other.");
  const lang = languageOf(options);
  const words = watchWords(lang);
  const { report, later } = await withLedger(options, false, async (bench) => {
    const report = await withLease(bench, options, (lease) =>
      withWeb(
        options,
        async (tools) => {
          if ((await bench.ledger.sources.list()).length === 0) note(words.noSources);
          const bar = progress(lang);
          const stop = stopSignals(() => bar.say(words.stopping));
          try {
            return await watch({
              bench,
              web: await tools.web(),
              clock: () => new Date(),
              once,
              ...(concurrency !== undefined && { concurrency }),
              stop: stop.signal,
              lease,
              sleep: async (ms, signal) => void (await wait(ms, undefined, signal && { signal }).catch(() => undefined)),
              tell: teller(bar, lang, acknowledge),
            });
          } finally {
            stop.end();
            bar.end();
          }
        },
        bench,
      ),
    );
    const { visits, articles } = report;
    const idle = [...Object.values(visits), ...Object.values(articles)].every((n) => typeof n !== "number" || n === 0);
    return { report, later: once ? await outlook(bench, idle && !report.offline && !report.lostLease, lang) : [] };
  });
  if (options.json === true) await writeJson(report);
  else {
    await tell(report, options);
    for (const sentence of later) await write(`${sentence}\n`);
  }
  const { visits, articles, offline, lostLease } = report;
  if (lostLease) note(words.lost);
  if (visits.failed > 0 || articles.failed > articles.later || offline || lostLease) throw new SomeFailed();
}

/** Watches as the only one, beginning with what the rule for originals asks for. */
async function withLease<T>(
  bench: Workbench,
  options: CommonOptions,
  work: (lease: Awaited<ReturnType<typeof takeLease>>) => Promise<T>,
): Promise<T> {
  const lease = await takeLease(ledgerPath(options), () => new Date());
  try {
    await retention(bench.ledger, new Date());
    return await work(lease);
  } finally {
    await lease.release();
  }
}

/** Tells people what happens: progress, and what needs their eyes. */
function teller(bar: Progress, language: UiLanguage, acknowledge: boolean): (event: WatchEvent) => Promise<void> {
  const words = watchWords(language);
  let failed = 0;
  return async (event) => {
    switch (event.is) {
      case "article": {
        const { name, became, document, reason, kind } = event.outcome;
        if (acknowledge && document !== undefined) await write(`${document}\t${became}\t${cleanLine(name)}\n`);
        if (became === "failed" || became === "gone") bar.say(failureLine({ name, kind, reason: reason ?? kind ?? became }, language));
        if (kind !== undefined) failed++;
        bar.step(event.done, event.done + event.waiting, name, failed);
        return;
      }
      case "visit": {
        const { source, end } = event;
        const name = cleanLine(source.title ?? source.address);
        if (end.is === "failed" || end.is === "gone")
          bar.say(cleanLine((end.is === "gone" ? words.gone : words.failing)(name, failureInWords(end, language))));
        if (end.is !== "read") return;
        if (end.fresh > 0) bar.say(words.fresh(name, end.fresh));
        for (const text of end.notes) bar.say(noteLine(name, text, language));
        return;
      }
      case "offline":
        bar.say(cleanLine(words.offline(failureInWords(event, language))));
        return;
      case "online":
        bar.say(words.online);
        return;
      case "idle":
        bar.end();
    }
  };
}

async function tell({ visits, articles }: WatchReport, options: CommonOptions): Promise<void> {
  const words = watchWords(languageOf(options));
  const { read, unchanged, failed, gone } = visits;
  await write(`${words.visits(read, unchanged, failed, gone)}\n${words.articles}: ${summary(articles, languageOf(options))}\n`);
}
