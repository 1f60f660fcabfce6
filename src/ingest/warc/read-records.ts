import { Damage } from "./damage.ts";
import type { ArchiveInput, Piece } from "./inputs.ts";

/** A record's named fields, in small letters. */
export type WarcFields = ReadonlyMap<string, string>;

/** A record of the archive, or a place where one should be. */
export type WarcRecord =
  | {
      readonly ok: true;
      /** Where in the archive it begins. */
      readonly at: number;
      readonly fields: WarcFields;
      /** Empty if nobody wanted it; only its beginning if it is too large to be held. */
      readonly block: Uint8Array;
      readonly whole: boolean;
    }
  | { readonly ok: false; readonly at: number; readonly reason: string };

const MAX_HEAD = 65_536;
/** What is kept of a block that is too large: enough to see what it is. */
const BEGINNING = 65_536;
/** Two line ends. */
const BLANK_LINE = 4;
/** Bytes behind wrong lengths that are read again, before an archive is given up: some seconds. Any archive may have a few such records. */
const MAX_AGAIN = 2_000_000_000;
const FEW = 3;
const LINE_END = /\r?\n/u;

/**
 * Reads the records of an archive one after the other (ISO 28500: version line, named fields, blank line, block, two line ends). Of
 * blocks that nobody wants nothing is kept in memory, of those larger than the limit the beginning. A record that is damaged is named, and reading goes on
 * at the next, unless wrong lengths lead to the same bytes again and again.
 */
export async function* readRecords(
  input: ArchiveInput,
  maxBlock: number,
  isWanted: (fields: WarcFields) => boolean,
  maxAgain = MAX_AGAIN,
): AsyncGenerator<WarcRecord> {
  const stream = new RecordStream(input);
  let damaged = 0;
  let again = 0;
  try {
    while (true) {
      let at = stream.at;
      const before = stream.taken;
      try {
        await stream.skipBlankLines();
        at = stream.at;
        if (await stream.isAtEnd()) return;
        const fields = parseFields(await stream.head());
        const length = lengthOf(fields);
        const keep = !isWanted(fields) ? 0 : length <= maxBlock ? length : BEGINNING;
        const block = await stream.take(length, keep);
        await stream.endOfRecord(at);
        yield { ok: true, at, fields, block, whole: keep === length };
      } catch (error) {
        if (!(error instanceof Damage)) throw error;
        const where = error.at ?? at;
        yield { ok: false, at: where, reason: error.message };
        again += stream.taken - before;
        if (++damaged > FEW && again > maxAgain) {
          yield { ok: false, at: where, reason: "is one of many that are not as long as they say; what follows was not read" };
          return;
        }
        if (!(await stream.resume(where + 1))) return;
      }
    }
  } finally {
    await input.close();
  }
}

function parseFields(head: string): WarcFields {
  const [version = "", ...lines] = head.split(LINE_END);
  if (!/^WARC\/[01]\.\d+\s*$/u.test(version)) throw new Damage("does not begin with a WARC version");
  const fields = new Map<string, string>();
  let last: string | undefined;
  for (const line of lines) {
    const field = /^([^\s:]+):\s*(.*)$/u.exec(line);
    if (field) {
      last = (field[1] ?? "").toLowerCase();
      if (!fields.has(last)) fields.set(last, (field[2] ?? "").trim());
    } else if (last !== undefined && /^\s/u.test(line)) fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
  }
  return fields;
}

function lengthOf(fields: WarcFields): number {
  const stated = fields.get("content-length") ?? "";
  const length = /^\d{1,15}$/u.test(stated) ? Number(stated) : Number.NaN;
  if (!Number.isSafeInteger(length)) throw new Damage("does not say how long it is");
  return length;
}

class RecordStream {
  readonly #input: ArchiveInput;
  #pieces: Piece[] = [];
  #end = 0;
  #taken = 0;
  #pending: Damage | undefined;

  constructor(input: ArchiveInput) {
    this.#input = input;
  }

  get at(): number {
    return this.#pieces[0]?.at ?? this.#end;
  }

  /** Bytes gone by so far, those that were read again too. */
  get taken(): number {
    return this.#taken;
  }

