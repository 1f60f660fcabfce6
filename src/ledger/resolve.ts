import type { Kysely } from "kysely";
import { addressForms } from "./canonical-address.ts";
import { contentHash, documentId } from "./identity.ts";
import type { Incoming } from "./ledger.ts";
import type { Tables } from "./tables.ts";
import { findDeleted, type Grave } from "./tombstones.ts";

/** Which document an incoming article is. */
export type Resolution =
  | { readonly is: "known"; readonly id: string }
  | { readonly is: "deleted"; readonly grave: Grave }
  | { readonly is: "new"; readonly id: string };

/**
 * Finds the document an incoming article belongs to.
 * 1. One of its addresses is known, in whatever form older ledgers gave it; the first that is counts. A file that now holds an article of another web address is no such address:
 *    files are overwritten, pages are not.
 * 2. A document has or had the same text, at least one of the two has no web address, and their outlets do not
 *    disagree. Two web addresses with the same text stay two documents: who printed a wire story matters.
 * 3. It was deleted, or it is new.
 */
export async function resolve(db: Kysely<Tables>, { article, addresses }: Pick<Incoming, "article" | "addresses">): Promise<Resolution> {
  const forms = addresses.map((a) => ({
    kind: a.kind,
    all: a.kind === "url" ? orItself(addressForms(a.address), a.address) : [a.address],
  }));
  const urls = forms.filter((f) => f.kind === "url").flatMap((f) => f.all);
  const url = urls[0];
  for (const address of forms.flatMap((f) => f.all)) {
    const id = await knownUnder(db, address, url);
    if (id !== undefined) return { is: "known", id };
  }
  const hash = contentHash(article.text);
  const twin = await sameText(db, hash, url, article.outlet);
  if (twin !== undefined) return { is: "known", id: twin };

  const grave = await findDeleted(db, { urls, hash });
  if (grave) return { is: "deleted", grave };

  let id = documentId(url ?? article.text);
  // Taken by the same text of an outlet that disagrees.
  for (let n = 1; await exists(db, id); n++) id = documentId(`${article.text}\0${article.outlet ?? ""}\0${n}`);
  return { is: "new", id };
}

const orItself = (forms: readonly string[], address: string): readonly string[] => (forms.length > 0 ? forms : [address]);

async function knownUnder(db: Kysely<Tables>, address: string, url: string | undefined): Promise<string | undefined> {
  const rows = await db
    .selectFrom("addresses")
    .select(["document_id", "kind"])
    .where("address", "=", address)
    .orderBy("recorded_at", "desc")
    .execute();
  for (const row of rows) {
    if (row.kind === "url" || url === undefined || !(await hasWebAddress(db, row.document_id))) return row.document_id;
  }
  return undefined;
}

async function sameText(
  db: Kysely<Tables>,
  hash: string,
  url: string | undefined,
  outlet: string | undefined,
): Promise<string | undefined> {
  const rows = await db
    .selectFrom("versions")
    .select("document_id")
    .where("hash", "=", hash)
    .orderBy("recorded_at")
    .orderBy("document_id")
    .execute();
  for (const { document_id: id } of rows) {
    if (url !== undefined && (await hasWebAddress(db, id))) continue;
    if (await agrees(db, id, outlet)) return id;
  }
  return undefined;
}

async function hasWebAddress(db: Kysely<Tables>, id: string): Promise<boolean> {
  const row = await db.selectFrom("addresses").select("address").where("document_id", "=", id).where("kind", "=", "url").executeTakeFirst();
  return row !== undefined;
}

async function exists(db: Kysely<Tables>, id: string): Promise<boolean> {
  return (await db.selectFrom("documents").select("document_id").where("document_id", "=", id).executeTakeFirst()) !== undefined;
}

/** True unless both outlets are stated and differ. */
async function agrees(db: Kysely<Tables>, id: string, outlet: string | undefined): Promise<boolean> {
  if (outlet === undefined) return true;
  const row = await db.selectFrom("versions").select("outlet").where("document_id", "=", id).orderBy("n", "desc").executeTakeFirst();
  const known = row?.outlet ?? undefined;
  return known === undefined || known.trim().toLowerCase() === outlet.trim().toLowerCase();
}
