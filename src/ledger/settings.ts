import type { Kysely, Transaction } from "kysely";
import type { Tables } from "./tables.ts";

/** What was set under a name last. */
export async function readSetting(db: Kysely<Tables>, name: string): Promise<unknown> {
  const row = await db.selectFrom("settings").select("value").where("name", "=", name).orderBy("recorded_at", "desc").executeTakeFirst();
  return row && (JSON.parse(row.value) as unknown);
}

/** Sets it; what was set before stays as history. */
export async function writeSetting(tx: Transaction<Tables>, name: string, value: unknown, at: string): Promise<void> {
  await tx
    .insertInto("settings")
    .values({ name, value: JSON.stringify(value), recorded_at: at })
    .execute();
}
