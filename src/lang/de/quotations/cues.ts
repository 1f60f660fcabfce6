import type { Stance } from "../../../core/index.ts";

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

/** Nouns after "nach" and in "X zufolge" that make what follows a source: "nach Angaben von X". */
export const ACCOUNT_NOUNS: ReadonlySet<string> = new Set(
  "angaben angabe darstellung aussage aussagen auskunft einschätzung worten ansicht meinung auffassung erkenntnissen informationen mitteilung überzeugung lesart schätzungen meldungen meldung berichten bericht medienberichten presseberichten agenturberichten medienbericht zeitungsberichten".split(
    " ",
  ),
);

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
