import type { Clause, Stance, Token } from "../../../core/index.ts";

/**
 * Verbs that make their subject a source, by what the subject does (claims.md, stance). `takes`: what of the sentence
 * is then its content: a clause only, or also the noun phrase that is its object ("räumte die Lieferung ein").
 */
export interface Cue {
  readonly stance: Stance;
  readonly takes: "clause" | "phrase";
}

const table: readonly (readonly [Stance, Cue["takes"], string])[] = [
  [
    "states",
    "clause",
    "sagen erklären betonen äußern unterstreichen hervorheben feststellen meinen hinzufügen schreiben erläutern argumentieren hinweisen darlegen angeben begründen ergänzen twittern ausführen klarstellen beteuern behaupten versichern bekunden beklagen konstatieren bemerken kommentieren wissen erwidern antworten entgegnen einwenden zitieren posten verlangen finden rufen fordern befinden resümieren bilanzieren heißen verweisen",
  ],
  ["states", "phrase", "bestätigen bekräftigen verteidigen begrüßen"],
  ["reports", "clause", "berichten melden mitteilen verlauten informieren vermelden hervorgehen schildern verlautbaren enthüllen"],
  ["announces", "phrase", "ankündigen bekanntgeben verkünden avisieren bekanntmachen"],
  ["promises", "phrase", "versprechen zusichern zusagen geloben garantieren"],
  ["admits", "phrase", "einräumen zugeben eingestehen gestehen"],
  ["denies", "phrase", "bestreiten dementieren leugnen abstreiten verneinen zurückweisen"],
  ["warns", "clause", "warnen mahnen"],
  ["proposes", "clause", "vorschlagen anregen empfehlen"],
  ["speculates", "clause", "vermuten spekulieren mutmaßen glauben annehmen befürchten fürchten hoffen schätzen erwarten rechnen"],
  ["doubts", "phrase", "bezweifeln anzweifeln"],
];

export const CUES: ReadonlyMap<string, Cue> = new Map(
  table.flatMap(([stance, takes, verbs]) => verbs.split(" ").map((v) => [v, { stance, takes }] as const)),
);

/**
 * Words that make a common verb one of saying: "gab bekannt", "geht davon aus", "ist der Meinung"; `before`: only if such a word follows
 * the clause ("ist sicher, dass").
 */
const TOGETHER: readonly (readonly [verb: RegExp, word: RegExp, as: string, before?: RegExp])[] = [
  [/^(?:geben|machen)$/u, /^bekannt$/u, "bekanntgeben"],
  [/^fügen$/u, /^(?:hinzu|an)$/u, "hinzufügen"],
  [/^(?:machen|stellen)$/u, /^(?:klar|deutlich)$/u, "klarstellen"],
  [/^(?:ausgehen|aufgehen)$/u, /^davon$/u, "annehmen"],
  [/^sprechen$/u, /^davon$/u, "sagen"],
  [
    /^(?:sein|vertreten|bleiben|kommen|gelangen|äußern|haben)$/u,
    /^(?:Meinung|Ansicht|Auffassung|Überzeugung|Standpunkt|These)$/u,
    "meinen",
  ],
  [/^(?:kommen|gelangen)$/u, /^(?:Ergebnis|Schluss|Schluß|Erkenntnis|Urteil)$/u, "feststellen"],
  [
    /^(?:sein|zeigen|geben)$/u,
    /^(?:überzeugt|sicher|zuversichtlich|besorgt|optimistisch|erfreut|enttäuscht)$/u,
    "meinen",
    /^(?:dass|daß|ob)$/u,
  ],
  [/^(?:stehen|lesen)$/u, /^(?:Bericht|Mitteilung|Erklärung|Schreiben|Brief|Artikel|Papier|Dokument|Gutachten)$/u, "heißen"],
];

/**
 * The cue that a clause's verb is, alone, with a word beside it ("gab bekannt"), or with an adverb that looks like a
 * separable prefix ("sagte er weiter").
 */
