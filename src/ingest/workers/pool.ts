import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { type ResourceLimits, Worker } from "node:worker_threads";
import { watchMemory } from "./memory.ts";

/** What a job may ask for, and who does it. */
export interface PoolOptions {
  /** The module that the workers run; it answers jobs by {@link serve}. */
  readonly entry: URL;
  /** Threads. Default: one less than the processors, at most four, at least one. */
  readonly size?: number;
  /** Milliseconds for one job, unless it is given another limit. */
  readonly timeLimit: number;
  /** Megabytes of heap for one worker. */
  readonly memoryLimit: number;
  /** Megabytes by which the process may grow while a job is done, buffers outside of the heap included. Default: twice `memoryLimit`. */
  readonly growthLimit?: number;
}

/** The answer to a job, or why there is none. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** Threads that do jobs one at a time each. A job that takes too long or too much memory fails alone: its thread is ended and replaced. */
export interface Pool<Job, Result> {
  readonly size: number;
  /** Never rejects. @param timeLimit milliseconds */
  run(job: Job, timeLimit?: number): Promise<Outcome<Result>>;
  /** Ends all threads; jobs that are not done fail. */
  close(): Promise<void>;
}

interface Task<Job, Result> {
  readonly job: Job;
  readonly timeLimit: number;
  readonly done: (outcome: Outcome<Result>) => void;
  /** Nothing else may be done meanwhile: it shows whether it was this one that took the memory. */
  readonly alone: boolean;
}

interface Running<Job, Result> {
  readonly task: Task<Job, Result>;
  readonly timer: NodeJS.Timeout;
}

/** Starts a pool. Threads are started when there is work for them. */
export function createPool<Job, Result>(options: PoolOptions): Pool<Job, Result> {
  const { memoryLimit, growthLimit = 2 * memoryLimit } = options;
  const size = options.size ?? Math.max(1, Math.min(4, availableParallelism() - 1));
  const waiting: Task<Job, Result>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Running<Job, Result>>();
  /** Told to end, but still there with their memory. */
  const ending = new Set<Worker>();
  const watch = watchMemory(growthLimit * 1_000_000, tooMuchMemory);
  let closed = false;

  /** Takes its task from a worker. */
  function release(worker: Worker): Task<Job, Result> | undefined {
    const running = busy.get(worker);
    busy.delete(worker);
    clearTimeout(running?.timer);
    if (busy.size === 0) watch.stop();
    return running?.task;
  }

  function end(worker: Worker): void {
    ending.add(worker);
    void worker.terminate();
  }

  function finish(worker: Worker, outcome: Outcome<Result>): void {
    release(worker)?.done(outcome);
  }

  function giveUp(worker: Worker, reason: string): void {
    finish(worker, { ok: false, reason });
    end(worker);
  }

  /** The process tells only what all threads have together: of several jobs each is done again by itself. */
  function tooMuchMemory(): void {
    const workers = [...busy.keys()];
    const [only] = workers;
    if (only && workers.length === 1) giveUp(only, `needs more than ${growthLimit} MB of memory`);
    else
      for (const worker of workers) {
        const task = release(worker);
        if (task) waiting.unshift({ ...task, alone: true });
        end(worker);
      }
  }

  function start(): Worker {
    const worker = startThread(options.entry, { maxOldGenerationSizeMb: memoryLimit });
    worker.on("message", (outcome: Outcome<Result>) => {
      // It had its answer ready when it was told to end.
      if (!busy.has(worker)) return;
      finish(worker, outcome);
      idle.push(worker);
      next();
    });
    // An error ends the thread: the next job gets a new one.
    worker.on("error", (error: Error & { code?: string }) => {
      const outOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      finish(worker, { ok: false, reason: outOfMemory ? `needs more than ${memoryLimit} MB of memory` : `failed (${error.message})` });
    });
    worker.on("exit", () => {
      finish(worker, { ok: false, reason: "was stopped" });
      ending.delete(worker);
      const at = idle.indexOf(worker);
      if (at >= 0) idle.splice(at, 1);
      next();
    });
    return worker;
  }

  function next(): void {
    while (!closed && waiting.length > 0 && busy.size < size) {
      const alone = waiting[0]?.alone === true || [...busy.values()].some(({ task }) => task.alone);
      if (alone && busy.size + ending.size > 0) return;
      const task = waiting.shift();
      if (!task) return;
      // What an idle thread holds on to is none of this job's.
      if (busy.size === 0) watch.start();
      const worker = idle.pop() ?? start();
      const timer = setTimeout(() => giveUp(worker, `takes longer than ${task.timeLimit / 1000} s`), task.timeLimit);
      busy.set(worker, { task, timer });
      worker.postMessage(task.job);
    }
  }

  return {
    size,
    run: (job, timeLimit = options.timeLimit) =>
      new Promise((done) => {
        if (closed) done({ ok: false, reason: "was stopped" });
        else waiting.push({ job, timeLimit, done, alone: false });
        next();
      }),
    close: async () => {
      closed = true;
      watch.stop();
      for (const task of waiting.splice(0)) task.done({ ok: false, reason: "was stopped" });
      const threads = [...idle, ...busy.keys(), ...ending];
      await Promise.all(threads.map((worker) => worker.terminate()));
    },
  };
}

/** The module of a thread that lies beside another one, from its sources or built. @param beside `import.meta.url`. @param name without ending */
export function threadBeside(beside: string, name: string): URL {
  return new URL(`./${name}.${beside.endsWith(".ts") ? "ts" : "js"}`, beside);
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
