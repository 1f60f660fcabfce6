import type { ByteSource } from "../bytes/byte-source.ts";
import { Damage } from "./damage.ts";
import { inflateMember } from "./gzip-member.ts";

/** Decompressed bytes of an archive. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** Where in the archive: the first of these bytes, or the gzip member that they come from. */
  readonly at: number;
}

/** An archive as a stream that can be taken up again behind damage. */
export interface ArchiveInput {
  /** True if `at` is the place of the byte itself, so that it grows with each. */
  readonly exact: boolean;
  /** @throws Damage */
  next(): Promise<Piece | undefined>;
  /** Goes on where the next record seems to begin, from a place of the archive on. False if none does. */
  resume(from: number): Promise<boolean>;
  close(): Promise<void>;
}

const BLOCK = 262_144;
const RECORD = /WARC\/[01]\.\d/u;
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
/** Places where a member might begin that are tried behind damage; chance makes one in 16 MB. */
const MAX_TRIES = 10_000;

/** The archive's bytes as they are. */
export function plainInput(source: ByteSource): ArchiveInput {
  let at = 0;
  return {
    exact: true,
    async next() {
      const bytes = await source.read(at, BLOCK);
      const piece = { bytes, at };
      at += bytes.length;
      return bytes.length === 0 ? undefined : piece;
    },
    async resume(from) {
      for await (const { text, start } of windows(source, from)) {
        const match = new RegExp(`\\n${RECORD.source}`, "u").exec(text);
        if (!match) continue;
        at = start + match.index + 1;
        return true;
      }
      return false;
    },
    close: () => Promise.resolve(),
  };
}

/** An archive of gzip members: one a record by the standard, but one for all, or any cut, is read too. */
export function gzipInput(source: ByteSource): ArchiveInput {
  let at = 0;
  let tries = 0;
  let member: AsyncGenerator<Uint8Array, number> | undefined;
  const close = async (): Promise<void> => {
    await member?.return(0);
    member = undefined;
  };
  return {
    exact: false,
    async next() {
      while (at < source.size) {
        member ??= inflateMember(source, at);
        const step = await stepOf(member, at);
        if (step.done !== true) return { bytes: step.value, at };
        at = step.value;
        member = undefined;
      }
      return undefined;
    },
    async resume(from) {
      await close();
      for await (const { text, start } of windows(source, from)) {
        for (let i = text.indexOf(GZIP.toString("latin1")); i >= 0; i = text.indexOf(GZIP.toString("latin1"), i + 1)) {
          if (++tries > MAX_TRIES) return false;
          if (!(await beginsRecord(source, start + i))) continue;
          at = start + i;
          return true;
        }
      }
      return false;
    },
    close,
  };
}

async function stepOf(member: AsyncGenerator<Uint8Array, number>, at: number): Promise<IteratorResult<Uint8Array, number>> {
  try {
    return await member.next();
  } catch (error) {
    throw error instanceof Damage ? new Damage(error.message, at) : error;
  }
}

/** The archive from a place on in overlapping stretches, each byte as one character. */
async function* windows(source: ByteSource, from: number): AsyncGenerator<{ readonly text: string; readonly start: number }> {
  const overlap = 16;
  for (let start = from; start < source.size; start += BLOCK - overlap) {
    yield { text: Buffer.from(await source.read(start, BLOCK)).toString("latin1"), start };
  }
}

async function beginsRecord(source: ByteSource, at: number): Promise<boolean> {
  const member = inflateMember(source, at);
  try {
    const { value } = await member.next();
    return typeof value === "object" && value !== null && Buffer.from(value.subarray(0, 8)).toString("latin1").search(RECORD) === 0;
  } catch (error) {
    if (error instanceof Damage) return false;
    throw error;
  } finally {
    await member.return(0);
  }
}
