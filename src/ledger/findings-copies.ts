import { sql, type Transaction } from "kysely";
import type { Band, Settling, StoredLink, WithText } from "./findings.ts";
import { inLists } from "./findings-rows.ts";
import type { Tables } from "./tables.ts";

type CopyTables = Pick<
  Settling,
  | "textsOf"
  | "documentsWith"
  | "setText"
  | "clearText"
  | "sentencesOf"
  | "bandsOf"
  | "addText"
  | "dropText"
  | "under"
  | "size"
  | "members"
  | "before"
  | "after"
  | "between"
  | "links"
  | "linked"
  | "addLink"
  | "dropLink"
>;

/** Digits of a rank, at the beginning of a place. */
const RANK = 8;
/** The parts of a band listed as JSON. */
const [BAND, PLACE] = [sql`json_extract(value, '$[0]')`, sql`json_extract(value, '$[1]')`];

/** The working state of the search for copies. */
export function copyTables(tx: Transaction<Tables>): CopyTables {
  return {
    bandsOf: (text) => bandsOf(tx, text),
    async textsOf(ids) {
      const rows = await inLists(ids, (list) =>
        tx.selectFrom("copy_documents").select(["document_id", "text_id"]).where("document_id", "in", list).execute(),
      );
      return new Map(rows.map((r) => [r.document_id, r.text_id]));
    },
    async documentsWith(texts) {
      const rows = await inLists(texts, (list) =>
        tx.selectFrom("copy_documents").selectAll().where("text_id", "in", list).orderBy("document_id").execute(),
      );
      const found = new Map<string, WithText[]>();
      for (const { text_id: text, document_id: id, dated } of rows) {
        const one = { id, dated: JSON.parse(dated) as object };
        const group = found.get(text);
        if (group) group.push(one);
        else found.set(text, [one]);
      }
      return found;
    },
    async setText(documentId, text, dated) {
      const row = { document_id: documentId, text_id: text, dated: JSON.stringify(dated) };
      await tx
        .insertInto("copy_documents")
        .values(row)
        .onConflict((c) => c.column("document_id").doUpdateSet(row))
        .execute();
    },
    clearText: async (documentId) => void (await tx.deleteFrom("copy_documents").where("document_id", "=", documentId).execute()),
    async sentencesOf(texts) {
      const rows = await inLists(texts, (list) =>
        tx.selectFrom("copy_texts").select(["text_id", "sentences"]).where("text_id", "in", list).execute(),
      );
      return new Map(rows.map((r) => [r.text_id, r.sentences]));
    },
    async addText(text, sentences, bands) {
      const ranks = bands.map(({ band, place }) => [band, place.slice(0, RANK)] as const);
      await tx
        .insertInto("copy_texts")
        .values({ text_id: text, sentences, bands: JSON.stringify(ranks) })
        .execute();
      await sql`insert into copy_bands (band, place) select ${BAND}, ${PLACE} from json_each(${listed(bands)})`.execute(tx);
    },
    dropText: (text) => dropText(tx, text),
    async under(bands, limit) {
      // One short question, whatever the number of bands: the engine takes long to read a long one.
      const { rows } = await sql<Band>`
        select b.band as band, b.place as place from json_each(${JSON.stringify(bands)}) as asked cross join copy_bands as b
        where b.band = asked.value and b.place <= (
          select max(place) from (select place from copy_bands where band = asked.value order by place limit ${limit})
        )`.execute(tx);
      return rows.map(({ band, place }) => ({ band, text: place.slice(RANK) }));
    },
    size: (band, limit) => size(tx, band, limit),
    members: async (band, limit) =>
      texts(tx.selectFrom("copy_bands").select("place").where("band", "=", band).orderBy("place").limit(limit).execute()),
    before: async (band, place, limit) =>
      texts(
        tx
          .selectFrom("copy_bands")
          .select("place")
          .where("band", "=", band)
          .where("place", "<", place)
          .orderBy("place", "desc")
          .limit(limit)
          .execute(),
      ),
    after: async (band, place, limit) =>
      texts(
        tx
          .selectFrom("copy_bands")
          .select("place")
          .where("band", "=", band)
          .where("place", ">", place)
          .orderBy("place")
          .limit(limit)
          .execute(),
      ),
    between: async (band, low, high, limit) => {
      const rows = await tx
        .selectFrom("copy_bands")
        .select("place")
        .where("band", "=", band)
        .where("place", ">", low)
        .where("place", "<", high)
        .limit(limit)
        .execute();
      return rows.length;
    },
    async links(of) {
      const rows = await inLists(of, async (list) => [
        ...(await tx.selectFrom("copy_links").selectAll().where("text_id", "in", list).execute()),
        ...(await tx.selectFrom("copy_links").selectAll().where("other_id", "in", list).execute()),
      ]);
      const unique = new Map(rows.map((r) => [`${r.text_id} ${r.other_id}`, r]));
      return [...unique.values()].map(
        (r): StoredLink => ({ text: r.text_id, other: r.other_id, link: JSON.parse(r.link) as object, passage: r.passage === 1 }),
      );
    },
    async linked(of) {
      const some = JSON.stringify(of);
      const { rows } = await sql<{ text: string; other: string }>`
        select text_id as text, other_id as other from copy_links
        where text_id in (select value from json_each(${some})) and other_id in (select value from json_each(${some}))`.execute(tx);
      return rows;
    },
    addLink: async ({ text, other, link, passage }) =>
      void (await tx
        .insertInto("copy_links")
        .values({ text_id: text, other_id: other, link: JSON.stringify(link), passage: passage ? 1 : 0 })
        .onConflict((c) => c.columns(["text_id", "other_id"]).doNothing())
        .execute()),
    dropLink: async (text, other) =>
      void (await tx.deleteFrom("copy_links").where("text_id", "=", text).where("other_id", "=", other).execute()),
  };
}

async function texts(rows: Promise<readonly { readonly place: string }[]>): Promise<string[]> {
  return (await rows).map((r) => r.place.slice(RANK));
}

/** The sampled shingles of a text, with its places there. */
export async function bandsOf(tx: Transaction<Tables>, text: string): Promise<Band[]> {
  const row = await tx.selectFrom("copy_texts").select("bands").where("text_id", "=", text).executeTakeFirst();
  const ranks = JSON.parse(row?.bands ?? "[]") as (readonly [band: number, rank: string])[];
  return ranks.map(([band, rank]) => ({ band, place: `${rank}${text}` }));
}

const listed = (bands: readonly Band[]): string => JSON.stringify(bands.map(({ band, place }) => [band, place]));

/** How many texts a band has, counted up to a limit. */
async function size(tx: Transaction<Tables>, band: number, limit: number): Promise<number> {
  const rows = await tx
    .selectFrom(tx.selectFrom("copy_bands").select("band").where("band", "=", band).limit(limit).as("some"))
    .select((e) => e.fn.countAll().as("n"))
    .executeTakeFirst();
  return Number(rows?.n ?? 0);
}

/** Removes a text with its bands and links. */
export async function dropText(tx: Transaction<Tables>, text: string): Promise<void> {
  const bands = listed(await bandsOf(tx, text));
  await sql`delete from copy_bands where (band, place) in (select ${BAND}, ${PLACE} from json_each(${bands}))`.execute(tx);
  await tx.deleteFrom("copy_links").where("text_id", "=", text).execute();
  await tx.deleteFrom("copy_links").where("other_id", "=", text).execute();
  await tx.deleteFrom("copy_texts").where("text_id", "=", text).execute();
}
