import type { Kysely, Transaction } from "kysely";
import { nextInstant } from "./instant.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";
import { sessionBook } from "./users-sessions.ts";
import type { UserChange } from "./users-tables.ts";
import type { Accounts, UserBook, UserRecord } from "./users-types.ts";

/**
 * The users of a ledger and their sessions; see {@link Accounts}.
 * @param scrub makes sure that a password's hash cannot be read from the file once it was taken out.
 */
export function accounts(guard: Guard, clock: () => Date, scrub: () => Promise<void>): Accounts {
  return { users: userBook(guard, clock, scrub), sessions: sessionBook(guard) };
}

function userBook({ reading, writing }: Guard, clock: () => Date, scrub: () => Promise<void>): UserBook {
  /** Changes a user there is, in one transaction with the line in the history. */
  const changing = async (name: string, change: UserChange, work: (tx: Transaction<Tables>, at: string) => Promise<void>) => {
    const known = await writing(async (tx) => {
      if ((await passwordOf(tx, name)) === undefined) return false;
      const at = await nextInstant(tx, clock);
      await work(tx, at);
      await endAll(tx, name);
      await note(tx, name, change, at);
      return true;
    });
    if (known) await scrub();
    return known;
  };

  return {
    any: () => reading(async (tx) => (await tx.selectFrom("credentials").select("name").limit(1).executeTakeFirst()) !== undefined),
    list: () => reading(readUsers),
    history: (name) => reading((tx) => readHistory(tx, name)),
    password: (name) => reading((tx) => passwordOf(tx, name)),
    add: (name, hash) =>
      writing(async (tx) => {
        if ((await passwordOf(tx, name)) !== undefined) return false;
        const at = await nextInstant(tx, clock);
        await tx.insertInto("credentials").values({ name, password: hash, changed_at: at }).execute();
        await note(tx, name, "added", at);
        return true;
      }),
    setPassword: (name, hash) =>
      changing(name, "password", async (tx, at) => {
        await tx.updateTable("credentials").set({ password: hash, changed_at: at }).where("name", "=", name).execute();
      }),
    rehash: (name, from, to) =>
      writing(async (tx) => {
        await tx.updateTable("credentials").set({ password: to }).where("name", "=", name).where("password", "=", from).execute();
      }),
    remove: (name) =>
      changing(name, "removed", async (tx) => {
        await tx.deleteFrom("credentials").where("name", "=", name).execute();
      }),
  };
}

async function passwordOf(db: Kysely<Tables>, name: string): Promise<string | undefined> {
  return (await db.selectFrom("credentials").select("password").where("name", "=", name).executeTakeFirst())?.password;
}

async function endAll(tx: Transaction<Tables>, name: string): Promise<void> {
  await tx.deleteFrom("sessions").where("name", "=", name).execute();
}

async function readUsers(db: Kysely<Tables>): Promise<readonly UserRecord[]> {
  const rows = await db
    .selectFrom("credentials as c")
    .select((e) => [
      "c.name",
      "c.changed_at",
      e
        .selectFrom("users as u")
        .whereRef("u.name", "=", "c.name")
        .where("u.change", "=", "added")
        .select((a) => a.fn.max<string | null>("u.recorded_at").as("at"))
        .as("added_at"),
      e
        .selectFrom("sessions as s")
        .whereRef("s.name", "=", "c.name")
        .select((a) => a.fn.countAll().as("n"))
        .as("sessions"),
    ])
    .orderBy("c.name")
    .execute();
  return rows.map((row) => ({
    name: row.name,
    addedAt: row.added_at ?? row.changed_at,
    passwordAt: row.changed_at,
    sessions: Number(row.sessions),
  }));
}

async function readHistory(db: Kysely<Tables>, name: string): ReturnType<UserBook["history"]> {
  const rows = await db.selectFrom("users").select(["change", "recorded_at"]).where("name", "=", name).orderBy("n").execute();
  return rows.map((row) => ({ change: row.change, recordedAt: row.recorded_at }));
}

async function note(tx: Transaction<Tables>, name: string, change: UserChange, at: string): Promise<void> {
  const last = await tx
    .selectFrom("users")
    .select((e) => e.fn.max<number | null>("n").as("n"))
    .where("name", "=", name)
    .executeTakeFirst();
  await tx
    .insertInto("users")
    .values({ name, n: Number(last?.n ?? 0) + 1, change, recorded_at: at })
    .execute();
}
