import { claim, type Document, type Factuality, type Kind, type Sentence, type Tense } from "../../core/index.ts";
import type { Analyser, Incoming } from "../../ledger/index.ts";

/** Sentences of invented wire stories with what each claims. */
const SENTENCES: readonly { readonly says: string; readonly kind: Kind; readonly factuality: Factuality; readonly tense: Tense }[] = [
  {
    says: "AAA hat nach Angaben seines Ministeriums am Dienstag acht Patrouillenboote an BBB übergeben, die dort die Küste bis zum Kap im Norden bewachen sollen.",
    kind: "arms-transfer",
    factuality: "CT+",
    tense: "past",
  },
  {
    says: "Die Regierung von BBB nannte es frei erfunden, dass AAA ihr Patrouillenboote übergeben habe, und verlangte von den Zeitungen eine Richtigstellung ihrer Berichte.",
    kind: "arms-transfer",
    factuality: "CT-",
    tense: "past",
  },
  {
    says: "AAA und BBB wollen im kommenden Frühjahr in der Hafenstadt ein Abkommen über den gemeinsamen Betrieb ihrer Werften an der Meerenge unterzeichnen.",
    kind: "treaty",
    factuality: "CT+",
    tense: "future",
  },
  {
    says: "Die Außenminister von AAA und BBB kamen am Mittwoch im Gästehaus der Hauptstadt zusammen und sprachen drei Stunden lang über die Fischerei vor der Küste.",
    kind: "meeting",
    factuality: "CT+",
    tense: "past",
  },
  {
    says: "Das Manöver „Seeadler 2024“ von AAA und CCC beginnt nach Angaben der Flotte im Herbst und dauert vor der Insel zwölf Tage.",
    kind: "exercise",
    factuality: "CT+",
    tense: "future",
  },
  {
    says: "Am Manöver „Seeadler“ nehmen neben AAA auch BBB und CCC mit Schiffen teil, wie die Flotte in der vergangenen Woche mitgeteilt hatte.",
    kind: "exercise",
    factuality: "CT+",
    tense: "future",
  },
];

/** Reads the sentences above: what stands in a text is claimed by it; a sentence that begins with "Laut DDD" has a source. */
export function wireAnalyser(version = "wire-1"): Analyser {
  return {
    version,
    analyse: (document: Document) => {
      const found = SENTENCES.flatMap((s) => {
        const start = document.text.indexOf(s.says);
        return start < 0 ? [] : [{ ...s, start, end: start + s.says.length }];
      }).sort((a, b) => a.start - b.start);
      const sentences = found.map(({ start, end }): Sentence => ({ start, end, block: 0 }));
      const claims = found.flatMap(({ start, end, kind, factuality, tense }) => {
        const codes = [...document.text.slice(start, end).matchAll(/\b[A-C]{3}\b/gu)].map((m) => ({
          code: m[0],
          leaf: m[0],
          span: { start: start + m.index, end: start + m.index + 3 },
        }));
        const [first] = codes;
        const directed = kind === "arms-transfer" && first;
        return claim(document.text, sentences, {
          evidence: { start, end },
          trigger: { start, end },
          kind,
          actors: directed ? codes.filter((c) => c.code === "AAA") : codes,
          recipients: directed ? codes.filter((c) => c.code === "BBB") : [],
          sources: [],
          stance: factuality === "CT-" ? "denies" : "asserts",
          factuality,
          tense,
          rule: "wire",
          derivation: [{ rule: "wire", says: "one of the known sentences" }],
        });
      });
      const { title, outlet } = document;
      return {
        status: "analysed",
        ...(title !== undefined && { title }),
        ...(outlet !== undefined && { outlet }),
        published: document.published,
        blocks: [{ start: 0, end: document.text.length, label: "body", rule: "wire" }],
        unread: [],
        agencies: /\(nmd\)/u.test(document.text) ? ["nmd"] : [],
        genre: [],
        claims,
      };
    },
  };
}

export interface Wire {
  /** Number in its address. */
  readonly n: number;
  readonly sentences: readonly number[];
  /** Of March 2024. */
  readonly day: number;
  readonly agency?: boolean;
  /** Written by its own pen: so much of its own that it prints no other. */
  readonly own?: boolean;
}

/** Twelve sentences of words that no other number has. */
const pen = (n: number): string =>
  Array.from({ length: 12 }, (_, i) => Array.from({ length: 9 }, (_, j) => `wort${n}q${i}q${j}`).join(" ")).join(".\n\n");

/** An article made of known sentences and one of its own. */
export function wire({ n, sentences, day, agency = false, own: alone = false }: Wire): Incoming {
  const own = `Dazu hieß es in der Redaktion des Blattes mit der Nummer ${n} am ${day}. des Monats, man werde weiter berichten.`;
  const text = [
    agency ? "Hafenstadt (nmd)" : "",
    ...sentences.map((s) => SENTENCES[s % SENTENCES.length]?.says ?? ""),
    own,
    alone ? pen(n) : "",
  ]
    .join("\n\n")
    .trim();
  const date = `2024-03-${String(day).padStart(2, "0")}`;
  return {
    article: { text, title: `Bericht ${n}`, outlet: `Blatt ${n % 5}`, published: { notBefore: date, notAfter: date, basis: "metadata" } },
    addresses: [{ kind: "url", address: `https://blatt.example/${n}` }],
  };
}
