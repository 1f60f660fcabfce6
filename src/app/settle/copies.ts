import {
  ENOUGH,
  HUGE,
  judge,
  NEIGHBOURS,
  SMALL,
  type StoredPrint,
  storedPrint,
  type TextPrint,
  textPrint,
} from "../../analysis/copies/index.ts";
import { dated, proseOf } from "../../analysis/origin-groups.ts";
import type { KnownAgency } from "../../analysis/voices/claim-origin.ts";
import type { RecordedDocument } from "../../core/index.ts";
import type { Band, Settling } from "../../ledger/index.ts";

/** Words that two texts must share at least: shorter ones never meet. Those of two sentences or less may have few shingles. */
const [FEWEST_WORDS, FEW_WORDS] = [16, 96];

/**
 * Keeps the stored pairs of texts that share something up to date, text by text: who meets whom is the same as in `copyIndex`, but only what a
 * text meets is read. One exception: a shingle in more texts than {@link HUGE} that comes to be in fewer again ties nobody anew.
 */
export class CopyPairs {
  readonly #tables: Settling;
  readonly #agency: KnownAgency | undefined;
  readonly #prints = new Map<string, TextPrint>();
  readonly #bands = new Map<string, readonly Band[]>();
  /** Texts that came, or of which a pair came or went. */
  readonly touched = new Set<string>();

  constructor(tables: Settling, agency: KnownAgency | undefined) {
    this.#tables = tables;
    this.#agency = agency;
  }

