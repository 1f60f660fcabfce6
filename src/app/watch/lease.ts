import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";

/** Somebody else watches with this ledger; `message` says who and what to do. */
export class AlreadyWatched extends Error {
  override readonly name = "AlreadyWatched";
  readonly code = "already-watched";
}

/** The right to watch with a ledger; one watcher has it at a time. */
export interface Lease {
  /** Shows that the watcher is alive. @returns false if another one has taken over meanwhile, as after a long sleep of this machine. */
  beat(): Promise<boolean>;
  release(): Promise<void>;
}

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly beat: string;
}

/** Milliseconds: a watcher shows that it is alive so often at most, and counts as dead after so long. */
const BEAT = 10_000;
const DEAD = 5 * 60_000;

/** What the lease asks of the machine; for tests. */
export interface Machine {
  readonly pid: number;
  readonly host: string;
  isAlive(pid: number): boolean;
}

const THIS_MACHINE: Machine = { pid: process.pid, host: hostname(), isAlive };

/**
 * Takes the lease for a ledger: a file beside it. One that was left by a watcher that is dead, or has shown no life for five minutes, is
 * taken over.
 * @throws AlreadyWatched
 */
export async function takeLease(ledgerPath: string, clock: () => Date, machine: Machine = THIS_MACHINE): Promise<Lease> {
  const path = `${ledgerPath}.watch`;
  const token = randomUUID();
  const { pid, host } = machine;
  const since = clock().toISOString();
  let beaten = clock().getTime();
  const text = (): string => `${JSON.stringify({ token, pid, host, since, beat: clock().toISOString() } satisfies Holder)}\n`;
  if (!(await create(path, text()))) {
    // One that is just being written is read a moment later.
    const holder = (await read(path)) ?? (await wait(100).then(() => read(path)));
    if (holder && isHeld(holder, clock(), machine)) throw new AlreadyWatched(refusal(holder, path));
    await replace(path, text(), token);
    // Two may have found it dead at the same time: the last one to write has it.
    const now = await read(path);
    if (now && now.token !== token) throw new AlreadyWatched(refusal(now, path));
  }
  const isMine = async (): Promise<boolean> => (await read(path))?.token === token;
  return {
    beat: async () => {
      if (Math.abs(clock().getTime() - beaten) < BEAT) return true;
      // Before anything is waited for: of several that ask at the same time one writes.
      beaten = clock().getTime();
      if (!(await isMine())) return false;
      await replace(path, text(), token);
      return true;
    },
    release: async () => {
      if (await isMine()) await rm(path, { force: true });
    },
  };
}

function isHeld({ pid, host, beat }: Holder, now: Date, machine: Machine): boolean {
  if (!(Math.abs(now.getTime() - Date.parse(beat)) < DEAD)) return false;
  // Only this machine knows which of its processes are alive; its own id is that of one that is gone.
  return host !== machine.host || (pid !== machine.pid && machine.isAlive(pid));
}

function refusal({ pid, host, since }: Holder, path: string): string {
  return `This ledger is being watched already, by process ${pid} on ${host} since ${since}. End that one first; if there is none, delete ${path}.`;
}

async function create(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, "wx", 0o600);
    await file.writeFile(text).finally(() => file.close());
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Whole or not at all: nobody ever reads half of it. */
async function replace(path: string, text: string, token: string): Promise<void> {
  const next = `${path}.${token}`;
  await writeFile(next, text, { mode: 0o600 });
  await rename(next, path);
}

async function read(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // There, but another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