  async resume(from: number): Promise<boolean> {
    this.#pieces = [];
    this.#pending = undefined;
    this.#end = from;
    return this.#input.resume(from);
  }

  async isAtEnd(): Promise<boolean> {
    return this.#pieces.length === 0 && !(await this.#more());
  }

  /** Skips line ends; returns how many bytes. */
  async skipBlankLines(): Promise<number> {
    let skipped = 0;
    while (!(await this.isAtEnd())) {
      const bytes = this.#pieces[0]?.bytes ?? new Uint8Array();
      const first = bytes.findIndex((b) => b !== 10 && b !== 13);
      this.#drop(first < 0 ? bytes.length : first);
      skipped += first < 0 ? bytes.length : first;
      if (first >= 0) break;
    }
    return skipped;
  }

  /** Everything up to the blank line. */
  async head(): Promise<string> {
    let text = "";
    for (let i = 0; ; i++) {
      if (i >= this.#pieces.length && !(await this.#more())) throw new Damage("is cut off in its head");
      const before = text.length;
      text += Buffer.from(this.#pieces[i]?.bytes.subarray(0, MAX_HEAD + 1) ?? []).toString("latin1");
      if (before === 0 && !"WARC/".startsWith(text.slice(0, 5))) throw new Damage("does not begin with a WARC version");
      const end = /\r?\n\r?\n/u.exec(text);
      if (end) {
        await this.take(end.index + end[0].length, 0);
        // Field values are UTF-8 (ISO 28500, 4).
        return Buffer.from(text.slice(0, end.index), "latin1").toString("utf8");
      }
      if (text.length > MAX_HEAD) throw new Damage(`has a head larger than ${MAX_HEAD / 1024} kB`);
    }
  }

  /** Goes on by so many bytes and returns the first of them. */
  async take(length: number, keep: number): Promise<Uint8Array> {
    const kept: Uint8Array[] = [];
    for (let left = length, keepLeft = keep; left > 0; ) {
      if (await this.isAtEnd()) throw new Damage("is cut off");
      const part = this.#pieces[0]?.bytes.subarray(0, left) ?? new Uint8Array();
      if (keepLeft > 0) kept.push(part.subarray(0, keepLeft));
      keepLeft -= part.length;
      left -= part.length;
      this.#drop(part.length);
    }
    return Buffer.concat(kept);
  }

  /**
   * Behind a block stand a blank line, the next record or nothing; anything else shows that the length is wrong. A wrong check sum of the record's own gzip
   * member comes out here too; damage to the next one is kept until the next record is asked for.
   */
  async endOfRecord(at: number): Promise<void> {
    try {
      const end = this.#end;
      const blank = await this.skipBlankLines();
      if (await this.isAtEnd()) return;
      const inNextMember = !this.#input.exact && this.at !== end;
      // In the record's own gzip member nothing but another record may follow: what else does is damage that blank lines can be part of.
      if (inNextMember || (this.#input.exact && blank >= BLANK_LINE)) return;
      if (!(await this.#startsWith("WARC/"))) throw new Damage("is not as long as it says");
    } catch (error) {
      if (!(error instanceof Damage) || error.at === undefined || error.at <= at) throw error;
      this.#pending = error;
    }
  }

  async #startsWith(word: string): Promise<boolean> {
    let text = "";
    for (let i = 0; text.length < word.length; i++) {
      if (i >= this.#pieces.length && !(await this.#more())) break;
      text += Buffer.from(this.#pieces[i]?.bytes.subarray(0, word.length) ?? []).toString("latin1");
    }
    return text.startsWith(word);
  }

  #drop(count: number): void {
    const [first] = this.#pieces;
    if (!first) return;
    this.#taken += count;
    const at = this.#input.exact ? first.at + count : first.at;
    this.#end = at;
    if (count >= first.bytes.length) this.#pieces.shift();
    else this.#pieces[0] = { bytes: first.bytes.subarray(count), at };
  }

  async #more(): Promise<boolean> {
    if (this.#pending) throw this.#pending;
    const piece = await this.#input.next();
    if (piece) this.#pieces.push(piece);
    return piece !== undefined;
  }
}