  /** Takes a document in, or its new text. */
  async take(document: RecordedDocument): Promise<void> {
    const tables = this.#tables;
    const { id, text } = document.document;
    const before = (await tables.textsOf([id])).get(id);
    const print = textPrint(text, proseOf(text, document.blocks));
    const stored = storedPrint(print, id);
    const isNew = !(await tables.sentencesOf([stored.id])).has(stored.id);
    await tables.setText(id, stored.id, dated(document, this.#agency));
    this.touched.add(stored.id);
    if (before !== undefined && before !== stored.id) await this.#left(before);
    if (!isNew) return;
    this.#prints.set(stored.id, print);
    await this.#enter(stored);
  }

  /** Looks again around a place of a band that a text has left. */
  async lookAgain({ band, place }: Band): Promise<void> {
    const tables = this.#tables;
    const size = await tables.size(band, HUGE + 1);
    if (size < SMALL || size >= HUGE) return;
    if (size === SMALL) {
      const members = await tables.members(band, SMALL);
      for (const [i, a] of members.entries()) for (const b of members.slice(i + 1)) await this.#meet(a, b);
      return;
    }
    const [before, after] = [await tables.before(band, place, NEIGHBOURS), await tables.after(band, place, NEIGHBOURS)];
    for (const [i, a] of before.entries()) for (const b of after.slice(0, NEIGHBOURS - i)) await this.#meet(a, b);
  }

  /** A document has this text no longer. */
  async #left(text: string): Promise<void> {
    const tables = this.#tables;
    this.touched.add(text);
    for (const link of await tables.links([text])) this.touched.add(link.text).add(link.other);
    if ((await tables.documentsWith([text])).has(text)) return;
    const bands = await tables.bandsOf(text);
    await tables.dropText(text);
    this.touched.delete(text);
    for (const band of bands) await this.lookAgain(band);
  }

  async #enter({ id, sentences, bands }: StoredPrint): Promise<void> {
    const tables = this.#tables;
    const places = bands.map(({ band, rank }) => ({ band, place: `${rank.toString(16).padStart(8, "0")}${id}` }));
    await tables.addText(id, sentences, places);
    const counts = new Map<string, number>();
    const parted = new Map<string, Set<string>>();
    const met = await this.#met(places, async (band, size) => {
      for (const [a, b] of await this.#parted(id, band, size)) parted.set(a, (parted.get(a) ?? new Set()).add(b));
    });
    await this.#part(parted);
    for (const texts of met) for (const other of texts) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1);
    const few = [...counts].filter(([other, n]) => n < ENOUGH && words(other) >= FEWEST_WORDS && words(other) <= FEW_WORDS);
    const sizes = await tables.sentencesOf(few.map(([other]) => other));
    const partners: string[] = [];
    for (const [other, n] of counts) {
      if (n >= Math.min(ENOUGH, bands.length)) partners.push(other);
      else if ((sizes.get(other) ?? ENOUGH) < ENOUGH && n >= (await this.#bandsOf(other)).length) partners.push(other);
    }
    await this.#load(partners);
    for (const other of partners) await this.#judge(id, other);
  }

  /** The texts that a new one meets, by band; tells of every band that is too large for all to meet. */
  async #met(places: readonly Band[], large: (band: Band, size: number) => Promise<void>): Promise<(readonly string[])[]> {
    const tables = this.#tables;
    const rows = await tables.under(
      places.map((p) => p.band),
      SMALL + 1,
    );
    const under = new Map<number, string[]>();
    for (const { band, text } of rows) {
      const texts = under.get(band);
      if (texts) texts.push(text);
      else under.set(band, [text]);
    }
    const found: (readonly string[])[] = [];
    for (const at of places) {
      const { band, place } = at;
      const few = under.get(band) ?? [];
      const size = few.length <= SMALL ? few.length : await tables.size(band, HUGE + 2);
      if (size <= SMALL) found.push(few);
      else {
        if (size <= HUGE) found.push(await tables.before(band, place, NEIGHBOURS), await tables.after(band, place, NEIGHBOURS));
        await large(at, size);
      }
    }
    return found;
  }

  /** The pairs that a new text may have parted in a large band: as it stands between them, or as the band has become too large. */
  async #parted(id: string, { band, place }: Band, size: number): Promise<(readonly [string, string])[]> {
    const tables = this.#tables;
    if (size > HUGE + 1) return [];
    if (size === SMALL + 1 || size === HUGE + 1) {
      const others = (await tables.members(band, size)).filter((text) => text !== id);
      const reach = size > HUGE ? NEIGHBOURS : others.length;
      return others.flatMap((a, i) => others.slice(i + 1, i + 1 + reach).map((b) => [a, b] as const));
    }
    const [before, after] = [await tables.before(band, place, NEIGHBOURS), await tables.after(band, place, NEIGHBOURS)];
    // All others meet as they did: only these had just so many between them that with the new one there are too many.
    return before.flatMap((a, i) => after.slice(NEIGHBOURS - 1 - i, NEIGHBOURS - i).map((b) => [a, b] as const));
  }

  /** Ends those of the pairs that do not meet any more. */
  async #part(pairs: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
    if (pairs.size === 0) return;
    const tables = this.#tables;
    const texts = new Set([...pairs].flatMap(([a, others]) => [a, ...others]));
    for (const { text, other } of await tables.linked([...texts])) {
      if (!pairs.get(text)?.has(other) && !pairs.get(other)?.has(text)) continue;
      if (await this.#meets(text, other)) continue;
      await tables.dropLink(text, other);
      this.touched.add(text).add(other);
    }
  }

  /** A text has the same ones as long as it is there. */
  async #bandsOf(text: string): Promise<readonly Band[]> {
    const bands = this.#bands.get(text) ?? (await this.#tables.bandsOf(text));
    this.#bands.set(text, bands);
    return bands;
  }

  /** Two texts that may have come to meet. */
  async #meet(a: string, b: string): Promise<void> {
    const linked = (await this.#tables.links([a])).some((l) => l.text === b || l.other === b);
    if (linked || !(await this.#meets(a, b))) return;
    await this.#load([a, b]);
    await this.#judge(a, b);
  }

  /** True if the two meet under enough bands. */
  async #meets(a: string, b: string): Promise<boolean> {
    const tables = this.#tables;
    const [x, y] = [await this.#bandsOf(a), await this.#bandsOf(b)];
    const places = new Map(y.map(({ band, place }) => [band, place]));
    let left = Math.min(ENOUGH, x.length, y.length);
    for (const { band, place } of x) {
      const other = places.get(band);
      if (other === undefined) continue;
      const size = await tables.size(band, HUGE + 1);
      if (size > HUGE) continue;
      const [low, high] = place < other ? [place, other] : [other, place];
      if (size <= SMALL || (await tables.between(band, low, high, NEIGHBOURS)) < NEIGHBOURS) left--;
      if (left === 0) return true;
    }
    return left === 0;
  }

  async #judge(a: string, b: string): Promise<void> {
    const [text, other] = a < b ? [a, b] : [b, a];
    const [short, long] = [this.#prints.get(text), this.#prints.get(other)];
    const found = short && long && judge(short, long);
    if (!found) return;
    const { passage, ...link } = found;
    await this.#tables.addLink({ text, other, link, passage });
    this.touched.add(text).add(other);
  }

  /** Reads the texts again of which the words are needed. */
  async #load(texts: readonly string[]): Promise<void> {
    const missing = texts.filter((text) => !this.#prints.has(text));
    if (missing.length === 0) return;
    const having = await this.#tables.documentsWith(missing);
    const first = new Map([...having].flatMap(([text, of]) => (of[0] ? [[of[0].id, text] as const] : [])));
    for (const { document, blocks } of await this.#tables.documents([...first.keys()]))
      this.#prints.set(first.get(document.id) ?? "", textPrint(document.text, proseOf(document.text, blocks)));
  }
}

/** Words of a text, by its id. */
const words = (text: string): number => Number.parseInt(text.slice(0, 4), 16);
