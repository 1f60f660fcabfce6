import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { type ResourceLimits, Worker } from "node:worker_threads";

/** What a job may ask for, and who does it. */
export interface PoolOptions {
  /** The module that the workers run; it answers jobs by {@link serve}. */
  readonly entry: URL;
  /** Threads. Default: one less than the processors, at most four, at least one. */
  readonly size?: number;
  /** Milliseconds for one job. */
  readonly timeLimit: number;
  /** Megabytes of heap for one worker. */
  readonly memoryLimit: number;
}

/** The answer to a job, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Threads that do jobs one at a time each. A job that takes too long or too much memory fails alone: its thread is ended and replaced. */
export interface Pool<Job, Result> {
  readonly size: number;
  /** Never rejects. */
  run(job: Job): Promise<Outcome<Result>>;
  /** Ends all threads; jobs that are not done fail. */
  close(): Promise<void>;
}

interface Task<Job, Result> {
  readonly job: Job;
  readonly done: (outcome: Outcome<Result>) => void;
}

/** Starts a pool. Threads are started when there is work for them. */
export function createPool<Job, Result>(options: PoolOptions): Pool<Job, Result> {
  const size = options.size ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const waiting: Task<Job, Result>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Task<Job, Result>>();
  let closed = false;

  const finish = (worker: Worker, outcome: Outcome<Result>): void => {
    const task = busy.get(worker);
    busy.delete(worker);
    task?.done(outcome);
  };

  function start(): Worker {
    const worker = startThread(options.entry, { maxOldGenerationSizeMb: options.memoryLimit });
    worker.on("message", (outcome: Outcome<Result>) => {
      finish(worker, outcome);
      idle.push(worker);
      next();
    });
    // An error ends the thread: the next job gets a new one.
    worker.on("error", (error: Error & { code?: string }) => {
      const outOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      finish(worker, {
        ok: false,
        reason: outOfMemory ? `needs more than ${options.memoryLimit} MB of memory` : `failed (${error.message})`,
      });
    });
    worker.on("exit", () => {
      finish(worker, { ok: false, reason: "was stopped" });
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      next();
    });
    return worker;
  }

  function next(): void {
    while (!closed && waiting.length > 0 && busy.size < size) {
      const worker = idle.pop() ?? start();
      const task = waiting.shift();
      if (!task) return;
      const timer = setTimeout(() => {
        finish(worker, { ok: false, reason: `takes longer than ${options.timeLimit / 1000} s` });
        void worker.terminate();
      }, options.timeLimit);
      busy.set(worker, {
        ...task,
        done: (outcome) => {
          clearTimeout(timer);
          task.done(outcome);
        },
      });
      worker.postMessage(task.job);
    }
  }

  return {
    size,
    run: (job) =>
      new Promise((done) => {
        if (closed) done({ ok: false, reason: "was stopped" });
        else waiting.push({ job, done });
        next();
      }),
    close: async () => {
      closed = true;
      for (const task of waiting.splice(0)) task.done({ ok: false, reason: "was stopped" });
      const threads = [...idle, ...busy.keys()];
      await Promise.all(threads.map((worker) => worker.terminate()));
    },
  };
}

/**
 * Starts a thread. Run from its sources it needs what translates TypeScript, and Node 20 takes no loader for the first module of a thread:
 * so that module is a line of JavaScript that registers the loader and goes on. What is built needs nothing.
 */
function startThread(entry: URL, resourceLimits: ResourceLimits): Worker {
  if (!entry.pathname.endsWith(".ts")) return new Worker(entry, { resourceLimits });
  // `require` is told of the CommonJS twin of the loader, which cannot be used from a thread.
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/\.cjs$/u, ".mjs"),
  ).href;
  const first = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); });`;
  return new Worker(first, { eval: true, resourceLimits });
}
