import type { Guard } from "./store-access.ts";
import type { SessionBook } from "./users-types.ts";

/** Who is logged in; see {@link SessionBook}. */
export function sessionBook({ reading, writing }: Guard): SessionBook {
  return {
    open: ({ user, password, tokenHash, formKey, at, endsAt }) =>
      writing(async (tx) => {
        const valid = await tx
          .selectFrom("credentials")
          .select("name")
          .where("name", "=", user)
          .where("password", "=", password)
          .executeTakeFirst();
        if (!valid) return false;
        await tx
          .insertInto("sessions")
          .values({
            token_hash: tokenHash,
            previous_hash: null,
            previous_until: null,
            name: user,
            form_key: formKey,
            started_at: at,
            rotated_at: at,
            used_at: at,
            ends_at: endsAt,
          })
          .execute();
        return true;
      }),
    find: (tokenHash) =>
      reading(async (tx) => {
        const row = await tx
          .selectFrom("sessions")
          .selectAll()
          .where((e) => e.or([e("token_hash", "=", tokenHash), e("previous_hash", "=", tokenHash)]))
          .executeTakeFirst();
        if (!row) return undefined;
        return {
          user: row.name,
          formKey: row.form_key,
          startedAt: row.started_at,
          rotatedAt: row.rotated_at,
          usedAt: row.used_at,
          endsAt: row.ends_at,
          ...(row.token_hash !== tokenHash && { previousUntil: row.previous_until ?? "" }),
        };
      }),
    rotate: (from, to, at, previousUntil) =>
      writing(async (tx) => {
        const updated = await tx
          .updateTable("sessions")
          .set({ token_hash: to, previous_hash: from, previous_until: previousUntil, rotated_at: at, used_at: at })
          .where("token_hash", "=", from)
          .executeTakeFirst();
        return Number(updated.numUpdatedRows) === 1;
      }),
    touch: (tokenHash, at) =>
      writing(async (tx) => {
        await tx.updateTable("sessions").set({ used_at: at }).where("token_hash", "=", tokenHash).execute();
      }),
    end: (tokenHash) =>
      writing(async (tx) => {
        await tx
          .deleteFrom("sessions")
          .where((e) => e.or([e("token_hash", "=", tokenHash), e("previous_hash", "=", tokenHash)]))
          .execute();
      }),
    endOld: (unusedSince, now) =>
      writing(async (tx) => {
        await tx
          .deleteFrom("sessions")
          .where((e) => e.or([e("used_at", "<", unusedSince), e("ends_at", "<=", now)]))
          .execute();
      }),
  };
}
