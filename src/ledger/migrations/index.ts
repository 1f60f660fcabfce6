import type { Migration, MigrationProvider } from "kysely";
import { up as firstLedger } from "./0001-first-ledger.ts";
import { up as genreHints } from "./0002-genre-hints.ts";
import { up as originals } from "./0003-originals.ts";
import { up as findings } from "./0004-findings.ts";
import { up as users } from "./0005-users.ts";
import { up as search } from "./0006-search.ts";
import { up as claimReviews } from "./0007-claim-reviews.ts";

/** Every migration in order. A name once released is never changed or taken away. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-first-ledger": { up: firstLedger },
  "0002-genre-hints": { up: genreHints },
  "0003-originals": { up: originals },
  "0004-findings": { up: findings },
  "0005-users": { up: users },
  "0006-search": { up: search },
  "0007-claim-reviews": { up: claimReviews },
};

/** Gives Kysely the migrations from code: a built package has no folder to read them from. */
export const migrationProvider: MigrationProvider = {
  getMigrations: () => Promise.resolve({ ...MIGRATIONS }),
};
