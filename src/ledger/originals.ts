import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, brotliCompressSync, brotliDecompress, constants } from "node:zlib";
import type { Kysely, Transaction } from "kysely";
import type { Dropped, Original } from "./acquisition.ts";
import { OriginalDamaged } from "./errors.ts";
import type { Guard } from "./store-access.ts";
import type { Tables } from "./tables.ts";

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

/** Of the German pages tried, Brotli of quality 5 left 18.1 % at 1.7 ms a page, gzip 20.0 % at 1.4 ms; quality 9 takes eight times as long for 17.8 %. */
const QUALITY = 5;

/** An original ready to be stored: made before the write lock is taken. */
export interface PackedOriginal extends Original {
  readonly sha256: string;
  /** Compressed; absent if the ledger had these bytes already. */
  readonly packed?: Uint8Array;
}

/** Hashes of originals, by object: a file that holds many articles is hashed once. */
const hashes = new WeakMap<Original, string>();

/** Hashes an original and compresses it, unless it is there. */
export async function pack(reading: Guard["reading"], original: Original): Promise<PackedOriginal> {
  const key = hashes.get(original) ?? sha256(original.bytes);
  hashes.set(original, key);
  if (await reading((tx) => isKept(tx, key))) return { ...original, sha256: key };
  return { ...original, sha256: key, packed: await compress(original.bytes, options(original.bytes)) };
}

/** Stores an original unless it is there; bytes that were dropped come back with it. */
export async function store(tx: Transaction<Tables>, original: PackedOriginal, at: string): Promise<void> {
  const { sha256: key, bytes, mediaType, charset } = original;
  if (await isKept(tx, key)) return;
  // Dropped since it was looked up: rare enough to be done under the lock.
  const packed = Buffer.from(original.packed ?? brotliCompressSync(bytes, options(bytes)));
  const kept = { stored_length: packed.length, coding: "br", stored_at: at, dropped_at: null, bytes: packed };
  const back = await tx.updateTable("originals").set(kept).where("sha256", "=", key).executeTakeFirst();
  if (Number(back.numUpdatedRows) > 0) return;
  const head = { media_type: mediaType ?? null, charset: charset ?? null, length: bytes.length };
  await tx
    .insertInto("originals")
    .values({ sha256: key, recorded_at: at, ...head, ...kept })
    .execute();
}

async function isKept(db: Kysely<Tables>, key: string): Promise<boolean> {
  const row = await db
    .selectFrom("originals")
    .select("sha256")
    .where("sha256", "=", key)
    .where("dropped_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

function options(bytes: Uint8Array): BrotliOptions {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return { params: { [BROTLI_PARAM_QUALITY]: QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length } };
}

/**
 * The bytes of an original as they came.
 * @throws LedgerError `original-damaged` if they are not those that were recorded.
 */
export async function unpack(
  key: string,
  { bytes, length }: { readonly bytes: Uint8Array; readonly length: number },
  path: string,
): Promise<Uint8Array> {
  let original: Uint8Array;
  try {
    // Never more than was stored: damaged bytes must not fill the memory.
    original = await decompress(bytes, { maxOutputLength: Math.max(1, length) });
  } catch (error) {
    throw new OriginalDamaged(path, key, error);
  }
  if (original.length !== length || sha256(original) !== key) throw new OriginalDamaged(path, key);
  return original;
}

/** What dropping the originals stored before an instant takes away. */
export async function droppable(db: Kysely<Tables>, before: string): Promise<Dropped> {
  const row = await db
    .selectFrom("originals")
    .select((e) => [e.fn.countAll().as("n"), e.fn.sum("length").as("length"), e.fn.sum("stored_length").as("stored")])
    .where("stored_at", "<", before)
    .where("dropped_at", "is", null)
    .executeTakeFirstOrThrow();
  return { originals: Number(row.n), length: Number(row.length ?? 0), stored: Number(row.stored ?? 0) };
}

/** Drops them; hashes and lengths stay. */
export async function drop(tx: Transaction<Tables>, before: string, at: string): Promise<Dropped> {
  const dropped = await droppable(tx, before);
  await tx
    .updateTable("originals")
    .set({ bytes: null, dropped_at: at, stored_length: 0 })
    .where("stored_at", "<", before)
    .where("dropped_at", "is", null)
    .execute();
  return dropped;
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
