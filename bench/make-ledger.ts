import { indexer } from "../src/app/search/indexer.ts";
import { type Claim, CODEBOOK, claim, FACTUALITIES, type Kind, type Sentence, TENSES, UNKNOWN_DATE } from "../src/core/index.ts";
import { type Analyser, type Analysis, openLedger } from "../src/ledger/index.ts";

const CLAIMS_PER_ARTICLE = 5;
const SENTENCES_PER_ARTICLE = 15;
const OUTLETS = 60;
const DAYS = 1500;

const ACTORS =
  "DEU FRA POL ITA ESP PRT AUT CHE NLD BEL LUX DNK SWE NOR FIN EST LVA LTU CZE SVK HUN SVN HRV ROU BGR GRC CYP MLT IRL ISL GBR USA CAN MEX BRA ARG CHL PER JPN KOR IND IDN VNM THA AUS NZL ZAF EGY MAR TUN KEN GHA SEN TUR JOR EU UN NATO OSZE".split(
    " ",
  );
const KINDS = Object.keys(CODEBOOK) as Kind[];
const NOUNS =
  "Fähre Hafen Brücke Kabel Leitung Bahnlinie Wasser Fischerei Forschung Handel Zoll Grenze Post Messe Museum Sprache Schule Klima Wald Stahl Wind Sonne Satellit Impfstoff Weizen Tunnel Schleuse Kanal Flughafen Werft".split(
    " ",
  );
const ADJECTIVES = "neue gemeinsame lange geplante kleine große schnelle alte".split(" ");
const SPEAKERS = ["Sprecher", "Außenministerium", "Diplomaten", "Handelskammer", "Behörde", "Regierung", "Präsidialamt", "Botschaft"];

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32, T. Ettinger 2017, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a ledger of invented claims: few actors, kinds and outlets are frequent, most are rare, as in the news. */
export async function makeLedger(path: string, claims: number, onProgress: (done: number) => void = () => {}): Promise<void> {
  const chance = random(7);
  const often = <T>(list: readonly T[]): T => list[Math.floor(list.length * chance() ** 2.5)] as T;
  const any = <T>(list: readonly T[]): T => list[Math.floor(list.length * chance())] as T;
  const ledger = await openLedger(path, { clock: () => new Date(), indexer });
  await ledger.search.catchUp();
  const articles = Math.ceil(claims / CLAIMS_PER_ARTICLE);
  for (let i = 0; i < articles; i++) {
    const sentences = Array.from({ length: SENTENCES_PER_ARTICLE }, (_, k) => {
      const [a, b] = [any(NOUNS), any(NOUNS)];
      return `Über ${any(ADJECTIVES)} Vorhaben wie ${a} und ${b} sprachen Vertreter in Runde ${k + 1} am Ort ${Math.floor(chance() * 5000)}.`;
    });
    const text = `${any(NOUNS)} im Gespräch\n\n${sentences.join(" ")}`;
    const day = new Date(Date.UTC(2022, 0, 1) + Math.floor((i / articles) * DAYS) * 86_400_000).toISOString().slice(0, 10);
    const analyser: Analyser = {
      version: "bench-1",
      analyse: ({ text, outlet, published }) => ({ ...analysis(text), published, ...(outlet !== undefined && { outlet }) }),
    };
    await ledger.record(
      {
        article: {
          text,
          title: `Artikel ${i}`,
          outlet: `Blatt ${Math.floor(OUTLETS * chance() ** 2.5)} (erfunden)`,
          published: { notBefore: day, notAfter: day, basis: "metadata" },
        },
        addresses: [{ kind: "url", address: `https://blatt.example/${i}` }],
      },
      analyser,
    );
    if (i % 500 === 0) onProgress(i * CLAIMS_PER_ARTICLE);
  }
  await ledger.close();

  function analysis(text: string): Analysis {
    const blocks = [{ start: 0, end: text.length, label: "body" as const, rule: "bench" }];
    const spans: Sentence[] = indexer.passages(text, blocks).map((s) => ({ ...s, block: 0 }));
    const made = Array.from({ length: CLAIMS_PER_ARTICLE }, (_, n): Claim => {
      const evidence = spans[1 + n * 2] ?? (spans[0] as Sentence);
      const span = { start: evidence.start, end: evidence.start + 4 };
      const kind = often(KINDS);
      const [one, other] = [often(ACTORS), often(ACTORS)];
      const speaker = often(SPEAKERS);
      return claim(text, spans, {
        evidence: { start: evidence.start, end: evidence.end },
        trigger: span,
        kind,
        actors: [{ code: one, leaf: one, span }],
        recipients: one === other ? [] : [{ code: other, leaf: other, span }],
        sources: chance() < 0.6 ? [{ name: `${speaker} ${Math.floor(chance() * 100)}` }] : [],
        stance: "states",
        factuality: often(FACTUALITIES),
        tense: often(TENSES),
        rule: "bench",
        derivation: [{ rule: "bench", says: "made up" }],
      });
    });
    return { status: "analysed", published: UNKNOWN_DATE, blocks, unread: [], agencies: [], genre: [], claims: made };
  }
}
