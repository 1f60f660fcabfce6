import { isRelation } from "../src/analysis/events/kind-class.ts";
import { naturalId } from "../src/analysis/events/recorded-ids.ts";
import { groupBy } from "../src/analysis/group-by.ts";
import { GROUPING } from "../src/analysis/grouping-version.ts";
import { indexer } from "../src/app/search/indexer.ts";
import { type Claim, CODEBOOK, claim, FACTUALITIES, type Kind, type Sentence, TENSES } from "../src/core/index.ts";
import { type Analyser, type Analysis, type Ledger, openLedger } from "../src/ledger/index.ts";
import { type Chance, chance } from "./wire/chance.ts";
import { corpus, type MadeDocument } from "./wire/corpus.ts";

const CLAIMS_PER_ARTICLE = 5;
const OUTLETS = 60;
const DAYS = 1500;
/** Articles of one batch: those who copy each other are in one. */
const BATCH = 500;
const DAY_MS = 86_400_000;

const ACTORS =
  "DEU FRA POL ITA ESP PRT AUT CHE NLD BEL LUX DNK SWE NOR FIN EST LVA LTU CZE SVK HUN SVN HRV ROU BGR GRC CYP MLT IRL ISL GBR USA CAN MEX BRA ARG CHL PER JPN KOR IND IDN VNM THA AUS NZL ZAF EGY MAR TUN KEN GHA SEN TUR JOR EU UN NATO OSZE".split(
    " ",
  );
const KINDS = Object.keys(CODEBOOK) as Kind[];
const SPEAKERS = ["Sprecher", "Außenministerium", "Diplomaten", "Handelskammer", "Behörde", "Regierung", "Präsidialamt", "Botschaft"];

const often = <T>(by: Chance, list: readonly T[]): T => list[Math.floor(list.length * by.next() ** 2.5)] as T;

/** A number for a text, the same one for the same text (FNV-1a, Fowler, Noll, Vo 1991). */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

/**
 * Makes a ledger of invented claims: few actors, kinds and outlets are frequent, most are rare, as in the news; stories are copied, retold and
 * borrowed from (bench/wire), and a sentence claims the same wherever it stands. What a settling finds out is recorded as it was made up, since
 * settling 20,000 articles takes the better part of an hour: copies have one origin, and those who claim the same in one sentence one event.
 */
export async function makeLedger(path: string, claims: number, onProgress: (done: number) => void = () => {}): Promise<void> {
  const by = chance(7);
  const ledger = await openLedger(path, { clock: () => new Date(), indexer });
  await ledger.search.catchUp();
  const articles = Math.ceil(claims / CLAIMS_PER_ARTICLE);
  for (let done = 0; done < articles; done += BATCH) {
    const later = Math.round((done / articles) * DAYS);
    const origins = new Map<string, number>();
    for (const [i, made] of corpus(Math.min(BATCH, articles - done), 1 + done / BATCH).entries()) {
      const recorded = await ledger.record(incoming(made, done + i, later, by), analyser(made));
      if ("id" in recorded) origins.set(recorded.id, made.origin);
    }
    await settle(ledger, origins);
    onProgress(Math.min(done + BATCH, articles) * CLAIMS_PER_ARTICLE);
  }
  await ledger.close();
}

/** @param origins numbers of the origins, by document; the first of each stands for it */
async function settle(ledger: Ledger, origins: ReadonlyMap<string, number>): Promise<void> {
  const by = { software: GROUPING };
  await ledger.findings.settle(async (tables) => {
    const { at } = tables;
    const { stale, queue } = await tables.open(2 * BATCH);
    const prints = groupBy([...origins], ([, origin]) => String(origin));
    await tables.addOrigins(
      [...prints.values()].flatMap((all) => {
        const [[originId] = [""]] = all;
        return all.map(([documentId]) => {
          const copy = documentId !== originId;
          return { documentId, originId, basis: copy ? "near-copy" : "own", ...(copy && { of: originId, shared: 0.9 }), by, at } as const;
        });
      }),
    );
    const claims = (await tables.claims([...origins.keys()])).filter((c) => !isRelation(c.kind));
    await tables.addMembers(
      [...groupBy(claims, (c) => c.quote).values()].flatMap((told) => {
        const eventId = naturalId(told[0]?.id ?? "");
        return told.map((c) => ({ claimId: c.id, eventId, change: "joined" as const, reason: "made up as one", by, at }));
      }),
    );
    await tables.done(stale.at(-1)?.recordedAt, GROUPING, queue);
  });
}

function incoming({ recorded }: MadeDocument, n: number, later: number, by: Chance) {
  const { text, published } = recorded.document;
  const day = new Date(Date.parse(published.notBefore ?? "") + later * DAY_MS - 2 * 365 * DAY_MS).toISOString().slice(0, 10);
  return {
    article: {
      text,
      title: text.slice(0, text.indexOf("\n")),
      outlet: `Blatt ${Math.floor(OUTLETS * by.next() ** 2.5)} (erfunden)`,
      published: { notBefore: day, notAfter: day, basis: "metadata" as const },
    },
    addresses: [{ kind: "url" as const, address: `https://blatt.example/${n}` }],
  };
}

function analyser({ recorded: { blocks, agencies } }: MadeDocument): Analyser {
  return {
    version: "bench-1",
    analyse: ({ text, outlet, published }): Analysis => {
      const spans: Sentence[] = indexer.passages(text, blocks).map((s) => ({ ...s, block: 0 }));
      const words = (s: Sentence): string => text.slice(s.start, s.end);
      // Chosen by their words, so that copies mostly claim what their story claims.
      const chosen = spans.slice(1).sort((a, b) => hash(words(a)) - hash(words(b)) || a.start - b.start);
      const claims = chosen.slice(0, CLAIMS_PER_ARTICLE).map((s) => claimOf(text, spans, s, chance(hash(words(s)))));
      const about = { published, ...(outlet !== undefined && { outlet }) };
      return { status: "analysed", ...about, blocks, unread: [], agencies, genre: [], claims };
    },
  };
}

function claimOf(text: string, spans: readonly Sentence[], { start, end }: Sentence, by: Chance): Claim {
  const span = { start, end: start + 4 };
  const [one, other] = [often(by, ACTORS), often(by, ACTORS)];
  return claim(text, spans, {
    evidence: { start, end },
    trigger: span,
    kind: often(by, KINDS),
    actors: [{ code: one, leaf: one, span }],
    recipients: one === other ? [] : [{ code: other, leaf: other, span }],
    sources: by.next() < 0.6 ? [{ name: `${often(by, SPEAKERS)} ${by.whole(0, 99)}` }] : [],
    stance: "states",
    factuality: often(by, FACTUALITIES),
    tense: often(by, TENSES),
    rule: "bench",
    derivation: [{ rule: "bench", says: "made up" }],
  });
}