export function cueOf(tokens: readonly Token[], clause: Clause): Cue | undefined {
  const { lemma } = clause;
  if (lemma === undefined) return undefined;
  const known = CUES.get(lemma) ?? CUES.get(lemma.replace(/^weiter/u, ""));
  if (known) return known;
  const next = tokens[(clause.tokens.at(-1) ?? -2) + 1]?.form ?? "";
  for (const [verb, word, as, before] of TOGETHER)
    if (verb.test(lemma) && (!before || before.test(next)) && clause.tokens.some((t) => word.test(tokens[t]?.form ?? "")))
      return CUES.get(as);
  return undefined;
}

/** Nouns after "nach" and in "X zufolge" that make what follows a source: "nach Angaben von X". */
const ACCOUNT_NOUNS: ReadonlySet<string> = new Set(
  "angaben angabe ankündigung darstellung aussage aussagen auskunft einschätzung worten ansicht meinung auffassung erkenntnissen kenntnis informationen mitteilung überzeugung lesart schätzungen meldungen meldung berichten bericht medienberichten presseberichten agenturberichten medienbericht zeitungsberichten".split(
    " ",
  ),
);

/** Last parts of compounds that are account nouns too: "Polizeiangaben", "Zeugenaussagen", "Expertenmeinung". */
const ACCOUNT_TAIL = /.(?:angaben|aussagen?|berichten?|meldung(?:en)?|mitteilung(?:en)?|meinung|informationen|schätzungen|einschätzung)$/u;

/** True if the noun, in lower case, stands for what somebody told. */
export const isAccount = (noun: string): boolean => ACCOUNT_NOUNS.has(noun) || ACCOUNT_TAIL.test(noun);

/** Nouns after "nach" that tell of a finding: "nach einer Umfrage", "nach Berechnungen des Amtes". With "der" they may be mere times. */
export const STUDY_NOUNS =
  /(?:studien?|untersuchung(?:en)?|umfragen?|analysen?|stellungnahme|prognosen?|hochrechnung(?:en)?|berechnung(?:en)?|statistik(?:en)?|gutachten|recherchen|ermittlungen|planungen|vorstellungen|erkenntnisstand)$/u;

/** Nouns that stand before "nach": "ihrer Meinung nach", "dem Vernehmen nach". */
export const OPINION_NOUNS = /(?:meinung|ansicht|auffassung|einschätzung|vernehmen|überzeugung|darstellung|wunsch|willen)$/u;

/** Account nouns that are a source of their own, nobody named. */
export const UNNAMED_ACCOUNTS =
  /^(?:medien|presse|agentur|zeitungs|fernseh|augenzeugen)?(?:bericht|meldung|information|erkenntnis)(?:e|en|se|sen)?$/u;

/** People who stay unnamed when only their trade is told. */
export const UNNAMED_PEOPLE =
  /(?:diplomat|beamt|kreise|quelle|insider|beobachter|augenzeuge|zeuge|analyst|vertrauter|vertraute|gewährsl|informant|geheimdienst|nachrichtendienst|offiziell|anwohner|teilnehmer|militärs$|medien$|eingeweiht)/u;

/** Media and agencies by the noun that classes them. */
export const MEDIUM_NOUN =
  /(?:agentur|zeitung|sender|magazin|blatt|fernsehen|rundfunk|radio|nachrichtenportal|portal|wochenzeitung|tageszeitung|dienst|kanal|post|times|journal|medium|kurier|zeitschrift)$/u;

/** Well-known media that stand without such a noun, in the dative too. */
export const MEDIA: ReadonlySet<string> = new Set(
  "Spiegel Zeit FAZ Welt Bild Focus Stern taz ZDF ARD RTL n-tv ntv BBC CNN Guardian Figaro Monde Reuters dpa AFP AP APA Bloomberg Kommersant Interfax Tass Xinhua Anadolu IRNA Tasnim ISNA Fars PAP Kyodo Yonhap Handelsblatt Tagesspiegel Standard Presse NZZ SRF ORF WDR NDR SWR MDR BR rbb Deutschlandfunk Newsweek Axios Politico Haaretz Hürriyet Milliyet Sabah Economist Sputnik".split(
    " ",
  ),
);
