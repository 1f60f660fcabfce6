import type { Selectable, Transaction } from "kysely";
import { hidden } from "./acquisitions.ts";
import { canonicalAddress } from "./canonical-address.ts";
import { itemKey } from "./source-items.ts";
import type { ItemKey } from "./source-types.ts";
import type { Tables } from "./tables.ts";

/** Nothing that could be read. */
const BLANK = { final_address: null, chain: null, headers: null, part: null, rights: null, error: null } as const;

/** Lines of the log looked through at once. */
const PAGE = 2000;

/**
 * Takes away what the log, the originals and the sources know of a document that is being deleted. Its lines in the log stay, with time,
 * outcome and hash, and nothing readable; so do lines of no document under its addresses, as from a fetch before it that could not be read. An
 * original that other documents share, such as a mailbox, holds the deleted text too: its bytes go for all of them.
 */
export async function forget(tx: Transaction<Tables>, id: string, urls: readonly string[], at: string): Promise<void> {
  const lines = await tx
    .selectFrom("acquisitions")
    .select(COLUMNS)
    .where((e) =>
      e.or([e("document_id", "=", id), ...(urls.length > 0 ? [e("address", "in", [...urls]), e("final_address", "in", [...urls])] : [])]),
    )
    .execute();
  const places = new Set([...urls.map((url) => placeOf(url, null)), ...lines.filter((l) => l.document_id === id).flatMap(placesOf)]);
  lines.push(...(await strayLines(tx, places)));
  // Before the addresses are hidden, by which they are found.
  for (const line of lines) if (line.document_id === id) for (const hash of await around(tx, line)) await dropBytes(tx, hash, at);
  for (const { acquisition_id: line, address, sha256 } of lines) {
    await tx
      .updateTable("acquisitions")
      .set({ ...BLANK, address: address.startsWith("sha256:") ? address : hidden(address) })
      .where("acquisition_id", "=", line)
      .execute();
    if (sha256 !== null) await dropBytes(tx, sha256, at);
  }
  const items = await tx
    .selectFrom("source_items")
    .select(["source_id", "key", "address", "document_id"])
    .where((e) => e.or([e("document_id", "=", id), e("document_id", "is", null)]))
    .where("address", "!=", "")
    .execute();
  for (const { source_id: source, key, address, document_id: document } of items)
    if (document === id || places.has(placeOf(address, null))) await hideItem(tx, { source, key });
}

async function dropBytes(tx: Transaction<Tables>, sha256: string, at: string): Promise<void> {
  await tx
    .updateTable("originals")
    .set({ bytes: null, stored_length: 0, dropped_at: at })
    .where("sha256", "=", sha256)
    .where("dropped_at", "is", null)
    .execute();
}

/** Hashes of the mails that an attachment came with: they hold its bytes too. Parts are `7#2` of a mailbox, `#2` of a single mail. */
async function around(tx: Transaction<Tables>, { address, part }: Line): Promise<readonly string[]> {
  const outer = outerParts(address, part);
  if (outer.length === 0) return [];
  const mails = await tx
    .selectFrom("acquisitions")
    .select("sha256")
    .where("address", "=", address)
    .where((e) => e.or([e("part", "in", outer), ...(outer.includes("") ? [e("part", "is", null)] : [])]))
    .execute();
  return mails.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
}

/** Parts of a file that a part of it stands in, from the inside out; the last may be "", the file itself. */
function outerParts(address: string, part: string | null): readonly string[] {
  const outer: string[] = [];
  for (let inner = part ?? ""; address.startsWith("file:") && /#\d+$/u.test(inner); outer.push(inner)) inner = inner.replace(/#\d+$/u, "");
  return outer;
}

const COLUMNS = ["acquisition_id", "address", "final_address", "part", "sha256", "document_id"] as const;
type Line = Pick<Selectable<Tables["acquisitions"]>, (typeof COLUMNS)[number]>;

/**
 * Lines of no document under one of these places, or of what came with the mail there. Addresses stand in the log as they were asked, with tracking parameters, so that only
 * looking at each tells; deleting is rare.
 */
async function strayLines(tx: Transaction<Tables>, places: ReadonlySet<string>): Promise<Line[]> {
  const found: Line[] = [];
  for (let last = ""; ; ) {
    const lines: Line[] = await tx
      .selectFrom("acquisitions")
      .select(COLUMNS)
      .where("document_id", "is", null)
      .where("acquisition_id", ">", last)
      .orderBy("acquisition_id")
      .limit(PAGE)
      .execute();
    found.push(...lines.filter((line) => [...placesOf(line), ...placesAround(line)].some((place) => places.has(place))));
    last = lines.at(-1)?.acquisition_id ?? "";
    if (lines.length < PAGE) return found;
  }
}

function placesOf({ address, final_address: final, part }: Line): readonly string[] {
  return [address, ...(final === null ? [] : [final])].map((a) => placeOf(a, part));
}

const placesAround = ({ address, part }: Line): readonly string[] => outerParts(address, part).map((outer) => placeOf(address, outer));

/** Parts of one file or feed are places of their own. */
const placeOf = (address: string, part: string | null): string => `${part ?? ""}\0${canonicalAddress(address) ?? address}`;

/** Leaves of an item only that it was there: it is known again when its source shows it, and not read. */
export async function hideItem(tx: Transaction<Tables>, item: ItemKey): Promise<void> {
  const key = itemKey(item.key);
  await tx
    .updateTable("source_items")
    .set({ key: hidden(key), address: "", stated: null, mark: null, error: null, next_try: null, document_id: null, state: "gone" })
    .where("source_id", "=", item.source)
    .where("key", "=", key)
    .execute();
}
