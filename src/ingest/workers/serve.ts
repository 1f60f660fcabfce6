import { parentPort } from "node:worker_threads";
import type { Outcome } from "./pool.ts";

/** In a worker: answers every job that comes with what `work` makes of it. Whatever it throws is an answer too. */
export function serve<Job, Result>(work: (job: Job) => Result | Promise<Result>): void {
  parentPort?.on("message", async (job: Job) => {
    parentPort?.postMessage(await answer(work, job));
  });
}

async function answer<Job, Result>(work: (job: Job) => Result | Promise<Result>, job: Job): Promise<Outcome<Result>> {
  try {
    return { ok: true, value: await work(job) };
  } catch (error) {
    return { ok: false, reason: `failed (${error instanceof Error ? error.message : String(error)})` };
  }
}
