import type { ActorView, ClaimView, UiLanguage } from "../contract.ts";

/** What a test claim says; the rest follows from its article. */
export interface Said extends Pick<ClaimView, "kind" | "stance" | "factuality" | "tense" | "status"> {
  readonly id: string;
  readonly quote: string;
  readonly trigger: string;
  readonly from: readonly string[];
  readonly to?: readonly string[];
  readonly sources?: ClaimView["sources"];
  readonly more?: Partial<ClaimView>;
}

const NAMES: Readonly<Record<string, readonly [de: string, en: string]>> = {
  XNM: ["Nordmark", "Northmark"],
  XSL: ["Südland", "Southland"],
  XOM: ["Ostmeer-Republik", "Eastern Sea Republic"],
  XTA: ["Talien", "Talia"],
};

/** `XNM:Außenministerium` → the actor with its leaf. */
export function actor(spec: string, lang: UiLanguage): ActorView {
  const [code = "", leaf] = spec.split(":");
  const [de, en] = NAMES[code] ?? [code, code];
  return { code, name: lang === "de" ? de : en, leaf: leaf ?? de };
}

const MINISTRY = { name: "nordmärkisches Außenministerium", code: "XNM", unnamed: false };
const POLARIS = { name: "Agentur Polaris", unnamed: false };

export const SAID: readonly Said[] = [
  {
    id: "d0001.1.1",
    kind: "arms-transfer",
    stance: "states",
    factuality: "CT+",
    tense: "ongoing",
    status: "reported",
    quote: "Nordmark liefert seit Februar Aufklärungsdrohnen an Südland.",
    trigger: "liefert",
    from: ["XNM"],
    to: ["XSL"],
    sources: [POLARIS, MINISTRY],
    more: {
      object: "Aufklärungsdrohnen",
      time: "2031-02",
      score: 10,
      articles: 2,
      origins: { atLeast: 1, atMost: 1 },
      repeats: ["d0002.1.1"],
      contradicts: ["d0003.1.1"],
      rule: "de.frame.liefern",
    },
  },
  {
    id: "d0001.1.2",
    kind: "treaty",
    stance: "announces",
    factuality: "CT+",
    tense: "future",
    status: "announced",
    quote:
      "Im Herbst wollen beide Länder nach den Worten von Außenministerin Hedda Solberg ein Abkommen über gemeinsame Küstenpatrouillen unterzeichnen.",
    trigger: "unterzeichnen",
    from: ["XNM", "XSL"],
    sources: [{ name: "Hedda Solberg", code: "XNM", unnamed: false }],
    more: { object: "gemeinsame Küstenpatrouillen", time: "2031-FA", score: 5, rule: "de.frame.unterzeichnen" },
  },
  {
    id: "d0001.1.3",
    kind: "accusation",
    stance: "asserts",
    factuality: "CT+",
    tense: "past",
    status: "stated",
    quote: "Die Ostmeer-Republik warf Nordmark vor, die Region in ein Wettrüsten zu treiben.",
    trigger: "warf",
    from: ["XOM"],
    to: ["XNM"],
    more: { object: "Wettrüsten", score: -2, rule: "de.frame.vorwerfen" },
  },
  {
    id: "d0001.1.4",
    kind: "deployment",
    stance: "speculates",
    factuality: "PS+",
    tense: "future",
    status: "possible",
    quote:
      "Ein ranghoher Diplomat, der nicht genannt werden wollte, hielt es für möglich, dass die Ostmeer-Republik ihre Flotte vor Südland verlegt.",
    trigger: "verlegt",
    from: ["XOM:Flotte"],
    to: ["XSL"],
    sources: [{ name: "ein ranghoher Diplomat", unnamed: true }],
    more: { object: "Flotte", score: -5.5, rule: "de.frame.verlegen" },
  },
  {
    id: "d0002.1.1",
    kind: "arms-transfer",
    stance: "reports",
    factuality: "CT+",
    tense: "ongoing",
    status: "reported",
    quote: "Nordmark liefert seit Februar Aufklärungsdrohnen an Südland.",
    trigger: "liefert",
    from: ["XNM"],
    to: ["XSL"],
    sources: [POLARIS],
    more: {
      object: "Aufklärungsdrohnen",
      time: "2031-02",
      score: 10,
      articles: 2,
      origins: { atLeast: 1, atMost: 1 },
      repeats: ["d0001.1.1"],
      contradicts: ["d0003.1.1"],
      rule: "de.frame.liefern",
    },
  },
  {
    id: "d0003.1.1",
    kind: "arms-transfer",
    stance: "denies",
    factuality: "CT-",
    tense: "past",
    status: "denied",
    quote: "Südland habe von Nordmark keine Drohnen erhalten, sagte ein Sprecher des Verteidigungsministeriums in Port Süd.",
    trigger: "erhalten",
    from: ["XNM"],
    to: ["XSL"],
    sources: [{ name: "Sprecher des Verteidigungsministeriums in Port Süd", code: "XSL", unnamed: false }],
    more: { object: "Drohnen", score: 10, contradicts: ["d0001.1.1"], rule: "de.frame.erhalten" },
  },
  {
    id: "d0003.1.2",
    kind: "endorsement",
    stance: "asserts",
    factuality: "CT+",
    tense: "past",
    status: "stated",
    quote: "Zugleich dankte er Nordmark für die Hilfe nach dem Hochwasser.",
    trigger: "dankte",
    from: ["XSL:Verteidigungsministerium"],
    to: ["XNM"],
    more: { score: 5, rule: "de.frame.danken" },
  },
  {
    id: "d0003.1.3",
    kind: "meeting",
    stance: "asserts",
    factuality: "CT+",
    tense: "future",
    status: "announced",
    quote: "Talien und Südland wollen im Juni über die Fischgründe verhandeln.",
    trigger: "verhandeln",
    from: ["XTA", "XSL"],
    more: { object: "Fischgründe", time: "2031-06", score: 2.5, rule: "de.frame.verhandeln" },
  },
  {
    id: "d0003.1.4",
    kind: "threat",
    stance: "asserts",
    factuality: "CT+",
    tense: "past",
    status: "stated",
    quote: "Talien droht Südland mit Zöllen, falls die Gespräche scheitern.",
    trigger: "droht",
    from: ["XTA"],
    to: ["XSL"],
    more: { object: "Zölle", score: -3.5, rule: "de.frame.drohen" },
  },
  {
    id: "d0004.1.1",
    kind: "sanction",
    stance: "asserts",
    factuality: "CT+",
    tense: "past",
    status: "stated",
    quote: "Im Dezember 2030 sperrte Talien seine Häfen für Schiffe der Ostmeer-Republik.",
    trigger: "sperrte",
    from: ["XTA"],
    to: ["XOM"],
    more: { object: "Häfen", time: "2030-12", score: -6, rule: "de.frame.sperren" },
  },
  {
    id: "d0004.1.2",
    kind: "sanction",
    stance: "announces",
    factuality: "PR+",
    tense: "future",
    status: "announced",
    quote: "Bis Ende Juni 2031 will die Ostmeer-Republik ihren Botschafter aus Talien zurückrufen, heißt es in Ostrau.",
    trigger: "zurückrufen",
    from: ["XOM"],
    sources: [{ name: "Ostrau", code: "XOM", unnamed: true }],
    more: { object: "Botschafter", time: "2031-06", score: -6, rule: "de.frame.zurueckrufen" },
  },
];
